/** How often the detectors are right on our own sets, and what natural makes of the same lines. */
import { readFileSync } from 'node:fs';
import { defaultPolicy } from '../src/conversation/policy.ts';
import { type Flagged, flagFigures } from '../src/evaluation/flags.ts';
import type { Figure } from '../src/evaluation/report.ts';
import { countIn, type Row, rowsIn, textIn, yesIn } from '../src/evaluation/rows.ts';
import { TASKS } from '../src/evaluation/tasks.ts';
import type { Natural } from './natural-beside.ts';
import { rounded, table } from './numbers.ts';

type Cells = readonly (string | number)[];

/** Seed lines that stand in a set are left out, set by set, for us; natural keeps them. */
const FOLDS = 5;

export function measureRightness(natural: Natural): string {
  return [flagTable(natural), dialogueTable(natural)].join('\n');
}

function flagTable(natural: Natural): string {
  const yesOf = (row: Row): boolean => yesIn(row, 'label');
  const mandatory = (row: Row): boolean => yesIn(row, 'mandatory');
  return table(
    ['set', 'by', 'precision', 'recall', 'AUC'],
    [
      ours('human-request'),
      theirs('human-request', 'natural, Bayes', yesOf, natural.humanRequest),
      ours('emotion'),
      theirs('emotion', 'natural, Bayes', yesOf, natural.emotion),
      theirs('emotion', 'natural, AFINN', yesOf, natural.sentiment),
      ours('topic'),
      theirs('topic', 'natural, Bayes', mandatory, natural.topic),
    ],
  );
}

function ours(set: string): Cells {
  return [set, 'Baton', ...shown(figuresOf(set, rowsOf(set)))];
}

function theirs(set: string, by: string, yesOf: (row: Row) => boolean, ask: (text: string) => Flagged): Cells {
  const lines = rowsOf(set).map((row) => ({ yes: yesOf(row), ...ask(textIn(row, 'text')) }));
  return [set, by, ...shown(flagFigures(lines))];
}

function figuresOf(task: string, rows: readonly Row[]): readonly Figure[] {
  const materials = { train: null, articles: null, policy: defaultPolicy };
  const report = TASKS.get(task)?.evaluate(rows, materials, { folds: FOLDS, precision: null });
  return report?.crossValidated?.figures ?? [];
}

function shown(figures: readonly Figure[]): Cells {
  const byName = new Map(figures.map(({ name, value }) => [name, value]));
  return ['precision', 'recall', 'AUC'].map((name) => rounded(byName.get(name) ?? Number.NaN, 3));
}

function dialogueTable(natural: Natural): string {
  const rows = rowsOf('dialogues-hold');
  const figures = new Map(figuresOf('dialogue', rows).map((one) => [one.name, one.value]));
  const count = rows.length;
  const right = rows.filter((row) => firstFlagged(natural, row) === countIn(row, 'handoff_user_turn')).length;
  const quiet = rows.filter((row) => countIn(row, 'handoff_user_turn') === 0);
  const alarms = quiet.filter((row) => firstFlagged(natural, row) > 0).length;
  return table(
    [`${count} dialogues`, 'right turn', 'false alarms'],
    [
      ['Baton', ...['right', 'false alarm'].map((name) => rounded(figures.get(name) ?? Number.NaN, 3))],
      ['natural, first turn that any of it flags', rounded(right / count, 3), rounded(alarms / quiet.length, 3)],
    ],
  );
}

/** The customer's turn, from 1, at which natural would call a human; 0: at none. */
function firstFlagged({ humanRequest, topic, sentiment }: Natural, row: Row): number {
  const turns = row.fields.get('turns') as readonly { readonly role: string; readonly text: string }[];
  const said = turns.filter(({ role }) => role === 'user');
  return said.findIndex(({ text }) => humanRequest(text).flag || topic(text).flag || sentiment(text).flag) + 1;
}

function rowsOf(set: string): readonly Row[] {
  const file = `test/fixtures/nlp/${set}.jsonl`;
  return rowsIn(readFileSync(file, 'utf8'), file);
}
