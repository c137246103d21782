import { openMeasures } from '../nlp/measures.ts';
import { openJudge } from '../triggers/judge.ts';
import { type Figure, figure } from './report.ts';
import { countIn, isObject, type Row, refuse, sortIn } from './rows.ts';
import { runDialogue, type Turn } from './run-dialogue.ts';
import { shareOf } from './shares.ts';
import { type Judged, type Task, taskOf } from './task.ts';

/** What was predicted of a dialogue. */
interface Predicted {
  /** The customer's turn at which a human is called, from 1; 0: none is. */
  readonly turn: number;
  /** The trigger that called; null: none did. */
  readonly reason: string | null;
  /** What it says to the agent; null as above. */
  readonly because: string | null;
}

type DialogueLine = Judged<readonly Turn[], number, Predicted>;

/** At which of the customer's turns is a human called? */
export const dialogueTask: Task = taskOf({
  name: 'dialogue',
  uses: ['policy'],
  learnsFrom: 'seeds',
  itemIn: turnsIn,
  goldIn: (row) => countIn(row, 'handoff_user_turn'),
  textsOf: (turns) => turns.filter(({ role }) => role === 'user').map(({ text }) => text),
  open: ({ policy }, without) => {
    const learning = { without };
    const judge = openJudge(openMeasures({ humanRequest: learning, emotion: learning, topic: learning }));
    return (turns): Predicted => {
      const { turn, reason } = runDialogue(turns, judge, policy);
      return { turn, reason: reason?.trigger ?? null, because: reason?.because ?? null };
    };
  },
  figuresOf: outcomeFigures,
  sharesOf: (lines) => outcomeFigures(lines).filter(({ of }) => of > 0),
  notSortedBy: ['label'],
  scoredOf: () => null,
  wrongOf: (line) => (outcomeOf(line) === 'right' ? null : told(line)),
});

/** The turns of a line. Throws InputNotValid. */
function turnsIn(row: Row): readonly Turn[] {
  const turns: unknown = row.fields.get('turns');
  if (!Array.isArray(turns)) return refuse(row, 'turns', 'a list of {"role":"user" or "bot","text":"…"}');
  return turns.map((turn, index) => turnIn(row, turn, index));
}

function turnIn(row: Row, turn: unknown, index: number): Turn {
  const name = `turns[${index}]`;
  const { role, text, confidence, at } = (isObject(turn) ? turn : {}) as Readonly<Record<string, unknown>>;
  const has = new Map([[name, turn]]);
  const wrong = (wanted: string): never => refuse({ ...row, fields: has }, name, wanted);
  if (role !== 'user' && role !== 'bot') return wrong('a turn with a "role" of "user" or "bot"');
  if (typeof text !== 'string') return wrong('a turn with a "text"');
  // A bot that does not say how sure it was, was.
  const sure = confidence ?? 1;
  if (!isShare(sure)) return wrong('a turn with a "confidence" of 0 to 1');
  return { role, text, confidence: sure, at: instantOf(at) };
}

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;

/** Milliseconds since 1970, or a date as text. Null: neither. */
function instantOf(at: unknown): number | null {
  if (typeof at === 'number') return Number.isFinite(at) ? at : null;
  const parsed = typeof at === 'string' ? Date.parse(at) : Number.NaN;
  return Number.isNaN(parsed) ? null : parsed;
}

const OUTCOMES = ['right', 'early', 'late', 'missed', 'false alarm'] as const;
type Outcome = (typeof OUTCOMES)[number];

function outcomeOf({ gold, prediction: { turn } }: DialogueLine): Outcome {
  if (turn === gold) return 'right';
  if (gold === 0) return 'false alarm';
  if (turn === 0) return 'missed';
  return turn < gold ? 'early' : 'late';
}

/** A false alarm is one of the dialogues that need nobody; the others, but `right`, are of those that need somebody. */
function outcomeFigures(lines: readonly DialogueLine[]): Figure[] {
  const without = lines.filter(({ gold }) => gold === 0).length;
  const wholes = new Map<Outcome, number>([
    ['right', lines.length],
    ['false alarm', without],
  ]);
  return OUTCOMES.map((outcome) => {
    const count = lines.filter((line) => outcomeOf(line) === outcome).length;
    return figure(outcome, shareOf(count, wholes.get(outcome) ?? lines.length - without));
  });
}

function told(line: DialogueLine): string {
  const { row, gold, prediction } = line;
  const name = sortIn(row, 'id') ?? `line ${row.line}`;
  const reason = sortIn(row, 'reason');
  const wanted = gold === 0 ? 'nobody was needed' : `turn ${gold} was right`;
  const called =
    prediction.turn === 0 ? 'nobody was called' : `called at turn ${prediction.turn}: ${prediction.because}`;
  return `${name}${reason ? ` (${reason})` : ''}, ${outcomeOf(line)}: ${wanted}, ${called}`;
}
