import type { Instant } from '../conversation/conversation.ts';
import type { Source } from '../conversation/message.ts';
import { describedBy, type Fields, remarksOnNames } from './article-fields.ts';
import { cleanText } from './clean-text.ts';
import { ArticleNotValid, parseFrontMatter } from './front-matter.ts';
import { firstHeading, sectionsOf } from './markdown-sections.ts';
import { instructsModel } from './model-instructions.ts';

/** One thing customers can know. */
export interface Article {
  readonly source: Source;
  /** How customers ask for it, in their words. */
  readonly questions: readonly string[];
  /** In order; at least one. */
  readonly sections: readonly [Section, ...Section[]];
  readonly audience: Audience;
  /** From then on it answers nobody; null: for good. */
  readonly validUntil: Instant | null;
  /** Who looks after it, in words; null: nobody is named. */
  readonly owner: string | null;
}

/** Who may read it. All that is said must hold; null: says nothing about that. */
export interface Audience {
  /** Names of channels without `#`, or their addresses. */
  readonly channels: readonly string[] | null;
  /** Names of companies. A channel that another company reads as well is none of theirs alone. */
  readonly companies: readonly string[] | null;
  /** For our own people only: it is suggested to agents, and never said to a customer. */
  readonly internal: boolean;
}

export const EVERYBODY: Audience = { channels: null, companies: null, internal: false };

export interface Section {
  /** Null: what stands before the first heading. */
  readonly heading: string | null;
  /** Without markup. */
  readonly text: string;
}

/** An article, and what is odd about it without making it useless. */
export interface ReadArticle {
  readonly article: Article;
  /** One sentence each. */
  readonly remarks: readonly string[];
}

/** An article from a Markdown file. Throws ArticleNotValid, naming the line. */
export function parseArticle(file: string): Article {
  return readArticle(file, null).article;
}

/**
 * The same, with what is odd about it. The title is the one said, else the first heading, else the name of the file in words; a file
 * without front matter needs a heading at least. Throws ArticleNotValid, naming the line.
 */
export function readArticle(file: string, name: string | null): ReadArticle {
  const { fields, body } = parseFrontMatter(file);
  const text = cleanText(body);
  const heading = firstHeading(text);
  if (fields.size === 0 && heading === null)
    throw new ArticleNotValid(
      1,
      'there is no title: begin with a line of ---, "title: …" and another line of ---, or with a heading',
    );
  if (fields.size === 0) refuseStray(file, body);
  const otherwise = heading ?? (name === null ? null : inWords(name));
  return articleOf(fields, text, otherwise, file.split('\n').length);
}

/** Begins a line that was to say who may read it. */
const DECIDING = /^[ \t]{0,10}["']?(audience|channels?|company|companies|draft)["']?[ \t]{0,10}:/i;

/**
 * Default deny: below a comment, between marks that are none or in a block of code such a line says nothing, and what is for few would be
 * for all. Below a heading it is text like any other.
 */
function refuseStray(file: string, body: string): void {
  const lines = body.split('\n');
  const heading = lines.findIndex((line) => /^ {0,3}#/.test(line));
  const above = lines.slice(0, Math.max(0, heading));
  const stray = above.findIndex((line) => DECIDING.test(line));
  if (stray === -1) return;
  const lineOfBody = file.split(/\r\n|\n|\r/).length - lines.length + 1;
  const [, key = ''] = DECIDING.exec(above[stray] ?? '') ?? [];
  throw new ArticleNotValid(
    lineOfBody + stray,
    `“${key}” stands outside of the front matter, which begins at the top of the file with a line of ---`,
  );
}

/** An article from what was said about it and its text in Markdown, wherever they stood. Throws ArticleNotValid. */
export function articleOf(fields: Fields, text: string, otherwise: string | null, lastLine: number): ReadArticle {
  const { title: said, url, ...others } = describedBy(fields);
  const title = said ?? otherwise;
  if (title === null) throw new ArticleNotValid(1, 'a title is missing: "title: Reset your password"');
  if (text.length > LONGEST_TEXT)
    throw new ArticleNotValid(1, `it is longer than ${LONGEST_TEXT} characters: split it`);
  const [first, ...rest] = sectionsOf(text);
  if (rest.length >= MOST_SECTIONS) throw new ArticleNotValid(1, `it has more than ${MOST_SECTIONS} parts: split it`);
  if (!first) throw new ArticleNotValid(lastLine, 'there is no text below the front matter');
  // The heading that repeats the title above the text is no section of its own.
  const opening = first.heading === title ? { ...first, heading: null } : first;
  return {
    article: { source: { title: beginningOf(title), url }, ...others, sections: [opening, ...rest] },
    remarks: [...remarksOnNames(fields), ...oddities(others.questions, text)],
  };
}

const LONGEST_TITLE = 300;
/** No half of a character at its end: stored, that would be another, and the same article a new version each time. */
const beginningOf = (title: string): string => cleanText(title.slice(0, LONGEST_TITLE));
const LONGEST_TEXT = 1_000_000;
const MOST_SECTIONS = 1_000;

function oddities(questions: readonly string[], text: string): readonly string[] {
  const none =
    questions.length === 0
      ? ['it names no questions: with customers’ own words in “questions” it is found more often']
      : [];
  const words = instructsModel(text);
  const odd =
    words === null
      ? []
      : [`it speaks to a model rather than to a reader (“${words}”): look whether that belongs there`];
  return [...none, ...odd];
}

/** "docs/reset-password.md" is "Reset password"; null: there are no words in it. */
function inWords(name: string): string | null {
  const file = name.split('/').at(-1) ?? '';
  const words = cleanText(file)
    .replace(/\.[a-z]{1,9}$/i, '')
    .replace(/[-_.\s]+/g, ' ')
    .trim();
  return words === '' ? null : words.charAt(0).toUpperCase() + words.slice(1);
}
