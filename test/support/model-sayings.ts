/** What a model could make of articles: sentences that say what stands there in other words, and subtle lies. Own lines. */

export interface Sayings {
  readonly title: string;
  readonly text: string;
  readonly honest: readonly string[];
  readonly false: readonly string[];
}

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const SAYINGS: readonly Sayings[] = [
  {
    title: 'Reset your password',
    text: `Open the sign-in page, choose **Forgot password** and enter the e-mail address of your account. We send you a link that is valid for 60 minutes.

To change a password you still know, go to **Profile → Security → Change password**.

## The e-mail does not arrive

Look in your spam folder first. The link goes only to the address your account was made with. If your company signs in with SSO, there is no Lumen password to reset: ask your IT team.`,
    honest: lines(`Open the sign-in page, choose Forgot password and enter the e-mail address of your account.
      To reset your password, open the sign-in page, choose Forgot password and enter the email address of your account.
      Go to the sign-in page and select Forgot password.
      Then enter the email address of your account.
      We send you a link that is valid for 60 minutes.
      The link we send you is valid for 60 minutes.
      To change a password you still know, go to Profile → Security → Change password.
      You can change a password you still know in Profile → Security → Change password.
      If the e-mail does not arrive, look in your spam folder first.
      If the email doesn't arrive, look in your spam folder first.
      Look in your spam folder first.
      The link goes only to the address your account was made with.
      If your company signs in with SSO, there is no Lumen password to reset.
      If your company signs in with SSO, ask your IT team.`),
    false: lines(`We send you a link that is valid for 90 minutes.
      We send you a link that is valid for 60 hours.
      We send you a link that is valid after 60 minutes.
      You send us a link that is valid for 60 minutes.
      We do not send you a link that is valid for 60 minutes.
      We send you a link that is not valid for 60 minutes.
      We sent you a link that is valid for 60 minutes.
      We send your IT team a link that is valid for 60 minutes.
      We send you a link that is valid.
      The link goes to the address your account was made with.
      The link goes to all the addresses of your account.
      The link does not go only to the address your account was made with.
      Open the sign-in page, choose Change password and enter the e-mail address of your account.
      Open the sign-in page, choose Forgot password and enter the password of your account.
      Open the sign-in page, choose Forgot password and enter your date of birth.
      There is no Lumen password to reset.
      If your company signs in with SSO, there is a Lumen password to reset.
      If your company does not sign in with SSO, there is no Lumen password to reset.
      Ask your IT team.
      Look in your spam folder last.
      Look in your spam folder first, then call us.
      To change a password you forgot, go to Profile → Security → Change password.
      Go to Profile → Change password.
      Your password was reset.`),
  },
  {
    title: 'Change your plan',
    text: `An admin can switch at any time in **Settings → Billing → Plan**.

- Starter: 9 € a month, 1 seat, 20 invoices a month
- Pro: 29 € a month, 5 seats, no limit on invoices
- Business: 79 € a month, 20 seats, SSO and priority support

Paying yearly saves two months.

## When it takes effect

An upgrade works at once, and you pay the difference for the rest of the period. A downgrade takes effect at the end of the period you have paid for.`,
    honest: lines(`An admin can switch at any time in Settings → Billing → Plan.
      An admin can switch plans at any time in Settings → Billing → Plan.
      In Settings → Billing → Plan, an admin can switch at any time.
      The Pro plan costs 29 € a month, with 5 seats and no limit on invoices.
      Pro costs 29 € per month, has 5 seats and no limit on invoices.
      Starter is 9 € a month, with 1 seat and 20 invoices a month.
      Business costs 79 € a month, with 20 seats, SSO and priority support.
      - Starter: 9 € a month, 1 seat, 20 invoices a month
      Paying yearly saves 2 months.
      Paying yearly saves two months.
      An upgrade works immediately, and you pay the difference for the rest of the period.
      An upgrade works at once.
      A downgrade takes effect at the end of the period you have paid for.
      The downgrade takes effect at the end of the period you've paid for.`),
    false: lines(`The Pro plan costs 9 € a month, with 5 seats and no limit on invoices.
      The Pro plan costs 29 $ a month, with 5 seats and no limit on invoices.
      Pro costs 29 € a year, with 5 seats and no limit on invoices.
      Starter costs 29 € a month, with 1 seat and 20 invoices a month.
      Starter costs 9 € a month, with 20 seats and 1 invoice a month.
      Starter is 9 € a month, with no limit on invoices.
      Pro costs 29 € a month, with 5 seats and a limit on invoices.
      The Starter plan includes SSO.
      Pro: 29 € a month, 5 seats, SSO and priority support.
      You can switch at any time in Settings → Billing → Plan.
      Any user can switch at any time in Settings → Billing → Plan.
      An admin can't switch at any time in Settings → Billing → Plan.
      An admin must switch at any time in Settings → Billing → Plan.
      Paying yearly saves three months.
      Paying monthly saves two months.
      Paying yearly costs two months.
      Paying yearly saves up to two months.
      An upgrade works at the end of the period.
      A downgrade works at once.
      A downgrade takes effect at once.
      An upgrade takes effect at the end of the period you have paid for.
      A downgrade takes effect before the end of the period you have paid for.
      A downgrade takes effect at the end of the period you have not paid for.
      You pay no difference for the rest of the period.
      An upgrade works at once, and we pay the difference for the rest of the period.`),
  },
  {
    title: 'When payouts arrive',
    text: `What your customers pay by card or direct debit goes to your bank account every working day. Card payments arrive after 2 working days, direct debits after 5. The first payout takes 7 days.

Change the bank account in **Settings → Payouts**. For your safety we confirm the change by e-mail and hold payouts for 24 hours.

## Fees

1.4 % + 0.25 € for European cards, 2.9 % + 0.25 € for others, 0.35 € for a SEPA direct debit.

## A payout is on hold

Most often a document is missing. **Settings → Payouts** shows which one.`,
    honest: lines(`What your customers pay by card or direct debit goes to your bank account every working day.
      Card payments arrive after 2 working days, direct debits after 5.
      Card payments arrive after two working days, and direct debits after five.
      The first payout takes 7 days.
      Your first payout will take 7 days.
      You can change the bank account in Settings → Payouts.
      Change your bank account in Settings → Payouts.
      To change the bank account, go to Settings → Payouts.
      For your safety we confirm the change by email and hold payouts for 24 hours.
      If a payout is on hold, most often a document is missing.
      Most often a document is missing.
      Settings → Payouts shows which one.
      1.4 % + 0.25 € for European cards, 2.9 % + 0.25 € for others, 0.35 € for a SEPA direct debit.`),
    false: lines(`Card payments arrive after 5 working days, direct debits after 2.
      Direct debits arrive after 2 working days, card payments after 5.
      Card payments arrive after 2 days.
      Card payments arrive within 2 working days, direct debits within 5.
      Card payments arrive before 2 working days, direct debits after 5.
      Direct debits arrive after 2 working days.
      Card payments arrive after 2 working weeks, direct debits after 5.
      The first payout takes 24 hours.
      The first payout takes at most 7 days.
      Every payout takes 7 days.
      The last payout takes 7 days.
      We confirm the change by phone and hold payouts for 24 hours.
      We confirm the change by e-mail and hold payouts for 7 days.
      You confirm the change by e-mail and hold payouts for 24 hours.
      We confirmed the change by e-mail and hold payouts for 24 hours.
      We never hold payouts.
      What your customers pay by card or direct debit goes to our bank account every working day.
      What your customers pay goes to your bank account every day.
      What your customers pay by cash goes to your bank account every working day.
      2.9 % + 0.25 € for European cards, 1.4 % + 0.25 € for others, 0.35 € for a SEPA direct debit.
      1.4 % for European cards.
      If a payout is on hold, your account is closed.
      No document is missing.
      Always a document is missing.`),
  },
  {
    title: 'Failed webhook deliveries',
    text: `If your endpoint does not answer with a 2xx status within 10 seconds, we try again up to 12 times over 3 days, with growing pauses. After that the delivery counts as failed.

Failed deliveries stay listed for 30 days in **Developers → Webhooks → Deliveries**, where **Resend** sends one again.

## The same event twice

A delivery can arrive more than once, for example when your answer was too slow. Use the field \`event_id\` to ignore repeats.

## A disabled endpoint

After 7 days of failures in a row we disable the endpoint and write to your admins. Choose **Enable** once it works again.`,
    honest:
      lines(`If your endpoint doesn't answer with a 2xx status within 10 seconds, we try again up to 12 times over 3 days, with growing pauses.
      We try again up to 12 times over 3 days, with growing pauses, if your endpoint does not answer with a 2xx status within 10 seconds.
      After that the delivery counts as failed.
      Failed deliveries stay listed for 30 days in Developers → Webhooks → Deliveries, where Resend sends one again.
      A delivery can arrive more than once, for example when your answer was too slow.
      Use the field event_id to ignore repeats.
      To ignore repeats, use the field event_id.
      After 7 days of failures in a row we disable the endpoint and write to your admins.
      Choose Enable once it works again.
      Click Enable once the endpoint works again.`),
    false: lines(`We try again up to 12 times over 3 days, with growing pauses.
      If your endpoint answers with a 2xx status within 10 seconds, we try again up to 12 times over 3 days, with growing pauses.
      If your endpoint does not answer with a 2xx status within 12 seconds, we try again up to 10 times over 3 days, with growing pauses.
      If your endpoint does not answer with a 2xx status within 10 seconds, we try again at least 12 times over 3 days, with growing pauses.
      If your endpoint does not answer with a 4xx status within 10 seconds, we try again up to 12 times over 3 days, with growing pauses.
      The delivery counts as failed.
      After that the delivery counts as done.
      Failed deliveries stay listed for 3 days in Developers → Webhooks → Deliveries, where Resend sends one again.
      Failed deliveries stay listed in Developers → Webhooks → Deliveries.
      A delivery can't arrive more than once.
      A delivery arrives once.
      A delivery can arrive less than once, for example when your answer was too slow.
      Use the field event_name to ignore repeats.
      Do not use the field event_id to ignore repeats.
      After 7 days of failures we disable the endpoint and write to your admins.
      After 7 days of failures in a row we delete the endpoint and write to your admins.
      After 7 days of failures in a row you disable the endpoint and write to your admins.
      After 7 days of failures in a row your admins disable the endpoint and write to us.
      Choose Enable before it works again.
      Choose Disable once it works again.
      Choose Enable.`),
  },
  {
    title: 'Pay by card or bank transfer',
    text: `You can pay by Visa, Mastercard or American Express (Amex) and by SEPA direct debit. Bank transfer is possible on yearly Business plans.

To change how you pay, an admin goes to **Settings → Billing → Payment method**.

## When a payment fails

We try again after 3, 5 and 7 days and send you an e-mail each time. Your account works normally meanwhile. After the last attempt it becomes read-only until the amount is paid.`,
    honest: lines(`You can pay by Visa, Mastercard or American Express (Amex) and by SEPA direct debit.
      You can pay by Visa, Mastercard or American Express and by SEPA direct debit.
      Bank transfer is possible on yearly Business plans.
      On yearly Business plans, bank transfer is possible.
      To change how you pay, an admin goes to Settings → Billing → Payment method.
      An admin goes to Settings → Billing → Payment method to change how you pay.
      When a payment fails, we try again after 3, 5 and 7 days and send you an e-mail each time.
      We try again after 3, 5 and 7 days and send you an email each time.
      Your account works normally meanwhile.
      After the last attempt it becomes read-only until the amount is paid.`),
    false: lines(`You can pay by PayPal, Visa, Mastercard or American Express and by SEPA direct debit.
      You can't pay by Visa, Mastercard or American Express (Amex) and by SEPA direct debit.
      You can pay by Visa and bank transfer.
      Bank transfer is possible.
      Bank transfer is possible on Business plans.
      Bank transfer is possible on all plans.
      Bank transfer is possible on monthly Business plans.
      Bank transfer is only possible on yearly Business plans with SSO.
      To change how you pay, go to Settings → Billing → Payment method.
      An admin goes to Settings → Billing to change how you pay.
      We try again after 3, 5 and 9 days and send you an e-mail each time.
      We try again after 3, 5 and 7 hours and send you an e-mail each time.
      We try again after 3 days.
      We try again after 3, 5 and 7 days and send you an invoice each time.
      Your account is closed meanwhile.
      Your account does not work normally meanwhile.
      After the first attempt it becomes read-only until the amount is paid.
      It becomes read-only.
      After the last attempt it becomes read-only.
      After the last attempt it is deleted until the amount is paid.
      After the last attempt it becomes read-only once the amount is paid.`),
  },
  {
    title: 'Invite teammates and set their roles',
    text: `Go to **Settings → Team**, choose **Invite** and enter one or more e-mail addresses. An invitation is valid for 7 days; you can send it again from the same page.

## Roles

- Admin: everything, including billing and team settings
- Accountant: invoices, payments and exports
- Member: create and send invoices
- Viewer: read only, free of charge

## Remove somebody

In **Settings → Team**, open the menu beside the person and choose **Remove**. They lose access at once; their invoices stay.`,
    honest: lines(`Go to Settings → Team, choose Invite and enter one or more e-mail addresses.
      To invite teammates, go to Settings → Team, click Invite and enter one or more email addresses.
      An invitation is valid for 7 days.
      Each invitation is valid for 7 days.
      An invitation is valid for 7 days, and you can send it again from the same page.
      You can send it again from the same page.
      The Viewer role is read only and free of charge.
      Viewers can read only, free of charge.
      The Accountant role has invoices, payments and exports.
      Admins have everything, including billing and team settings.
      To remove somebody, open the menu beside the person in Settings → Team and choose Remove.
      In Settings → Team, open the menu beside the person and select Remove.
      They lose access immediately; their invoices stay.
      They lose access at once.`),
    false: lines(`Go to Settings → Team, choose Remove and enter one or more e-mail addresses.
      Go to Settings → Billing, choose Invite and enter one or more e-mail addresses.
      An invitation is valid for 30 days.
      An invitation is valid for 7 hours.
      An invitation is not valid for 7 days.
      Invitations never expire.
      You can't send it again from the same page.
      The Viewer role is read only and costs 5 € a month.
      The Viewer role is not read only.
      The Member role is read only, free of charge.
      The Viewer can create and send invoices.
      Read only, free of charge.
      Accountants have everything, including billing and team settings.
      Member: create, send and delete invoices.
      They lose access after 7 days.
      They lose access at once; their invoices are deleted.
      They keep access.
      Their invoices lose access at once.
      In Settings → Team, open the menu beside the person and choose Invite.`),
  },
];
