import { ApiError } from './api-error.ts';
import type { Ids, Triggers } from './core.ts';

/** Ids that never repeat, not even when the playground starts anew beside an app that remembers the last one. */
export function makeIds(now: () => number): Ids {
  const era = now().toString(36).toUpperCase();
  let count = 0;
  let lastMicros = 0;
  const next = () => {
    count += 1;
    return count;
  };
  return {
    ts: () => {
      lastMicros = Math.max(Math.floor(now() * 1000), lastMicros + 1);
      return `${Math.floor(lastMicros / 1e6)}.${String(lastMicros % 1e6).padStart(6, '0')}`;
    },
    id: (prefix) => `${prefix}${era}${next().toString(36).toUpperCase().padStart(4, '0')}`,
    uuid: () => {
      const hex = `${now().toString(16).padStart(12, '0')}${next().toString(16).padStart(8, '0')}`.padStart(20, '0');
      return `00000000-${hex.slice(0, 4)}-4${hex.slice(4, 7)}-8${hex.slice(7, 10)}-${hex.slice(10).padStart(12, '0')}`;
    },
  };
}

export function makeTriggers(ids: Ids, now: () => number, livesMs: number): Triggers {
  const open = new Map<string, { readonly user: string; readonly at: number; spent: boolean }>();
  return {
    open: (user) => {
      const id = ids.id('trigger.');
      open.set(id, { user, at: now(), spent: false });
      return id;
    },
    spend: (id) => {
      const trigger = open.get(id);
      if (!trigger) throw new ApiError('invalid_trigger_id');
      if (trigger.spent) throw new ApiError('exchanged_trigger_id');
      if (now() - trigger.at > livesMs) throw new ApiError('expired_trigger_id');
      trigger.spent = true;
      return trigger.user;
    },
  };
}
