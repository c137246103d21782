import { Duplex } from 'node:stream';
import { CANCEL_REQUEST, FROM_CLIENT, noTls, SSL_REQUEST, sqlOf, welcome, wholeMessage } from './frames.ts';
import type { Client, SharedSession } from './session.ts';

/** BullMQ's begins with a comment. */
const LISTEN =
  /^(?:\s+|--[^\n]*\n|\/\*[\s\S]*?\*\/)*(?<un>un)?listen\s+(?:"(?<quoted>[^"]+)"|(?<all>\*)|(?<plain>[\w$]+))/i;

const ENDS_UNIT: ReadonlySet<number | undefined> = new Set([
  FROM_CLIENT.query,
  FROM_CLIENT.sync,
  FROM_CLIENT.functionCall,
]);

const LENGTH_AND_CODE = 8;

/** What a `pg` client takes for its network socket; behind it stands the shared session of the embedded database. */
export class EmbeddedSocket extends Duplex implements Client {
  readonly #session: SharedSession;
  #unread: Buffer = Buffer.alloc(0);
  #unit: Buffer[] = [];
  #unlistened = false;
  #introduced = false;
  #left = false;

  constructor(session: SharedSession) {
    super();
    this.#session = session;
  }

  // What `pg` calls on a socket beyond a stream.
  connect(): this {
    setImmediate(() => this.emit('connect'));
    return this;
  }
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }

  deliver(bytes: Buffer): void {
    if (!this.#left) this.push(bytes);
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#unread = this.#unread.length > 0 ? Buffer.concat([this.#unread, chunk]) : chunk;
    while (this.#introduced ? this.#takeMessage() : this.#takeIntroduction());
    done();
  }

  override _final(done: () => void): void {
    this.#leave();
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#leave();
    done(error);
  }

  /** True: there may be more to take. */
  #takeIntroduction(): boolean {
    if (this.#unread.length < LENGTH_AND_CODE) return false;
    const length = this.#unread.readInt32BE(0);
    if (this.#unread.length < length) return false;
    const code = this.#unread.readInt32BE(4);
    this.#unread = this.#unread.subarray(length);
    if (code === CANCEL_REQUEST) {
      this.#hangUp();
      return false;
    }
    this.#introduced = code !== SSL_REQUEST;
    this.push(this.#introduced ? welcome() : noTls());
    return true;
  }

  #takeMessage(): boolean {
    const length = wholeMessage(this.#unread);
    if (length === null) return false;
    const message = this.#unread.subarray(0, length);
    this.#unread = this.#unread.subarray(length);
    if (message[0] === FROM_CLIENT.terminate) {
      this.#hangUp();
      return false;
    }
    this.#noteListening(sqlOf(message));
    this.#unit.push(message);
    if (ENDS_UNIT.has(message[0])) this.#submitUnit();
    return true;
  }

  #submitUnit(): void {
    const unit = Buffer.concat(this.#unit);
    this.#unit = [];
    this.#session.submit(this, unit);
    if (this.#unlistened) this.#session.listenAgain();
    this.#unlistened = false;
  }

  /** The one session listens for everybody, so who asked for what is kept here. */
  #noteListening(sql: string | null): void {
    const said = sql === null ? undefined : LISTEN.exec(sql)?.groups;
    if (!said) return;
    const channel = said['quoted'] ?? said['all'] ?? said['plain']?.toLowerCase() ?? '';
    if (said['un']) {
      this.#unlistened = true;
      this.#session.unlisten(this, channel);
    } else this.#session.listen(this, channel);
  }

  #hangUp(): void {
    this.#leave();
    this.end();
    this.push(null);
  }

  #leave(): void {
    if (this.#left) return;
    this.#left = true;
    this.#session.leave(this);
  }
}
