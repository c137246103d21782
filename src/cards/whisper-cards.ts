/** What one person alone reads. */
import type { Button, Content } from '../channel/content.ts';
import type { Whisper } from '../conversation/effect.ts';
import { actionEnded, whyInWords } from './agents-cards.ts';
import { importReportCard } from './import-report-card.ts';
import type { People } from './people.ts';
import { withCode } from './people.ts';

export function whisperCard(say: Whisper, people: People): Content {
  if (say.whisper === 'offer-connect') return offerConnect;
  if (say.whisper === 'import-ended') return importReportCard(say.report);
  if (say.whisper === 'action-ended') return actionEnded(say.deed);
  const text = whisperText(say, people);
  const buttons = buttonsOf(say);
  return {
    summary: text.replaceAll('`', ''),
    parts: [
      { part: 'text', line: withCode(text) },
      ...(buttons.length > 0 ? [{ part: 'buttons', buttons } as const] : []),
    ],
  };
}

type Worded = Exclude<Whisper, { whisper: 'offer-connect' | 'import-ended' | 'action-ended' }>;

function whisperText(say: Worded, people: People): string {
  switch (say.whisper) {
    case 'claimed-by':
      return `${people(say.agent).name} has this case already.`;
    case 'already-yours':
      return 'You have claimed this already: what you write in this thread goes to the customer.';
    case 'claim-first':
      return 'This stayed inside. To answer the customer, press Claim on the first message of this thread, then write here.';
    case 'join-or-stay':
      return `This stayed inside: ${people(say.agent).name} has claimed this, and only their words go to the customer. Shall what you write from now on go out too?`;
    case 'joined':
      return 'You have joined: what you write in this thread from now on goes to the customer too. Lines that begin with `//` stay inside.';
    case 'stays-inside':
      return 'All right: what you write in this thread stays inside.';
    case 'spoke-to-colleague':
      return 'This stayed inside, because it begins with the name of a colleague. If the customer should read it, write it again without that name at its beginning.';
    case 'written-before':
      return 'This stayed inside, because it was written before you had a say here. If the customer should read it, write it again.';
    case 'forwarded-inside':
      return 'This stayed inside, because it forwards what somebody else wrote. If the customer should read it, write it in your own words.';
    case 'undelivered':
      return undelivered(say);
    case 'suggestion-changed':
      return 'Nothing was sent: the suggested reply has changed meanwhile. Please read it again, then press Send.';
    case 'resent':
      return 'All right, it is being sent again. A reaction on your message shows when it is there.';
    case 'handed-over':
      return 'All right: I’m asking a human to take this over.';
    case 'handed-over-already':
      return say.agent
        ? `${people(say.agent).name} has this case already.`
        : 'A human has been asked for this already; nobody has claimed it yet.';
    case 'done':
      return DONE[say.what];
    case 'not-claimed-by-you':
      return say.agent
        ? `${people(say.agent).name} has claimed this, so only they can do that.`
        : 'Nobody has claimed this yet. Press Claim on the first message of this thread, then it is yours to do.';
    case 'already-resolved':
      return 'This conversation is resolved: what is written here stays inside. If the customer writes again, it opens again.';
    case 'rate-only-own':
      return 'Thank you! Only the person who asked can rate this conversation.';
    case 'already-rated':
      return 'Thank you, your rating is in already.';
    case 'feedback-thanks':
      return say.helpful
        ? 'Thank you, good to know that this helped!'
        : 'Thank you for telling us. We’ll use it to do better.';
    case 'button-out-of-use':
      return 'This button is no longer in use. Just write a message here instead.';
    case 'not-allowed':
      return 'You can’t do that here.';
    case 'connected':
      return 'Done: I answer customers in this channel from now on. `/baton disconnect` stops it.';
    default:
      return say satisfies never;
  }
}

const DONE: Readonly<Record<Extract<Whisper, { whisper: 'done' }>['what'], string>> = {
  returned: 'Done: the bot has this conversation again, and the customer knows.',
  snoozed: 'Done: this is put aside. You are called here when it is time, or as soon as the customer writes.',
  'right-call': 'Thank you, noted.',
  'suggestion-noted': 'Thank you, noted: the suggestion is taken away.',
  transferred: 'Done: they have been asked in this thread. Until they take it over, it stays yours.',
};

function undelivered({ certain, why }: Extract<Whisper, { whisper: 'undelivered' }>): string {
  return certain
    ? `⚠️ Your reply did not reach the customer (${whyInWords(why)}).`
    : '⚠️ Your reply may not have reached the customer. Please look into their thread (the first message here has the link): is it there?';
}

function buttonsOf(say: Worded): readonly Button[] {
  switch (say.whisper) {
    case 'join-or-stay':
      return [
        { verb: 'join', label: 'Join: my words go out too' },
        { verb: 'stay', label: 'Stay inside' },
      ];
    case 'undelivered':
      return say.certain
        ? [{ verb: 'resend', value: String(say.seq), label: 'Try again' }]
        : [
            { verb: 'arrived', value: String(say.seq), label: 'It arrived' },
            { verb: 'resend', value: String(say.seq), label: 'It’s not there: send it again' },
          ];
    case 'done':
      return say.what === 'snoozed' ? [{ verb: 'wake', label: 'Go on with it now' }] : [];
    default:
      return [];
  }
}

const offerConnect: Content = {
  summary: 'Shall I answer customers in this channel?',
  parts: [
    {
      part: 'text',
      line: 'Thanks for the invitation! Shall I answer customers in this channel, and call your support team when a human is needed? Until you say so, I stay silent here.',
    },
    { part: 'buttons', buttons: [{ verb: 'connect', label: 'Answer customers here', style: 'primary' }] },
  ],
};
