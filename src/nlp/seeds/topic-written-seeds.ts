/** Support messages of all trades, written for this project: also a development set, of which this is one half. */
export const topicWrittenSeeds = `
== ordinary/written
Where do I submit product feedback?
How do I add my VAT ID?
Where is the legal notice page?
How do I cancel a running export job?
hello there
How do I get alerted about outages of my own servers?
How do I change the language?
I didn't get the verification code, can you resend it?
How do I change my billing address?
What is your refund policy?
Where do I find my invoices?
Is there a cancel button in the wizard?
Do you offer student discounts?
What exceptions can the Java SDK throw?
Is there an Android app?
== complaint/written
The courier was rude to my mother and threw the parcel over the fence.
The quality of your support has become really poor and I want this on record.
this is not the product on the picture, I'm not satisfied
your consultant shared our figures with another client
very dissatisfied with the repair, it broke again the same day
== policy_exception/written
I need to keep the legacy plan that you don't sell any more.
can you backdate the upgrade to the first of the month
I'd like to move my non-transferable ticket to my sister because I broke my leg.
I missed the deadline by one day, is there any way around it?
Could you bend the rules a bit for a long-time customer?
is it possible to get the discount even though the code expired yesterday
Could you credit the unused months although the terms say no?
Could you raise my API limit above the published maximum for one weekend?
== legal/written
i will sue u guys for this
Consider this a formal notice before legal action.
my solicitor has advised me to send you this
I will be contacting my lawyer about this.
BBB complaint incoming, and the attorney general too
Your device caught fire and damaged my kitchen, who is your insurer?
One of your customers is infringing our trademark on your platform.
I'd like to formally dispute the termination of our agreement.
== tech_deep/written
Records are silently dropped when the batch contains a null byte.
segfault in libcore.so+0x3f2 when opening the 3D viewer
We get duplicate charges because the idempotency key is ignored on retries.
the query planner picks a full scan although the index exists, EXPLAIN below
== outage/written
sso is down for the whole org
our store shows a blank page to every visitor since your deploy
== billing_dispute/written
My free trial was charged even though I cancelled on day 3.
I never agreed to this renewal.
You billed me for 12 seats but we only have 9.
I'm disputing the overage fee, our usage was well under the limit.
== security/written
Someone is sending messages in my name.
== refund/written
please credit my card for the duplicate order
I'd like a refund for the headset, it arrived broken.
full refund please, the item is defective
I returned the unit, the tracking says delivered, but no refund yet
== cancel/written
Please close our account effective immediately.
i do not wish to continue after the trial
`;
