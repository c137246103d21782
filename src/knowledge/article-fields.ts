import type { Instant } from '../conversation/conversation.ts';
import { cleanLine, shortened } from './clean-text.ts';
import { ArticleNotValid, type Field } from './front-matter.ts';

/** What an author said about an article, by key as written. */
export type Fields = ReadonlyMap<string, Field>;

/** The same, understood and held to its bounds. */
export interface Described {
  /** Null: not said. */
  readonly title: string | null;
  readonly url: string | null;
  readonly questions: readonly string[];
  readonly audience: {
    readonly channels: readonly string[] | null;
    readonly companies: readonly string[] | null;
    readonly internal: boolean;
  };
  readonly validUntil: Instant | null;
  readonly owner: string | null;
}

type Key = 'title' | 'url' | 'questions' | 'audience' | 'channels' | 'companies' | 'valid until' | 'owner' | 'draft';

/** Keys by all the ways in which they are written. */
const KEYS: ReadonlyMap<string, Key> = new Map<string, Key>([
  ['title', 'title'],
  ['url', 'url'],
  ['questions', 'questions'],
  ['audience', 'audience'],
  ['channels', 'channels'],
  ['channel', 'channels'],
  ['companies', 'companies'],
  ['company', 'companies'],
  ['valid until', 'valid until'],
  ['validuntil', 'valid until'],
  ['expires', 'valid until'],
  ['owner', 'owner'],
  ['draft', 'draft'],
]);

/** What sites made of Markdown say to their own programs. It means nothing here, and nobody meant it for us. */
const OF_SITES = new Set(
  `aliases author authors categories category custom edit url date description featured hide excerpt head icon id image index
  keywords lang last modified last update lastmod layout locale menu meta nav order pagination next pagination prev parent
  permalink position published at redirect from robots sidebar sidebar label sidebar position slug sort subtitle summary tags
  template toc type updated updated at version weight seo theme`.split(/\s+/),
);

/** Reads fields, whatever they come from. What means nothing is passed over. Throws ArticleNotValid. */
export function describedBy(fields: Fields): Described {
  const known = knownAmong(fields);
  refuseMisspelt(fields);
  refuseDraft(known.get('draft'));
  return {
    title: lineOf(known.get('title'), 'title', 300),
    url: urlOf(known.get('url')),
    questions: questionsOf(known.get('questions')),
    audience: {
      channels: channelsOf(known.get('channels')),
      companies: namesOf(known.get('companies'), 'companies'),
      internal: isInternal(known.get('audience')),
    },
    validUntil: endOf(known.get('valid until')),
    owner: lineOf(known.get('owner'), 'owner', 200),
  };
}

function knownAmong(fields: Fields): ReadonlyMap<Key, Field> {
  const known = new Map<Key, Field>();
  for (const [name, field] of fields) {
    const key = KEYS.get(bare(name));
    if (key === undefined) continue;
    if (known.has(key)) throw new ArticleNotValid(field.line, `“${key}” is there twice: keep one of them`);
    known.set(key, field);
  }
  return known;
}

/** A sentence for each name that means nothing here. */
export function remarksOnNames(fields: Fields): readonly string[] {
  return [...fields].flatMap(([name, field]) => (KEYS.has(bare(name)) ? [] : meansNothing(name, field)));
}

const bare = (name: string): string => name.trim().toLowerCase().replace(/[_-]/g, ' ');

function meansNothing(name: string, { line }: Field): readonly string[] {
  if (isOfSites(name)) return [];
  const meant = meantBy(name);
  return [`line ${line}: “${shortened(name, 40)}” means nothing here${meant ? `; did you mean “${meant}”?` : ''}`];
}

const isOfSites = (name: string): boolean =>
  bare(name)
    .split(' ')
    .every((word) => OF_SITES.has(word));

/** The key that a misspelt one is nearest to; null: it is near none. */
function meantBy(name: string): Key | null {
  const near = [...KEYS.keys()].find((key) => isNear(bare(name), key));
  return near === undefined ? null : (KEYS.get(near) ?? null);
}

/** What decides who may read an article. */
const DECIDING: ReadonlySet<Key | null> = new Set<Key>(['audience', 'channels', 'companies']);

/** Default deny: with "audiance: agents" passed over, customers would read what is for agents. */
function refuseMisspelt(fields: Fields): void {
  for (const [name, { line }] of fields) {
    const meant = KEYS.has(bare(name)) || isOfSites(name) ? null : meantBy(name);
    if (DECIDING.has(meant))
      throw new ArticleNotValid(line, `“${shortened(name, 40)}” means nothing here, and may be meant to be “${meant}”`);
  }
}

/** One character too many, too few, another or moved; of longer keys two. */
function isNear(a: string, b: string): boolean {
  const allowed = b.length >= 5 ? 2 : 1;
  if (a.length > 50 || Math.abs(a.length - b.length) > allowed) return false;
  return distance(a, b) <= allowed;
}

/** Levenshtein's, with neighbours that changed places as one mistake. */
function distance(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const moved = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          moved ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, last] = [last, next];
  }
  return last[b.length] ?? 0;
}

function refuseDraft(field: Field | undefined): void {
  if (field && ['true', 'yes'].includes(oneText(field, 'draft').toLowerCase()))
    throw new ArticleNotValid(field.line, 'this is a draft: take the line out when it is ready');
}

/** One line of text. Null: not said. */
function lineOf(field: Field | undefined, key: Key, longest: number): string | null {
  if (!field) return null;
  const text = cleanLine(oneText(field, key));
  if (text === '') throw new ArticleNotValid(field.line, `“${key}” is empty: say it, or take the line out`);
  if (text.length > longest) throw new ArticleNotValid(field.line, `“${key}” is longer than ${longest} characters`);
  return text;
}

function oneText({ values, line, isList }: Field, key: Key): string {
  if (values === null || isList) throw new ArticleNotValid(line, `“${key}” must be one text, on the line of its key`);
  return values[0] ?? '';
}

/** It becomes a link in a customer's channel. */
function urlOf(field: Field | undefined): string | null {
  const url = lineOf(field, 'url', 2_000);
  if (url === null) return null;
  const line = field?.line ?? 1;
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url) || /\s/.test(url))
    throw new ArticleNotValid(line, 'url must begin with https:// or http://');
  const { username, password } = new URL(url);
  if (username !== '' || password !== '')
    throw new ArticleNotValid(line, 'url holds a user name or a password, and customers will see it: leave them out');
  return url;
}

const MOST_QUESTIONS = 200;
const LONGEST_QUESTION = 500;

function questionsOf(field: Field | undefined): readonly string[] {
  if (!field) return [];
  const questions = [...new Set(textsOf(field, 'questions').map(cleanLine))].filter((question) => question !== '');
  if (questions.length > MOST_QUESTIONS)
    throw new ArticleNotValid(field.line, `there are more than ${MOST_QUESTIONS} questions: split the article`);
  const long = questions.find((question) => question.length > LONGEST_QUESTION);
  if (long !== undefined)
    throw new ArticleNotValid(
      field.line,
      `a question is longer than ${LONGEST_QUESTION} characters: “${shortened(long)}”`,
    );
  return questions;
}

function textsOf({ values, line }: Field, key: Key): readonly string[] {
  if (values === null) throw new ArticleNotValid(line, `“${key}” must be a list of texts: "- item" lines below it`);
  return values;
}

const MOST_NAMES = 200;

/** An empty list is refused: nobody can tell whether everybody was meant by it, or nobody. */
function namesOf(field: Field | undefined, key: Key): readonly string[] | null {
  if (!field) return null;
  const names = [...new Set(textsOf(field, key).map(cleanLine))].filter((name) => name !== '');
  if (names.length === 0)
    throw new ArticleNotValid(field.line, `“${key}” names nobody: name one, or take the line out`);
  if (names.length > MOST_NAMES || names.some((name) => name.length > 200))
    throw new ArticleNotValid(
      field.line,
      `“${key}” names more than ${MOST_NAMES}, or one with more than 200 characters`,
    );
  return names;
}

/** "#ext-acme", "ext-acme, ext-globex" or a list of them. A name with a `#` inside is two names, or has a comment behind it. */
function channelsOf(field: Field | undefined): readonly string[] | null {
  if (!field) return null;
  const one = field.isList ? field : { ...field, values: field.values?.flatMap(separated) ?? null };
  const channels = namesOf(one, 'channels')?.map((name) => name.replace(/^#/, '').trim()) ?? null;
  if (channels?.some((name) => name === '' || /[#,]/.test(name)))
    throw new ArticleNotValid(
      field.line,
      '“channels” must be names such as #ext-acme, with commas between them or one a line',
    );
  return channels;
}

const separated = (value: string): readonly string[] => value.replace(/^\[|\]$/g, '').split(',');

/** Default deny: a word that is not known does not mean everybody. */
function isInternal(field: Field | undefined): boolean {
  if (!field) return false;
  const audience = lineOf({ ...field, isList: field.isList && field.values?.length !== 1 }, 'audience', 100);
  if (['customers', 'customer', 'everybody', 'public'].includes(audience?.toLowerCase() ?? '')) return false;
  if (['agents', 'agent', 'internal'].includes(audience?.toLowerCase() ?? '')) return true;
  throw new ArticleNotValid(
    field.line,
    '“audience” must be customers or agents (to choose among customers: channels, companies)',
  );
}

const DAY = 24 * 3_600_000;

/** The end of that day, UTC. */
function endOf(field: Field | undefined): Instant | null {
  const text = lineOf(field, 'valid until', 40);
  if (text === null) return null;
  const start = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // Of 30 February JavaScript makes a day in March.
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== text)
    throw new ArticleNotValid(field?.line ?? 1, '“valid until” must be a day such as 2026-12-31');
  return start + DAY;
}
