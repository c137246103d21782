/** The form for an article, empty or filled in. */
import { withCode } from '../cards/people.ts';
import type { Field, Form } from '../channel/content.ts';
import { type Article, EVERYBODY } from '../knowledge/article.ts';
import type { StoredArticle } from '../knowledge/article-store.ts';
import { LONGEST_TITLE, NotFit, namesOut, sectionsIn } from './article-entered.ts';
import { channelInWords, lastDay, originInWords } from './article-words.ts';
import { holdAll, LONGEST_TEXT, lineField, textField } from './filled-form.ts';
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

/** The same with an answer in it: what somebody said, to be made an article of. What is longer than the field is cut. */
export function articleFormWith(answer: string): Form {
  const form = articleForm();
  const initial = answer.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/, '');
  const fields = form.fields.map((field) =>
    field.name === 'answer' && field.kind.kind === 'text' ? { ...field, kind: { ...field.kind, initial } } : field,
  );
  return { ...form, fields };
}

/** The same, filled in. Throws NotUnderstood when a form can't hold it. */
export function articleFormOf({ id, version, origin, article }: StoredArticle): Form {
  const fields = fieldsOf(article);
  if (!holdAll(fields))
    throw new NotUnderstood(
      `Article ${id} is longer than a form takes (${LONGEST_TEXT} characters of text). Change it where it comes from (${originInWords(origin)}), or import it again with \`/baton knowledge import\`.`,
    );
  return {
    id: 'knowledge.edit',
    title: 'Change an article',
    submit: 'Save',
    intro: withCode(introTo(origin, readAnew(article))),
    fields,
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

/** Saved as it is, it says the same as before. */
function readAnew(article: Article): boolean {
  try {
    const sections = sectionsIn(bodyOf(article).answer, article.source.title);
    return JSON.stringify(partsOf(sections)) === JSON.stringify(partsOf(article.sections));
  } catch (error) {
    if (error instanceof NotFit) return false;
    throw error;
  }
}

/** What a section says, whatever else its object holds. */
export const partsOf = (sections: Article['sections']) => sections.map(({ heading, text }) => [heading, text]);

const bodyOf = ({ sections, questions }: Article) => ({
  answer: sections.map(({ heading, text }) => (heading ? `## ${heading}\n\n${text}` : text)).join('\n\n'),
  questions: questions.join('\n'),
});

const fieldsOf = (article: Article | null): readonly Field[] => [
  ...fieldsOfWords(article),
  ...fieldsOfReaders(article),
];

function fieldsOfWords(article: Article | null): readonly Field[] {
  const { answer = '', questions = '' } = article ? bodyOf(article) : {};
  const title = {
    name: 'title',
    label: 'Title',
    hint: 'An answer names it as its source.',
    initial: article?.source.title ?? '',
    most: LONGEST_TITLE,
  };
  const asked = {
    name: 'questions',
    label: 'How customers ask for it',
    hint: 'One question a line, in their words: they decide most of all whether it is found.',
    initial: questions,
  };
  const said = {
    name: 'answer',
    label: 'Answer',
    hint: 'A line that begins with ## is a heading. Up to 700 characters are quoted whole.',
    initial: answer,
  };
  const url = {
    name: 'url',
    label: 'Where they can read on',
    hint: 'https://…',
    initial: article?.source.url ?? '',
    most: LONGEST_LINE,
  };
  return [lineField(title, false), textField(asked), textField(said, false), lineField(url)];
}

/** Names of fifty channels. */
const LONGEST_LINE = 1_000;

function fieldsOfReaders(article: Article | null): readonly Field[] {
  const { channels, companies, internal } = article?.audience ?? EVERYBODY;
  const where = {
    name: 'channels',
    label: 'Only in these channels',
    hint: '#ext-acme, #ext-globex. Empty: in all of them.',
    initial: (channels ?? []).map(channelInWords).join(', '),
    most: LONGEST_LINE,
  };
  const whose = {
    name: 'companies',
    label: 'Only for these companies',
    hint: 'Between commas. Where another company reads along, it is not said. Empty: for all.',
    initial: namesOut(companies),
    most: LONGEST_LINE,
  };
  const who = {
    name: 'audience',
    label: 'Who may read it',
    hint: 'customers, or agents: suggested to your own people, never said to a customer.',
    initial: internal ? 'agents' : 'customers',
    most: 20,
  };
  const owner = { name: 'owner', label: 'Who looks after it', initial: article?.owner ?? '', most: 120 };
  return [where, whose, who]
    .map((line) => lineField(line))
    .concat(untilField(article?.validUntil ?? null), lineField(owner));
}

function untilField(validUntil: number | null): Field {
  const initial = validUntil === null ? '' : lastDay(validUntil);
  const hint = 'Its last day, in UTC. Empty: for good.';
  return { name: 'until', label: 'Valid until', hint, optional: true, kind: { kind: 'date', initial } };
}
