/** The form for an article, empty or filled in, and what becomes of it. */
import { z } from 'zod';
import { withCode } from '../cards/people.ts';
import type { Content, Field, Form } from '../channel/content.ts';
import type { Article } from '../knowledge/article.ts';
import type { ArticleChange, StoredArticle } from '../knowledge/article-store.ts';
import { articleEntered, LONGEST_TITLE, namesOut, sectionsIn } from './article-entered.ts';
import { remarksOn } from './article-remarks.ts';
import { channelInWords, lastDay, originInWords, quoted } from './article-words.ts';
import { said } from './command-cards.ts';
import {
  type Answered,
  entered,
  isProblems,
  LONGEST_TEXT,
  lineField,
  memoIn,
  problemAt,
  type Submitted,
  textField,
} from './filled-form.ts';
import { NotUnderstood } from './not-understood.ts';

export function articleForm(): Form {
  return {
    id: 'knowledge.add',
    title: 'New article',
    submit: 'Save',
    intro: 'One subject, and the answer first: it is quoted to customers word for word.',
    fields: fieldsOf(null),
    memo: '',
  };
}

/** The same, filled in. Throws NotUnderstood when a form can't hold it. */
export function articleFormOf({ id, version, origin, article }: StoredArticle): Form {
  const { answer, questions } = bodyOf(article);
  if (answer.length > LONGEST_TEXT || questions.length > LONGEST_TEXT)
    throw new NotUnderstood(
      `Article ${id} is longer than the ${LONGEST_TEXT} characters that a form takes. Change it where it comes from (${originInWords(origin)}), or import it again with \`/baton knowledge import\`.`,
    );
  return {
    id: 'knowledge.edit',
    title: 'Change an article',
    submit: 'Save',
    intro: withCode(introTo(origin, readAnew(answer, article))),
    fields: fieldsOf(article),
    memo: JSON.stringify({ id, version }),
  };
}

function introTo(origin: string, same: boolean): string {
  return [
    origin === 'slack'
      ? ''
      : `It came from ${originInWords(origin)}: the next import of that takes back what you change here.`,
    same ? '' : 'Look its text over: some marks in it read differently when it is saved again.',
    'Customers get the new version at once; the old one is kept.',
  ]
    .filter(Boolean)
    .join(' ');
}

const readAnew = (answer: string, { sections, source }: Article): boolean =>
  JSON.stringify(partsOf(sectionsIn(answer, source.title))) === JSON.stringify(partsOf(sections));

const partsOf = (sections: Article['sections']) => sections.map(({ heading, text }) => [heading, text]);

const bodyOf = ({ sections, questions }: Article) => ({
  answer: sections.map(({ heading, text }) => (heading ? `## ${heading}\n\n${text}` : text)).join('\n\n'),
  questions: questions.join('\n'),
});

function fieldsOf(article: Article | null): readonly Field[] {
  const { answer = '', questions = '' } = article ? bodyOf(article) : {};
  const { channels = null, companies = null, internal = false } = article?.audience ?? {};
  return [
    lineField(
      {
        name: 'title',
        label: 'Title',
        hint: 'An answer names it as its source.',
        initial: article?.source.title ?? '',
        most: LONGEST_TITLE,
      },
      false,
    ),
    textField({
      name: 'questions',
      label: 'How customers ask for it',
      hint: 'One question a line, in their words: they decide most of all whether it is found.',
      initial: questions,
    }),
    textField(
      {
        name: 'answer',
        label: 'Answer',
        hint: 'A line that begins with ## is a heading. Up to 700 characters are quoted whole.',
        initial: answer,
      },
      false,
    ),
    lineField({
      name: 'url',
      label: 'Where they can read on',
      hint: 'https://…',
      initial: article?.source.url ?? '',
      most: 1_000,
    }),
    lineField({
      name: 'channels',
      label: 'Only in these channels',
      hint: '#ext-acme, #ext-globex. Empty: in all of them.',
      initial: (channels ?? []).map(channelInWords).join(', '),
      most: 1_000,
    }),
    lineField({
      name: 'companies',
      label: 'Only for these companies',
      hint: 'Between commas. Where another company reads along, it is not said. Empty: for all.',
      initial: namesOut(companies),
      most: 1_000,
    }),
    lineField({
      name: 'audience',
      label: 'Who may read it',
      hint: 'customers, or agents: suggested to your own people, never said to a customer.',
      initial: internal ? 'agents' : 'customers',
      most: 20,
    }),
    untilField(article?.validUntil ?? null),
    lineField({ name: 'owner', label: 'Who looks after it', initial: article?.owner ?? '', most: 120 }),
  ];
}

/** A calendar can't be opened with a day in it: an article that has one shows it as text. */
function untilField(validUntil: number | null): Field {
  const hint = 'Its last day, in UTC. Empty: for good.';
  if (validUntil !== null)
    return lineField({ name: 'until', label: 'Valid until', hint, initial: lastDay(validUntil), most: 10 });
  return { name: 'until', label: 'Valid until', hint, optional: true, kind: { kind: 'date' } };
}

const Memo = z.object({ id: z.string().regex(/^\d{1,9}$/), version: z.number().int().positive() });

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

async function replace(
  submitted: Submitted,
  article: Article,
  { id, version }: z.infer<typeof Memo>,
): Promise<Answered> {
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
  switch (fate) {
    case 'done':
      return done(
        submitted,
        `Done: customers get version ${version + 1} of article \`${id}\`, ${quoted(article.source.title)}, from now on.`,
        article,
        id,
      );
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

export const changeTheFile = ({ id, key }: Pick<StoredArticle, 'id' | 'key'>): string =>
  `Article ${id} comes from the folder: change its file there (\`${key.replaceAll('`', '’')}\`), and it is taken in within a minute. What you changed here would be lost.`;

async function done(submitted: Submitted, sentence: string, article: Article, id: string | null): Promise<Content> {
  const [question] = article.questions;
  return said(
    sentence,
    ...(await remarksOn(submitted, article, id)),
    `Try it: \`/baton knowledge try ${(question ?? article.source.title).replaceAll('`', '’')}\`.`,
  );
}
