import type { Message, Source } from '../conversation/message.ts';
import { shortened } from './shortened.ts';

/** What an agent needs to know before the first word, taken from what was said: nothing here is made up. */
export interface Summary {
  /** What it is about: the first thing asked. */
  readonly asked: string;
  /** What the customer said last, when that is something else. */
  readonly latest: string | null;
  readonly customerMessages: number;
  /** Articles that the bot answered with, in order, each once. */
  readonly tried: readonly Source[];
}

const ASKED_CHARACTERS = 400;
const LATEST_CHARACTERS = 240;

/** Extractive: the customer's own first and latest words, and what the bot tried. */
export function summarize(messages: readonly Message[]): Summary {
  const said = messages.filter((m) => m.role === 'customer' && !m.deletedAt && m.text.trim() !== '');
  const first = said.find((m) => carriesMatter(m.text)) ?? said[0];
  const last = said.at(-1);
  return {
    asked: first ? shortened(first.text, ASKED_CHARACTERS) : '',
    latest: last && last !== first ? shortened(last.text, LATEST_CHARACTERS) : null,
    customerMessages: said.length,
    tried: distinctSources(messages),
  };
}

/** "Hi" opens a conversation, it is not what it is about. */
const carriesMatter = (text: string): boolean => text.trim().split(/\s+/).length >= 3;

function distinctSources(messages: readonly Message[]): readonly Source[] {
  const byTitle = new Map<string, Source>();
  for (const { role, source, deletedAt } of messages)
    if (role === 'bot' && source && deletedAt === null) byTitle.set(source.title, source);
  return [...byTitle.values()];
}
