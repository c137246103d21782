import { featuresOf } from '../nlp/features.ts';
import { type Intent, type Intents, isOutOfScope, trainIntents } from '../nlp/intents.ts';
import { read } from '../nlp/reading.ts';
import { type Figure, figure, plainFigure } from './report.ts';
import { InputNotValid, labelIn, type Row, sortIn, textIn, yesIn } from './rows.ts';
import { areaUnderCurve, type Scored, shareOf } from './shares.ts';
import { type Hidden, type Judged, type Materials, type Task, taskOf } from './task.ts';

/** A message, and whose it is where one file holds several bots' messages; null: it does not say. */
interface Message {
  readonly text: string;
  readonly domain: string | null;
}

interface Lesson extends Message {
  readonly label: string;
}

type Guess = Pick<Intent, 'label' | 'score' | 'accept'>;

const messageIn = (row: Row): Message => ({ text: textIn(row, 'text'), domain: sortIn(row, 'domain') });

/** One model per domain where the lines to learn from have domains; a message of another domain is for one of them all. */
function openIntents({ train }: Materials, hidden: Hidden, items: readonly Message[]): (message: Message) => Guess {
  const lessons = lessonsIn(train).filter(({ text }) => !hidden(text));
  if (lessons.length === 0) throw new InputNotValid('There are no lines to learn intents from.');
  const models = new Map<string | null, Intents>();
  for (const domain of new Set(lessons.flatMap((lesson) => lesson.domain ?? [])))
    models.set(domain, trainIntents(lessons.filter((lesson) => lesson.domain === domain)));
  if (items.some(({ domain }) => domain === null || !models.has(domain))) models.set(null, trainIntents(lessons));
  return ({ text, domain }) => {
    const model = models.get(domain) ?? models.get(null);
    if (!model) throw new Error(`nobody said that a message of the domain ${domain} would come`);
    const reading = read(text);
    const { label, score, accept } = model.guess(reading, featuresOf(reading));
    return { label, score, accept };
  };
}

function lessonsIn(train: Materials['train']): Lesson[] {
  if (train === null)
    throw new InputNotValid(
      'Intents are learnt from your own examples: name a file of them with --train, one {"text":"…","label":"…"} a line (eval takes --folds instead, to learn from the other lines of --file).',
    );
  return train.map((row) => ({ ...messageIn(row), label: lessonLabelIn(row) }));
}

/** What is no intent of the bot's goes by one name. */
function lessonLabelIn(row: Row): string {
  const label = labelIn(row);
  return row.fields.has('in_scope') && !yesIn(row, 'in_scope') ? OUT_OF_SCOPE : label;
}

const OUT_OF_SCOPE = 'oos';

interface Scope {
  readonly inScope: boolean;
  readonly label: string;
}

type ScopeLine = Judged<Message, Scope, Guess>;

/** Is it one of the intents that the bot has learnt, and which? */
export const scopeTask: Task = taskOf({
  name: 'scope',
  uses: ['train'],
  learnsFrom: 'train',
  itemIn: messageIn,
  goldIn: (row): Scope => ({
    inScope: row.fields.has('in_scope') ? yesIn(row, 'in_scope') : !isOutOfScope(labelIn(row)),
    label: labelIn(row),
  }),
  textsOf: ({ text }) => [text],
  open: openIntents,
  figuresOf: (lines) => [...scopeShares(lines), ...meanOfDomains(lines)],
  sharesOf: scopeShares,
  notSortedBy: ['label'],
  scoredOf: acceptance,
  wrongOf: () => null,
});

function acceptance({ gold, prediction }: ScopeLine): Scored {
  return { yes: gold.inScope, flag: prediction.accept, score: prediction.score };
}

function scopeShares(lines: readonly ScopeLine[]): Figure[] {
  const inside = lines.filter(({ gold }) => gold.inScope);
  const outside = lines.filter(({ gold }) => !gold.inScope);
  const kept = inside.filter(({ prediction }) => prediction.accept);
  return [
    figure('AUC in from out', areaUnderCurve(lines.map(acceptance))),
    figure('in scope kept', shareOf(kept.length, inside.length)),
    figure('rest caught', shareOf(outside.filter(({ prediction }) => !prediction.accept).length, outside.length)),
    figure('right in scope', shareOf(inside.filter(isRight).length, inside.length)),
    figure('right of kept', shareOf(kept.filter(isRight).length, kept.length)),
  ];
}

const isRight = ({ gold, prediction }: ScopeLine): boolean => gold.label === prediction.label;

function meanOfDomains(lines: readonly ScopeLine[]): Figure[] {
  const domains = [...new Set(lines.flatMap(({ item }) => item.domain ?? []))];
  const areas = domains
    .map((domain) => areaUnderCurve(lines.filter(({ item }) => item.domain === domain).map(acceptance)).value)
    .filter((area) => area !== null);
  if (domains.length < 2) return [];
  const mean = areas.length === 0 ? null : areas.reduce((sum, area) => sum + area, 0) / areas.length;
  return [plainFigure('mean AUC of domains', mean, areas.length)];
}

type IntentLine = Judged<Message, string, Pick<Guess, 'label' | 'score'>>;

/** Which of the learnt intents is it? */
export const intentTask: Task = taskOf({
  name: 'intent',
  uses: ['train'],
  learnsFrom: 'train',
  itemIn: messageIn,
  goldIn: (row) => labelIn(row),
  textsOf: ({ text }) => [text],
  open: (materials, hidden, items) => {
    const guess = openIntents(materials, hidden, items);
    return (message) => {
      const { label, score } = guess(message);
      return { label, score };
    };
  },
  figuresOf: (lines) => [figure('accuracy', rightIntents(lines)), macroRecall(lines)],
  sharesOf: (lines) => [figure('right', rightIntents(lines))],
  notSortedBy: [],
  scoredOf: ({ gold, prediction }) => ({ yes: gold === prediction.label, flag: true, score: prediction.score }),
  wrongOf: () => null,
});

const rightIntents = (lines: readonly IntentLine[]) =>
  shareOf(lines.filter(({ gold, prediction }) => gold === prediction.label).length, lines.length);

/** Each intent counts the same, however many lines it has. */
function macroRecall(lines: readonly IntentLine[]): Figure {
  const labels = [...new Set(lines.map(({ gold }) => gold))];
  const recalls = labels.map((label) => rightIntents(lines.filter(({ gold }) => gold === label)).value ?? 0);
  const mean = recalls.reduce((sum, recall) => sum + recall, 0) / Math.max(1, labels.length);
  return plainFigure('mean recall of intents', labels.length === 0 ? null : mean, labels.length);
}
