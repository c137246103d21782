import type { Button, Content, Inline, Line, Part } from '../channel/content.ts';
import type { Callee, Conversation, PersonId } from '../conversation/conversation.ts';
import type { HandoffPackage, Mood, SuggestedReply } from '../conversation/handoff-package.ts';
import type { Source } from '../conversation/message.ts';
import { escalationOf } from '../conversation/step.ts';
import { excerpt } from './excerpt.ts';
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
  /** What was prepared when the handoff was opened; null: nothing. */
  readonly handoff: HandoffPackage | null;
  /** Name of the customer's channel, without `#`. */
  readonly channelName: string;
  /** Opens the customer's thread; null: none to be had. */
  readonly link: string | null;
  readonly people: People;
  /** Whom the first message calls; drawn only when it is posted. */
  readonly calls: readonly Callee[];
  /** Who could take it, the least busy first, with the cases they have; empty: nobody knows. */
  readonly free: readonly { readonly person: PersonId; readonly open: number }[];
  readonly now: number;
}

/**
 * The root message: who, why, what, and the state of things; it is drawn again whenever that changes. Only agents see it:
 * internal articles and what other customers were answered stand in it.
 */
export function handoffCard(view: HandoffView): Content {
  const { conversation, handoff } = view;
  const title = `${icon[conversation.status]} ${excerpt(customerOf(view), 120)}`;
  // Once it is over nobody has to be told what to do.
  const open = conversation.status !== 'resolved';
  return {
    summary: `${title}: ${view.summary.asked || 'needs a human'}`,
    parts: [
      { part: 'heading', text: title },
      { part: 'facts', rows: atAGlance(view) },
      ...whatItIsAbout(view),
      ...whatIsKnown(handoff),
      ...whatWasTried(view),
      ...(open ? whatToDo(handoff) : []),
      ...(open && handoff?.suggestedReply ? whatToSay(handoff.suggestedReply) : []),
      ...buttons(conversation),
    ],
  };
}

function customerOf({ conversation, people }: HandoffView): string {
  return conversation.customer ? nameWithCompany(people(conversation.customer)) : 'A customer';
}

type Row = readonly [label: string, value: Line];

function atAGlance(view: HandoffView): readonly Row[] {
  const { intent = null, mood } = view.handoff ?? {};
  const feels = mood ? moodLine(mood) : null;
  return [
    ['Where', where(view)],
    ['Why', why(view.conversation)],
    ...(intent ? [['What', [{ bold: excerpt(intent, 100) }]] as const] : []),
    ...(feels ? [['Mood', feels] as const] : []),
    ['State', state(view)],
  ];
}

const MOODS: Readonly<Record<Mood['now'], string>> = {
  calm: 'calm',
  annoyed: '😕 annoyed',
  upset: '😟 upset',
  angry: '😠 angry',
};
const TRENDS: Readonly<Record<Mood['trend'], string>> = {
  better: ', getting better',
  steady: '',
  worse: ', getting worse',
};

/** Null: calm as before, which needs no words. */
function moodLine({ now, trend, words }: Mood): Line | null {
  if (now === 'calm' && trend !== 'better') return null;
  const said = words ? `: “${excerpt(words, 100)}”` : '';
  return [`${MOODS[now]}${TRENDS[trend]}${said}`];
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
  const words = reason.evidence
    .slice(0, 3)
    .map((span) => `“${excerpt(span, 120)}”`)
    .join(', ');
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

function whatItIsAbout({ summary, handoff }: HandoffView): readonly Part[] {
  if (handoff?.summary) return [{ part: 'text', line: summed(handoff.summary) }];
  if (!summary.asked) return [];
  return [
    { part: 'text', line: [{ bold: 'Asked' }] },
    { part: 'quote', text: summary.asked },
    ...(summary.latest
      ? [{ part: 'text', line: [{ bold: 'Latest' }] } as const, { part: 'quote', text: summary.latest } as const]
      : []),
  ];
}

const summed = ({ text, by }: NonNullable<HandoffPackage['summary']>): Line => [
  excerpt(text, 1_200),
  ...(by === 'model' ? [{ italic: ' (summed up by a model)' }] : []),
];

const MOST_FACTS = 8;

/** What nobody has to ask for again, on one line: it is looked up, not read. */
function whatIsKnown(handoff: HandoffPackage | null): readonly Part[] {
  if (!handoff || handoff.facts.length === 0) return [];
  const facts = handoff.facts
    .slice(0, MOST_FACTS)
    .flatMap(({ label, value }, at): Inline[] => [
      `${at > 0 ? ' · ' : ''}${excerpt(label, 40)} `,
      { bold: excerpt(value, 120) },
    ]);
  return [{ part: 'text', line: [{ bold: 'Already given: ' }, ...facts] }];
}

const MOST_TRIED = 4;

function whatWasTried({ summary, handoff, conversation }: HandoffView): readonly Part[] {
  const { tried } = summary;
  if (tried.length > 0) return [{ part: 'text', line: answers(tried, handoff) }];
  // The paragraph says so already.
  if (handoff?.summary) return [];
  const failed = conversation.engagement.failedReplies > 0;
  return [{ part: 'note', line: failed ? 'The bot found no answer to give.' : 'The bot has not tried to answer.' }];
}

function answers(tried: readonly Source[], handoff: HandoffPackage | null): Line {
  const more = tried.length > MOST_TRIED ? `${tried.length - MOST_TRIED} more before, ` : '';
  const shown = tried
    .slice(-MOST_TRIED)
    .flatMap((source, at): Inline[] => [at > 0 ? ' · ' : more, titleOf(source), ...verdictOn(source, handoff)]);
  return [{ bold: 'The bot answered with: ' }, ...shown];
}

function verdictOn({ title }: Source, handoff: HandoffPackage | null): readonly Inline[] {
  const helped = handoff?.tried.find(({ source }) => source.title === title)?.helped ?? null;
  return helped === null ? [] : [{ italic: helped ? ' (helped)' : ' (did not help)' }];
}

/** A link longer than that is shown as its title: links count towards what a post may hold. */
const LONGEST_LINK = 400;
const opens = (url: string | null): url is string => url !== null && url.length <= LONGEST_LINK;

const titleOf = ({ title, url }: Source): Inline => {
  const text = excerpt(title, 120);
  return opens(url) ? { link: url, text } : text;
};

const MOST_STEPS = 5;

function whatToDo(handoff: HandoffPackage | null): readonly Part[] {
  if (!handoff || handoff.nextSteps.length === 0) return [];
  const items = handoff.nextSteps.slice(0, MOST_STEPS).map(({ text, source }): Line => {
    const words = excerpt(text, 320);
    const url = source?.url ?? null;
    return opens(url) ? [words, ' · ', { link: url, text: 'open' }] : words;
  });
  return [
    { part: 'text', line: [{ bold: 'Next steps' }] },
    { part: 'list', items },
  ];
}

/** As a quotation, to be copied: nothing is sent by itself. */
function whatToSay({ text, from, by }: SuggestedReply): readonly Part[] {
  return [
    { part: 'text', line: [{ bold: 'Suggested reply' }, by === 'model' ? ' (written by a model: please check)' : ''] },
    { part: 'quote', text: excerpt(text, 1_200) },
    { part: 'note', line: ['A draft, to copy and change. From ', ...from.slice(0, 3).flatMap(restsOn)] },
  ];
}

function restsOn(from: SuggestedReply['from'][number], at: number): readonly Inline[] {
  const comma = at > 0 ? [', '] : [];
  if (from.kind === 'article') return [...comma, titleOf(from.source)];
  const said = `what ${excerpt(from.by, 60)} answered on ${day(from.at)}`;
  return [...comma, opens(from.link) ? { link: from.link, text: said } : said];
}

/** "3 Nov 2026", in UTC. */
const day = (at: number): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(at);

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
