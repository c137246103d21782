/** What the customer reads: plain, friendly, true at the moment it is sent, and without a word about our insides. */
import type { Button, Content, Inline, Line } from '../channel/content.ts';
import type { CustomerNotice } from '../conversation/effect.ts';
import type { Answer } from '../conversation/event.ts';
import { closingCard, ratingThanks } from './closing-cards.ts';
import { customerFileCard } from './file-cards.ts';
import type { People } from './people.ts';
import { firstName } from './people.ts';
import { rather, solved, talkToHuman, withButtons, words } from './plain-cards.ts';
import {
  agentLeft,
  humanAsked,
  type Known,
  leaveMessage,
  reopened,
  stillAsked,
  stillWaiting,
} from './waiting-cards.ts';

export function answerCard({ text, source, headings = [] }: Answer): Content {
  const named: Line = source.url
    ? ['Source: ', { link: source.url, text: source.title }]
    : ['Source: ', { italic: source.title }];
  return {
    summary: text,
    parts: [
      { part: 'text', line: withHeadings(text, headings) },
      { part: 'note', line: named },
      { part: 'feedback' },
      { part: 'buttons', buttons: [solved, talkToHuman] },
    ],
  };
}

/** Headings stand on lines of their own, and look like it. */
function withHeadings(text: string, headings: readonly string[]): Line {
  if (headings.length === 0) return text;
  const lines = text.split('\n');
  return lines.flatMap((line, at): Inline[] => {
    const end = at + 1 < lines.length ? '\n' : '';
    return headings.includes(line) ? [{ bold: line }, end] : [`${line}${end}`];
  });
}

const NOTHING_KNOWN: Known = { wait: null, brief: null, now: 0 };

export function customerCard(say: CustomerNotice, people: People, known: Known = NOTHING_KNOWN): Content {
  const called = (person: string) => firstName(people(person).name);
  switch (say.notice) {
    case 'greeting':
      return withButtons('Hello! What can I help you with?', talkToHuman);
    case 'you-are-welcome':
      return withButtons('You’re welcome! Is everything solved?', solved, talkToHuman);
    case 'no-answer':
      return withButtons(
        'I’m not sure about that one. You can put it in other words, or I can ask a human to take a look.',
        rather,
      );
    case 'clarify':
      return whichOne(say.of, say.titles);
    case 'slot-asked':
      return withButtons(say.again ? `${say.again} ${say.question}` : say.question, talkToHuman);
    case 'confirm-action':
      return shallI(say);
    case 'action-left':
      return withButtons('All right, I’ve left that. What else can I help you with?', talkToHuman);
    case 'action-broke':
      return words('I’m sorry, I could not do that just now.');
    case 'action-failed':
      return withButtons(
        'I could not do that just now: the system that it needs is not answering. You can try again later, or I can ask a human to take a look.',
        rather,
      );
    case 'not-helpful':
      return withButtons(
        'Sorry that this did not help. Tell me in other words what you need, or I can ask a human to take a look.',
        rather,
      );
    case 'human-offered':
      return withButtons('I’m sorry about the trouble. Would you rather talk to a human?', rather);
    case 'human-asked':
      return humanAsked(known);
    case 'already-asked':
      return say.agent
        ? words(`${called(say.agent)} is on it, and has just been told that you’re asking.`)
        : stillAsked(known);
    case 'not-passed-on':
      return withButtons(
        'Your last message did not get through to our support team. It is saved here; please send it once more in a moment.',
        talkToHuman,
      );
    case 'handoff-slow':
      return words(
        'I’m reaching out to our support team; it’s taking longer than usual. I’ll tell you as soon as they have it.',
      );
    case 'handoff-failed':
      return withButtons(
        'I could not reach our support team just now. Your message is safe: I’ll keep trying and tell you as soon as they have it.',
        { verb: 'human', label: 'Try again now' },
      );
    case 'still-waiting':
      return stillWaiting(known);
    case 'leave-message':
      return leaveMessage(known);
    case 'agent-joined':
      return words(
        `${people(say.agent).name} is helping you now and can see this whole conversation, so there’s no need to repeat anything.`,
      );
    case 'agent-left':
      return agentLeft(called(say.agent), known);
    case 'returned-to-bot':
      return withButtons(
        `${called(say.agent)} has passed this back to me, the assistant: I’m the one answering again. A human is one press away.`,
        talkToHuman,
      );
    case 'resolved':
      return closingCard(say.agent && called(say.agent), say.outcome, say.ask);
    case 'rating-thanks':
      return ratingThanks(say.score);
    case 'recommendation-thanks':
      return words('Thank you, that helps us to do better.');
    case 'comment-thanks':
      return words('Thank you, your words are noted.');
    case 'reopened':
      return reopened(say.agent && called(say.agent), known);
    case 'file-not-carried':
      return customerFileCard(say);
    default:
      return say satisfies never;
  }
}

const MOST_OF_A_LABEL = 70;

/** "Which of these?", each as a button; where a title is too long for that, all of them stand in the words above, numbered. */
function whichOne(of: number, titles: readonly string[]): Content {
  const words = 'I’m not sure which of these you mean:';
  const isLong = titles.some((title) => title.length > MOST_OF_A_LABEL);
  const choices = titles.map(
    (title, i): Button => ({
      verb: 'pick',
      value: `${of}-${i + 1}`,
      label: shortened(isLong ? `${i + 1}. ${title}` : title, MOST_OF_A_LABEL),
    }),
  );
  const listed = titles.map((title, i) => `${i + 1}. ${shortened(title, MOST_OF_A_TITLE)}`).join('\n');
  return withButtons(
    isLong ? `${words}\n${listed}` : words,
    ...choices,
    { verb: 'pick', value: `${of}-0`, label: 'None of these' },
    talkToHuman,
  );
}

const MOST_OF_A_TITLE = 500;

/** Never cut through the middle of a character. */
const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

/** Ten values of 500 characters, said twice, are more than a platform takes in a post: then nobody would be asked at all. */
const MOST_OF_A_QUESTION = 3_000;
const MOST_OF_A_VALUE = 400;

function shallI(say: Extract<CustomerNotice, { notice: 'confirm-action' }>): Content {
  const buttons: readonly Button[] = [
    { verb: 'confirm', value: say.undertaking, label: 'Yes, go ahead', style: 'primary' },
    { verb: 'decline', value: say.undertaking, label: 'No, leave it' },
    talkToHuman,
  ];
  const question = shortened(say.question, MOST_OF_A_QUESTION);
  const rows = say.rows.map(([label, value]) => [label, shortened(value, MOST_OF_A_VALUE)] as const);
  return {
    summary: question,
    parts: [
      { part: 'text', line: question },
      ...(rows.length > 0 ? [{ part: 'facts', rows } as const] : []),
      { part: 'buttons', buttons },
    ],
  };
}

/**
 * Stands where an answer had begun, and nothing of it had been said, when the conversation left the bot. A human may have it, or may
 * only have been asked, or the customer has closed it: it must be true in all of these.
 */
export const takenOverCard: Content = words('I stopped writing here, because the conversation has moved on.');

/** What was asked, as a transcript tells it. Null: it is no question of the bot's. */
export function questionIn(say: CustomerNotice): string | null {
  switch (say.notice) {
    case 'slot-asked':
      return say.again ? `${say.again} ${say.question}` : say.question;
    case 'confirm-action':
      return say.question;
    case 'clarify':
      return `Which of these do you mean? ${say.titles.join(' · ')}`;
    default:
      return null;
  }
}
