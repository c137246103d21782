/** What people said, carried over to the other side. */
import type { Author, Content, Part } from '../channel/content.ts';
import type { Message } from '../conversation/message.ts';
import type { People } from './people.ts';
import { nameWithCompany } from './people.ts';

/** One person's words, carried over: literal, under their name. */
export function relayCard(given: {
  readonly text: string;
  readonly files: readonly string[];
  /** Words that were said later stand above it already. */
  readonly late: string | null;
}): Content {
  const parts: Part[] = [];
  if (given.text) parts.push({ part: 'text', line: given.text });
  if (given.files.length > 0) parts.push({ part: 'note', line: `📎 ${given.files.join(', ')} (in the other thread)` });
  if (given.late) parts.push({ part: 'note', line: `Arrived late: sent at ${given.late}.` });
  if (parts.length === 0) parts.push({ part: 'note', line: '(nothing to show)' });
  return { summary: given.text || given.files.join(', ') || '(nothing to show)', parts };
}

/** Shown in place of words that were taken back. */
export const deletedCard: Content = {
  summary: 'Message deleted',
  parts: [{ part: 'note', line: 'This message was deleted by its author.' }],
};

/** Under whose name words appear on the other side. */
export function authorOf(message: Message, people: People, company: string): Author {
  if (message.role === 'bot') return { name: 'Baton', picture: null };
  if (!message.person) return { name: message.name, picture: null };
  const shown = people(message.person);
  const where = message.role === 'customer' ? shown.company : company;
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
  return {
    summary: 'The conversation so far',
    parts: lines.flatMap(({ message, text, continued }): Part[] => {
      const who = message.role === 'bot' ? 'Baton (bot)' : message.name;
      const files = continued || message.files.length === 0 ? [] : [` 📎 ${message.files.join(', ')}`];
      const head = continued ? `${who} (continued)` : `${who}, ${clock(message.sentAt)}`;
      return [
        { part: 'text', line: [{ bold: head }, ...files] },
        { part: 'quote', text: message.deletedAt ? '(deleted)' : text || '(no text)' },
      ];
    }),
  };
}
