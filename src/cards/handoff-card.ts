import type { Content, Inline, Line, Part } from '../channel/content.ts';
import type { Callee, Conversation, PersonId, Reason } from '../conversation/conversation.ts';
import type { HandoffPackage, Mood } from '../conversation/handoff-package.ts';
import { TRIGGER_NAMES } from '../conversation/judgement-policy.ts';
import type { Source } from '../conversation/message.ts';
import type { OfficeHours } from '../conversation/office-hours.ts';
import { escalationOf } from '../conversation/step.ts';
import { buttonsFor } from './handoff-buttons.ts';
import { factsIn, sinceThen, whatToDo, whatToSay, whatWasBefore } from './handoff-help.ts';
import { fitting, type Room } from './handoff-room.ts';
import { promisedOf, stateOf } from './handoff-state.ts';
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
  /** When the clock of what was promised runs (`Policy.clockStops.whenClosed`); null, or not given: always. */
  readonly hours?: OfficeHours | null;
  readonly now: number;
}

/**
 * The root message: who, why, what, and the state of things; it is drawn again whenever that changes. Only agents see it:
 * internal articles and what other customers were answered stand in it. Always short enough for a post: with much to say, each
 * part says less.
 */
export const handoffCard = (view: HandoffView): Content => fitting((room) => drawn(view, room));

function drawn(view: HandoffView, room: Room): Content {
  const { conversation, handoff, summary } = view;
  const title = `${icon[conversation.status]} ${room.cut(customerOf(view), 120)}`;
  // Once it is over, or the bot has it again, nobody has to be told what to do.
  const isOpen = conversation.status === 'waiting' || conversation.status === 'claimed';
  return {
    summary: `${title}: ${room.cut(summary.asked, 400) || 'needs a human'}`,
    parts: [
      { part: 'heading', text: title },
      ...calls(view),
      { part: 'facts', rows: atAGlance(view, room) },
      ...whatItIsAbout(view, room),
      ...whatIsKnown(handoff, room),
      ...whatWasTried(view, room),
      ...(handoff ? sinceThen(handoff.live, room, view.now) : []),
      ...(isOpen && handoff ? whatToDo(handoff, room) : []),
      ...(isOpen && handoff?.suggestedReply ? whatToSay(conversation, handoff.suggestedReply, room) : []),
      ...(handoff ? whatWasBefore(handoff, room) : []),
      ...whoIsFree(view, room),
      ...buttonsFor(conversation),
    ],
  };
}

function customerOf({ conversation, people }: HandoffView): string {
  return conversation.customer ? nameWithCompany(people(conversation.customer)) : 'A customer';
}

const MOST_CALLED = 5;

function calls({ calls: all }: HandoffView): readonly Part[] {
  if (all.length === 0) return [];
  const called = all.slice(0, MOST_CALLED).flatMap((one, at): Inline[] => (at > 0 ? [' ', one] : [one]));
  return [{ part: 'text', line: ['For you: ', ...called] }];
}

const MOST_FREE = 3;

/** By plain names: nobody is called, and anybody may take it. */
function whoIsFree({ conversation, free, people }: HandoffView, { cut }: Room): readonly Part[] {
  if (conversation.status !== 'waiting' || free.length === 0) return [];
  const names = free.slice(0, MOST_FREE).map(({ person, open }) => `${cut(people(person).name, 60)} (${open} open)`);
  return [{ part: 'note', line: `Free now: ${names.join(', ')}` }];
}

type Row = readonly [label: string, value: Line];

function atAGlance(view: HandoffView, room: Room): readonly Row[] {
  const { conversation, handoff, hours = null, now } = view;
  const feels = handoff ? moodLine(handoff, room) : null;
  const promised = promisedOf(conversation, hours, now);
  return [
    ['Where', where(view, room)],
    ...(conversation.status === 'bot' ? [] : [['Why', why(conversation, room)] as const]),
    ...(handoff?.intent ? [['What', [{ bold: room.cut(handoff.intent, 100) }]] as const] : []),
    ...(feels ? [['Mood', feels] as const] : []),
    ['State', stateOf(conversation, now)],
    ...(promised ? [['Promised', promised] as const] : []),
  ];
}

const FACES: Readonly<Record<Mood['now'], string>> = { calm: '🙂', annoyed: '😕', upset: '😟', angry: '😠' };
const TRENDS: Readonly<Record<Mood['trend'], string>> = {
  better: ', getting better',
  steady: '',
  worse: ', getting worse',
};
const MOST_FACES = 6;

/** "🙂 → 😕 → 😠 angry, getting worse". Null: calm all the time, which needs no words. */
function moodLine({ mood, moods }: HandoffPackage, { cut }: Room): Line | null {
  const turns = [...moods.slice(0, -1), mood.now];
  if (turns.every((one) => one === 'calm') && mood.trend !== 'better') return null;
  // As long as nothing changes one face will do.
  const changes = turns.filter((one, at) => at === 0 || one !== turns[at - 1]).slice(-MOST_FACES);
  const said = mood.words ? `: “${cut(mood.words, 100)}”` : '';
  return [`${changes.map((one) => FACES[one]).join(' → ')} ${mood.now}${TRENDS[mood.trend]}${said}`];
}

const icon: Readonly<Record<Conversation['status'], string>> = {
  bot: '🤖',
  waiting: '🟠',
  claimed: '🟢',
  resolved: '✅',
};

function where({ channelName, link, conversation, people, now }: HandoffView, { cut, opens }: Room): Line {
  const zone = conversation.customer ? people(conversation.customer).timeZone : null;
  const time = zone ? localTime(now, zone) : null;
  const name = `#${cut(channelName, 80)}`;
  return [opens(link) ? { link, text: name } : name, ...(time ? [` · ${time} where they are`] : [])];
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

function why(conversation: Conversation, { cut }: Room): Line {
  const reason = escalationOf(conversation)?.reason;
  if (!reason) return 'a colleague is helping';
  const words = reason.evidence
    .slice(0, 3)
    .map((span) => `“${cut(span, 120)}”`)
    .join(', ');
  return [
    { bold: cut(reason.because, 200) },
    words ? `: ${words}` : '',
    ...(isMeasured(reason) ? [scoreOf(reason)] : []),
  ];
}

/** What somebody pressed has no score. */
const isMeasured = ({ trigger }: Reason): boolean => TRIGGER_NAMES.some((name) => name === trigger);

const scoreOf = ({ trigger, score }: Reason): Inline => ` (${trigger}, ${score.toFixed(2)})`;

function whatItIsAbout({ summary, handoff }: HandoffView, { cut }: Room): readonly Part[] {
  if (handoff?.summary) {
    const { text, by } = handoff.summary;
    const source = by === 'model' ? [{ italic: ' (summed up by a model)' }] : [];
    return [{ part: 'text', line: [cut(text, 1_200), ...source] }];
  }
  if (!summary.asked) return [];
  return [
    ...saying('Asked', cut(summary.asked, 400)),
    ...(summary.latest ? saying('Latest', cut(summary.latest, 240)) : []),
  ];
}

const saying = (label: string, text: string): readonly Part[] => [
  { part: 'text', line: [{ bold: label }] },
  { part: 'quote', text },
];

const MOST_FACTS = 8;

/** What nobody has to ask for again. */
function whatIsKnown(handoff: HandoffPackage | null, { cut }: Room): readonly Part[] {
  if (!handoff || handoff.facts.length === 0) return [];
  return [{ part: 'text', line: [{ bold: 'Already given: ' }, ...factsIn(handoff.facts.slice(0, MOST_FACTS), cut)] }];
}

const MOST_TRIED = 4;

function whatWasTried({ summary, handoff, conversation }: HandoffView, room: Room): readonly Part[] {
  const { tried } = summary;
  if (tried.length > 0) return [{ part: 'text', line: answers(tried, handoff, room) }];
  // The paragraph says so already.
  if (handoff?.summary) return [];
  const failed = conversation.engagement.failedReplies > 0;
  return [{ part: 'note', line: failed ? 'The bot found no answer to give.' : 'The bot has not tried to answer.' }];
}

function answers(tried: readonly Source[], handoff: HandoffPackage | null, room: Room): Line {
  const more = tried.length > MOST_TRIED ? `${tried.length - MOST_TRIED} more before, ` : '';
  const shown = tried
    .slice(-MOST_TRIED)
    .flatMap((source, at): Inline[] => [at > 0 ? ' · ' : more, titleOf(source, room), ...verdictOn(source, handoff)]);
  return [{ bold: 'The bot answered with: ' }, ...shown];
}

function verdictOn({ title }: Source, handoff: HandoffPackage | null): readonly Inline[] {
  const helped = handoff?.tried.find(({ source }) => source.title === title)?.helped ?? null;
  return helped === null ? [] : [{ italic: helped ? ' (helped)' : ' (did not help)' }];
}

function titleOf({ title, url }: Source, { cut, opens }: Room): Inline {
  const text = cut(title, 120);
  return opens(url) ? { link: url, text } : text;
}
