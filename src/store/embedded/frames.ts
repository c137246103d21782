/** The few bytes of the PostgreSQL wire protocol that we read and write ourselves. */

const NUL = 0;
const LENGTH_AT = 1;
const HEADER = 5;

/** Asks for TLS before the first real message. */
export const SSL_REQUEST = 80_877_103;
export const CANCEL_REQUEST = 80_877_102;

/** Letters of the messages that a client sends. */
export const FROM_CLIENT = {
  query: 0x51,
  parse: 0x50,
  sync: 0x53,
  functionCall: 0x46,
  terminate: 0x58,
} as const;

const NOTIFICATION = 0x41;
const READY_FOR_QUERY = 0x5a;
const IDLE = 0x49;

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

const zeroEnded = (text: string): Buffer => Buffer.from(`${text}\0`);

function frame(letter: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(letter), int32(body.length + 4), body]);
}

const parameter = (name: string, value: string): Buffer =>
  frame('S', Buffer.concat([zeroEnded(name), zeroEnded(value)]));

/** What a server says to a client that has just introduced itself: welcome, no password needed, go on. */
export function welcome(): Buffer {
  return Buffer.concat([
    frame('R', int32(0)),
    parameter('server_version', '18.0'),
    parameter('client_encoding', 'UTF8'),
    parameter('DateStyle', 'ISO, MDY'),
    parameter('integer_datetimes', 'on'),
    parameter('standard_conforming_strings', 'on'),
    frame('K', Buffer.concat([int32(1), int32(1)])),
    frame('Z', Buffer.from('I')),
  ]);
}

export const noTls = (): Buffer => Buffer.from('N');

/** A statement (or several) without parameters. */
export const query = (sql: string): Buffer => frame('Q', zeroEnded(sql));

/** Length of the message at the start of `bytes`, its letter included; null: it has not arrived whole yet. */
export function wholeMessage(bytes: Buffer): number | null {
  if (bytes.length < HEADER) return null;
  const length = bytes.readInt32BE(LENGTH_AT) + 1;
  return bytes.length < length ? null : length;
}

/** Enough of a statement to tell whether it is LISTEN. */
const LOOKED_AT = 1000;

/** The SQL of a Query or Parse message (its beginning); null: it holds none. */
export function sqlOf(message: Buffer): string | null {
  if (message[0] === FROM_CLIENT.query) return message.toString('utf8', HEADER, HEADER + LOOKED_AT);
  if (message[0] !== FROM_CLIENT.parse) return null;
  const start = message.indexOf(NUL, HEADER) + 1;
  return message.toString('utf8', start, start + LOOKED_AT);
}

export interface Reply {
  /** Everything that belongs to the client who asked. */
  readonly answer: Buffer;
  readonly notifications: readonly { readonly channel: string; readonly bytes: Buffer }[];
  /** Whether a transaction is open now; null: the reply does not say. */
  readonly inTransaction: boolean | null;
}

/** Takes the server's bytes apart. Copies them: PGlite reuses its buffer. */
export function readReply(bytes: Uint8Array): Reply {
  const all = Buffer.from(bytes);
  const answer: Buffer[] = [];
  const notifications: { channel: string; bytes: Buffer }[] = [];
  let inTransaction: boolean | null = null;
  for (let start = 0; start < all.length; ) {
    const end = start + all.readInt32BE(start + LENGTH_AT) + 1;
    const message = all.subarray(start, end);
    if (message[0] === NOTIFICATION) notifications.push({ channel: channelOf(message), bytes: message });
    else answer.push(message);
    if (message[0] === READY_FOR_QUERY) inTransaction = message[HEADER] !== IDLE;
    start = end;
  }
  return { answer: Buffer.concat(answer), notifications, inTransaction };
}

/** A notification is: sender's process id (4 bytes), channel, payload. */
function channelOf(notification: Buffer): string {
  const start = HEADER + 4;
  return notification.toString('utf8', start, notification.indexOf(NUL, start));
}
