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

export function mentionsIn(article: ArticleSigns, subjects: readonly Subject[]): Mentions {
  const { texts, sections } = article;
  const found = foundIn(article, subjects);
  const [title, questions, told] = [found.slice(0, 1), found.slice(0, texts), found.slice(texts)];
  const partsOf = (section: number): Found[] => told.filter((_, at) => sections[at] === section);
  const headingOf = (section: number): Found[] => partsOf(section).slice(0, 1);
  const breaths = [
    ...questions.map((one) => [one, ...title]),
    ...told.map((one, at) => [one, ...headingOf(sections[at] ?? 0), ...title]),
  ];
  const mostOf = (groups: readonly Found[][]): number[] => groups.map((group) => shareOf(subjects, exactly(group)));
  const bySection = mostOf(Array.from({ length: (sections.at(-1) ?? 0) + 1 }, (_, section) => partsOf(section)));
  return {
    coverage: shareOf(subjects, exactly(found)),
    kindred: shareOf(subjects, nearly(found)),
    together: Math.max(...mostOf(breaths)),
    central: Math.max(0, ...subjects.map(({ number }) => holders(number, questions) / (texts + 1))),
    section: bySection.indexOf(Math.max(...bySection)),
  };
}

/** Which of the signs that are looked for stand in a part of an article. */
type Found = ReadonlySet<number>;

function foundIn(article: ArticleSigns, subjects: readonly Subject[]): Found[] {
  const wanted = new Set(subjects.flatMap(({ number, families }) => [number ?? -1, ...families]));
  const found = Array.from(article.ends, () => new Set<number>());
  eachSign(article, (number, _, part) => {
    if (wanted.has(number)) found[part]?.add(number);
  });
  return found;
}

const holders = (number: number | null, parts: readonly Found[]): number =>
  number === null ? 0 : parts.filter((part) => part.has(number)).length;

type Meets = (subject: Subject) => boolean;

const exactly =
  (parts: readonly Found[]): Meets =>
  ({ number }) =>
    holders(number, parts) > 0;

const nearly =
  (parts: readonly Found[]): Meets =>
  ({ number, families }) =>
    [number, ...families].some((sign) => holders(sign, parts) > 0);

function shareOf(subjects: readonly Subject[], meets: Meets): number {
  const sum = (of: readonly Subject[]): number => of.reduce((total, { weight }) => total + weight, 0);
  const total = sum(subjects);
  return total > 0 ? Math.min(1, sum(subjects.filter(meets)) / total) : 0;
}
