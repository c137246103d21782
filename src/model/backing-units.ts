import type { Wording } from '../conversation/event.ts';
import { type Clause, clausesOf, type Token, tokensOf } from './backing-tokens.ts';
import { canonical, FREE, IMPERATIVES, POINTING, SUBJECTS } from './backing-words.ts';
import { isInstruction } from './instructing.ts';
import { sentencesOf } from './sentences.ts';

/** One sentence of a passage, with what its surroundings say it is about. */
export interface Unit {
  readonly passage: number;
  readonly index: number;
  readonly tokens: readonly Token[];
  /** For each token, which part of the sentence has to be said with it. */
  readonly part: readonly number[];
  /** "Viewer: read only": this part belongs to all others. Null: there is none. */
  readonly label: number | null;
  /** Keys of its title and heading, and where it points back, of the sentence before. */
  readonly context: ReadonlySet<string>;
  /** All that its heading says, negations too. */
  readonly headingWhole: ReadonlySet<string>;
  readonly isPriced: boolean;
  readonly isQuestion: boolean;
}

/** The sentences of passages, in order. A paragraph that tells a model what to do has none. */
export function unitsOf(passages: Wording['passages'], free?: ReadonlySet<string>): readonly Unit[] {
  return passages.flatMap(({ title, text }, passage) => {
    const titleKeys = isInstruction(title) ? new Set<string>() : keysIn(title);
    let heading = '';
    let before: ReadonlySet<string> = new Set();
    let index = 0;
    return linesOf(text).flatMap(({ line, isHeading }) => {
      if (isHeading) {
        heading = line;
        before = new Set();
        return [];
      }
      // Of a sentence that was cut off, the condition can be missing.
      const sentences = sentencesOf(line).filter((sentence) => !sentence.endsWith('…'));
      return (sentences.some(isInstruction) ? [] : sentences).map((sentence) => {
        const unit = readUnit({ sentence, passage, index: index++, titleKeys, heading, before, free });
        before = new Set(unit.tokens.filter(lendable).map(({ key }) => key));
        return unit;
      });
    });
  });
}

interface Line {
  readonly line: string;
  readonly isHeading: boolean;
}

/** Headings, items and paragraphs without their Markdown. A paragraph may be wrapped: its lines are one. */
function linesOf(text: string): readonly Line[] {
  const found: Line[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) found.push({ line: bare(open.join(' ')), isHeading: false });
    open = [];
  };
  const lines = text.split('\n').map((line) => line.trim());
  for (const [index, line] of lines.entries()) {
    const isHeading = line.startsWith('#') || (open.length === 0 && looksLikeHeading(line, lines.slice(index + 1)));
    if (line === '' || isHeading || ITEM.test(line)) close();
    if (isHeading) found.push({ line: bare(line), isHeading });
    else if (line !== '') open.push(line);
  }
  close();
  return found;
}

const ITEM = /^(?:[-*+•–]|\d{1,2}[.)])\s/;

/** Without a mark at its end, short, and something else begins below it: not the first line of a wrapped sentence. */
function looksLikeHeading(line: string, below: readonly string[]): boolean {
  if (line === '' || line.length > 60 || ITEM.test(line) || /[.!?:;,…→]/.test(line) || /^\p{Ll}/u.test(line))
    return false;
  const next = below.find((other) => other !== '');
  return next !== undefined && !/^\p{Ll}/u.test(next);
}

function bare(line: string): string {
  return line
    .replace(/^#{1,6}\s{1,4}/, '')
    .replace(/^(?:[-*+•–>]|\d{1,2}[.)])\s{1,4}/, '')
    .replace(/\[([^\][\n]{1,200})\]\(([^()\s]{1,500})\)/g, '$1 ($2)')
    .replace(/\*\*|__|`/g, '');
}

interface Found {
  readonly sentence: string;
  readonly passage: number;
  readonly index: number;
  readonly titleKeys: ReadonlySet<string>;
  readonly heading: string;
  readonly before: ReadonlySet<string>;
  readonly free: ReadonlySet<string> | undefined;
}

function readUnit({ sentence, passage, index, titleKeys, heading, before, free }: Found): Unit {
  const clauses = clausesOf(sentence);
  const tokens = tokensOf(clauses, (word) => FREE.has(word) || (free?.has(word) ?? false));
  const partOfClause = partsOf(clauses);
  const points = clauses.some(({ words }) => POINTING.has(words[0] ?? ''));
  return {
    passage,
    index,
    tokens,
    part: tokens.map(({ clause }) => partOfClause[clause] ?? 0),
    label: clauses[1]?.after === ':' ? 0 : null,
    context: new Set([...titleKeys, ...keysIn(heading), ...(points ? before : [])]),
    headingWhole: new Set(tokensOf(clausesOf(heading)).map(({ key }) => key)),
    isPriced: tokens.some(({ key }) => key.startsWith('currenc')),
    isQuestion: sentence.trim().endsWith('?'),
  };
}

/** What a passage's title or heading is about. Nothing in it negates, bounds or counts. */
const keysIn = (text: string): ReadonlySet<string> =>
  new Set(
    tokensOf(clausesOf(text))
      .filter(lendable)
      .map(({ key }) => key),
  );

const lendable = ({ isNumber, isCritical }: Token): boolean => !isNumber && !isCritical;

/**
 * Which clauses belong together. A clause that could not stand alone ("direct debits after 5") belongs to the one before
 * it; what follows an instruction or has a subject of its own stands alone.
 */
function partsOf(clauses: readonly Clause[]): readonly number[] {
  const instructs = clauses.some(({ words, after }, index) => (index === 0 || after === ':') && startsAsOrder(words));
  let parts = 0;
  let part = 0;
  let around = 0;
  return clauses.map(({ words, after }, index) => {
    if (after === '(') around = part;
    if (after.startsWith(')')) part = around;
    else if (index > 0 && (ALWAYS_APART.has(after) || standsAlone(words, instructs))) part = ++parts;
    return part;
  });
}

const ALWAYS_APART: ReadonlySet<string> = new Set([';', ':', '(']);

function standsAlone(words: readonly string[], instructs: boolean): boolean {
  if (SUBJECTS.has(words[0] ?? '')) return words.length > 2;
  return instructs && startsAsOrder(words);
}

/** "Choose …", "then choose …", "in Settings choose …" is not seen. */
function startsAsOrder(words: readonly string[]): boolean {
  const [first = '', second = ''] = words.map(canonical);
  return IMPERATIVES.has(first) || (first === 'then' && IMPERATIVES.has(second));
}
