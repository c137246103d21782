/** The record of all that went through the pretend Slack, for tests to read. */
import type { Json } from './json.ts';
import type { LiveReference } from './live-references.ts';

/** One call of a Web API method. */
export interface ApiCall {
  readonly method: string;
  readonly args: Json;
  readonly at: number;
  readonly channel: string | null;
  /** It took effect. */
  accepted: boolean;
  /** What the caller saw: `ok`, Slack's error code, `http 500`, or `reset`, `hang`. */
  answer: string;
  /** The message it made or changed; null: none. */
  ts: string | null;
}

/** One attempt to tell the app something. */
export interface DeliveryAttempt {
  readonly kind: 'event' | 'interaction' | 'command';
  /** Event id, or the trigger id of an interaction or a command. */
  readonly id: string;
  /** Type of the event (and its subtype), of the interaction, or the command. */
  readonly what: string;
  /** 0 for the first. */
  readonly attempt: number;
  readonly at: number;
  readonly payload: Json;
  /** What the app answered: `http 200`, `timeout`, `refused`, `reset`; `lost` when weather ate a good answer. */
  result: string;
  readonly tookMs: number;
}

/** A post of the app whose links Slack would have shown previews of. */
export interface Unfurl {
  readonly channel: string;
  readonly ts: string;
  readonly links: readonly string[];
}

export interface Log {
  readonly calls: ApiCall[];
  readonly deliveries: DeliveryAttempt[];
  /** Event ids that Slack stopped trying to deliver. */
  readonly givenUp: string[];
  readonly live: (LiveReference & { readonly channel: string; readonly ts: string })[];
  readonly unfurls: Unfurl[];
}

export function emptyLog(): Log {
  return { calls: [], deliveries: [], givenUp: [], live: [], unfurls: [] };
}
