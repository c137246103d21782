import { minutes } from '../cards/agents-cards.ts';
import { withCode } from '../cards/people.ts';
import type { Content, Inline, Line, Part } from '../channel/content.ts';
import type { Callee, Status } from '../conversation/conversation.ts';

/** A few sentences, a paragraph each. */
export function said(...sentences: readonly string[]): Content {
  return {
    summary: sentences.join(' ').replaceAll('`', ''),
    parts: sentences.map((text): Part => ({ part: 'text', line: withCode(text) })),
  };
}

/** The same, where people, groups and channels are named. */
export function lines(...those: readonly Line[]): Content {
  const spelt = those.map((line) => (typeof line === 'string' ? line : line.map(asText).join('')));
  return {
    summary: spelt.join(' ').replaceAll('`', ''),
    parts: those.map((line): Part => ({ part: 'text', line: typeof line === 'string' ? withCode(line) : line })),
  };
}

function asText(piece: Inline): string {
  if (typeof piece === 'string') return piece;
  if ('bold' in piece) return piece.bold;
  if ('code' in piece) return piece.code;
  if ('time' in piece) return piece.text;
  return 'group' in piece ? 'a group' : 'somebody';
}

/** Shown so that it opens who it is; only whoever typed the command sees it. */
export const mention = (callee: Callee): Inline =>
  'person' in callee ? { person: callee.person } : { group: callee.group };

export interface StatusView {
  readonly numbers: {
    readonly conversations: Readonly<Record<Status, number>>;
    readonly oldestWaitingSince: number | null;
    readonly undelivered: number;
    readonly uncertain: number;
    readonly deadLetters: number;
  };
  /** Channels as they are shown, with what is wrong with them. Null: none is set. */
  readonly agentsChannel: string | null;
  /** Further ones that routes name. */
  readonly otherAgentsChannels: readonly string[];
  /** Null: nobody is. `gone`: they are no full member any more. */
  readonly onCall: { readonly callee: Callee; readonly gone: boolean } | null;
  readonly customerChannels: readonly string[];
  readonly now: number;
}

function onCallLine(onCall: StatusView['onCall']): Line {
  if (!onCall) return withCode('nobody: `/baton oncall @group`');
  const gone = ' ⚠️ no full member of this workspace any more: ';
  return [mention(onCall.callee), ...(onCall.gone ? [gone, { code: '/baton oncall @group' }] : [])];
}

/** Characters: with two such rows the card still fits into one answer. */
const ROOM_FOR_CHANNELS = 2_500;

/** As many as there is room for; the others are counted. */
function named(channels: readonly string[]): string {
  const shown: string[] = [];
  let used = 0;
  for (const channel of channels) {
    used += channel.length + 2;
    if (used > ROOM_FOR_CHANNELS) return `${shown.join(', ')} and ${channels.length - shown.length} more`;
    shown.push(channel);
  }
  return shown.join(', ');
}

export function statusCard(view: StatusView): Content {
  const { numbers, agentsChannel, otherAgentsChannels, onCall, customerChannels, now } = view;
  const { conversations: c, oldestWaitingSince, undelivered, uncertain, deadLetters } = numbers;
  const waiting = oldestWaitingSince === null ? '' : ` (the longest for ${minutes(now - oldestWaitingSince)})`;
  const rows: (readonly [string, Line])[] = [
    ['Agents channel', agentsChannel ?? withCode('not set: `/baton agents #channel`')],
    ...(otherAgentsChannels.length > 0 ? [['By routes also', named(otherAgentsChannels)] as const] : []),
    ['On call', onCallLine(onCall)],
    ['Customer channels', named(customerChannels) || withCode('none: `/baton connect #channel`')],
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
