/** What a customer would see, for somebody who only wants to look at it. */
import { answerCard, customerCard } from '../cards/customer-cards.ts';
import { peopleFrom } from '../cards/people.ts';
import type { Button, Content, Part } from '../channel/content.ts';
import type { Judgement } from '../conversation/assessment.ts';
import type { Reply } from '../conversation/event.ts';
import type { Undertaking } from '../conversation/undertaking.ts';
import { shortened } from './article-words.ts';

/** Between two lines; empty: they would see nothing yet. */
export function replyPicture(reply: Reply): readonly Part[] {
  const card = cardOf(reply);
  return card ? [{ part: 'divider' }, ...picture(card), { part: 'divider' }] : [];
}

/** The very card that customers get; null: there would be none yet. */
function cardOf(reply: Reply): Content | null {
  const nobody = peopleFrom(new Map());
  switch (reply.kind) {
    case 'answer':
      return answerCard(reply.answer);
    case 'clarify':
      return customerCard({ notice: 'clarify', of: 0, titles: reply.candidates.map(({ title }) => title) }, nobody);
    case 'small-talk':
      return customerCard({ notice: reply.talk === 'thanks' ? 'you-are-welcome' : 'greeting' }, nobody);
    case 'ask-slot':
      return customerCard({ notice: 'slot-asked', question: reply.question, again: reply.again }, nobody);
    case 'confirm-action': {
      const { id, slots } = reply.undertaking;
      const rows = slots.map(({ label, shown }) => [label, shown] as const);
      return customerCard({ notice: 'confirm-action', undertaking: id, question: reply.question, rows }, nobody);
    }
    case 'leave-action':
      return customerCard({ notice: 'action-left' }, nobody);
    case 'none':
      return customerCard({ notice: 'no-answer' }, nobody);
    case 'perform-action':
    case 'give-up-action':
      return null;
    default:
      return reply satisfies never;
  }
}

/** A card to look at: its buttons are words, because here nobody is to press them. */
function picture({ parts }: Content): readonly Part[] {
  return parts.map((part): Part => {
    if (part.part === 'feedback') return { part: 'note', line: '[ 👍 ]  [ 👎 ]' };
    return part.part === 'buttons' ? { part: 'note', line: part.buttons.map(labelled).join('  ') } : part;
  });
}

const labelled = ({ label }: Button): string => `[ ${label} ]`;

/** A human goes before everything that the bot might say. */
export function calledParts(judgement: Judgement | null): readonly Part[] {
  if (!judgement || judgement.verdict === 'answer') return [];
  const because = judgement.reason ? `: ${judgement.reason.because} (${judgement.reason.trigger})` : '';
  const called = judgement.verdict === 'escalate';
  const words = called ? 'A human would be called at once' : 'A human would be offered beside it';
  return [
    {
      part: 'text',
      line: [{ bold: `${words}${because}.` }, called ? ' Left to itself, the bot would do this:' : ''].filter(
        (piece) => piece !== '',
      ),
    },
  ];
}

/** What an action understood; where it asks before doing, its card says so already. */
export function undertakingParts(reply: Reply): readonly Part[] {
  return reply.kind === 'ask-slot' || reply.kind === 'perform-action' ? understoodParts(reply.undertaking) : [];
}

function understoodParts({ slots }: Undertaking): readonly Part[] {
  if (slots.length === 0) return [{ part: 'text', line: 'Nothing that it needs is said yet.' }];
  return [
    { part: 'text', line: 'Understood so far:' },
    { part: 'facts', rows: slots.map(({ label, shown }) => [shortened(label, 60), shortened(shown, 120)] as const) },
  ];
}
