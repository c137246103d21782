/** Things that cross on their way: what was true when it was set out may not be when it arrives. */
import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { decide } from '../../src/conversation/decide.ts';
import { noLongerWanted } from '../../src/conversation/delivery.ts';
import type { CustomerNotice, Effect } from '../../src/conversation/effect.ts';
import type { Event } from '../../src/conversation/event.ts';
import {
  agentsThread,
  ana,
  at,
  ben,
  carla,
  claimedBy,
  opening,
  policy,
  resolvedBy,
  sam,
  toBeAnswered,
  waiting,
  withBot,
} from '../support/builders.ts';

const outcome = (before: Conversation, ...events: readonly Event[]) => {
  let conversation = before;
  let effects: readonly Effect[] = [];
  for (const event of events) ({ conversation, effects } = decide(conversation, event, policy));
  return { conversation, effects };
};
const notices = ({ effects }: { readonly effects: readonly Effect[] }) =>
  effects.flatMap((effect) => (effect.type === 'tell-customer' || effect.type === 'tell-agents' ? [effect.say] : []));
const types = ({ effects }: { readonly effects: readonly Effect[] }) => effects.map(({ type }) => type);

const snoozes = (clock: string, until: string | null): Event => ({
  type: 'agent.snooze',
  at: at(clock),
  agent: ana,
  until: until === null ? null : at(until),
});
const due = (name: Extract<Event, { type: 'timer.due' }>['name'], clock: string): Event => ({
  type: 'timer.due',
  at: at(clock),
  name,
});

describe('a timer that was on its way', () => {
  it('of an earlier snooze does not end the later one', () => {
    const again = outcome(claimedBy(ana), snoozes('09:10', '10:00'), snoozes('09:59', '11:00'));
    const early = outcome(again.conversation, due('snooze-over', '10:00'));
    expect(early).toEqual({ conversation: again.conversation, effects: [] });
    expect(notices(outcome(again.conversation, due('snooze-over', '11:00')))).toMatchObject([{ notice: 'awake' }]);
  });

  it('does not wake what waits for the customer', () => {
    const again = outcome(claimedBy(ana), snoozes('09:10', '10:00'), snoozes('09:59', null));
    expect(notices(outcome(again.conversation, due('snooze-over', '10:00')))).toEqual([]);
  });

  it.each(['claim-reminder', 'claim-overdue', 'claim-give-up'] as const)(
    '%s, of an earlier wait, says nothing in a later one',
    (name) => {
      const later: Conversation = { ...waiting, since: at('09:30') } as Conversation;
      expect(outcome(later, due(name, '09:20'))).toEqual({ conversation: later, effects: [] });
    },
  );
});

describe('a case that was put aside', () => {
  it('comes back when the customer asks for a human with the button', () => {
    const aside = outcome(claimedBy(ana), snoozes('09:10', null)).conversation;
    const asked = outcome(aside, { type: 'customer.asks-human', at: at('09:20'), person: carla });
    expect(asked.conversation).toMatchObject({ status: 'claimed', snoozed: null });
    expect(notices(asked)).toContainEqual({ notice: 'awake', agent: ana, why: 'customer' });
    expect(notices(asked)).toContainEqual({ notice: 'already-asked', agent: ana });
  });

  it('and solved needs no waking any more', () => {
    const aside = outcome(claimedBy(ana), snoozes('09:10', '10:00')).conversation;
    const solved = outcome(aside, { type: 'customer.solved', at: at('09:20'), person: carla });
    expect(solved.effects).toContainEqual({ type: 'stop-timer', name: 'snooze-over' });
  });
});

describe('the first message of the agents’ thread', () => {
  const place = { channel: 'slack:T0LUMEN:C0AGENTS', thread: agentsThread };
  const gone = (root: string | null): Event => ({ type: 'handoff.root-gone', at: at('09:10'), root });
  const opened = (root: string): Event => ({ type: 'handoff.opened', at: at('09:11'), place, root });
  const first = claimedBy(ana).agentsRoot;

  it('is put back once, however often we hear that it is gone', () => {
    const once = outcome(claimedBy(ana), gone(first));
    expect(types(once)).toContain('restore-root');
    expect(outcome(once.conversation, gone(first))).toEqual({ conversation: once.conversation, effects: [] });
  });

  it('that stands again is not put back for the one before it', () => {
    const back = outcome(claimedBy(ana), gone(first), opened('17.2'));
    expect(outcome(back.conversation, gone(first))).toEqual({ conversation: back.conversation, effects: [] });
    expect(types(outcome(back.conversation, gone('17.2')))).toContain('restore-root');
  });

  it('is shown anew once it stands: what happened while it was posted is not on it', () => {
    expect(types(outcome(claimedBy(ana), gone(first), opened('17.2')))).toContain('refresh-handoff');
    expect(types(outcome(opening, opened('17.1')))).toContain('refresh-handoff');
  });

  it('no longer offers a reply that was of no use', () => {
    const rejected = outcome(claimedBy(ana), { type: 'agent.rejects-suggestion', at: at('09:10'), agent: ana });
    expect(types(rejected)).toEqual(['drop-suggestion', 'whisper', 'refresh-handoff']);
  });
});

describe('a reply that may not have arrived', () => {
  const doubtful: Conversation = { ...claimedBy(ana), undelivered: [{ seq: 1, certain: false }] };

  it('and is taken back is not offered to be sent again', () => {
    const deleted = outcome(doubtful, { type: 'message.deleted', at: at('09:10'), seq: 1 });
    expect(deleted.conversation.undelivered).toEqual([]);
    const edited = outcome(doubtful, { type: 'message.edited', at: at('09:10'), seq: 1 });
    expect(edited.conversation.undelivered).toEqual([{ seq: 1, certain: false }]);
  });
});

describe('words of an agent that were written before the claim and come after it', () => {
  it('stay inside, and their author hears so', () => {
    const early: Event = { type: 'agent.message', at: at('09:01:59'), agent: ana, seq: 2 };
    const { effects } = outcome(claimedBy(ana), early);
    expect(effects).toEqual([{ type: 'whisper', to: ana, side: 'agents', say: { whisper: 'written-before' } }]);
    expect(outcome(claimedBy(ana), { ...early, inside: 'note' }).effects).toEqual([]);
  });
});

describe('a reply that did not arrive', () => {
  const failed = (by: string): Event => ({
    type: 'delivery.failed',
    at: at('09:10'),
    towards: 'customer',
    seq: 2,
    certain: true,
    why: 'is_archived',
    by,
  });
  const whispered = (c: Conversation, by: string) =>
    outcome(c, failed(by)).effects.flatMap((effect) => (effect.type === 'whisper' ? [effect.to] : []));

  it('is told to whoever wrote it, as long as they speak to the customer', () => {
    const both = outcome(claimedBy(ana), { type: 'agent.join', at: at('09:04'), agent: ben }).conversation;
    expect(whispered(both, ben)).toEqual([ben]);
    expect(whispered(both, ana)).toEqual([ana]);
    expect(whispered(claimedBy(ana), ben)).toEqual([ana]);
  });
});

describe('what the customer is told', () => {
  const wanted = (say: CustomerNotice, now: Conversation) =>
    noLongerWanted({ type: 'tell-customer', say }, now, null) === null;

  it('of who helps is said of whoever helps by then', () => {
    expect(wanted({ notice: 'agent-joined', agent: ana }, claimedBy(ana))).toBe(true);
    expect(wanted({ notice: 'agent-joined', agent: ana }, claimedBy(ben))).toBe(false);
    expect(wanted({ notice: 'already-asked', agent: ana }, claimedBy(ana))).toBe(true);
    expect(wanted({ notice: 'already-asked', agent: ana }, claimedBy(sam))).toBe(false);
    expect(wanted({ notice: 'already-asked', agent: null }, waiting)).toBe(true);
    expect(wanted({ notice: 'already-asked', agent: null }, claimedBy(ana))).toBe(false);
  });

  it('of the end is not said of what is open again, nor the other way round', () => {
    const end: CustomerNotice = { notice: 'resolved', agent: ana, outcome: 'solved', ask: null };
    expect(wanted(end, resolvedBy(ana))).toBe(true);
    expect(wanted(end, claimedBy(ana))).toBe(false);
    expect(wanted({ notice: 'reopened', agent: ana }, claimedBy(ana))).toBe(true);
    expect(wanted({ notice: 'reopened', agent: ana }, resolvedBy(ana))).toBe(false);
    expect(wanted({ notice: 'reopened', agent: ana }, claimedBy(ben))).toBe(false);
  });

  it('of a handoff that is slow, or failed, is not said of one that stands', () => {
    for (const notice of ['handoff-slow', 'handoff-failed'] as const) {
      expect(wanted({ notice }, opening)).toBe(true);
      expect(wanted({ notice }, waiting)).toBe(false);
    }
  });
});

describe('what is passed on to somebody', () => {
  it('and then to somebody else asks the first one no more', () => {
    const offers = (to: string): Event => ({
      type: 'agent.transfer',
      at: at('09:10'),
      agent: ana,
      to: { person: to },
      note: '',
    });
    const asksBen = outcome(claimedBy(ana), offers(ben));
    const say = asksBen.effects.find(({ type }) => type === 'tell-agents');
    const asksSam = outcome(asksBen.conversation, offers(sam)).conversation;
    expect(say && noLongerWanted(say, asksBen.conversation, null)).toBeNull();
    expect(say && noLongerWanted(say, asksSam, null)).not.toBeNull();
  });
});

describe('how long it took', () => {
  it('is never less than nothing: clocks of platforms differ from ours', () => {
    const claimed = outcome({ ...waiting, since: at('09:05') } as Conversation, {
      type: 'agent.claim',
      at: at('09:04:59'),
      agent: ana,
    });
    expect(claimed.effects).toContainEqual({ type: 'record', record: { what: 'claimed', agent: ana, waitedMs: 0 } });
  });
});

describe('a customer who comes back', () => {
  it('to nobody in particular waits for whoever takes it', () => {
    const left: Conversation = { ...resolvedBy(ana), lastAgent: null };
    const back = outcome(left, {
      type: 'customer.message',
      at: at('09:40'),
      person: carla,
      seq: 2,
      assessment: toBeAnswered,
    });
    expect(back.conversation.status).toBe('waiting');
    expect(outcome(withBot).conversation.status).toBe('bot');
  });
});
