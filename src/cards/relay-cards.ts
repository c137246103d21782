/** What people said, carried over to the other side. */
import type { Author, Content, Part } from '../channel/content.ts';
import type { Look } from '../channel/look.ts';
import type { Message } from '../conversation/message.ts';
import { excerpt } from './excerpt.ts';
import { type LookPiece, textOf } from './look-pieces.ts';
import { nameWithCompany, type People } from './people.ts';

/** A file that did not come along. `why` null: it stands in the other thread. */
export interface FileLeftBehind {
  readonly name: string;
  readonly why: string | null;
}

/** One person's words, carried over: as they looked, under their name. */
export function relayCard(given: {
  readonly piece: LookPiece;
  /** Those that were not carried over as files. */
  readonly files: readonly FileLeftBehind[];
  /** Words that were said later stand above it already. */
  readonly late: string | null;
  /** Agents' side: what it said before it was edited; null: it was not, or nobody is to see that. */
  readonly was: string | null;
}): Content {
  const { piece, files, late, was } = given;
  const parts: Part[] = [...saidParts(piece)];
  if (files.length > 0) parts.push({ part: 'note', line: fileLines(files) });
  if (was !== null)
    parts.push({ part: 'note', line: `✏️ Edited. Before: ${onOneLine(excerpt(was, MOST_BEFORE)) || '(no text)'}` });
  if (late) parts.push({ part: 'note', line: `Arrived late: written at ${late}, before what stands above.` });
  if (parts.length === 0) parts.push({ part: 'note', line: NOTHING });
  return { summary: textOf(piece).trim() || files.map(({ name }) => name).join(', ') || NOTHING, parts };
}

const NOTHING = '(nothing to show)';
/** Characters of what it said before. */
const MOST_BEFORE = 300;
/** More of them are counted. */
const MOST_FILES = 20;
const MOST_NAME = 100;

function saidParts(piece: LookPiece): Part[] {
  if ('look' in piece) return piece.look.length > 0 ? [{ part: 'look', look: piece.look }] : [];
  return piece.text ? [{ part: 'text', line: piece.text }] : [];
}

function fileLines(files: readonly FileLeftBehind[]): string {
  const counts = countedLines(files);
  const lines = [...counts.keys()].slice(0, MOST_FILES).map((line) => timed(line, counts.get(line) ?? 1));
  const more = [...counts.values()].slice(MOST_FILES).reduce((sum, count) => sum + count, 0);
  return [...lines, ...(more > 0 ? [`📎 and ${more} more in the other thread`] : [])].join('\n');
}

/** Several that are called alike, as where a platform tells no names, are one line. */
function countedLines(files: readonly FileLeftBehind[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(fileLine(file), (counts.get(fileLine(file)) ?? 0) + 1);
  return counts;
}

const timed = (line: string, count: number): string => (count === 1 ? line : line.replace('📎 ', `📎 ${count} × `));

const fileLine = ({ name, why }: FileLeftBehind): string =>
  `📎 ${onOneLine(excerpt(name, MOST_NAME))}${why === null ? ' (in the other thread)' : `: ${why}`}`;

const onOneLine = (text: string): string => text.replaceAll(/\s{1,1000}/g, ' ');

/** Shown in place of words that were taken back. */
export const deletedCard: Content = {
  summary: 'Message deleted',
  parts: [{ part: 'note', line: 'This message was deleted by its author.' }],
};

/** Under whose name words appear on the other side: no customer's can be taken for a colleague's. */
export function authorOf(message: Message, people: People, company: string): Author {
  if (message.role === 'bot') return { name: 'Baton', picture: null };
  if (!message.person) return { name: message.name, picture: null };
  const shown = people(message.person);
  const where = message.role === 'customer' ? (shown.company ?? 'customer') : company;
  return { name: nameWithCompany({ ...shown, name: message.name, company: where }), picture: shown.picture };
}

/** One line of a transcript page. */
export interface TranscriptLine {
  readonly message: Message;
  /** The piece of its text that stands on this page. */
  readonly text: string;
  readonly continued: boolean;
}

export function transcriptCard(lines: readonly TranscriptLine[], clock: (at: number) => string): Content {
  const room = Math.floor(ROOM_FOR_FILES / Math.max(1, lines.length));
  return {
    summary: 'The conversation so far',
    parts: lines.flatMap(({ message, text, continued }, at): Part[] => {
      const who = message.role === 'bot' ? 'Baton (bot)' : message.name;
      const time = message.sentAt;
      const when = { time, day: dayOf(lines[at - 1]?.message.sentAt) !== dayOf(time), text: clock(time) };
      const head = continued ? [{ bold: `${who} (continued)` }] : [{ bold: who }, ', ', when];
      return [
        { part: 'text', line: [...head, ...(continued ? [] : filesNamed(message, room))] },
        ...(message.deletedAt ? [quoted('(deleted)')] : quotedLook(text)),
      ];
    }),
  };
}

/** Told with the first message of a day. */
const dayOf = (at: number | undefined): number | null => (at === undefined ? null : Math.floor(at / 86_400_000));

/** Characters of files' names on one page of a transcript, beside what was said: sixty files must not keep it from being posted. */
const ROOM_FOR_FILES = 1_000;

/** As many names as there is room for, and how many they are where that is not all. */
function filesNamed({ files }: Message, room: number): readonly string[] {
  if (files.length === 0) return [];
  const names = onOneLine(files.map(({ name }) => name).join(', '));
  return [names.length <= room ? ` 📎 ${names}` : ` 📎 ${excerpt(names, room - 12)} (${files.length} files)`];
}

const quoted = (text: string): Part => ({ part: 'quote', text });

/** Quoted as text; what stands between two ``` stays a block of code, for nobody can read a log in a quote. */
function quotedLook(text: string): Part[] {
  const pieces = text.split('```');
  if (pieces.length < 3) return [quoted(text || '(no text)')];
  const whole = pieces.length % 2 === 1 ? pieces : [...pieces.slice(0, -2), pieces.slice(-2).join('```')];
  const look = whole.flatMap((piece, index): Look => {
    const words = piece.replace(/^\n|\n$/g, '');
    if (words.trim() === '') return [];
    return index % 2 === 1 ? [{ block: 'code', text: words }] : [{ block: 'quote', spans: [{ text: words }] }];
  });
  return look.length === 0 ? [quoted(text)] : [{ part: 'look', look }];
}
