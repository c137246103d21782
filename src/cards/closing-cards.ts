/** What the customer reads when it is over, and what they are asked then. */
import type { Button, Content, Part } from '../channel/content.ts';
import type { CaseOutcome } from '../conversation/conversation.ts';
import type { CustomerNotice } from '../conversation/effect.ts';
import { paragraphs, talkToHuman, withButtons } from './plain-cards.ts';

type Asked = Extract<CustomerNotice, { notice: 'resolved' }>['ask'];

/** `agent`: the first name of whoever had it; null: the bot. */
export function closingCard(agent: string | null, outcome: CaseOutcome, ask: Asked): Content {
  const closing = closingWords(agent, outcome);
  // Who is told that their message was none of our matters is not asked how they liked it.
  if (ask === null || outcome === 'spam' || outcome === 'duplicate') return paragraphs([closing], ...wayOut(agent));
  const { question, rows } = ask === 'rating' ? howWasIt(agent) : WOULD_THEY_RECOMMEND;
  const buttons = rows.map((row): Part => ({ part: 'buttons', buttons: row }));
  return paragraphs([`${closing} ${question}`], ...buttons, ...wayOut(agent));
}

/** Whom only the bot has helped may still want a human. */
const wayOut = (agent: string | null): readonly Part[] =>
  agent === null ? [{ part: 'buttons', buttons: [talkToHuman] }] : [];

function closingWords(agent: string | null, outcome: CaseOutcome): string {
  switch (outcome) {
    case 'solved':
      return agent === null
        ? 'Glad that’s solved! If it comes back, just write here again.'
        : 'This is now marked as solved. If it isn’t, or if it comes back, just write here again.';
    case 'no-answer':
      return 'We have not heard back from you, so this is closed for now. Whenever you’re ready, just write here again.';
    case 'duplicate':
      return 'This is closed, because it is about the same matter as another conversation. If you need anything else, just write here.';
    case 'spam':
      return 'This conversation is closed. If that’s a mistake, just write here again.';
    default:
      return outcome satisfies never;
  }
}

interface Asking {
  readonly question: string;
  readonly rows: readonly (readonly Button[])[];
}

const faces = ['😞', '🙁', '😐', '🙂', '😀'];

const howWasIt = (agent: string | null): Asking => ({
  question: agent === null ? 'How was it?' : `How was it with ${agent}?`,
  rows: [faces.map((face, i) => ({ verb: 'rate', value: String(i + 1), label: `${face} ${i + 1}` }))],
});

const scores = (from: number, to: number): readonly Button[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({
    verb: 'recommend',
    value: String(from + i),
    label: String(from + i),
  }));

const WOULD_THEY_RECOMMEND: Asking = {
  question: 'How likely are you to recommend us to a friend or colleague, from 0 (not at all) to 10 (very likely)?',
  rows: [scores(0, 5), scores(6, 10)],
};

const addWord: Button = { verb: 'rate-word', label: 'Add a word' };

/** Whoever is not content is one press away from a human. */
export function ratingThanks(score: number): Content {
  if (score >= 4) return withButtons('Thank you, that’s great to hear!', addWord);
  const thanks = 'Thank you for telling us. We’ll use it to do better.';
  return score === 3 ? withButtons(thanks, addWord) : withButtons(thanks, addWord, talkToHuman);
}
