import type { JobsOptions } from 'bullmq';

/** Where jobs live: Redis, or the database. Both do the same for whoever uses them. */
export interface Backend {
  openQueue<Data>(name: string): JobQueue<Data>;
  openWorker<Data>(name: string, handle: (job: { readonly data: Data }) => Promise<void>): JobWorker<Data>;
  /** Rejects when it can't be reached. */
  ping(): Promise<void>;
  /** Lets go of what this backend opened itself. Queues and workers are closed before, by their owner. */
  close(): Promise<void>;
}

/** What we use of BullMQ's Queue, whose own type differs between the two. */
export interface JobQueue<Data> {
  add(name: string, data: Data, options: JobsOptions): Promise<unknown>;
  waitUntilReady(): Promise<unknown>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}

/** What we use of BullMQ's Worker. */
export interface JobWorker<Data> {
  waitUntilReady(): Promise<unknown>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(
    event: 'failed',
    listener: (job: { readonly data: Data; readonly attemptsMade: number } | undefined, error: Error) => void,
  ): unknown;
  /** Waits for what is running, unless forced. */
  close(force: boolean): Promise<void>;
}

/** What the queue says of its troubles; the program's log fits. */
export interface TroubleLog {
  warn(facts: object, message: string): void;
}

/** The place for jobs can't be used as it is. The message says what to change; trying again does not help. */
export class QueueNotUsable extends Error {
  override readonly name = 'QueueNotUsable';
}

/** BullMQ keeps this many of its own events for listeners that we do not have. 0 would mean all of them. */
export const KEPT_EVENTS = 1000;

/**
 * How many jobs one process runs at once, and how soon those of a process that died are taken up again.
 * Jobs are short: a lock of ten seconds is renewed in time even on a busy event loop.
 */
export const WORKER_SETTINGS = { concurrency: 4, lockDuration: 10_000, stalledInterval: 5_000 };
