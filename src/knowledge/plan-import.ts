import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../conversation/conversation.ts';
import type { ImportReport, Remark } from '../conversation/import-report.ts';
import type { ArticleChange, StoredArticle } from './article-store.ts';
import { checkArticles, type Named } from './check-articles.ts';
import { shortened } from './clean-text.ts';
import type { Found, FoundArticle } from './found.ts';

/** What is taken in, and beside what. */
export interface Taking {
  /** As its reader knows it: "help.zip". */
  readonly from: string;
  readonly found: readonly Found[];
  /** What a look at all of them showed (see `checkFound`). */
  readonly remarks: readonly Remark[];
  readonly at: Instant;
  /** Is a retired article whose content is the same as before to be used again? A changed one always is. */
  readonly comesBack: (stored: StoredArticle) => boolean;
}

export interface PlannedImport {
  readonly changes: readonly ArticleChange[];
  readonly report: ImportReport;
}

/**
 * What an import changes, given the latest version of each article of its origin, retired ones too. What is the same stays without a new
 * version, what is gone is retired; where nothing could be read at all nothing is changed. The same again changes nothing.
 */
export function planImport(taking: Taking, there: readonly StoredArticle[]): PlannedImport {
  const articles = taking.found.filter((one): one is FoundArticle => one.article !== null);
  if (articles.length === 0 && taking.found.some(isOfAll))
    return { changes: [], report: reportOn(taking, NOTHING, []) };
  const byKey = new Map(there.map((stored) => [stored.key, stored]));
  const steps = articles.map((one) => stepFor(one, byKey.get(one.key), taking));
  const found = new Set(articles.map(({ key }) => key));
  const gone = there.filter(({ key, retiredAt }) => retiredAt === null && !found.has(key));
  const counts = {
    added: steps.filter(({ step }) => step === 'added').length,
    changed: steps.filter(({ step }) => step === 'changed').length,
    unchanged: steps.filter(({ step }) => step === 'unchanged').length,
    removed: gone.length,
  };
  return {
    changes: [
      ...steps.flatMap(({ change }) => change ?? []),
      ...gone.map(({ id }) => ({ change: 'retire', id }) as const),
    ],
    report: reportOn(taking, counts, oddities(taking, steps)),
  };
}

const NOTHING = { added: 0, changed: 0, unchanged: 0, removed: 0 };

interface Step {
  readonly one: FoundArticle;
  /** `out`: it was retired, and stays so. */
  readonly step: 'added' | 'changed' | 'unchanged' | 'out';
  readonly change: ArticleChange | null;
}

function stepFor(one: FoundArticle, stored: StoredArticle | undefined, { comesBack }: Taking): Step {
  const { key, article } = one;
  if (!stored) return { one, step: 'added', change: { change: 'add', key, article } };
  const replace = { change: 'replace', id: stored.id, article } as const;
  const isSame = isDeepStrictEqual(article, stored.article);
  if (stored.retiredAt === null)
    return isSame ? { one, step: 'unchanged', change: null } : { one, step: 'changed', change: replace };
  if (isSame && !comesBack(stored)) return { one, step: 'out', change: null };
  return { one, step: 'added', change: replace };
}

/** A problem of the whole source. */
export const isOfAll = (one: Found): boolean => one.article === null && one.problem !== null && one.where === null;

/** Whoever has more to mend than this begins with these. */
const MOST_REMARKS = 200;

function reportOn(taking: Taking, counts: typeof NOTHING, odd: readonly Remark[]): ImportReport {
  const problems = taking.found.flatMap((one) =>
    one.article === null && one.problem !== null ? [{ where: one.where, what: one.problem }] : [],
  );
  const remarks = taking.found.flatMap(({ where, remarks: said }) => said.map((what) => ({ where, what })));
  return { from: taking.from, ...counts, problems: few(problems), remarks: few([...odd, ...together(remarks)]) };
}

/** Said of so many articles it is said once. */
const MANY = 4;

function together(remarks: readonly Remark[]): readonly Remark[] {
  const places = new Map<string, (string | null)[]>();
  for (const { where, what } of remarks) {
    const known = places.get(what);
    if (known) known.push(where);
    else places.set(what, [where]);
  }
  return [...places].flatMap(([what, all]) => {
    if (all.length < MANY) return all.map((where) => ({ where, what }));
    return [{ where: null, what: `of ${all.length} articles (${all.slice(0, 3).join(', ')} …): ${what}` }];
  });
}

function few(remarks: readonly Remark[]): readonly Remark[] {
  if (remarks.length <= MOST_REMARKS) return remarks;
  const rest = remarks.length - MOST_REMARKS;
  return [...remarks.slice(0, MOST_REMARKS), { where: null, what: `and ${rest} more: mend these first` }];
}

function oddities({ remarks, at }: Taking, steps: readonly Step[]): readonly Remark[] {
  const out = steps.filter(({ step }) => step === 'out').map(({ one }) => remark(one, STAYS_OUT));
  const over = steps.filter(({ one }) => isOver(one, at)).map(({ one }) => remark(one, IS_OVER));
  return [...remarks, ...out, ...over];
}

const STAYS_OUT = 'it was removed by hand, and stays so until its content changes';
const IS_OVER = 'its “valid until” is over: it answers nobody';

const isOver = ({ article }: FoundArticle, at: Instant): boolean =>
  article.validUntil !== null && article.validUntil <= at;
const remark = (one: FoundArticle, what: string): Remark => ({ where: one.where, what });

/** What looks odd among the articles found, and beside those in use that come from elsewhere. Slow for thousands: not inside a transaction. */
export function checkFound(found: readonly Found[], others: readonly StoredArticle[], at: Instant): readonly Remark[] {
  const named = found.flatMap((one): readonly Named[] =>
    one.article === null ? [] : [{ name: one.where ?? one.key, article: one.article }],
  );
  return checkArticles(named, others.map(storedNamed), at);
}

const storedNamed = ({ article, origin }: StoredArticle): Named => ({
  name: `“${shortened(article.source.title, 80)}” (${shortened(origin, 60)})`,
  article,
});
