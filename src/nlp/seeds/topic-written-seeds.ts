/** Support messages of all trades, written for this project: also a development set, of which this is one half. */
export const topicWrittenSeeds = `
== ordinary/written
How do I get alerted about outages of my own servers?
I didn't get the verification code, can you resend it?
What is your refund policy?
== complaint/written
The courier was rude to my mother and threw the parcel over the fence.
this is not the product on the picture, I'm not satisfied
your consultant shared our figures with another client
== policy_exception/written
I need to keep the legacy plan that you don't sell any more.
can you backdate the upgrade to the first of the month
I'd like to move my non-transferable ticket to my sister because I broke my leg.
I missed the deadline by one day, is there any way around it?
Could you bend the rules a bit for a long-time customer?
is it possible to get the discount even though the code expired yesterday
Could you raise my API limit above the published maximum for one weekend?
== legal/written
i will sue u guys for this
my solicitor has advised me to send you this
BBB complaint incoming, and the attorney general too
Your device caught fire and damaged my kitchen, who is your insurer?
One of your customers is infringing our trademark on your platform.
I'd like to formally dispute the termination of our agreement.
== tech_deep/written
segfault in libcore.so+0x3f2 when opening the 3D viewer
== outage/written
our store shows a blank page to every visitor since your deploy
== billing_dispute/written
My free trial was charged even though I cancelled on day 3.
You billed me for 12 seats but we only have 9.
I'm disputing the overage fee, our usage was well under the limit.
== refund/written
please credit my card for the duplicate order
== cancel/written
i do not wish to continue after the trial
`;
