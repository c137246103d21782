import { openEmotion } from '../nlp/emotion.ts';
import { featuresOf } from '../nlp/features.ts';
import { openHumanRequest } from '../nlp/human-request.ts';
import type { Detector, Learning } from '../nlp/measured.ts';
import { read } from '../nlp/reading.ts';
import { openTopics, TOPICS } from '../nlp/topic.ts';
import { type Flagged, flagFigures, flagOf, flagShares, scoredFlag } from './flags.ts';
import { figure } from './report.ts';
import { labelIn, type Row, refuse, sortIn, textIn, yesIn } from './rows.ts';
import { shareOf } from './shares.ts';
import { type Judged, type Measuring, type Task, taskOf } from './task.ts';

/** What a task of a built-in detector adds to the others of its sort. */
interface Detecting<Result, Prediction extends Flagged> {
  open(learning: Learning): Detector<Result>;
  predictionOf(result: Result): Prediction;
  /** The label that the detector learns for a line of `--train`. */
  lessonIn(row: Row): string;
}

type Common = 'uses' | 'learnsFrom' | 'itemIn' | 'textsOf' | 'open' | 'scoredOf' | 'wrongOf';

/** What all tasks of built-in detectors have in common. */
function detecting<Result, Prediction extends Flagged>({
  open,
  predictionOf,
  lessonIn,
}: Detecting<Result, Prediction>): Pick<Measuring<string, boolean, Prediction>, Common> {
  return {
    uses: ['train'],
    learnsFrom: 'seeds',
    itemIn: (row) => textIn(row, 'text'),
    textsOf: (text) => [text],
    open: ({ train }, hidden) => {
      const lessons = (train ?? []).map((row) => ({ text: textIn(row, 'text'), label: lessonIn(row) }));
      const detect = open({ also: lessons.filter(({ text }) => !hidden(text)), without: hidden });
      return (text) => {
        const reading = read(text);
        return predictionOf(detect(reading, featuresOf(reading)));
      };
    },
    scoredOf: scoredFlag,
    wrongOf: () => null,
  };
}

const flagged = (lines: readonly Judged<string, boolean, Flagged>[]) => lines.map(scoredFlag);

/** Does the customer ask for a human? */
export const humanRequestTask: Task = taskOf({
  name: 'human-request',
  ...detecting({
    open: openHumanRequest,
    predictionOf: ({ score }) => flagOf(score),
    lessonIn: (row) => (yesIn(row, 'label') ? 'ask' : 'none'),
  }),
  goldIn: (row) => yesIn(row, 'label'),
  figuresOf: (lines) => flagFigures(flagged(lines)),
  sharesOf: (lines) => flagShares(flagged(lines)),
  notSortedBy: ['label'],
});

/** Is the customer angry, frustrated or afraid? */
export const emotionTask: Task = taskOf({
  name: 'emotion',
  ...detecting({
    open: openEmotion,
    predictionOf: ({ distress }) => flagOf(distress.score),
    lessonIn: (row) => FEELINGS.get(sortIn(row, 'emotion') ?? '') ?? (yesIn(row, 'label') ? '1' : '0'),
  }),
  goldIn: (row) => yesIn(row, 'label'),
  figuresOf: (lines) => flagFigures(flagged(lines)),
  sharesOf: (lines) => flagShares(flagged(lines)),
  notSortedBy: ['label'],
});

/** What a line may say beside yes or no, in the detector's words. */
const FEELINGS: ReadonlyMap<string, string> = new Map([
  ['angry', 'anger'],
  ['frustrated', 'frustration'],
  ['anxious', 'anxiety'],
  ['sad', 'sadness'],
  ['positive', 'positive'],
  ['neutral', 'neutral'],
]);

type TopicLine = Judged<string, boolean, Flagged & { readonly label: string }>;

/** Is it a matter that a bot must not settle alone, and which? */
export const topicTask: Task = taskOf({
  name: 'topic',
  ...detecting({
    open: openTopics,
    predictionOf: ({ label, mandatory }) => ({ ...flagOf(mandatory.score), label }),
    lessonIn: topicIn,
  }),
  goldIn: (row: Row) => (row.fields.has('mandatory') ? yesIn(row, 'mandatory') : topicIn(row) !== ORDINARY),
  figuresOf: (lines) => [...flagFigures(flagged(lines)), rightTopics(lines)],
  sharesOf: (lines) => [...flagShares(flagged(lines)), rightTopics(lines)],
  notSortedBy: [],
});

const ORDINARY = 'ordinary';
const TOPIC_LABELS: ReadonlySet<string> = new Set([...TOPICS, ORDINARY]);

function topicIn(row: Row): string {
  const label = labelIn(row);
  return TOPIC_LABELS.has(label) ? label : refuse(row, 'label', `one of ${[...TOPIC_LABELS].join(', ')}`);
}

const rightTopics = (lines: readonly TopicLine[]) =>
  figure(
    'right topic',
    shareOf(lines.filter(({ row, prediction }) => topicIn(row) === prediction.label).length, lines.length),
  );
