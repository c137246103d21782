import type pg from 'pg';
import type { Direction } from '../bridge/ports.ts';
import type { Log } from './log.ts';

export interface Wakes {
  onWake(direction: Direction, listener: () => void): () => void;
  start(): void;
  stop(): void;
}

const CHANNELS: Readonly<Record<string, Direction>> = { baton_in: 'in', baton_out: 'out' };
const RECONNECT_MS = 500;

/**
 * Hears the notifications of the database on a connection of its own. When that breaks it is made anew, and everybody is woken:
 * what was said meanwhile is not repeated.
 */
export function listenForWakes(pool: pg.Pool, log: Log): Wakes {
  const listeners: Record<Direction, Set<() => void>> = { in: new Set(), out: new Set() };
  let client: pg.PoolClient | null = null;
  let again: NodeJS.Timeout | undefined;
  let stopped = false;

  const wake = (direction: Direction): void => {
    for (const listener of listeners[direction]) listener();
  };

  async function listen(): Promise<void> {
    const fresh = await pool.connect();
    if (stopped) return fresh.release(true);
    client = fresh;
    fresh.on('notification', ({ channel }) => {
      const direction = CHANNELS[channel];
      if (direction) wake(direction);
    });
    fresh.once('error', (error) => lost(fresh, error));
    fresh.once('end', () => lost(fresh, null));
    for (const channel of Object.keys(CHANNELS)) await fresh.query(`listen ${channel}`);
    wake('in');
    wake('out');
  }

  function lost(which: pg.PoolClient, error: Error | null): void {
    if (stopped || which !== client) return;
    client = null;
    which.release(true);
    retryAfter(error);
  }

  function retryAfter(error: unknown): void {
    log.warn({ error }, 'lost the connection that wakes us; polling until it is back');
    again = setTimeout(connect, RECONNECT_MS).unref();
  }

  function connect(): void {
    listen().catch((error: unknown) => {
      if (client) lost(client, error as Error);
      else if (!stopped) retryAfter(error);
    });
  }

  return {
    start: connect,
    onWake(direction, listener) {
      listeners[direction].add(listener);
      return () => void listeners[direction].delete(listener);
    },
    stop() {
      stopped = true;
      clearTimeout(again);
      client?.release(true);
      client = null;
    },
  };
}
