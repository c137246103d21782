/**
 * Sentences that promise or claim a deed, and sentences of articles that do neither. Own lines. The last 35 and 19 were
 * written after the guard: at first it let 7 of those pass, and refused 1 of these.
 */

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const PROMISES = lines(`
  I'll follow up with you tomorrow.
  I will follow up shortly.
  I’ll get back to you.
  I am going to look into this for you.
  I'm escalating this to our billing team.
  I have escalated your case.
  I've refunded your last invoice.
  I refunded the amount.
  I reset your password just now.
  Let me check that for you.
  Let me know your order number and I'll take it from there.
  Allow me a moment while we check.
  I promise this won't happen again.
  I can call you this afternoon.
  Leave it with me.
  I'm on it.
  Someone will call you.
  Someone will be in touch within the hour.
  Somebody from our team is going to contact you.
  Someone from support will reach out shortly.
  A colleague will take over from here.
  A human agent will join this thread soon.
  An agent is looking at your case right now.
  One of our specialists will call you back.
  One of us will reply by tomorrow.
  A member of our team will be with you in a minute.
  Our engineers are working on a fix.
  Our support team has been notified.
  The team has been informed and is looking into it.
  The billing department will refund you.
  Our billing specialist has already approved it.
  My manager has approved the refund.
  Your account manager will contact you on Monday.
  Customer service will email you the details.
  Support is aware of this and on it.
  We'll get back to you.
  We will get back to you within 24 hours.
  We’ll send you a replacement today.
  We're looking into it.
  We are investigating the issue.
  We have escalated your request.
  We've reset your password.
  We've already cancelled your subscription.
  We have just credited 20 € to your account.
  We refunded your order yesterday.
  We passed your message on to the team.
  We sent you a new link.
  We told our engineers about it.
  We escalated this to a manager.
  We guarantee that it works tomorrow.
  We promise to fix it.
  We can call you later today.
  We keep you posted.
  We'll make sure it does not happen again.
  We are going to compensate you.
  We shall revert to you at the earliest.
  We plan to release this next week.
  Your ticket has been escalated.
  Your case was forwarded to our specialists.
  Your refund has been issued.
  Your refund is on its way.
  Your refund will arrive tomorrow.
  Your password has been reset.
  Your account has been unlocked.
  Your subscription was cancelled.
  Your request is being processed.
  Your appointment has now been booked.
  Your issue will be resolved today.
  The issue has been fixed.
  This has been reported to our developers.
  It has been taken care of.
  A ticket has been created for you.
  A refund was initiated.
  A full refund is underway.
  A replacement is on the way.
  You will be contacted by our team.
  You'll be called back within 2 hours.
  You will hear from us soon.
  You'll hear back from our team by Friday.
  You can expect a call this afternoon.
  You should receive a reply within a day.
  You will get an update from our support team.
  You will receive a refund within 5 days.
  You have been refunded.
  You are being connected to an agent.
  Expect a response shortly.
  Rest assured, everything is being handled.
  Don't worry, help is on the way.
  Bear with us for a moment.
  Consider it done.
  Escalated to the second level.
  Done, refunded.
  Connecting you to a human now.
  Following up with the team.
  Stay tuned for an update.
  As promised, the credit is active.
  As an exception you get it at no cost to you.
  Hang tight while the team sorts this out.
  You're going to get a phone call from our staff.
  A representative should reach out within the day.
  We'll have this sorted for you by tonight.
  Our people are on the case.
  The request went straight to our finance team.
  We're arranging a courier for you.
  We've put a note on your file.
  Your case is with our specialists now.
  You'll have your money back by Friday.
  Your money will be back on your card by Friday.
  Your order will be replaced free of charge.
  A technician is on the way.
  A supervisor will take it from here.
  Somebody is going to check this for you.
  We will look after it.
  Expect to hear from us by noon.
  The developers have already fixed this.
  This will be fixed in the next release.
  The bug will be gone tomorrow.
  You are going to be refunded in full.
  We have opened a ticket on your behalf.
  We're sorry, and we'll do better.
  I've made a note of that.
  Your password is now changed.
  Your feedback was passed along to the product team.
  One moment, checking with a colleague.
  We are processing your refund.
  Your call has been scheduled for 3 pm.
  You'll receive a confirmation from our team.
  Our staff takes care of the rest.
  We handed your case to a human.
  The agent has been told about it.
  Your claim was approved.
  We'll be in touch.
  They will call you back.
  You can count on us to sort this out.
  Expect someone at your door between 9 and 12.
  A replacement unit has left our warehouse.
  This has our full attention.
`);

export const NO_PROMISES = lines(`
  Open the sign-in page, choose Forgot password and enter the e-mail address of your account.
  We send you a link that is valid for 60 minutes.
  To change a password you still know, go to Profile → Security → Change password.
  Look in your spam folder first.
  The link goes only to the address your account was made with.
  If your company signs in with SSO, there is no Lumen password to reset: ask your IT team.
  An admin can switch at any time in Settings → Billing → Plan.
  Pro: 29 € a month, 5 seats, no limit on invoices.
  Paying yearly saves two months.
  An upgrade works at once, and you pay the difference for the rest of the period.
  A downgrade takes effect at the end of the period you have paid for.
  What your customers pay by card or direct debit goes to your bank account every working day.
  Card payments arrive after 2 working days, direct debits after 5.
  The first payout takes 7 days.
  Change the bank account in Settings → Payouts.
  For your safety we confirm the change by e-mail and hold payouts for 24 hours.
  Most often a document is missing.
  Settings → Payouts shows which one.
  If your endpoint does not answer with a 2xx status within 10 seconds, we try again up to 12 times over 3 days, with growing pauses.
  After that the delivery counts as failed.
  Failed deliveries stay listed for 30 days in Developers → Webhooks → Deliveries, where Resend sends one again.
  A delivery can arrive more than once, for example when your answer was too slow.
  Use the field event_id to ignore repeats.
  After 7 days of failures in a row we disable the endpoint and write to your admins.
  Choose Enable once it works again.
  You can pay by Visa, Mastercard or American Express (Amex) and by SEPA direct debit.
  Bank transfer is possible on yearly Business plans.
  We try again after 3, 5 and 7 days and send you an e-mail each time.
  Your account works normally meanwhile.
  After the last attempt it becomes read-only until the amount is paid.
  Go to Settings → Team, choose Invite and enter one or more e-mail addresses.
  An invitation is valid for 7 days; you can send it again from the same page.
  They lose access at once; their invoices stay.
  In Settings → Team, open the menu beside the person and choose Remove.
  An admin creates keys in Settings → Developers → API keys.
  A key is shown once, so copy it to a safe place.
  Create a second key, switch your systems over, then choose Revoke beside the old one.
  Revoking takes effect within a minute and can't be undone.
  You can invoice in 34 currencies, among them EUR, USD, GBP, CHF, SEK and JPY.
  For your reports we use the daily reference rate of the European Central Bank on the invoice date.
  Money arrives in your account in the currency your customer paid, unless you switch on conversion in Payouts.
  What we bill you stands in Settings → Billing → History.
  Each line has a PDF to download.
  They appear on all invoices from then on.
  Invoices that are already issued can't be changed.
  Enter one or more addresses in Billing → Send invoices to.
  Choose what you need and a format: CSV, Excel or JSON.
  We prepare the file in the background and send you a link by e-mail.
  It is valid for 48 hours.
  Large exports take up to an hour.
  An export of all invoices can include their PDFs as a ZIP file.
  Upload a logo, choose a colour and one of five templates, and enter a footer text.
  The preview shows the result; invoices already sent keep their look.
  Each customer has a language of their own.
  Scan the code with any authenticator app.
  Keep the ten backup codes in a safe place: each works once.
  Sign in with a backup code, then set up the new phone.
  Without backup codes, an admin of your workspace can reset your second factor.
  The clock of your phone is probably off.
  Set it to automatic time.
  Admins switch it on in Settings → Security.
  Above that you receive the status 429 with a header Retry-After, in seconds.
  Wait that long and send the request again.
  For large imports use the batch endpoint: up to 500 records in one request, which counts once.
  Every workspace has a sandbox: choose Switch to sandbox in the menu at the top left.
  Nothing in it costs money or sends e-mail to customers.
  SSO with SAML 2.0 is part of the Business plan.
  Copy our metadata address into your identity provider, then paste its metadata here and choose Test connection.
  Admins keep a password as a way in for emergencies.
  You can subscribe there by e-mail, RSS or Slack.
  Maintenance is announced 5 days ahead and takes place on Sundays between 02:00 and 05:00 UTC.
  Every request has a header with the HMAC-SHA256 of the raw body.
  Compare it before you trust the content.
  Internet Explorer is not supported.
  Reload it without the cache and try a private window.
  If it works there, an extension is in the way, most often an ad blocker.
  Settings need the browser.
  You can return most items within 30 days of delivery.
  Drop the parcel at any post office.
  Items on final sale and opened software can't be returned.
  Refunds go to the card you paid with.
  Your bank needs 3 to 5 working days to show the amount.
  Gift cards are never refunded in cash.
  Bookings made with a Flex fare can be changed until 2 hours before departure.
  Spelling mistakes of up to three letters can be corrected once.
  New codes replace the old ones.
  SMS codes are not offered because they can be intercepted.
  A refund takes 5 working days.
  To cancel, open My trips and choose Cancel booking.
  Our office is closed on public holidays.
  We are open from Monday to Friday, 9 to 17.
  The support team is available from 9 to 17.
  Here is how to do it.
  Members can create and send invoices.
  Your data is deleted after 30 days.
  We delete your data 30 days after the end of the contract.
  Orders placed before noon are shipped the same day.
  A courier delivers the parcel between 8 and 18.
  You receive a confirmation by e-mail.
  Invoices are sent on the first of each month.
  Payments are processed by our bank.
  Your plan is renewed every year unless you cancel it.
  The refund is shown on the next statement.
  You can follow the parcel in My orders.
  Someone with the role Admin can approve it.
  An agent's seat costs 20 € a month.
  We support English, German and French.
  You need the order number and your postcode.
  When the trial ends, the account becomes read-only.
  The warranty covers two years.
  Call us on weekdays between 9 and 17.
  We never ask for your password.
  Requests are answered in the order they arrive.
`);
