/** What those read who wait for a human: where they stand, how long it may take, what comes next. */
import type { Content, Part } from '../channel/content.ts';
import type { WaitOutlook } from '../conversation/wait-outlook.ts';
import { paragraphs, solved, words } from './plain-cards.ts';
import { backWords, waitWords } from './wait-words.ts';

/** What is known at the moment of telling. Null: nothing. */
export interface Known {
  readonly wait: WaitOutlook | null;
  /** What is being passed on, in two lines: only where a human has just been asked. */
  readonly brief: string | null;
  readonly now: number;
}

const WHO = 'You’ll see here who takes over.';
const NOTHING_TWICE = 'They can see this whole conversation, so there’s no need to repeat anything.';

export function humanAsked({ wait, brief, now }: Known): Content {
  const asked = `I’ve asked our support team to step in. ${NOTHING_TWICE}`;
  // At night nobody has to sit and wait for a name.
  const next = [waitWords(wait, now), isAway(wait) ? 'You don’t have to wait here.' : WHO].filter(Boolean).join(' ');
  if (!brief) return paragraphs([asked, `${next} Anything you add here reaches them too.`]);
  const { summary, parts } = paragraphs([asked, next]);
  return { summary, parts: [...parts, ...briefParts(brief)] };
}

const isAway = (wait: WaitOutlook | null): boolean => wait !== null && wait.opensAt !== null;

const briefParts = (brief: string): readonly Part[] => [
  { part: 'text', line: 'This is what I’m passing on:' },
  { part: 'quote', text: brief },
  { part: 'text', line: 'If something is off or missing, just write it here: it reaches them too.' },
];

export const stillAsked = ({ wait, now }: Known): Content =>
  words(
    'Our support team has been asked and can see this conversation. Nobody has picked it up yet.',
    waitWords(wait, now),
    WHO,
  );

export const stillWaiting = ({ wait, now }: Known): Content =>
  paragraphs(
    [
      'I’m sorry for the wait: nobody has picked this up yet. I’ve reminded our support team.',
      [waitWords(wait, now), WHO].filter(Boolean).join(' '),
    ],
    { part: 'buttons', buttons: [solved] },
  );

/** Nobody came, or nobody is at work: they need not sit and wait. */
export function leaveMessage({ wait, now }: Known): Content {
  const back = wait && backWords(wait, now);
  return paragraphs(
    back
      ? [
          `It’s outside our office hours right now. The team is back ${back} and will look at this first thing.`,
          'You don’t have to wait here. If there is anything else that they should know, leave it as a message: it’s there when they start.',
        ]
      : [
          'I’m sorry: nobody has been free to take this so far.',
          `You don’t have to wait here. If there is anything else that they should know, leave it as a message. This stays open with our support team. ${WHO}`,
        ],
    { part: 'buttons', buttons: [solved] },
  );
}

export const agentLeft = (name: string, { wait, now }: Known): Content =>
  words(
    `${name} had to step away. The rest of the team has been asked to take over.`,
    waitWords(wait, now),
    'You’ll see here who it is.',
  );

/** `name`: who helped before and has it again; null: it is anybody's. */
export const reopened = (name: string | null, { wait, now }: Known): Content =>
  name
    ? words(`I’ve passed this on to ${name}, who helped you before.`)
    : words('I’ve passed this on to our support team again.', waitWords(wait, now), WHO);
