import { describe, expect, it } from 'vitest';
import type { Heard } from '../../adapters/slack/heard.ts';
import { readActionId, toPress, toShortcut } from '../../adapters/slack/presses.ts';

const US = { botUser: 'UBOT' };
const TS = '1700000000.000100';
const LATER = '1700000060.000200';

function inbound(heard: Heard) {
  if (!('inbound' in heard)) throw new Error(`expected something heard, got ${JSON.stringify(heard)}`);
  return heard.inbound;
}

describe('a press', () => {
  const press = (more: object = {}) => ({
    type: 'block_actions',
    team: { id: 'T1' },
    user: { id: 'U1', team_id: 'T2' },
    trigger_id: 'trigger.1',
    container: { type: 'message', message_ts: LATER, channel_id: 'C1', thread_ts: TS },
    actions: [{ type: 'button', action_id: 'baton.rate.4', action_ts: '1700000099.500000', value: 'ignored' }],
    ...more,
  });

  it('is read from its action id, for the workspace that installed us', () => {
    expect(inbound(toPress(press()))).toEqual({
      kind: 'press',
      installation: 'T1',
      deliveryId: `press:C1:${LATER}:baton.rate.4:U1:1700000099.500000`,
      key: `press:C1:${LATER}:baton.rate.4:U1:1700000099.500000`,
      lane: `slack:T1:C1:${TS}`,
      at: 1700000099500,
      sender: { person: 'slack:U1', team: 'T2' },
      place: { channel: 'slack:T1:C1', thread: `slack:T1:C1:${TS}` },
      remoteId: LATER,
      verb: 'rate',
      value: '4',
    });
  });

  it('of a button on a root message belongs to that thread', () => {
    const root = { container: { message_ts: TS, channel_id: 'C1' } };
    expect(inbound(toPress(press(root)))).toMatchObject({ lane: `slack:T1:C1:${TS}` });
  });

  it.each(['helpful', 'unhelpful'])('is a thumb by the value of Slack’s own pair: %s', (value) => {
    const actions = [{ type: 'feedback_buttons', action_id: 'baton.feedback', action_ts: '1700000099.500000', value }];
    expect(inbound(toPress(press({ actions })))).toMatchObject({ kind: 'press', verb: value, value: '' });
    expect(readActionId(`baton.${value}`)).toEqual({ verb: value, value: '' });
  });

  it.each(['claim', '', null, undefined])('is nothing with another value of the pair: %j', (value) => {
    const actions = [{ type: 'feedback_buttons', action_id: 'baton.feedback', action_ts: '1700000099.500000', value }];
    expect(toPress(press({ actions }))).toHaveProperty('ignored');
  });

  it('carries which one was picked, and what is confirmed', () => {
    expect(readActionId('baton.pick.0')).toEqual({ verb: 'pick', value: '0' });
    expect(readActionId('baton.confirm.8b0c-1')).toEqual({ verb: 'confirm', value: '8b0c-1' });
    expect(readActionId('baton.decline.8b0c-1')).toEqual({ verb: 'decline', value: '8b0c-1' });
  });

  it.each(['other.claim', 'baton', 'baton.', 'baton.fly', 'baton.rate.4.5', 'baton.constructor', ''])(
    'of "%s" is not ours',
    (actionId) => {
      expect(readActionId(actionId)).toBeNull();
    },
  );

  const chosen = (value: unknown, actionId = 'baton.more') => [
    { type: 'overflow', action_id: actionId, action_ts: '1700000099.500000', selected_option: { value } },
  ];

  it.each([
    ['release', 'release', ''],
    ['right-call.bot', 'right-call', 'bot'],
  ])('in a menu is that of its choice: %s', (value, verb, of) => {
    expect(inbound(toPress(press({ actions: chosen(value) })))).toMatchObject({
      kind: 'press',
      key: `press:C1:${LATER}:baton.more:${verb}.${of}:U1:1700000099.500000`,
      verb,
      value: of,
    });
    expect(inbound(toPress(press({ actions: chosen(value, 'baton.more.2') })))).toMatchObject({ verb });
  });

  it.each(['', 'fly', 'hand-over', 'more', 'claim.1.2', null])('in a menu is nothing with the choice %j', (value) => {
    expect(toPress(press({ actions: chosen(value) }))).toHaveProperty('ignored');
  });

  it('in a menu that is not ours is nothing', () => {
    expect(toPress(press({ actions: chosen('claim', 'other.more') }))).toHaveProperty('ignored');
    expect(toPress(press({ actions: chosen('claim', 'baton.claim') }))).toHaveProperty('ignored');
  });

  it.each(['transfer', 'snooze', 'resolve-as', 'edit-reply', 'rate-word'])('of “%s” asks for a window', (wants) => {
    const actions = [{ type: 'button', action_id: `baton.${wants}.7`, action_ts: '1700000099.500000' }];
    const wanted = {
      wanted: {
        asking: {
          installation: 'T1',
          sender: { person: 'slack:U1', team: 'T2' },
          wants,
          value: '7',
          place: { channel: 'slack:T1:C1', thread: `slack:T1:C1:${TS}` },
          remoteId: LATER,
          said: [],
        },
        trigger: 'trigger.1',
        threadTs: TS,
      },
    };
    expect(toPress(press({ actions }))).toEqual(wanted);
    expect(toPress(press({ actions: chosen(`${wants}.7`) }))).toEqual(wanted);
    expect(toPress(press({ actions, trigger_id: undefined }))).toHaveProperty('malformed');
  });

  it('of what opens a window for a shortcut only is nothing', () => {
    expect(readActionId('baton.answer-case')).toBeNull();
    expect(readActionId('baton.hand-over')).toBeNull();
  });
});

describe('a press on the bot’s own page', () => {
  const onPage = (actionId: string, view: object = {}) =>
    toPress({
      type: 'block_actions',
      team: { id: 'T2' },
      user: { id: 'U1', team_id: 'T2' },
      container: { type: 'view', view_id: 'V1' },
      view: { id: 'V1', type: 'home', app_installed_team_id: 'T1', ...view },
      actions: [{ type: 'button', action_id: actionId, action_ts: LATER }],
    });

  it.each([
    ['baton.drill', 'drill', ''],
    ['baton.drill.charge', 'drill', 'charge'],
    ['baton.refresh', 'refresh', ''],
  ])('is a visit of the workspace that installed us: %s', (actionId, verb, value) => {
    expect(onPage(actionId)).toEqual({
      visit: { installation: 'T1', sender: { person: 'slack:U1', team: 'T2' }, pressed: { verb, value } },
    });
  });

  it('is no press in a conversation, and in a form it is nothing', () => {
    expect(onPage('baton.claim')).toHaveProperty('ignored');
    expect(onPage('baton.drill', { type: 'modal' })).toHaveProperty('ignored');
    expect(onPage('baton.drill', { app_installed_team_id: undefined })).toHaveProperty('malformed');
  });
});

describe('a shortcut on a message', () => {
  const used = (callbackId: string, more: object = {}) =>
    toShortcut(
      {
        type: 'message_action',
        callback_id: callbackId,
        trigger_id: 'trigger.1',
        action_ts: '1700000099.500000',
        team: { id: 'T1', domain: 'lumen' },
        user: { id: 'U1', team_id: 'T1' },
        channel: { id: 'C1', name: 'ext-acme' },
        message_ts: LATER,
        message: { type: 'message', user: 'U2', ts: LATER, thread_ts: TS, text: '<@UBOT> it <#C2|broke>' },
        ...more,
      },
      US,
    );

  it('hands over the conversation that the message belongs to', () => {
    const key = `shortcut:C1:${LATER}:hand-over:U1:1700000099.500000`;
    expect(inbound(used('baton.hand-over'))).toEqual({
      kind: 'press',
      installation: 'T1',
      deliveryId: key,
      key,
      lane: `slack:T1:C1:${TS}`,
      at: 1700000099500,
      sender: { person: 'slack:U1', team: 'T1' },
      place: { channel: 'slack:T1:C1', thread: `slack:T1:C1:${TS}` },
      remoteId: LATER,
      verb: 'hand-over',
      value: '',
    });
  });

  it('is another each time, also when Slack gives no time', () => {
    const key = (trigger: string) =>
      inbound(used('baton.hand-over', { action_ts: undefined, trigger_id: trigger })).key;
    expect(key('trigger.1')).not.toBe(key('trigger.2'));
    expect(inbound(used('baton.hand-over', { action_ts: undefined })).at).toBe(1700000060000.2);
  });

  it.each(['answer-case', 'add-knowledge'])('asks for a window, with what the message says: %s', (wants) => {
    expect(used(`baton.${wants}`)).toMatchObject({
      wanted: {
        asking: { wants, value: '', remoteId: LATER, said: ['it ', { channel: 'slack:T1:C2', name: 'broke' }] },
        trigger: 'trigger.1',
        threadTs: TS,
      },
    });
  });

  it('on a message without a thread is answered in the channel', () => {
    const message = { type: 'message', user: 'U2', ts: LATER, text: 'it broke' };
    expect(used('baton.answer-case', { message })).toMatchObject({
      wanted: { threadTs: null, asking: { place: { thread: `slack:T1:C1:${LATER}` } } },
    });
  });

  it.each(['baton.claim', 'hand-over', 'constructor', ''])('of "%s" is not ours', (callbackId) => {
    expect(used(callbackId)).toHaveProperty('ignored');
  });
});
