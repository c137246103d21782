import { minutes } from '../cards/agents-cards.ts';
import { withCode } from '../cards/people.ts';
import type { Content, Line, Part } from '../channel/content.ts';
import type { Status } from '../conversation/conversation.ts';

/** A few sentences, a paragraph each. */
export function said(...sentences: readonly string[]): Content {
  return {
    summary: sentences.join(' ').replaceAll('`', ''),
    parts: sentences.map((text): Part => ({ part: 'text', line: withCode(text) })),
  };
}

const COMMANDS: readonly (readonly [usage: string, what: string])[] = [
  ['/baton agents #channel', 'where I open a thread when a customer needs a human (admins)'],
  ['/baton connect [#channel]', 'answer customers here, or in that channel (admins)'],
  ['/baton disconnect [#channel]', 'stop answering there (admins)'],
  ['/baton status', 'what is connected, and how things stand'],
  ['/baton help', 'this'],
];

export function helpCard(): Content {
  return {
    summary: 'I answer customers in connected channels and call your team when a human is needed.',
    parts: [
      { part: 'text', line: 'I answer customers in connected channels, and call your team when a human is needed.' },
      { part: 'list', items: COMMANDS.map(([usage, what]): Line => [{ code: usage }, ` – ${what}`]) },
      {
        part: 'note',
        line: 'In the agents channel: press Claim on a thread, then write in it. What you write goes to the customer; everybody else’s words stay inside.',
      },
    ],
  };
}

export interface StatusView {
  readonly numbers: {
    readonly conversations: Readonly<Record<Status, number>>;
    readonly oldestWaitingSince: number | null;
    readonly undelivered: number;
    readonly uncertain: number;
    readonly deadLetters: number;
  };
  readonly agentsChannel: string | null;
  readonly customerChannels: readonly string[];
  readonly now: number;
}

export function statusCard({ numbers, agentsChannel, customerChannels, now }: StatusView): Content {
  const { conversations: c, oldestWaitingSince, undelivered, uncertain, deadLetters } = numbers;
  const waiting = oldestWaitingSince === null ? '' : `, the longest for ${minutes(now - oldestWaitingSince)}`;
  const rows: (readonly [string, Line])[] = [
    ['Agents channel', agentsChannel ? `#${agentsChannel}` : withCode('not set: `/baton agents #channel`')],
    [
      'Customer channels',
      customerChannels.map((name) => `#${name}`).join(', ') || withCode('none: `/baton connect #channel`'),
    ],
    ['Now', `${c.bot} with the bot, ${c.waiting} waiting for a human${waiting}, ${c.claimed} with an agent`],
    ['So far', `${c.resolved} resolved`],
  ];
  const trouble = [
    undelivered > 0 ? `${undelivered} on their way` : '',
    uncertain > 0 ? `${uncertain} that may not have arrived` : '',
    deadLetters > 0 ? `${deadLetters} events that could not be handled` : '',
  ].filter(Boolean);
  if (trouble.length > 0) rows.push(['Messages', trouble.join(', ')]);
  return { summary: 'How things stand', parts: [{ part: 'facts', rows }] };
}
