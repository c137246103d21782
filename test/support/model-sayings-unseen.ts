/**
 * More of what `model-sayings.ts` has, of other businesses and in freer words, written after the guards and measured at once: of the
 * first three 27 of 37 honest sentences passed and 0 of 61 lies, of the last two 21 of 26 and 0 of 44. What was mended since is
 * grammar ("can't" and "cannot", "£45" and "45 £", one phrase that passed for a promise).
 */
import type { Sayings } from './model-sayings.ts';

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const UNSEEN_SAYINGS: readonly Sayings[] = [
  {
    title: 'Return an item',
    text: `You can return most items within 30 days of delivery. Open **Orders**, choose the item and print the return label. Drop the parcel at any post office.

Items on final sale and opened software can't be returned. Shipping a return is free inside the EU; elsewhere you pay the postage yourself.

## When you get your money

Refunds go to the card you paid with. Your bank needs 3 to 5 working days to show the amount. Gift cards are never refunded in cash.`,
    honest: lines(`You can return most items within 30 days of delivery.
      Most items can be returned within 30 days of delivery.
      Open Orders, select the item and print the return label.
      To return an item, open Orders, choose it and print the return label.
      Then drop the parcel at any post office.
      Items on final sale and opened software cannot be returned.
      You can't return items on final sale and opened software.
      Shipping a return is free inside the EU.
      Inside the EU, shipping a return is free; elsewhere you pay the postage yourself.
      Refunds go to the card you paid with.
      Your refund goes to the card you paid with.
      Your bank needs 3 to 5 working days to show the amount.
      Gift cards are never refunded in cash.`),
    false: lines(`You can return all items within 30 days of delivery.
      You can return most items within 30 days of ordering.
      You can return most items within 14 days of delivery.
      You can return most items after 30 days of delivery.
      You can return items within 30 days.
      Items on final sale and opened software can be returned.
      Only items on final sale and opened software can be returned.
      Opened software can be returned within 30 days of delivery.
      Shipping a return is free.
      Shipping a return is free outside the EU.
      Shipping a return is not free inside the EU.
      You pay the postage yourself.
      We pay the postage elsewhere.
      Refunds go to your gift card.
      Refunds go to any card.
      The card you paid with goes to refunds.
      Your bank needs 5 to 10 working days to show the amount.
      Your bank needs 3 to 5 days to show the amount.
      Your bank needs at most 3 to 5 working days to show the amount.
      Gift cards are refunded in cash.
      Gift cards are never refunded.
      Drop the parcel at any post office and keep the label.`),
  },
  {
    title: 'Change or cancel a booking',
    text: `Bookings made with a Flex fare can be changed until 2 hours before departure, free of charge. With a Basic fare a change costs 45 £ and is only possible up to 24 hours before departure.

To cancel, sign in, open **My trips** and choose **Cancel booking**. If you booked through an agency, contact the agency instead.

## Names

Spelling mistakes of up to three letters can be corrected once. A ticket can't be passed on to another person.`,
    honest: lines(`Bookings made with a Flex fare can be changed until 2 hours before departure, free of charge.
      With a Flex fare, bookings can be changed until 2 hours before departure, free of charge.
      A change with a Basic fare costs 45 £ and is only possible up to 24 hours before departure.
      With a Basic fare, a change costs £45 and is only possible up to 24 hours before departure.
      To cancel your booking, sign in, open My trips and choose Cancel booking.
      To cancel, log in, go to My trips and click Cancel booking.
      If you booked through an agency, contact the agency instead.
      If you have booked through an agency, please contact the agency instead.
      Spelling mistakes of up to three letters can be corrected once.
      A ticket cannot be passed on to another person.
      Tickets can't be passed on to another person.`),
    false: lines(`Bookings made with a Basic fare can be changed until 2 hours before departure, free of charge.
      Bookings can be changed until 2 hours before departure, free of charge.
      Bookings made with a Flex fare can be changed until 24 hours before departure, free of charge.
      Bookings made with a Flex fare can be changed until 2 hours after departure, free of charge.
      Bookings made with a Flex fare can be cancelled until 2 hours before departure, free of charge.
      Bookings made with a Flex fare can be changed for 45 £.
      With a Basic fare a change costs 45 € and is only possible up to 24 hours before departure.
      With a Basic fare a change costs 45 £.
      With a Basic fare a change costs 45 £ and is possible up to 24 hours before departure.
      With a Flex fare a change costs 45 £ and is only possible up to 24 hours before departure.
      With a Basic fare a change is free.
      Contact the agency.
      If you booked through an agency, choose Cancel booking.
      If you did not book through an agency, contact the agency instead.
      Spelling mistakes of up to three letters can be corrected.
      Spelling mistakes of more than three letters can be corrected once.
      Spelling mistakes of up to three words can be corrected once.
      A ticket can be passed on to another person.
      A ticket can't be passed on.
      Your booking was cancelled.`),
  },
  {
    title: 'Two-step sign-in',
    text: `Go to **Account → Security** and choose **Set up two-step sign-in**. Scan the code with an authenticator app, then enter the six digits that it shows.

1. Store the recovery codes offline.
2. Each code works once.
3. New codes replace the old ones.

If you lose your phone and your codes, the owner of your workspace can turn two-step sign-in off for you. Support staff can't do it. SMS codes are not offered because they can be intercepted.`,
    honest: lines(`Go to Account → Security and choose Set up two-step sign-in.
      To set up two-step sign-in, go to Account → Security and choose Set up two-step sign-in.
      Scan the code with an authenticator app, then enter the six digits that it shows.
      Scan the code with an authenticator app and then enter the 6 digits it shows.
      Store the recovery codes offline.
      Store your recovery codes offline.
      Each code works once.
      Every code works once.
      New codes replace the old ones.
      If you lose your phone and your codes, the owner of your workspace can turn two-step sign-in off for you.
      The owner of your workspace can turn two-step sign-in off for you if you lose your phone and your codes.
      SMS codes are not offered because they can be intercepted.
      SMS codes aren't offered, because they can be intercepted.`),
    false: lines(`Go to Account → Billing and choose Set up two-step sign-in.
      Scan the code with an authenticator app, then enter the eight digits that it shows.
      Scan the code with your camera, then enter the six digits that it shows.
      Enter the code with an authenticator app, then scan the six digits that it shows.
      Store the recovery codes online.
      Do not store the recovery codes offline.
      Each code works twice.
      No code works once.
      Old codes replace the new ones.
      The owner of your workspace can turn two-step sign-in off for you.
      If you lose your phone, the owner of your workspace can turn two-step sign-in off for you.
      If you lose your phone and your codes, support staff can turn two-step sign-in off for you.
      If you lose your phone and your codes, you can turn two-step sign-in off.
      If you lose your phone and your codes, the owner of your workspace can't turn two-step sign-in off for you.
      If you lose your phone and your codes, the owner of your workspace can turn two-step sign-in on for you.
      Support staff can do it.
      SMS codes are offered because they can't be intercepted.
      SMS codes are not offered.
      SMS codes can be intercepted.`),
  },
  {
    title: 'Report a power cut',
    text: `Check first whether your neighbours have power. If only your home is dark, look at the main switch in the fuse box and push it up.
If the whole street is dark, call 0800 555 010 at any time, day and night. The map of outages is updated every 15 minutes.

Compensation
If a cut lasts longer than 12 hours, you get 40 € back. Damage to devices is not covered. Send the form within 28 days; we pay to your bank account.`,
    honest: lines(`Check first whether your neighbours have power.
      First, check whether your neighbours have power.
      If only your home is dark, look at the main switch in the fuse box and push it up.
      If just your home is dark, look at the main switch in the fuse box.
      If the whole street is dark, call 0800 555 010 at any time, day and night.
      Call 0800 555 010 at any time, day and night, if the whole street is dark.
      The map of outages is updated every 15 minutes.
      The outage map is updated every 15 minutes.
      If a cut lasts longer than 12 hours, you get 40 € back.
      You get €40 back if a cut lasts longer than 12 hours.
      Damage to devices isn't covered.
      Send the form within 28 days; we pay to your bank account.
      Send the form within 28 days.
      For compensation, send the form within 28 days.`),
    false: lines(`If the whole street is dark, look at the main switch in the fuse box and push it up.
      If only your home is dark, call 0800 555 010 at any time, day and night.
      If only your home is dark, look at the main switch in the fuse box and push it down.
      Look at the main switch in the fuse box and push it up.
      Call 0800 555 010 at any time, day and night.
      If the whole street is dark, call 0800 555 100 at any time, day and night.
      If the whole street is dark, call 0800 555 010 during the day.
      The map of outages is updated every 50 minutes.
      The map of outages is not updated every 15 minutes.
      You get 40 € back.
      If a cut lasts longer than 12 hours, you get 400 € back.
      If a cut lasts at least 12 hours, you get 40 € back.
      If a cut lasts less than 12 hours, you get 40 € back.
      If a cut lasts longer than 12 days, you get 40 € back.
      If a cut lasts longer than 12 hours, you pay 40 €.
      If a cut lasts longer than 12 hours, we get 40 € back.
      Damage to devices is covered.
      Only damage to devices is not covered.
      Damage to devices is covered with 40 €.
      Send the form after 28 days; we pay to your bank account.
      Send the form within 28 hours.
      You pay to our bank account.
      Send the form and your bank card within 28 days.
      Check first whether your neighbours have damage.`),
  },
  {
    title: 'Share a folder',
    text: `Right-click the folder and choose Share. Enter the names of people or create a link.

Who can open a link
• Everyone with the link: no sign-in needed
• Company: people with your e-mail domain
• Invited: only people you name

A link without an end date works until you delete it. Guests can read and comment but never edit. Folders with more than 10,000 files can't be shared.`,
    honest: lines(`Right-click the folder and choose Share.
      Right-click the folder and select Share.
      To share a folder, right-click it and choose Share.
      Enter the names of people or create a link.
      Then enter the names of people or create a link.
      Invited: only people you name.
      Company is people with your email domain.
      A link without an end date works until you delete it.
      Links without an end date work until you delete them.
      Guests can read and comment but never edit.
      Folders with more than 10,000 files cannot be shared.
      You can't share folders with more than 10,000 files.`),
    false: lines(`Right-click the folder and choose Delete.
      Left-click the folder and choose Share.
      Enter the names of people and create a link.
      Everyone with the link: sign-in needed.
      Company: no sign-in needed.
      Company: only people you name.
      Everyone: people with your e-mail domain.
      No sign-in needed.
      A link works until you delete it.
      A link without an end date works until we delete it.
      A link without an end date works after you delete it.
      A link with an end date works until you delete it.
      Guests can read and comment.
      Guests can read, comment and edit.
      Guests can edit but never read and comment.
      Folders with more than 10,000 files can be shared.
      Folders with more than 1,000 files can't be shared.
      Folders with less than 10,000 files can't be shared.
      Folders can't be shared.
      Guests can't share folders.`),
  },
];
