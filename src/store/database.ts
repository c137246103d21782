import type pg from 'pg';

/** Where the store lives. */
export interface Database {
  readonly pool: pg.Pool;
  /** Kept for what stands between a platform and its acknowledgement. */
  readonly ackPool: pg.Pool;
  /** For BullMQ: its sessions find the schema `bullmq` by themselves. */
  readonly bullPool: pg.Pool;
  /** No other process can be at work in it. */
  readonly alone: boolean;
  /** Waits until it can be used, and brings it up to date. Rejects with DatabaseUnfit when waiting will not help. */
  prepare(): Promise<void>;
  close(): Promise<void>;
}
