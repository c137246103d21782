import type { Instant } from '../conversation/conversation.ts';
import type { Source } from '../conversation/message.ts';
import { ArticleNotValid, type Field, type FrontMatter, parseFrontMatter } from './front-matter.ts';
import { plainText } from './plain-text.ts';

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

/** An article from a Markdown file with front matter. Throws ArticleNotValid, naming the line. */
export function parseArticle(file: string): Article {
  const { fields, body } = parseFrontMatter(file);
  refuseUnknown(fields);
  const [first, ...others] = sectionsOf(body);
  if (!first) throw new ArticleNotValid(file.split('\n').length, 'there is no text below the front matter');
  return {
    source: { title: titleOf(fields), url: urlOf(fields) },
    questions: listOf(fields.get('questions')),
    sections: [first, ...others],
    audience: EVERYBODY,
    validUntil: null,
    owner: null,
  };
}

type Fields = FrontMatter['fields'];

const KNOWN = ['title', 'url', 'questions'];

/** A misspelt key would otherwise cost its author an afternoon. */
function refuseUnknown(fields: Fields): void {
  for (const [key, { line }] of fields)
    if (!KNOWN.includes(key)) throw new ArticleNotValid(line, `"${key}" is not one of ${KNOWN.join(', ')}`);
}

function titleOf(fields: Fields): string {
  const title = fields.get('title');
  if (!title?.value) throw new ArticleNotValid(title?.line ?? 1, 'a title is missing: "title: Reset your password"');
  return title.value;
}

/** It becomes a link in a customer's channel. */
function urlOf(fields: Fields): string | null {
  const url = fields.get('url');
  if (!url) return null;
  if (!/^https?:\/\//.test(url.value) || !URL.canParse(url.value))
    throw new ArticleNotValid(url.line, 'url must begin with https:// or http://');
  return url.value;
}

function listOf(field: Field | undefined): readonly string[] {
  if (!field) return [];
  if (field.value !== '') throw new ArticleNotValid(field.line, 'questions must be a list: "- item" lines below it');
  return field.items.filter((item) => item !== '');
}

function sectionsOf(body: string): Section[] {
  const [intro = '', ...rest] = body.split(/^#{1,6}[ \t]+(?=\S)/m);
  const headed = rest.map((part) => {
    const [heading = '', ...lines] = part.split('\n');
    return { heading: plainText(heading.replace(/[ \t]#+[ \t]*$/, '')), text: plainText(lines.join('\n')) };
  });
  return [{ heading: null, text: plainText(intro) }, ...headed].filter(({ text }) => text !== '');
}
