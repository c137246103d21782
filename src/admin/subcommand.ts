import { NotUnderstood } from './not-understood.ts';
import { sayBack } from './typed-words.ts';

/** What stands behind a verb: its first word in lower case (empty: nothing stands there), and all behind that, as it was typed. */
export function subcommandIn(typed: string): readonly [sub: string, rest: string] {
  const [, first = '', rest = ''] = /^(\S{0,400})([\s\S]*)$/.exec(typed.trim()) ?? [];
  return [first.toLowerCase(), rest.trim()];
}

/** The number of an article. Throws NotUnderstood. */
export function articleNumber(text: string, example: string): string {
  const number = /^(?:#|№)?0{0,9}([1-9]\d{0,8})\.?$/.exec(text.trim())?.[1];
  if (number) return number;
  throw new NotUnderstood(
    text === ''
      ? `Which one? Type its number: \`${example}\`. \`/baton knowledge list\` shows them.`
      : `“${sayBack(text)}” is no number of an article. Type \`${example}\`; \`/baton knowledge list\` shows the numbers.`,
  );
}

/** Nothing stands where nothing belongs. Throws NotUnderstood. */
export function nothingElse(rest: string, usage: string): void {
  if (rest !== '') throw new NotUnderstood(`I don’t know what “${sayBack(rest)}” means there. Type \`${usage}\`.`);
}
