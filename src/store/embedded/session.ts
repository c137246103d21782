import { setImmediate as immediate } from 'node:timers/promises';
import { query, readReply } from './frames.ts';

/** A client of the shared session, as the session sees it. */
export interface Client {
  deliver(bytes: Buffer): void;
  destroy(error: Error): void;
}

interface Unit {
  readonly client: Client;
  readonly bytes: Uint8Array;
}

/** Sends one whole protocol unit to the database and returns everything it answers. */
export type Exchange = (unit: Uint8Array) => Promise<Uint8Array>;

/** How long the database may have the event loop to itself. */
const TURN_MS = 3;

/** Whose answers nobody waits for. */
const nobody: Client = { deliver() {}, destroy() {} };

/**
 * Lets many clients share the one session that PGlite has. Whole protocol units take turns; while a transaction is open only its
 * client may speak; notifications reach whoever listens; a client that dies inside a transaction is rolled back.
 */
export class SharedSession {
  readonly #exchange: Exchange;
  readonly #onHeldLong: () => void;
  readonly #heldLongMs: number;
  readonly #listeners = new Map<string, Set<Client>>();
  readonly #gone = new WeakSet<Client>();
  #waiting: Unit[] = [];
  #busy = false;
  #owner: Client | null = null;
  #ownedTimer: NodeJS.Timeout | undefined;

  constructor(exchange: Exchange, held: { readonly longMs: number; readonly onLong: () => void }) {
    this.#exchange = exchange;
    this.#heldLongMs = held.longMs;
    this.#onHeldLong = held.onLong;
  }

  submit(client: Client, bytes: Uint8Array): void {
    this.#waiting.push({ client, bytes });
    void this.#pump();
  }

  listen(client: Client, channel: string): void {
    const clients = this.#listeners.get(channel) ?? new Set();
    this.#listeners.set(channel, clients.add(client));
  }

  /** `channel` `*`: all of them. */
  unlisten(client: Client, channel: string): void {
    for (const [name, clients] of this.#listeners) if (channel === '*' || channel === name) clients.delete(client);
  }

  /** One client's UNLISTEN has silenced the session for all: listens again to what anybody still wants to hear. */
  listenAgain(): void {
    const wanted = [...this.#listeners].filter(([, clients]) => clients.size > 0).map(([channel]) => channel);
    if (wanted.length === 0) return;
    this.submit(nobody, query(wanted.map((channel) => `listen "${channel.replaceAll('"', '""')}"`).join(';')));
  }

  /** The client is gone, and whatever it left undone with it. */
  leave(client: Client): void {
    this.#gone.add(client);
    this.unlisten(client, '*');
    this.#waiting = this.#waiting.filter((unit) => unit.client !== client);
    if (this.#owner === client) this.#rollBack(client);
  }

  #rollBack(client: Client): void {
    this.#waiting.unshift({ client, bytes: query('rollback') });
    void this.#pump();
  }

  async #pump(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    let turnBegan = performance.now();
    for (let unit = this.#next(); unit; unit = this.#next()) {
      await this.#run(unit);
      if (performance.now() - turnBegan < TURN_MS) continue;
      // The database answers in microtasks: without this, a loop of queries would keep timers and requests waiting for ever.
      await immediate();
      turnBegan = performance.now();
    }
    this.#busy = false;
  }

  #next(): Unit | undefined {
    const turn = this.#owner ? this.#waiting.findIndex((unit) => unit.client === this.#owner) : 0;
    return turn < 0 ? undefined : this.#waiting.splice(turn, 1)[0];
  }

  async #run({ client, bytes }: Unit): Promise<void> {
    try {
      const reply = readReply(await this.#exchange(bytes));
      for (const { channel, bytes } of reply.notifications)
        for (const listener of this.#listeners.get(channel) ?? []) listener.deliver(bytes);
      if (reply.inTransaction !== null) this.#setOwner(reply.inTransaction ? client : null);
      if (reply.answer.length > 0) client.deliver(reply.answer);
    } catch (cause) {
      this.#setOwner(null);
      client.destroy(new Error('The embedded database failed', { cause }));
    }
  }

  #setOwner(client: Client | null): void {
    if (this.#owner === client) return;
    this.#owner = client;
    clearTimeout(this.#ownedTimer);
    if (!client) return;
    this.#ownedTimer = setTimeout(this.#onHeldLong, this.#heldLongMs).unref();
    // It left while its BEGIN was on the way.
    if (this.#gone.has(client)) this.#rollBack(client);
  }
}
