/** The service clock: when it starts, stands still and ends, and what agents hear of it. */
import {
  type ClockTimer,
  clockTimers,
  dueAt,
  isAwaited,
  missed,
  missedUntold,
  promised,
  promisedBy,
  spentBy,
} from './clock-targets.ts';
import type { Conversation, Instant } from './conversation.ts';
import type { Effect } from './effect.ts';
import type { Event } from './event.ts';
import type { Policy } from './policy.ts';
import type { Promised, ServiceClock } from './service-clock.ts';
import { type Step, step, unchanged } from './step.ts';

/**
 * The step, with the clock as it stands after the event. `after` is what the event led to otherwise. It starts when a human is called,
 * stands still while the customer has the word and when the case is over, runs on when it is opened again, and ends with the bot.
 */
export function clocked(before: Conversation, after: Step, event: Event, policy: Policy): Step {
  const { conversation: c, effects } = after;
  const was = c.clock;
  const started = c.status === 'bot' ? null : (was ?? (isCalled(before, c) ? newClock(event.at, policy) : null));
  const now = started && turned(started, { before, after, event, policy });
  if (now === was) return after;
  const late = was ? missedUntold(was, event.at, policy) : [];
  const clock = now && { ...now, told: [...now.told, ...late.map(missed)] };
  return step({ ...c, clock }, ...effects, ...clockTimers(was, clock, policy), ...late.map(onRecord));
}

/** Who comes back after the end, and gets their human back, has called one as well. */
function isCalled(before: Conversation, { status, agentsPlace }: Conversation): boolean {
  return status === 'waiting' || (status === 'claimed' && before.status === 'resolved' && agentsPlace !== null);
}

function newClock(at: Instant, { target }: Policy): ServiceClock {
  const { firstReplyMs = null, resolutionMs = null } = target ?? {};
  return {
    startedAt: at,
    target: { firstReplyMs, resolutionMs },
    firstReplyAt: null,
    spentMs: 0,
    runningSince: null,
    stoppedAt: null,
    told: [],
  };
}

interface Turn {
  readonly before: Conversation;
  readonly after: Step;
  readonly event: Event;
  readonly policy: Policy;
}

function turned(clock: ServiceClock, turn: Turn): ServiceClock {
  const { at } = turn.event;
  const isFirst = clock.firstReplyAt === null && aHumanSpeaks(turn);
  const replied = isFirst ? { ...clock, firstReplyAt: Math.max(at, clock.startedAt) } : clock;
  const running = runs(clock, turn);
  if (running === (clock.runningSince !== null)) return replied;
  return running ? runningFrom(replied, at) : stoppedAt(replied, at, turn.policy);
}

/** Platform times may lie before the last move: then it counts from that. */
const runningFrom = (clock: ServiceClock, at: Instant): ServiceClock => ({
  ...clock,
  runningSince: Math.max(at, clock.stoppedAt ?? clock.startedAt),
});

function stoppedAt(clock: ServiceClock, at: Instant, policy: Policy): ServiceClock {
  const until = Math.max(at, clock.runningSince ?? clock.startedAt);
  return { ...clock, spentMs: spentBy(clock, until, policy), runningSince: null, stoppedAt: until };
}

/** Something that a human said goes out to the customer, or stands in their thread already. */
const aHumanSpeaks = ({ after, event }: Turn): boolean =>
  event.type === 'colleague.message' || after.effects.some(({ type }) => type === 'relay-to-customer');

function runs({ runningSince }: ServiceClock, turn: Turn): boolean {
  const { before, event, policy } = turn;
  const { conversation: c } = turn.after;
  if (c.status !== 'claimed') return c.status === 'waiting';
  if (!policy.clockStops.forCustomer || before.status === 'resolved') return true;
  // Words that arrived late: the customer has said something since, and that has no answer yet.
  if (aHumanSpeaks(turn)) return c.lastCustomerAt > event.at;
  if (c.snoozed && c.snoozed.until === null) return false;
  switch (event.type) {
    case 'customer.message':
      // A thank-you asks for nothing.
      return runningSince !== null || event.assessment.settled === null;
    case 'customer.asks-human':
      return true;
    case 'agent.wake':
      return runningSince !== null || c.lastCustomerAt >= c.lastAgentAt;
    default:
      return runningSince !== null;
  }
}

/** One of the clock's own timers. It may have lost its race: then it says nothing. Each thing is said once. */
export function clockTimerDue(c: Conversation, name: ClockTimer, at: Instant, policy: Policy): Step {
  const { clock } = c;
  if (!isAwaited(clock, name)) return unchanged(c);
  const due = dueAt(clock, name, policy);
  if (due === null) return unchanged(c);
  // Less time has counted than was thought: the office has other hours by now.
  if (due > at + A_LITTLE_EARLY) return step(c, { type: 'start-timer', name, at: due });
  const target = promisedBy(name);
  if (name === missed(target)) return said(c, clock, name, policy);
  return spentBy(clock, at, policy) < (promised(clock, target) ?? 0) ? said(c, clock, name, policy) : unchanged(c);
}

/** Databases keep no more of an instant than microseconds: a timer may come a little before its time. */
const A_LITTLE_EARLY = 1_000;

function said(c: Conversation, clock: ServiceClock, name: ClockTimer, policy: Policy): Step {
  const target = promisedBy(name);
  const isMissed = name === missed(target);
  const agent = c.status === 'claimed' ? c.agent : null;
  const calls = agent === null ? policy.onCall : null;
  const say = { notice: isMissed ? 'target-missed' : 'target-soon', target, agent, calls } as const;
  return step(
    { ...c, clock: { ...clock, told: [...clock.told, name] } },
    ...(c.agentsPlace ? [{ type: 'tell-agents', say } as const] : []),
    ...(isMissed ? [onRecord(target)] : []),
  );
}

const onRecord = (target: Promised): Effect => ({ type: 'record', record: { what: 'target-missed', target } });
