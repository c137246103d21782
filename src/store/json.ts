/** Postgres stores neither NUL nor half a surrogate pair; people (and their pastes) send both. */
const UNSTORABLE = /\0|\p{Surrogate}/gu;
const ESCAPED_UNSTORABLE = /\\u(?:0000|d[89a-f])/i;
const REPLACEMENT = '\uFFFD';

export function storable(text: string): string {
  return text.replace(UNSTORABLE, REPLACEMENT);
}

/** JSON that a `jsonb` column takes. */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!ESCAPED_UNSTORABLE.test(json)) return json;
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? storable(part) : part));
}
