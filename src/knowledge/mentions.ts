import { type ArticleSigns, eachSign } from './article-signs.ts';

/** A term of a question. */
export interface Subject {
  /** Null: no article has it. */
  readonly number: number | null;
  /** The families it belongs to. */
  readonly families: readonly number[];
  readonly weight: number;
}

/** How much of a question an article mentions. All are shares of the question's weight, 0…1. */
export interface Mentions {
  readonly coverage: number;
  /** The same where a word of the same family will do. */
  readonly kindred: number;
  /** The same in one breath: in one sentence under its heading, or one of its questions, and in the title. */
  readonly together: number;
  /** How many of its title and questions, at most, mention one and the same term. */
  readonly central: number;
  /** Which section mentions most, from 0: the first one when none stands out, for an article begins with what matters. */
  readonly section: number;
}

/** The terms of a question, ready to be looked for in several articles. */
export interface Sought {
  readonly subjects: readonly Subject[];
  readonly total: number;
  /** For each sign that is looked for, its place in the list of all that are. */
  readonly wanted: ReadonlyMap<number, number>;
}

export function sought(subjects: readonly Subject[]): Sought {
  const wanted = new Map<number, number>();
  for (const { number, families } of subjects)
    for (const sign of number === null ? families : [number, ...families])
      if (!wanted.has(sign)) wanted.set(sign, wanted.size);
  return { subjects, wanted, total: subjects.reduce((sum, { weight }) => sum + weight, 0) };
}

export function mentionsIn(article: ArticleSigns, question: Sought): Mentions {
  const { texts } = article;
  const found = foundIn(article, question);
  const [title = null] = found;
  const told = bySection(article, found);
  // What the title says, all of them are about: it tells none of them from the others.
  const shares = told.map((parts) => exactShare(question, [title].concat(parts)));
  const coverage = exactShare(question, found);
  return {
    coverage,
    kindred: nearShare(question, found),
    together: mostIn(breathsOf(title, found.slice(1, texts), told), question, coverage),
    central: centralIn(question, found.slice(0, texts)),
    section: Math.max(0, shares.indexOf(Math.max(...shares))),
  };
}

/** What the sections tell, each with its heading first. */
function bySection({ texts, sections }: ArticleSigns, found: readonly Found[]): readonly (readonly Found[])[] {
  const told: Found[][] = [];
  for (const [at, section] of sections.entries()) {
    const parts = told[section] ?? [];
    parts.push(found[texts + at] ?? null);
    told[section] = parts;
  }
  return told;
}

/** What is said in one breath. A sentence with nothing in it adds nothing to its heading, which is there by itself. */
function* breathsOf(title: Found, questions: readonly Found[], told: readonly (readonly Found[])[]): Generator<Parts> {
  yield [title];
  for (const one of questions) if (isThere(one)) yield [title, one];
  for (const [heading = null, ...sentences] of told) {
    yield [title, heading];
    for (const one of sentences) if (isThere(one)) yield [title, heading, one];
  }
}

/** The most that any of them mentions. No part can have more than `all`: who has that ends the search. */
function mostIn(breaths: Iterable<Parts>, question: Sought, all: number): number {
  let most = 0;
  for (const parts of breaths) {
    most = Math.max(most, exactShare(question, parts));
    if (most >= all) break;
  }
  return most;
}

/** Which of the wanted signs stand in a part of an article. */
type Found = Uint8Array | null;

/** Most parts have none of them: null. */
function foundIn(article: ArticleSigns, { wanted }: Sought): Found[] {
  const found: Found[] = Array.from(article.ends, () => null);
  eachSign(article, (number, _, part) => {
    const at = wanted.get(number);
    if (at === undefined) return;
    const there = found[part] ?? new Uint8Array(wanted.size);
    there[at] = 1;
    found[part] = there;
  });
  return found;
}

type Parts = readonly Found[];

const isThere = (part: Found): part is Uint8Array => part !== null;

function exactShare({ subjects, wanted, total }: Sought, parts: Parts): number {
  return shareOf(parts, subjects, total, ({ number }, there) => number !== null && has(there, wanted.get(number)));
}

function nearShare({ subjects, wanted, total }: Sought, parts: Parts): number {
  return shareOf(parts, subjects, total, ({ number, families }, there) =>
    [number ?? -1, ...families].some((sign) => has(there, wanted.get(sign))),
  );
}

const has = (parts: readonly Uint8Array[], at: number | undefined): boolean =>
  at !== undefined && parts.some((part) => part[at] === 1);

function shareOf(
  parts: Parts,
  subjects: readonly Subject[],
  total: number,
  meets: (subject: Subject, there: readonly Uint8Array[]) => boolean,
): number {
  const there = parts.filter(isThere);
  if (there.length === 0 || total === 0) return 0;
  return Math.min(
    1,
    subjects.reduce((sum, subject) => (meets(subject, there) ? sum + subject.weight : sum), 0) / total,
  );
}

function centralIn({ subjects, wanted }: Sought, texts: Parts): number {
  const holders = ({ number }: Subject): number => {
    const at = number === null ? undefined : wanted.get(number);
    return at === undefined ? 0 : texts.filter((part) => part?.[at] === 1).length;
  };
  return Math.max(0, ...subjects.map(holders)) / (texts.length + 1);
}
