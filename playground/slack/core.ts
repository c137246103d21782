/** What the parts of the pretend Slack share. */
import type { Chance } from './chance.ts';
import type { Changes } from './changes.ts';
import type { Delivery } from './delivery.ts';
import type { Log } from './log.ts';
import type { Shortcut } from './scopes.ts';
import type { Weather } from './weather.ts';
import type { Ephemeral, World } from './world.ts';

export interface Settings {
  readonly scopes: readonly string[];
  /** Types of event that the app is subscribed to, as in a manifest's `bot_events`. */
  readonly botEvents: readonly string[];
  /** What stands in the menu of every message. */
  readonly shortcuts: readonly Shortcut[];
  /** The app has a page of its own, as in a manifest's `home_tab_enabled`. */
  readonly homeTab: boolean;
  readonly triggerLivesMs: number;
  readonly ackTimeoutMs: number;
  readonly retryDelaysMs: readonly number[];
  readonly rateLimit: { readonly perSecond: number; readonly burst: number } | null;
  readonly responseUrl: { readonly uses: number; readonly livesMs: number };
}

export interface Core {
  readonly world: World;
  readonly log: Log;
  readonly settings: Settings;
  readonly now: () => number;
  readonly ids: Ids;
  readonly changes: Changes;
  readonly delivery: Delivery;
  readonly triggers: Triggers;
  readonly responseUrls: Map<string, ResponseUrl>;
  readonly uploads: Map<string, Upload>;
  /** Where it listens, e.g. `http://127.0.0.1:3999`. */
  readonly origin: () => string;
  readonly chances: { readonly calls: Chance; readonly events: Chance };
  weather: Weather;
}

export interface Ids {
  /** A new message's ts: the present, and later than every ts before it. */
  ts(): string;
  id(prefix: string): string;
  uuid(): string;
}

export interface Triggers {
  open(user: string): string;
  /** Whose trigger it is. It works once, and not for long. Throws ApiError. */
  spend(id: string): string;
}

export interface ResponseUrl {
  readonly channel: string;
  readonly user: string;
  /** The message or ephemeral whose button was pressed; null: a command. */
  readonly original: { readonly ts: string; readonly ephemeral: Ephemeral | null } | null;
  readonly thread_ts: string | null;
  readonly openedAt: number;
  uses: number;
}

export interface Upload {
  readonly id: string;
  readonly name: string;
  /** As it was announced. */
  readonly length: number;
  bytes: Buffer | null;
}
