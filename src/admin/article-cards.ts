/** Articles as admins see them: the list, and one of them with its versions. */
import { withCode } from '../cards/people.ts';
import type { Content, Inline, Line, Part } from '../channel/content.ts';
import type { StoredArticle } from '../knowledge/article-store.ts';
import {
  audienceInWords,
  originInWords,
  shortened,
  textOf,
  titleOf,
  validityAt,
  validityInWords,
} from './article-words.ts';
import { said } from './command-cards.ts';
import { clock } from './shadow-command.ts';

const LONGEST_TITLE = 80;
const LONGEST_DETAIL = 160;
const MOST_WARNED = 10;

export interface ArticlesView {
  readonly all: readonly StoredArticle[];
  readonly found: readonly StoredArticle[];
  /** Those of this page; before them stand `from`. */
  readonly shown: readonly StoredArticle[];
  readonly from: number;
  readonly words: readonly string[];
  readonly page: number;
  readonly pages: number;
  readonly now: number;
}

export function articlesCard(view: ArticlesView): Content {
  const { all, found, shown, words, now } = view;
  if (all.length === 0)
    return said(
      'There are no articles yet, so I know nothing. `/baton knowledge add` writes one, `/baton knowledge import` takes in many.',
    );
  if (found.length === 0)
    return said(
      `No article says “${shortened(words.join(' '), 60)}”. There are ${all.length}: \`/baton knowledge list\`.`,
    );
  const summary = headingOf(view);
  return {
    summary,
    parts: [
      { part: 'heading', text: summary },
      ...warnings(found, now),
      { part: 'list', items: shown.map((one) => itemOf(one, now)) },
      { part: 'note', line: withCode(footing(view)) },
    ],
  };
}

function headingOf({ found, shown, from, words }: ArticlesView): string {
  const what = `${found.length} ${found.length === 1 ? 'article' : 'articles'}${words.length > 0 ? ` with “${shortened(words.join(' '), 60)}”` : ''}`;
  return found.length > shown.length ? `${what}, ${from + 1} to ${from + shown.length}` : what;
}

function footing({ words, page, pages }: ArticlesView): string {
  const next = words.length > 0 ? `${shortened(words.join(' ').replaceAll('`', ''), 100)} page ${page + 1}` : page + 1;
  const more = page < pages ? `Page ${page} of ${pages}; the next: \`/baton knowledge list ${next}\`. ` : '';
  return `${more}\`/baton knowledge show 12\` shows one. \`/baton knowledge list invoice\` looks for a word.`;
}

/** Which of them answer nobody, or soon will not: across all pages. */
function warnings(found: readonly StoredArticle[], now: number): readonly Part[] {
  const those = (validity: 'expired' | 'soon') => found.filter(({ article }) => validityAt(article, now) === validity);
  const sentences = [
    numbered('Expired, and so answering nobody', those('expired')),
    numbered('Soon to expire', those('soon')),
  ].filter((sentence) => sentence !== null);
  return sentences.map((line): Part => ({ part: 'text', line: withCode(`⚠️ ${line}`) }));
}

function numbered(what: string, those: readonly StoredArticle[]): string | null {
  if (those.length === 0) return null;
  const named = those.slice(0, MOST_WARNED).map(({ id }) => `\`${id}\``);
  return `${what}: ${named.join(', ')}${those.length > MOST_WARNED ? ` and ${those.length - MOST_WARNED} more` : ''}.`;
}

/** "12 Reset your password – from the folder, version 3; everybody; owner Billing". */
function itemOf(stored: StoredArticle, now: number): Line {
  const { id, article } = stored;
  return [
    { code: id },
    ' ',
    { bold: shortened(titleOf(stored), LONGEST_TITLE) },
    ` – ${shortened(detailsOf(stored), LONGEST_DETAIL)}`,
    ...validityOf(article, now),
  ];
}

function detailsOf({ origin, version, article }: StoredArticle): string {
  const from = `from ${shortened(originInWords(origin), 60)}${version > 1 ? `, version ${version}` : ''}`;
  const owner = article.owner ? [`owner ${shortened(article.owner, 40)}`] : [];
  return [from, audienceInWords(article.audience), ...owner].join('; ');
}

function validityOf(article: StoredArticle['article'], now: number): readonly Inline[] {
  const words = validityInWords(article, now);
  if (words === null) return [];
  const urgent = ['expired', 'soon'].includes(validityAt(article, now));
  return ['; ', urgent ? { bold: words } : words];
}

// ── one of them ──────────────────────────────────────────────────────────────────────────────────────────────────

/** Who made a version, by name. */
export type Editor = string;

export interface ArticleView {
  readonly latest: StoredArticle;
  /** The newest of them, newest first, and who made each. */
  readonly versions: readonly StoredArticle[];
  readonly editors: readonly Editor[];
  /** How many older ones are not shown. */
  readonly more: number;
  readonly now: number;
}

/** What fits into one answer, with all the rest around it. */
const LONGEST_TEXT = 3_000;
const MOST_QUESTIONS = 12;
const LONGEST_QUESTION = 120;

export function articleCard({ latest, versions, editors, more, now }: ArticleView): Content {
  const { id, article, retiredAt } = latest;
  const title = titleOf(latest);
  const text = textOf(article);
  const cut =
    text.length > LONGEST_TEXT
      ? [note(`Its first ${LONGEST_TEXT} of ${text.length} characters. An answer quotes the part that fits.`)]
      : [];
  return {
    summary: `Article ${id}: ${title}`,
    parts: [
      { part: 'heading', text: shortened(title, 140) },
      ...(retiredAt === null
        ? []
        : [
            line(
              `⚠️ Removed on ${clock(retiredAt)}: it answers nobody. \`/baton knowledge restore ${id}\` brings it back.`,
            ),
          ]),
      { part: 'quote', text: shortened(text, LONGEST_TEXT) },
      ...cut,
      { part: 'facts', rows: factsOf(latest, now) },
      ...questionsOf(article.questions),
      { part: 'text', line: 'Versions:' },
      { part: 'list', items: versions.map((version, index) => versionLine(version, editors[index] ?? 'somebody')) },
      ...(more > 0 ? [note(`and ${more} older.`)] : []),
      note(whatNext(latest)),
    ],
  };
}

const note = (text: string): Part => ({ part: 'note', line: withCode(text) });
const line = (text: string): Part => ({ part: 'text', line: withCode(text) });

function factsOf({ id, origin, key, article }: StoredArticle, now: number): readonly (readonly [string, Line])[] {
  const { source, audience, owner } = article;
  return [
    ['Number', [{ code: id }]],
    ['Comes from', `${originInWords(origin)}${['slack', key].includes(origin) ? '' : `: ${shortened(key, 120)}`}`],
    [
      'Source shown',
      source.url ? [{ link: source.url, text: shortened(source.url, 150) }] : 'its title, without a link',
    ],
    ['Said to', audienceInWords(audience)],
    ['Valid', validityInWords(article, now) ?? 'for good'],
    ['Owner', owner ?? 'nobody is named'],
  ];
}

function questionsOf(questions: readonly string[]): readonly Part[] {
  if (questions.length === 0)
    return [note('It names no question that customers ask. With some, in their words, it is found more surely.')];
  const shown = questions.slice(0, MOST_QUESTIONS).map((question): Line => shortened(question, LONGEST_QUESTION));
  const rest = questions.length - shown.length;
  return [
    { part: 'text', line: 'Answers questions such as:' },
    { part: 'list', items: rest > 0 ? [...shown, `and ${rest} more`] : shown },
  ];
}

const versionLine = ({ version, changedAt, article }: StoredArticle, editor: Editor): Line => [
  { bold: String(version) },
  ` – ${shortened(editor, 60)}, ${clock(changedAt)}: ${shortened(article.source.title, 60)}, ${textOf(article).length} characters`,
];

function whatNext({ id, origin, retiredAt, version }: StoredArticle): string {
  const edit = origin === 'folder' ? 'It is changed in its file.' : `\`/baton knowledge edit ${id}\` changes it.`;
  if (retiredAt !== null) return `\`/baton knowledge restore ${id}\` brings it back.`;
  const back = version > 1 ? ` \`/baton knowledge restore ${id} ${version - 1}\` goes back to the version before.` : '';
  return `${edit} \`/baton knowledge remove ${id}\` takes it out of use.${back}`;
}
