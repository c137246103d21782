import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Message } from '../../src/conversation/message.ts';
import type { Deed, Undertaking } from '../../src/conversation/undertaking.ts';
import { briefOf } from '../../src/handoff/brief.ts';
import { factsOf } from '../../src/handoff/facts.ts';
import { caseFileOf } from '../../src/handoff/open-case.ts';
import { paragraphOf } from '../../src/handoff/paragraph.ts';
import { openMeasures } from '../../src/nlp/measures.ts';
import { ana, at, message, undertaking, waiting } from '../support/builders.ts';

const measures = openMeasures();

interface Talk {
  readonly about: string;
  /** A string: the customer. `[title, text]`: an answer of the bot. `{ bot }`, `{ agent }`: other words of theirs. */
  readonly lines: readonly (
    | string
    | readonly [title: string, text: string]
    | { readonly bot: string }
    | { readonly agent: string }
    | { readonly dan: string }
  )[];
  readonly failedReplies?: number;
  readonly deeds?: readonly Deed[];
  readonly undertaking?: Undertaking;
}

function messagesOf({ lines }: Talk): readonly Message[] {
  return lines.map((line, index) => {
    const seq = index + 1;
    const sentAt = at('09:00') + seq;
    if (typeof line === 'string') return message({ seq, text: line, sentAt });
    if ('bot' in line) return message({ seq, role: 'bot', person: null, name: 'Baton', text: line.bot, sentAt });
    if ('agent' in line)
      return message({ seq, role: 'agent', person: ana, name: 'Ana Ruiz', text: line.agent, sentAt });
    if ('dan' in line) return message({ seq, person: 'slack:U0DAN', name: 'Dan Wu', text: line.dan, sentAt });
    const [title, text] = line;
    return message({ seq, role: 'bot', person: null, name: 'Baton', text, source: { title, url: null }, sentAt });
  });
}

function told(talk: Talk) {
  const { failedReplies = 0, deeds = [], undertaking: begun = null } = talk;
  const engagement = { ...waiting.engagement, failedReplies };
  const conversation: Conversation = { ...waiting, engagement, deeds, undertaking: begun };
  const reader = { channel: 'slack:T:C', channelName: 'ext-acme', companies: ['Acme'], side: 'customer' } as const;
  const file = caseFileOf(
    {
      tenant: 'lumen',
      conversation,
      messages: messagesOf(talk),
      feedback: [],
      earlierCases: [],
      reader,
      at: at('09:10'),
    },
    measures,
  );
  return {
    summary: paragraphOf(file)?.text ?? null,
    facts: factsOf(file).map(({ label, value }) => `${label}: ${value}`),
    brief: briefOf(file),
  };
}

const deed = { action: 'order-status', title: 'Order status', at: at('09:00') + 2 } as const;
const slot = (label: string, value: string) => ({ name: label, label, value, shown: value });

const TALKS: readonly Talk[] = [
  { about: 'one plain question', lines: ['Why was I charged €49 twice on invoice INV-204?'] },
  {
    about: 'an answer that did not help',
    lines: [
      'Hi there! We set up webhooks yesterday but no events arrive at our endpoint.',
      ['Set up webhooks', 'Open Developers → Webhooks and add the address of your endpoint.'],
      "That's what we did. Still nothing.",
      'can I talk to someone',
    ],
    failedReplies: 1,
  },
  {
    about: 'anger, step by step',
    lines: [
      'our payouts have not arrived since Monday',
      ['Payouts', 'Payouts reach your bank account within two working days.'],
      'It is Friday. Two working days are over.',
      ['Payouts', 'Payouts reach your bank account within two working days.'],
      'ARE YOU KIDDING ME?! You sent me the same thing again. We have salaries to pay and 12,400 EUR are missing. This is a disgrace',
    ],
    failedReplies: 2,
  },
  {
    about: 'several matters',
    lines: [
      'How do I invite a teammate?',
      ['Invite teammates', 'Open Members and press Invite there.'],
      'Perfect, that worked!',
      'Also, which currencies can we be paid in?',
      ['Currencies', 'Payouts come in EUR, USD and GBP.'],
      'And what about Swiss francs? Our landlord wants CHF from 1 December 2026.',
      'I need a human for this please',
    ],
    failedReplies: 1,
  },
  {
    about: 'an action that found what was asked, and a person who wants more',
    lines: [
      'Where is my order?',
      { bot: 'Which order is it?' },
      'LU-10023',
      ['Your order', 'Order LU-10023 (3 card readers) is on its way with DHL.'],
      "DHL says they don't have it. Can you resend it to our office in Porto instead?",
    ],
    deeds: [
      {
        ...deed,
        slots: [slot('Order number', 'LU-10023')],
        ended: 'done',
        outcome: 'Order LU-10023 (3 card readers) is on its way with DHL.',
      },
    ],
  },
  {
    about: 'an action that failed',
    lines: ['where is order LU-10077', { bot: 'I could not look that up just now.' }, 'ok then a human'],
    failedReplies: 1,
    deeds: [{ ...deed, slots: [slot('Order number', 'LU-10077')], ended: 'failed', outcome: 'the shop answered 503' }],
  },
  {
    about: 'in the middle of an action',
    lines: ['I want to move my appointment', { bot: 'To which day?' }, 'hmm, that depends, can somebody call me?'],
    undertaking: { ...undertaking, title: 'Move an appointment', slots: [], asked: 'new_day' },
  },
  { about: 'nothing but a call for a human', lines: ['human please'] },
  { about: 'a greeting, then a call for a human', lines: ['hello', { bot: 'Hi! What can I help with?' }, 'agent'] },
  {
    about: 'German',
    lines: [
      'Guten Tag, unsere Rechnung 2024-0042 ist falsch: Sie haben uns 240,00 € statt 204,00 € berechnet. Können Sie das bitte korrigieren?',
      ['Download your Lumen invoices and receipts', 'Open Billing and press Download.'],
      'Das hilft mir nicht weiter, ich möchte mit einem Menschen sprechen.',
    ],
    failedReplies: 1,
  },
  {
    about: 'a long story',
    lines: [
      `Good morning team, hope you are all well. My name is Carla and I run the finance department at Acme, we have been with you for six years and never had reason to complain. Last Tuesday we moved our account to the Business plan because your colleague told us at the fair that it includes the multi currency ledger. Since then every export to our accounting system has been failing with the error "Ledger schema mismatch (LS-4012)" and nobody on our side has changed anything. We tried Chrome 128 and Firefox, we cleared the cache and we created a new API key as the article says. Month end is on 30 November 2026, and without the export we cannot close our books. Could you please tell us whether the ledger is part of our plan, and how we get the export working again? Kind regards, Carla`,
      ['Export your data', 'Open Settings and press Export.'],
      'that is not what I asked',
    ],
    failedReplies: 1,
  },
  {
    about: 'a pasted log of 40 KB',
    lines: [
      `Our server cannot reach your API any more since the update, here is the log:\n${'2026-11-23T08:00:01Z WARN retrying POST /v2/payments status=502 upstream=lumen-gw-3\n'.repeat(480)}Can you see what is wrong? It is version 4.1.2.`,
      'I need an engineer',
    ],
    failedReplies: 1,
  },
  {
    about: 'a block of code',
    lines: [
      'This call worked last week and now returns 401:\n```\ncurl -X POST https://api.lumen.example/v1/refunds \\\n  -H "Authorization: Bearer $KEY" \\\n  -d amount=4900\n```\nWhat changed?',
      ['API keys', 'Keys can be made under Developers.'],
      'We have a valid key, it is the same for /payments and that works.',
    ],
    failedReplies: 1,
  },
  {
    about: 'many short messages',
    lines: [
      'hi',
      'quick question',
      'the terminal',
      'in our Lisbon shop',
      'shows E12',
      'since this morning',
      'we rebooted it twice',
      'customers are waiting',
      'help!!',
    ],
    failedReplies: 2,
  },
  {
    about: 'two people of the same company',
    lines: [
      'Our login page shows a blank screen since noon',
      ['Supported browsers', 'We support the last two versions of Chrome, Firefox, Safari and Edge.'],
      { dan: 'Same here on Safari 17.4, the whole team in Madrid is locked out' },
      'please get someone to look at this',
    ],
    failedReplies: 1,
  },
  {
    about: 'a colleague who answered before',
    lines: [
      'Can we get an invoice with our new VAT number ESB12345678?',
      { agent: 'Sure, I’ll correct it by tomorrow and send it to you.' },
      'Thanks! It is still the old one though, invoice 2026-118',
    ],
  },
  {
    about: 'secrets in the text',
    lines: [
      'I cannot log in. My password: hunter2!x does not work and my card 4111 1111 1111 1111 was charged 19 USD anyway',
      ['Reset your password', 'Press “Forgot password” on the sign-in page.'],
      'No e-mail arrives at carla.diaz@acme.example',
    ],
    failedReplies: 1,
  },
  {
    about: 'three articles, and none of them right',
    lines: [
      'Single sign-on sends everybody back to the start page',
      ['Single sign-on', 'Open Security and press Connect.'],
      'no that is how to set it up, ours is set up',
      ['Two-factor authentication', 'Open Security and press Two-factor.'],
      'we do not use that',
      ['Reset your password', 'Press “Forgot password”.'],
      "you don't get it. We use Okta, and after the redirect we get saml_invalid_audience",
    ],
    failedReplies: 3,
  },
  {
    about: 'a cancellation',
    lines: [
      'I would like to cancel our subscription at the end of the year. We were promised a discount by your sales team and never got it, so please confirm the cancellation in writing.',
    ],
  },
  {
    about: 'a thank-you at the end',
    lines: [
      'How do I export all transactions of 2025?',
      ['Export your data', 'Open Settings and press Export.'],
      'Found it, thanks',
      'one more thing: the file has no VAT column, is there a way to add it?',
      'a person would be great, thanks!',
    ],
    failedReplies: 1,
  },
  {
    about: 'shouting, links and lists',
    lines: [
      'PLEASE HELP\n- site: https://shop.acme.example/checkout?session=abc\n- error: "Payment could not be verified"\n- started: 22 November 2026\n- affects: all cards',
      { bot: 'I found nothing about that.' },
      'still down!!!',
    ],
    failedReplies: 1,
  },
  {
    about: 'fear, and no greeting to be taken off',
    lines: ['please help me, I think I just sent our salaries to a stranger through your payment form'],
  },
  {
    about: 'one shout',
    lines: ['WHAT IS WRONG WITH YOU PEOPLE?? Our shop has been down since your update and we lost a day of sales!!!'],
    failedReplies: 1,
  },
  {
    about: 'a technician who is wanted at once',
    lines: [
      'the printer in our back office is offline',
      ['Restart a printer.', 'Please restart it and check the network cable. Did that help?'],
      'no. technician please',
    ],
  },
  { about: 'no words', lines: ['???', '!!'] },
];

/** What the agent and the customer read of each, in full: read them aloud before you change one. */
const TOLD: ReadonlyMap<string, ReturnType<typeof told>> = new Map([
  [
    'one plain question',
    {
      summary: 'Carla Diaz asked: “Why was I charged €49 twice on invoice INV-204?” The bot has not answered.',
      facts: ['Invoice number: INV-204', 'Amount: €49'],
      brief: 'You asked: “Why was I charged €49 twice on invoice INV-204?”',
    },
  ],
  [
    'an answer that did not help',
    {
      summary:
        "Carla Diaz (3 messages) wrote: “We set up webhooks yesterday but no events arrive at our endpoint.” The bot answered with “Set up webhooks” (did not help: “That's what we did. Still nothing.”).",
      facts: [],
      brief: 'You wrote: “We set up webhooks yesterday but no events arrive at our endpoint.”',
    },
  ],
  [
    'anger, step by step',
    {
      summary:
        'Carla Diaz (3 messages) wrote: “our payouts have not arrived since Monday”. The bot answered with “Payouts” twice (did not help). Then: “It is Friday. Two working days are over.”, and “ARE YOU KIDDING ME?! You sent me the same thing again. We have salaries to pay and 12,400 EUR are missing. This is a disgrace”.',
      facts: ['Amount: 12,400 EUR'],
      brief:
        'You wrote: “our payouts have not arrived since Monday”, then: “It is Friday. Two working days are over.”\nYou also gave: amount 12,400 EUR.',
    },
  ],
  [
    'several matters',
    {
      summary:
        'Carla Diaz (5 messages) asked: “How do I invite a teammate?” Then: “Also, which currencies can we be paid in?” The bot answered with “Invite teammates” (helped), then “Currencies”. Then: “And what about Swiss francs? Our landlord wants CHF from 1 December 2026.” The bot found no answer.',
      facts: ['Date: 1 December 2026'],
      brief: 'You asked: “And what about Swiss francs? Our landlord wants CHF from 1 December 2026.”',
    },
  ],
  [
    'an action that found what was asked, and a person who wants more',
    {
      summary:
        "Carla Diaz (3 messages) asked: “Where is my order?” The bot did “Order status” and told them: Order LU-10023 (3 card readers) is on its way with DHL. Then: “DHL says they don't have it. Can you resend it to our office in Porto instead?”",
      facts: ['Order number: LU-10023'],
      brief:
        "You asked: “DHL says they don't have it. Can you resend it to our office in Porto instead?”\nYou also gave: order number LU-10023.",
    },
  ],
  [
    'an action that failed',
    {
      summary:
        'Carla Diaz asked: “where is order LU-10077”. The bot tried “Order status”, which failed: the shop answered 503.',
      facts: ['Order number: LU-10077'],
      brief: 'You asked: “where is order LU-10077”.',
    },
  ],
  [
    'in the middle of an action',
    {
      summary:
        'Carla Diaz wrote: “I want to move my appointment”. They are in the middle of “Move an appointment”: the bot has asked for the new day.',
      facts: [],
      brief: 'You wrote: “I want to move my appointment”.',
    },
  ],
  [
    'nothing but a call for a human',
    {
      summary: 'Carla Diaz asked for a human: “human please”. They have not said what it is about.',
      facts: [],
      brief: null,
    },
  ],
  [
    'a greeting, then a call for a human',
    { summary: 'Carla Diaz asked for a human: “agent”. They have not said what it is about.', facts: [], brief: null },
  ],
  [
    'German',
    {
      summary:
        'Carla Diaz asked: “unsere Rechnung 2024-0042 ist falsch: Sie haben uns 240,00 € statt 204,00 € berechnet. Können Sie das bitte korrigieren?” The bot answered with “Download your Lumen invoices and receipts” (did not help: “Das hilft mir nicht weiter, ich möchte mit einem Menschen sprechen.”).',
      facts: ['Invoice number: 2024-0042', 'Amount: 240,00 €', 'Amount: 204,00 €', 'Writes in: German'],
      brief:
        'You asked: “unsere Rechnung 2024-0042 ist falsch: Sie haben uns 240,00 € statt 204,00 € berechnet. Können Sie das bitte korrigieren?”',
    },
  ],
  [
    'a long story',
    {
      summary:
        'Carla Diaz asked: “… Since then every export to our accounting system has been failing with the error ’Ledger schema mismatch (LS-4012)’ and nobody on our side has changed anything. … Could you please tell us whether the ledger is part of our plan, and how we get the export working again?” The bot answered with “Export your data” (did not help: “that is not what I asked”).',
      facts: [
        'Error: Ledger schema mismatch (LS-4012)',
        'Date: 30 November 2026',
        'Plan: Business',
        'Browser: Chrome 128',
        'Browser: Firefox',
      ],
      brief:
        'You asked: “… Could you please tell us whether the ledger is part of our plan, and how we get the export working again?”\nYou also gave: error Ledger schema mismatch (LS-4012), date 30 November 2026.',
    },
  ],
  [
    'a pasted log of 40 KB',
    {
      summary:
        'Carla Diaz asked: “Our server cannot reach your API any more since the update, here is the log: [log] Can you see what is wrong? It is version 4.1.2.” The bot found no answer.',
      facts: ['Error: 502', 'Version: 4.1.2'],
      brief:
        'You asked: “Our server cannot reach your API any more since the update, here is the log: [log] Can you see what is wrong? It is version 4.1.2.”\nYou also gave: error 502.',
    },
  ],
  [
    'a block of code',
    {
      summary:
        'Carla Diaz asked: “This call worked last week and now returns 401: [code] What changed?” The bot answered with “API keys”. Then: “We have a valid key, it is the same for /payments and that works.”',
      facts: ['Error: 401', 'Link: https://api.lumen.example/v1/refunds'],
      brief:
        'You asked: “This call worked last week and now returns 401: [code] What changed?”, then: “We have a valid key, it is the same for /payments and that works.”',
    },
  ],
  [
    'many short messages',
    {
      summary:
        'Carla Diaz (9 messages) wrote: “quick question / the terminal / in our Lisbon shop / shows E12 / since this morning / we rebooted it twice / customers are waiting / help!!” The bot found no answer.',
      facts: ['Error: E12'],
      brief:
        'You wrote: “quick question / the terminal / in our Lisbon shop / shows E12 / since this morning / we rebooted it twice / customers are waiting / help!!”',
    },
  ],
  [
    'two people of the same company',
    {
      summary:
        'Carla Diaz (3 messages) wrote: “Our login page shows a blank screen since noon”. The bot answered with “Supported browsers”. Then Dan Wu: “Same here on Safari 17.4, the whole team in Madrid is locked out”.',
      facts: ['Browser: Safari 17.4'],
      brief: 'You wrote: “Our login page shows a blank screen since noon”.',
    },
  ],
  [
    'a colleague who answered before',
    {
      summary:
        'Carla Diaz asked: “Can we get an invoice with our new VAT number ESB12345678?” Ana Ruiz last answered: “Sure, I’ll correct it by tomorrow and send it to you.” Then: “It is still the old one though, invoice 2026-118”.',
      facts: ['Invoice number: 2026-118', 'VAT number: ESB12345678'],
      brief:
        'You asked: “Can we get an invoice with our new VAT number ESB12345678?”, then: “It is still the old one though, invoice 2026-118”.',
    },
  ],
  [
    'secrets in the text',
    {
      summary:
        'Carla Diaz wrote: “I cannot log in. My password: [password] does not work and my card [card number] was charged 19 USD anyway”. The bot answered with “Reset your password”. Then: “No e-mail arrives at carla.diaz@acme.example”.',
      facts: ['E-mail: carla.diaz@acme.example', 'Amount: 19 USD'],
      brief:
        'You wrote: “I cannot log in. My password: [password] does not work and my card [card number] was charged 19 USD anyway”, then: “No e-mail arrives at carla.diaz@acme.example”.',
    },
  ],
  [
    'three articles, and none of them right',
    {
      summary:
        "Carla Diaz (4 messages) wrote: “Single sign-on sends everybody back to the start page”. The bot answered with “Single sign-on” (did not help: “no that is how to set it up, ours is set up”), then “Two-factor authentication” (did not help: “we do not use that”), then “Reset your password” (did not help). Then: “you don't get it. We use Okta, and after the redirect we get saml_invalid_audience”.",
      facts: ['Error: saml_invalid_audience'],
      brief:
        'You wrote: “Single sign-on sends everybody back to the start page”, then: “We use Okta, and after the redirect we get saml_invalid_audience”.',
    },
  ],
  [
    'a cancellation',
    {
      summary:
        'Carla Diaz wrote: “I would like to cancel our subscription at the end of the year. We were promised a discount by your sales team and never got it, so please confirm the cancellation in writing.” The bot has not answered.',
      facts: [],
      brief:
        'You wrote: “I would like to cancel our subscription at the end of the year. We were promised a discount by your sales team and never got it, so please confirm the cancellation in writing.”',
    },
  ],
  [
    'a thank-you at the end',
    {
      summary:
        'Carla Diaz (4 messages) asked: “How do I export all transactions of 2025?” The bot answered with “Export your data” (helped). Then: “one more thing: the file has no VAT column, is there a way to add it?” The bot found no answer.',
      facts: [],
      brief: 'You asked: “one more thing: the file has no VAT column, is there a way to add it?”',
    },
  ],
  [
    'shouting, links and lists',
    {
      summary:
        'Carla Diaz wrote: “site: https://shop.acme.example/checkout - error: ’Payment could not be verified’ - started: 22 November 2026 - affects: all cards”. The bot found no answer. Last words: “still down!!!”',
      facts: [
        'Error: Payment could not be verified',
        'Date: 22 November 2026',
        'Link: https://shop.acme.example/checkout',
      ],
      brief:
        'You wrote: “site: https://shop.acme.example/checkout - error: ’Payment could not be verified’ - started: 22 November 2026 - affects: all cards”.',
    },
  ],
  [
    'fear, and no greeting to be taken off',
    {
      summary:
        'Carla Diaz wrote: “please help me, I think I just sent our salaries to a stranger through your payment form”. The bot has not answered.',
      facts: [],
      brief: 'You wrote: “please help me, I think I just sent our salaries to a stranger through your payment form”.',
    },
  ],
  [
    'one shout',
    {
      summary:
        'Carla Diaz asked: “WHAT IS WRONG WITH YOU PEOPLE?? Our shop has been down since your update and we lost a day of sales!!!” The bot found no answer.',
      facts: [],
      brief: 'You wrote: “Our shop has been down since your update and we lost a day of sales!!!”',
    },
  ],
  [
    'a technician who is wanted at once',
    {
      summary:
        'Carla Diaz wrote: “the printer in our back office is offline”. The bot answered with “Restart a printer.” (did not help: “no. technician please”).',
      facts: [],
      brief: 'You wrote: “the printer in our back office is offline”.',
    },
  ],
  ['no words', { summary: 'Carla Diaz wrote: “!!” They have not said what it is about.', facts: [], brief: null }],
]);

describe('what is read before the first word', () => {
  it.each(TALKS)('tells $about', (talk) => expect(told(talk)).toEqual(TOLD.get(talk.about)));

  it('is told of every talk once', () => {
    expect([...TOLD.keys()]).toEqual(TALKS.map(({ about }) => about));
  });

  it.each(TALKS)('shows the customer two lines of their own words at most: $about', (talk) => {
    const { brief } = told(talk);
    expect(brief?.length ?? 0).toBeLessThanOrEqual(280);
    expect(brief?.split('\n').length ?? 0).toBeLessThanOrEqual(2);
    for (const line of talk.lines)
      if (typeof line !== 'string') expect(brief ?? '').not.toContain(Object.values(line).at(-1));
  });
});
