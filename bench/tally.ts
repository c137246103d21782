import type pg from 'pg';
import type { Database } from '../src/store/database.ts';

/** What was sent to a database. */
export interface Sent {
  readonly statements: number;
  readonly transactions: number;
  /** How often each statement. */
  readonly each: ReadonlyMap<string, number>;
}

export interface Tally {
  /** What was sent since the last time this was asked. */
  take(): Sent;
}

/** Counts whatever goes through the pools of that database from now on. */
export function tallyOf({ pool, ackPool, bullPool }: Database): Tally {
  let each = new Map<string, number>();
  let transactions = 0;
  const sent = (statement: string, ends: boolean): void => {
    each.set(statement, (each.get(statement) ?? 0) + 1);
    if (ends) transactions += 1;
  };
  for (const one of [pool, ackPool, bullPool]) one.on('connect', (client) => listenIn(client, sent));
  return {
    take() {
      const statements = [...each.values()].reduce((sum, times) => sum + times, 0);
      const taken = { statements, transactions, each };
      each = new Map();
      transactions = 0;
      return taken;
    },
  };
}

/** Calls `sent` with each statement, and whether a transaction ends with it. */
function listenIn(client: pg.PoolClient, sent: (statement: string, ends: boolean) => void): void {
  const send = client.query.bind(client) as (...args: unknown[]) => unknown;
  let inTransaction = false;
  const listening = (...args: unknown[]): unknown => {
    const statement = textOf(args[0]);
    if (/^\s*begin\b/i.test(statement)) inTransaction = true;
    if (/^\s*(?:commit|rollback)\b/i.test(statement)) inTransaction = false;
    sent(shortened(statement), !inTransaction);
    return send(...args);
  };
  client.query = listening as typeof client.query;
}

function textOf(query: unknown): string {
  return typeof query === 'string' ? query : String((query as { readonly text?: unknown } | undefined)?.text ?? '');
}

/** Enough to be known by; without what it was about. */
function shortened(statement: string): string {
  return statement
    .replace(/'[^']*'/g, '…')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 70);
}
