import { pino } from 'pino';
import type { LogLevel } from './config.ts';

/** What the rest of the program knows of a log: facts first, then one sentence. */
export interface Log {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
  fatal(facts: object, message: string): void;
  /** The same log, with these facts on every line. */
  child(facts: { readonly component: string }): Log;
}

export interface LogSettings {
  readonly level: LogLevel;
  /** Values that must never appear, whatever their shape. */
  readonly secrets: readonly string[];
  /** Takes whole lines. The service writes to stdout; the command line to stderr, because its stdout is data. */
  readonly to: { write(line: string): unknown };
}

/**
 * One JSON object a line. No secret passes: known values, fields named like one, and anything that looks like a
 * Slack token, a bearer token or a password in a URL are blotted out of the finished line, so that an error's
 * message or stack is as safe as a field.
 */
export function openLog({ level, secrets, to }: LogSettings): Log {
  const known = secrets.filter((secret) => secret.length >= SHORTEST_SECRET).map(asInJson);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write: (line: string) => to.write(scrub(line, known)) },
  );
}

const BLOT = '[redacted]';
/** Shorter ones ("a", "test") would blot out ordinary words. */
const SHORTEST_SECRET = 6;

const SECRET_FIELD =
  /("(?:[\w-]{0,40}(?:token|secret|password|passwd|api_?key)|authorization|cookie|set-cookie|x-slack-signature)":)"(?:[^"\\]|\\.)*"/gi;
const SECRET_LOOKS: readonly (readonly [RegExp, string])[] = [
  [/\bxox[a-z](?:\.xox[a-z])?-[\w-]{4,}/gi, BLOT],
  [/\bxapp-[\w-]{4,}/gi, BLOT],
  [/\b(bearer|basic)\s{1,4}[\w.~+/=-]{6,}/gi, `$1 ${BLOT}`],
  [/(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"\\/@:]{0,200}):[^\s"\\/]{1,400}@/gi, `$1:${BLOT}@`],
  // Whoever has one of these addresses may post with it, or listen.
  [/(\bhooks\.slack(?:-gov)?\.com\/)[^\s"\\]{1,400}/gi, `$1${BLOT}`],
  [/([?&](?:ticket|token|access_token|client_secret)=)[^\s"\\&]{1,400}/gi, `$1${BLOT}`],
];

/** Works on a finished JSON line and leaves it one. */
function scrub(line: string, known: readonly string[]): string {
  let clean = line;
  for (const secret of known) clean = clean.replaceAll(secret, BLOT);
  clean = clean.replace(SECRET_FIELD, `$1"${BLOT}"`);
  for (const [pattern, blot] of SECRET_LOOKS) clean = clean.replace(pattern, blot);
  return clean.replace(LINE_BREAKS, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** JSON escapes CR and LF itself. Some viewers break lines at these too, and a customer could then forge a line. */
const LINE_BREAKS = /[\u0085\u2028\u2029]/g;

function asInJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
