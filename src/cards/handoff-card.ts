import type { Button, Content, Line, Part } from '../channel/content.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Source } from '../conversation/message.ts';
import { escalationOf } from '../conversation/step.ts';
import type { People } from './people.ts';
import { nameWithCompany } from './people.ts';

/** All that the root message of an agents' thread shows. */
export interface HandoffView {
  readonly conversation: Conversation;
  readonly summary: {
    readonly asked: string;
    readonly latest: string | null;
    readonly customerMessages: number;
    readonly tried: readonly Source[];
  };
  /** Name of the customer's channel, without `#`. */
  readonly channelName: string;
  /** Opens the customer's thread; null: none to be had. */
  readonly link: string | null;
  readonly people: People;
  readonly now: number;
}

/** The root message: who, why, what, and the state of things; it is drawn again whenever that changes. */
export function handoffCard(view: HandoffView): Content {
  const { conversation, people } = view;
  const customer = conversation.customer ? nameWithCompany(people(conversation.customer)) : 'A customer';
  const title = `${icon[conversation.status]} ${customer}`;
  return {
    summary: `${title}: ${view.summary.asked || 'needs a human'}`,
    parts: [
      { part: 'heading', text: title },
      {
        part: 'facts',
        rows: [
          ['Where', where(view)],
          ['Why', why(conversation)],
          ['State', state(view)],
        ],
      },
      ...whatItIsAbout(view),
      ...whatWasTried(view),
      ...buttons(conversation),
    ],
  };
}

const icon: Readonly<Record<Conversation['status'], string>> = {
  bot: '🤖',
  waiting: '🟠',
  claimed: '🟢',
  resolved: '✅',
};

function where({ channelName, link, conversation, people, now }: HandoffView): Line {
  const zone = conversation.customer ? people(conversation.customer).timeZone : null;
  const time = zone ? localTime(now, zone) : null;
  return [link ? { link, text: `#${channelName}` } : `#${channelName}`, ...(time ? [` · ${time} where they are`] : [])];
}

function localTime(now: number, timeZone: string): string | null {
  try {
    return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', weekday: 'short', timeZone }).format(
      now,
    );
  } catch {
    // A zone this runtime does not know is no reason to show nothing else.
    return null;
  }
}

function why(conversation: Conversation): Line {
  const reason = escalationOf(conversation)?.reason;
  if (!reason) return 'a colleague is helping';
  const words = reason.evidence.map((span) => `“${span}”`).join(', ');
  const score = `${reason.trigger}, ${reason.score.toFixed(2)}`;
  return [{ bold: reason.because }, words ? `: ${words}` : '', ` (${score})`];
}

function state({ conversation: c }: HandoffView): Line {
  switch (c.status) {
    case 'bot':
      return 'with the bot';
    case 'waiting':
      return ['waiting for a human since ', { bold: clock(c.since) }];
    case 'claimed':
      return c.via === 'button'
        ? ['claimed by ', { person: c.agent }, `. What they write in this thread goes to the customer.`]
        : [{ person: c.agent }, ' is answering in the customer’s thread'];
    case 'resolved':
      return [
        'resolved',
        ...(c.resolvedBy ? [' by ', { person: c.resolvedBy }] : []),
        c.rating === null
          ? ', not rated yet'
          : `, rated ${'★'.repeat(c.rating)}${'☆'.repeat(5 - c.rating)} (${c.rating} of 5)`,
      ];
    default:
      return c satisfies never;
  }
}

/** Hours and minutes in UTC: readers sit in many zones, and the post itself carries each reader's own time. */
function clock(at: number): string {
  return `${new Date(at).toISOString().slice(11, 16)} UTC`;
}

function whatItIsAbout({ summary }: HandoffView): readonly Part[] {
  if (!summary.asked) return [];
  return [
    { part: 'text', line: [{ bold: 'Asked' }] },
    { part: 'quote', text: summary.asked },
    ...(summary.latest
      ? [{ part: 'text', line: [{ bold: 'Latest' }] } as const, { part: 'quote', text: summary.latest } as const]
      : []),
  ];
}

function whatWasTried({ summary, conversation }: HandoffView): readonly Part[] {
  const failed = conversation.engagement.failedReplies > 0;
  if (summary.tried.length === 0)
    return [{ part: 'note', line: failed ? 'The bot found no answer to give.' : 'The bot has not tried to answer.' }];
  return [
    { part: 'text', line: [{ bold: 'The bot answered with' }] },
    {
      part: 'list',
      items: summary.tried.map(({ title, url }): Line => (url ? [{ link: url, text: title }] : title)),
    },
  ];
}

const claim: Button = { verb: 'claim', label: 'Claim', style: 'primary' };
const resolve: Button = { verb: 'resolve', label: 'Resolve' };
const release: Button = { verb: 'release', label: 'Release' };

function buttons(c: Conversation): readonly Part[] {
  switch (c.status) {
    case 'bot':
    case 'waiting':
      return [{ part: 'buttons', buttons: [claim, resolve] }];
    case 'claimed':
      return [
        {
          part: 'buttons',
          buttons: c.via === 'button' ? [{ ...resolve, style: 'primary' }, release] : [claim, resolve],
        },
      ];
    case 'resolved':
      return [];
    default:
      return c satisfies never;
  }
}
