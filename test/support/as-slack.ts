/** Requests to Baton such as Slack itself would never make, or makes only on bad days. */
import { signatureHeaders } from '../../playground/slack/signing.ts';
import * as lumen from './lumen.ts';

const { DAN, EXT_ACME, LUMEN, BATON } = lumen.lumen;

export interface RequestOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** How old the signature is; below 0: from the future. */
  readonly ageMs?: number;
}

/** One signed request. A string goes as it is, anything else as JSON. */
export function send(
  { slack, baton }: Pick<lumen.Stage, 'slack' | 'baton'>,
  payload: unknown,
  { headers = {}, ageMs = 0 }: RequestOptions = {},
): Promise<Response> {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  return fetch(`http://127.0.0.1:${baton.port}/slack/events`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      ...signatureHeaders(slack.signingSecret, body, Date.now() - ageMs),
      ...headers,
    },
  });
}

/** The same for a press of a button or another interaction. */
export function sendInteraction(stage: Pick<lumen.Stage, 'slack' | 'baton'>, payload: unknown): Promise<Response> {
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  return send(stage, body, { headers: { 'content-type': 'application/x-www-form-urlencoded' } });
}

let count = 0;

const anHourAgo = Math.floor(Date.now() / 1000) - 3_600;

/** A time of a message that nobody has used yet: in the past, so that nothing real seems to come late, and seconds apart. */
export const newTs = (): string => {
  count += 1;
  return `${anHourAgo + count}.000001`;
};

/** An event as Slack wraps it. */
export function callback(event: object, over: object = {}): Readonly<Record<string, unknown>> {
  count += 1;
  return {
    token: 'x',
    team_id: LUMEN,
    api_app_id: 'A0BATON',
    type: 'event_callback',
    event_id: `EvOURS${count}`,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [
      { enterprise_id: null, team_id: LUMEN, user_id: BATON, is_bot: true, is_enterprise_install: false },
    ],
    event,
    ...over,
  };
}

/** Dan of Acme says something in #ext-acme; unless `over` names one that is there, the message is in no history. */
export function said(text: string, over: object = {}): Readonly<Record<string, unknown>> {
  const ts = newTs();
  const team = 'T0ACME';
  const where = { channel: EXT_ACME, channel_type: 'channel' };
  return { type: 'message', user: DAN, user_team: team, team, text, ts, event_ts: ts, ...where, ...over };
}

/** A press of the button `actionId` on the message `ts`. */
export function pressed(
  actionId: string,
  at: { readonly user: string; readonly channel: string; readonly ts: string; readonly thread?: string },
): Readonly<Record<string, unknown>> {
  return {
    type: 'block_actions',
    team: { id: LUMEN },
    user: { id: at.user, team_id: LUMEN },
    api_app_id: 'A0BATON',
    container: {
      type: 'message',
      message_ts: at.ts,
      channel_id: at.channel,
      ...(at.thread ? { thread_ts: at.thread } : {}),
    },
    channel: { id: at.channel, name: 'x' },
    actions: [{ type: 'button', action_id: actionId, block_id: 'b', action_ts: newTs(), value: actionId }],
  };
}
