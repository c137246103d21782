/** An article as somebody typed it into the form: each field said what is wrong with it. */
import { type Article, type Audience, articleOf } from '../knowledge/article.ts';
import { cleanLine, cleanText } from '../knowledge/clean-text.ts';
import { ArticleNotValid } from '../knowledge/front-matter.ts';
import type { Problems } from './filled-form.ts';

const MOST_QUESTIONS = 50;
const MOST_NAMES = 50;
const LONGEST_NAME = 120;
const LONGEST_URL = 1_000;
export const LONGEST_TITLE = 150;
export const LONGEST_QUESTION = 300;
const DAY = 24 * 3_600_000;

/** What is wrong with one field. */
export class NotFit extends Error {
  override readonly name = 'NotFit';
}

/** The article, or a sentence for each field that keeps it from being one. `read`: what stands in a field, trimmed. */
export function articleEntered(read: (field: string) => string, now: number): Article | Problems {
  const problems = new Map<string, string>();
  const take = <T>(field: string, make: (text: string) => T): T | undefined => {
    try {
      return make(read(field));
    } catch (error) {
      if (!(error instanceof NotFit)) throw error;
      problems.set(field, error.message);
      return undefined;
    }
  };
  const title = take('title', titleIn);
  const url = take('url', urlIn) ?? null;
  const questions = take('questions', questionsIn) ?? [];
  const sections = take('answer', (text) => sectionsIn(text, title ?? null));
  const audience = audienceIn(take);
  const validUntil = take('until', (text) => untilIn(text, now)) ?? null;
  const owner = cleanLine(read('owner')).slice(0, LONGEST_NAME) || null;
  if (problems.size > 0 || title === undefined || sections === undefined) return { problems };
  return { source: { title, url }, questions, sections, audience, validUntil, owner };
}

type Take = <T>(field: string, make: (text: string) => T) => T | undefined;

const audienceIn = (take: Take): Audience => ({
  channels: take('channels', channelsIn) ?? null,
  companies: take('companies', (text) => namesIn(text, 'companies')) ?? null,
  internal: take('audience', isInternal) ?? false,
});

function titleIn(text: string): string {
  const title = cleanLine(text);
  if (title === '') throw new NotFit('An article needs a title: “Reset your password”.');
  if (title.length > LONGEST_TITLE) throw new NotFit(`A title has at most ${LONGEST_TITLE} characters.`);
  return title;
}

/** It becomes a link in a customer's channel. */
function urlIn(text: string): string | null {
  if (text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['https:', 'http:'].includes(url.protocol) || text.length > LONGEST_URL || /\s/.test(text))
    throw new NotFit('Write the whole address, beginning with https://, or leave it empty.');
  if (url.username !== '' || url.password !== '')
    throw new NotFit('Leave name and password out of the address: customers will see it.');
  return text;
}

/** One a line; list marks in front of them are nobody's words. */
export function questionsIn(text: string): readonly string[] {
  const lines = cleanText(text)
    .split('\n')
    .map((line) => cleanLine(line.replace(/^\s{0,20}[-*•]\s{1,20}/, '')));
  const questions = [...new Set(lines.filter((line) => line !== ''))];
  if (questions.length > MOST_QUESTIONS) throw new NotFit(`At most ${MOST_QUESTIONS} questions, one a line.`);
  if (questions.some((question) => question.length > LONGEST_QUESTION))
    throw new NotFit(`A question has at most ${LONGEST_QUESTION} characters, each on a line of its own.`);
  return questions;
}

/** Headings split it, as in a file; one that only repeats the title is none. */
export function sectionsIn(text: string, title: string | null): Article['sections'] {
  if (text === '') throw new NotFit('What shall customers read? This field is empty.');
  try {
    return articleOf(new Map(), cleanText(text), title ?? 'Untitled', 1).article.sections;
  } catch (error) {
    if (error instanceof ArticleNotValid) throw new NotFit('There is nothing to read in it but headings and marks.');
    throw error;
  }
}

/** Without `#`; null: none is named. */
export function channelsIn(text: string): readonly string[] | null {
  const names = text.split(/[\s,;]/).flatMap((word) => word.replace(/^#/, '') || []);
  const odd = names.find((name) => !/^[\p{L}\p{M}\p{N}_.:-]{1,120}$/u.test(name));
  if (odd !== undefined)
    throw new NotFit(`“${odd.slice(0, 40)}” is no name of a channel. Write them as #ext-acme, #ext-globex.`);
  if (names.length > MOST_NAMES) throw new NotFit(`At most ${MOST_NAMES} channels.`);
  return names.length === 0 ? null : [...new Set(names)];
}

/** Between commas; where there is a semicolon, between those, because some companies have a comma in their name. */
export function namesIn(text: string, what: string): readonly string[] | null {
  const names = text.split(text.includes(';') ? /[;\n]/ : /[,\n]/).flatMap((name) => cleanLine(name) || []);
  if (names.length > MOST_NAMES) throw new NotFit(`At most ${MOST_NAMES} ${what}.`);
  if (names.some((name) => name.length > LONGEST_NAME)) throw new NotFit('Separate them with commas.');
  return names.length === 0 ? null : [...new Set(names)];
}

/** The other way round. */
export const namesOut = (names: readonly string[] | null): string =>
  (names ?? []).join(names?.some((name) => name.includes(',')) ? '; ' : ', ');

function isInternal(text: string): boolean {
  const word = text.toLowerCase();
  if (['', 'customers', 'customer', 'everybody', 'everyone', 'all'].includes(word)) return false;
  if (['agents', 'agent', 'internal'].includes(word)) return true;
  throw new NotFit('Write customers, or agents for what only your own people may read.');
}

/** `2026-12-31`: its last day, in UTC. Gives the moment after it. */
function untilIn(text: string, now: number): number | null {
  if (text === '') return null;
  const start = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== text)
    throw new NotFit('Write a day as 2026-12-31, or leave it empty.');
  if (start + DAY <= now)
    throw new NotFit('That day is over: it would answer nobody. Leave it empty if there is no end.');
  return start + DAY;
}
