/** What crosses between the sides beside words: emoji of agents that work, what the customer is shown, files. */
import type { Content } from '../channel/content.ts';
import { amendedCases, type CasesChange } from '../conversation/cases-policy.ts';
import type { Policy } from '../conversation/policy.ts';
import { parseCount, parseSize, sizeInWords } from './amounts.ts';
import { CASES_LIMITS } from './cases-change.ts';
import { changeCases, isReset, onlyEverywhere, onOrOff, policyNow, without } from './change-cases.ts';
import { said } from './command-cards.ts';
import type { Commanding } from './commanding.ts';
import { NotUnderstood } from './not-understood.ts';
import { sayBack, sectionsOf, textOf, type Word } from './typed-words.ts';

/** Something that is on or off in the whole workspace. */
interface Switch {
  readonly verb: string;
  readonly field: 'reactionsWork' | 'showsBrief';
  readonly on: string;
  readonly off: string;
}

/** `reactions`, `reactions on|off|reset`. */
export const reactions = switchedBy({
  verb: 'reactions',
  field: 'reactionsWork',
  on: 'On the first message of a case’s thread, 👀 of an agent claims it and ✅ resolves it.',
  off: 'Reactions of agents claim and resolve nothing. `/baton reactions on` lets 👀 claim and ✅ resolve.',
});

/** `brief`, `brief on|off|reset`. */
export const brief = switchedBy({
  verb: 'brief',
  field: 'showsBrief',
  on: 'When a human is called, the customer reads in two lines what is passed on, and can correct it.',
  off: 'Customers are not shown what is passed on. `/baton brief on` shows it in two lines.',
});

function switchedBy({ verb, field, on, off }: Switch): (commanding: Commanding) => Promise<Content> {
  const inWords = (policy: Policy): string => (policy[field] ? on : off);
  return async (commanding) => {
    const { words } = commanding;
    onlyEverywhere(commanding, 'This holds in all channels.');
    if (words.length === 0) return said(inWords(await policyNow(commanding)));
    const wanted = isReset(words) ? null : onOrOff(words, `\`/baton ${verb} on\``);
    const after = await changeCases(commanding, (before) =>
      wanted === null ? without(before, field) : amendedCases(before, { [field]: wanted }),
    );
    return said(`Done. ${inWords(after)}`);
  };
}

const FILES = '/baton files most 25MB count 10';

/** `files`, `files most 25MB count 10` or one of them, `files reset`. */
export async function files(commanding: Commanding): Promise<Content> {
  const { words } = commanding;
  onlyEverywhere(commanding, 'Files are carried in all channels alike.');
  if (words.length === 0) return said(carried(await policyNow(commanding)));
  const wanted = isReset(words) ? null : parseFiles(words);
  const rewrite = (before: CasesChange): CasesChange =>
    wanted === null ? without(before, 'files') : amendedCases(before, { files: wanted });
  return said(`Done. ${carried(await changeCases(commanding, rewrite))}`);
}

/** Throws NotUnderstood. */
export function parseFiles(words: readonly Word[]): Partial<Policy['files']> {
  const { head, behind } = sectionsOf(words, ['most', 'count']);
  if (head.length > 0) throw new NotUnderstood(`I don’t understand “${sayBack(textOf(head))}”. Type \`${FILES}\`.`);
  const [most, count] = [behind.get('most'), behind.get('count')];
  return {
    ...(most ? { mostBytes: parseSize(textOf(most), CASES_LIMITS.fileBytes, FILES) } : {}),
    ...(count ? { most: parseCount(textOf(count), CASES_LIMITS.files, FILES) } : {}),
  };
}

function carried({ files: { most, mostBytes } }: Policy): string {
  if (most === 0) return 'No files are carried over: both sides read their names.';
  return `Of each message up to ${most} ${most === 1 ? 'file is' : 'files are'} carried over, each of at most ${sizeInWords(mostBytes)}; of the rest both sides read the names.`;
}
