/** What customers write to support, for measuring how long judging takes. Written for this; no message is a test's. */
export const SHORT_MESSAGES: readonly string[] = [
  'hi',
  'Where do I change the address on my invoices?',
  'it still does not work',
  'My payment went through twice yesterday, once at 9:14 and once at 9:15. Can you check?',
  'ok',
  'How many seats are in the team plan, and can I add two for a month only?',
  'cant log in, says my code is wrong, tried 4 times',
  'Thanks, that did it!',
  'We get a 502 from your export endpoint about every tenth call since Monday, request id 7f3a-19.',
  'is there a keyboard shortcut for archiving',
  'I would like to speak with somebody who knows the API.',
  'The parcel says delivered but nothing is here, and my neighbours have not seen it either.',
  'Why was my card declined?',
  'no',
  'Could you please tell me whether the warranty covers the battery as well?',
  'this is the third time I explain this',
  'what is the difference between archive and delete',
  'I need the contract from last year as a PDF, our auditor is asking for it by Friday.',
  'Our whole office is locked out since this morning.',
  'pls cancel order 48213, ordered the wrong size',
  'Great product btw',
  'How do I invite a colleague without giving them admin rights?',
  'The webhook sends the same event twice when the first answer takes longer than five seconds. Is that intended?',
  'agent',
  'Does the student discount also apply when I already have a subscription?',
  'Puedo cambiar el idioma de la aplicación?',
  'good morning, quick question about exports',
  'the app crashes when i open the calendar on android 14, on ios it is fine',
  'I am really worried, the whole folder with the photos of my daughter is gone',
  'When is the next maintenance window?',
];

/** What was said before, customer and bot in turn. */
export const EARLIER: readonly string[] = [
  'Hello, I have trouble with the export of last month.',
  'You can export a month under Reports, Export. Choose the month and press Download.',
  'The button stays grey for me.',
  'The button is grey while a report is being prepared. Wait until the bar above it is full.',
];

/** 50 KB: a question in front of a pasted log. */
export const PASTE: string = [
  'Since the update our nightly import stops in the middle. This is the log:',
  ...Array.from(
    { length: 600 },
    (_, n) =>
      `2024-05-${String((n % 28) + 1).padStart(2, '0')} 02:${String(n % 60).padStart(2, '0')}:11.${n} WARN import.worker[${n}] row ${n * 37} skipped, value out of range`,
  ),
]
  .join('\n')
  .slice(0, 50_000);

/** Made to be slow, by name. */
export const HOSTILE: readonly (readonly [string, string])[] = [
  ['50,000 × a', 'a'.repeat(50_000)],
  ['25,000 × "a "', 'a '.repeat(25_000)],
  ['50,000 × !', '!'.repeat(50_000)],
  ['10,000 × "not to a "', 'not to a '.repeat(10_000).slice(0, 50_000)],
  ['50,000 spaces', ' '.repeat(50_000)],
  ['16,000 combining marks', `a${'\u0301'.repeat(16_000)}`],
  ['12,000 emoji', '\u{1F621}'.repeat(12_000)],
  ['50,000 × zero width', '\u200B'.repeat(50_000)],
  ['10,000 lines', 'line\n'.repeat(10_000)],
  ['speak to a … (unfinished)', 'i want to speak to a '.repeat(2_400)],
];
