/** What follows the end of a case: what the customer is asked, and how long it opens again. */
import type { Content } from '../channel/content.ts';
import { amendedCases, type CasesChange } from '../conversation/cases-policy.ts';
import type { Policy } from '../conversation/policy.ts';
import { durationInWords, parseDuration } from './amounts.ts';
import { CASES_LIMITS } from './cases-change.ts';
import { changeCases, isReset, onlyEverywhere, onOrOff, policyNow, without } from './change-cases.ts';
import { said } from './command-cards.ts';
import type { Commanding } from './commanding.ts';
import { NotUnderstood } from './not-understood.ts';
import { ours, sectionsOf, textOf, type Word } from './typed-words.ts';

const RATINGS = '`/baton ratings on`, `/baton ratings quiet 14d`, `/baton ratings recommendation on`';

/** `ratings`, `ratings on|off`, `ratings quiet 14d`, `ratings recommendation on|off`, `ratings reset`; several at once too. */
export async function ratings(commanding: Commanding): Promise<Content> {
  const { words } = commanding;
  onlyEverywhere(commanding, 'Ratings are asked for in all channels, or in none.');
  if (words.length === 0) return said(...asked(await policyNow(commanding)));
  const rewrite = isReset(words) ? (before: CasesChange) => without(before, 'asking') : withAsking(parseRatings(words));
  return said('Done.', ...asked(await changeCases(commanding, rewrite)));
}

type Asking = Policy['asking'];

const withAsking =
  (wanted: Partial<Asking>) =>
  (before: CasesChange): CasesChange =>
    amendedCases(before, { asking: wanted });

/** Throws NotUnderstood. */
export function parseRatings(words: readonly Word[]): Partial<Asking> {
  const { head, behind } = sectionsOf(words, ['quiet', 'recommendation']);
  const [quiet, recommendation] = [behind.get('quiet'), behind.get('recommendation')];
  return {
    ...(head.length > 0 ? { rating: onOrOff(head, RATINGS) } : {}),
    ...(quiet ? { quietMs: lengthOrOff(quiet, CASES_LIMITS.quiet, '/baton ratings quiet 14d') } : {}),
    ...(recommendation ? { recommendation: onOrOff(recommendation, RATINGS) } : {}),
  };
}

function asked({ asking: { rating, recommendation, quietMs } }: Policy): readonly string[] {
  if (!rating && !recommendation)
    return ['Nobody is asked anything when a case ends. `/baton ratings on` asks for a rating from 1 to 5.'];
  const what = rating ? 'The customer of a case is asked for a rating from 1 to 5 when it ends.' : 'Ratings are off.';
  const tenth = recommendation
    ? 'Every tenth is asked instead whether they would recommend you, from 0 to 10.'
    : 'The question whether they would recommend you is off: `/baton ratings recommendation on`.';
  const quiet =
    quietMs === 0
      ? 'Everybody may be asked after every case.'
      : `Nobody is asked twice within ${durationInWords(quietMs)}.`;
  return [what, tenth, quiet];
}

/** `reopen`, `reopen 7d`, `reopen off`, `reopen reset`. */
export async function reopen(commanding: Commanding): Promise<Content> {
  const { words } = commanding;
  onlyEverywhere(commanding, 'Cases open again in all channels alike.');
  if (words.length === 0) return said(opensAgain(await policyNow(commanding)));
  const wanted = isReset(words) ? null : lengthOrOff(words, CASES_LIMITS.reopen, '/baton reopen 7d');
  const after = await changeCases(commanding, (before) =>
    wanted === null ? without(before, 'reopenWindowMs') : amendedCases(before, { reopenWindowMs: wanted }),
  );
  return said(`Done. ${opensAgain(after)}`);
}

function opensAgain({ reopenWindowMs }: Policy): string {
  return reopenWindowMs === 0
    ? 'A message after the end of a case is a new matter, and the bot’s. `/baton reopen 7d` opens the case again for so long.'
    : `A message within ${durationInWords(reopenWindowMs)} after the end of a case opens it again, with the same agent; “thanks” does not. Later it is a new matter, and the bot’s.`;
}

/** Throws NotUnderstood. */
function lengthOrOff(words: readonly Word[], limits: { least: number; most: number }, example: string): number {
  if (words.length === 0) throw new NotUnderstood(`Say how long: \`${example}\`.`);
  return words.length === 1 && ours(words[0]) === 'off' ? 0 : parseDuration(textOf(words), limits, example);
}
