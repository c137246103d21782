/** What becomes of the form for an article. */
import { z } from 'zod';
import type { Content } from '../channel/content.ts';
import type { Article } from '../knowledge/article.ts';
import type { ArticleChange, StoredArticle } from '../knowledge/article-store.ts';
import { articleEntered } from './article-entered.ts';
import { partsOf } from './article-form.ts';
import { remarksOn } from './article-remarks.ts';
import { changeTheFile, quoted } from './article-words.ts';
import { said } from './command-cards.ts';
import { type Answered, entered, isProblems, memoIn, problemAt, type Submitted } from './filled-form.ts';

const Memo = z.object({ id: z.string().regex(/^\d{1,9}$/), version: z.number().int().positive() });
type Memo = z.infer<typeof Memo>;

export async function articleSubmitted(submitted: Submitted): Promise<Answered> {
  const article = articleEntered((field) => entered(submitted, field), submitted.now());
  if (isProblems(article)) return article;
  if (submitted.submission.form === 'knowledge.add') return add(submitted, article);
  const memo = memoIn(Memo, submitted);
  if (!memo) return said('This form has lost its article. Type `/baton knowledge edit` and its number again.');
  return replace(submitted, article, memo);
}

async function add(submitted: Submitted, article: Article): Promise<Answered> {
  const { knowledge, tenant, actor, newId } = submitted;
  const key = newId();
  const { twin } = await knowledge.changeArticles(tenant.id, actor, 'slack', (there) => {
    const twin = there.find(
      (one) => one.retiredAt === null && sameWords(one.article.source.title, article.source.title),
    );
    return { twin: twin ?? null, changes: twin ? [] : [{ change: 'add', key, article } satisfies ArticleChange] };
  });
  if (twin)
    return problemAt(
      'title',
      `There is one with this title already: number ${twin.id}. Type /baton knowledge edit ${twin.id}.`,
    );
  const added = (await knowledge.articlesFrom(tenant.id, 'slack')).find((one) => one.key === key);
  return done(
    submitted,
    `Done: ${quoted(article.source.title)} is article \`${added?.id ?? '?'}\`, in use from now on.`,
    article,
    added?.id ?? null,
  );
}

const sameWords = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

type Fate = 'done' | 'gone' | 'moved' | 'same';

async function replace(submitted: Submitted, article: Article, { id, version }: Memo): Promise<Answered> {
  const { knowledge, tenant, actor } = submitted;
  const [latest] = await knowledge.articleHistory(tenant.id, id);
  if (!latest) return said(`There is no article ${id}.`);
  if (latest.origin === 'folder') return said(changeTheFile(latest));
  const { fate } = await knowledge.changeArticles(tenant.id, actor, latest.origin, (there) => {
    const fate = fateOf(
      there.find((one) => one.id === id),
      version,
      article,
    );
    return { fate, changes: fate === 'done' ? [{ change: 'replace', id, article } satisfies ArticleChange] : [] };
  });
  const changed = `Done: customers get version ${version + 1} of article \`${id}\`, ${quoted(article.source.title)}, from now on.`;
  return fate === 'done' ? done(submitted, changed, article, id) : notReplaced(fate, id);
}

function notReplaced(fate: Exclude<Fate, 'done'>, id: string): Answered {
  switch (fate) {
    case 'same':
      return said(`Article ${id} says all that already. Nothing has changed.`);
    case 'gone':
      return problemAt(
        'title',
        `Article ${id} was removed in the meantime. Close this, and type /baton knowledge restore ${id} first.`,
      );
    case 'moved':
      return problemAt(
        'title',
        `Somebody changed article ${id} while you were writing. Keep your words, close this, and type /baton knowledge edit ${id} again.`,
      );
    default:
      return fate satisfies never;
  }
}

function fateOf(there: StoredArticle | undefined, version: number, article: Article): Fate {
  if (!there || there.retiredAt !== null) return 'gone';
  if (there.version !== version) return 'moved';
  return alike(there.article, article) ? 'same' : 'done';
}

/** Field by field: a store keeps no order of keys. */
function alike(one: Article, other: Article): boolean {
  const parts = ({ source, questions, sections, audience, validUntil, owner }: Article): string =>
    JSON.stringify([
      [source.title, source.url],
      questions,
      partsOf(sections),
      [audience.channels, audience.companies, audience.internal],
      [validUntil, owner],
    ]);
  return parts(one) === parts(other);
}

async function done(submitted: Submitted, sentence: string, article: Article, id: string | null): Promise<Content> {
  const [question] = article.questions;
  return said(
    sentence,
    ...(await remarksOn(submitted, article, id)),
    `Try it: \`/baton knowledge try ${(question ?? article.source.title).replaceAll('`', '’')}\`.`,
  );
}
