/** What a payload of Slack's comes to, and the pieces that all readers of payloads share. */
import type { z } from 'zod';
import type { Asking, Command, Echo, Inbound, InboundPlace, Sender, Visit } from '../../src/channel/inbound.ts';
import { formatChannel, formatPerson, formatThread, tsToMs } from './addresses.ts';
import type { Callback } from './payloads.ts';

/** Somebody wants a window. */
export interface Wanted {
  readonly asking: Asking;
  /** Slack's leave to open one window, within 3 seconds. */
  readonly trigger: string;
  /** The thread that the message stands in; null: it is in none so far, and what one person alone sees would not show there. */
  readonly threadTs: string | null;
}

/** What a payload means to us. `ignored` and `malformed` say why it means nothing. */
export type Heard =
  | { readonly inbound: Inbound }
  | { readonly echo: Echo }
  | { readonly command: Command }
  | { readonly wanted: Wanted }
  | { readonly visit: Visit }
  /** A profile is another than it was: nobody but the directory need know. */
  | { readonly changed: { readonly installation: string; readonly person: string } }
  | { readonly ignored: string }
  | { readonly malformed: string };

/** What all events of one delivery share. */
export interface Frame {
  readonly installation: string;
  readonly deliveryId: string;
  readonly ownApp: string | null;
  readonly ownBot: string | null;
  /** Platform time for events that carry none of their own. */
  readonly eventTime: number;
}

/** The team on the outside of the envelope may be the other company's; the authorization is always ours. */
export function frameOf(callback: Callback, ownBot: string | null): Frame | null {
  const [authorization] = callback.authorizations ?? [];
  const installation = authorization?.is_enterprise_install
    ? authorization.enterprise_id
    : (authorization?.team_id ?? callback.team_id);
  if (!installation) return null;
  return {
    installation,
    deliveryId: callback.event_id,
    ownApp: callback.api_app_id || null,
    ownBot,
    eventTime: (callback.event_time ?? 0) * 1000,
  };
}

/** Such events have no message to be known by; what happened, where and when tells them apart. */
export function deliveryOf(frame: Frame, what: string, where: string, ts: string | null | undefined, lane: string) {
  const { installation, deliveryId, eventTime } = frame;
  return {
    installation,
    deliveryId,
    key: `${what}:${where}:${ts ?? eventTime}`,
    lane,
    at: ts ? tsToMs(ts) : eventTime,
  };
}

export function placeOf(
  where: { readonly installation: string; readonly channel: string },
  threadTs: string,
): InboundPlace {
  const { installation, channel } = where;
  return {
    channel: formatChannel({ installation, channel }),
    thread: formatThread({ installation, channel, ts: threadTs }),
  };
}

export const senderOf = (user: string, team?: string | null): Sender => ({
  person: formatPerson(user),
  team: team || null,
});

/** Reads what we need of `value`, or says what is wrong with its shape (never what it contains). */
export function parsed<T>(shape: z.ZodType<T>, value: unknown, read: (value: T) => Heard): Heard {
  const result = shape.safeParse(value);
  if (result.success) return read(result.data);
  return { malformed: result.error.issues.map(({ path, code }) => `${path.join('.') || '(all)'}: ${code}`).join(', ') };
}
