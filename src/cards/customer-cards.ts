/** What the customer reads: plain, friendly, true at the moment it is sent, and without a word about our insides. */
import type { Button, Content, Inline, Line } from '../channel/content.ts';
import type { CustomerNotice } from '../conversation/effect.ts';
import type { Answer } from '../conversation/event.ts';
import type { People } from './people.ts';
import { firstName } from './people.ts';

const talkToHuman: Button = { verb: 'human', label: 'Talk to a human' };
const solved: Button = { verb: 'solved', label: 'Solved, thanks' };

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

export function customerCard(say: CustomerNotice, people: People): Content {
  switch (say.notice) {
    case 'greeting':
      return withButtons('Hello! What can I help you with?', talkToHuman);
    case 'you-are-welcome':
      return withButtons('You’re welcome! Is everything solved?', solved, talkToHuman);
    case 'no-answer':
      return withButtons(
        'I’m not sure about that one. You can put it in other words, or I can ask a human to take a look.',
        { ...talkToHuman, style: 'primary' },
      );
    case 'clarify':
      return whichOne(say.of, say.titles);
    case 'slot-asked':
      return words(say.again ? `${say.again} ${say.question}` : say.question);
    case 'confirm-action':
      return shallI(say);
    case 'action-left':
      return words('All right, I’ve left that. What else can I help you with?');
    case 'action-broke':
      return words('I’m sorry, I could not do that just now.');
    case 'action-failed':
      return withButtons(
        'I could not do that just now: the system that it needs is not answering. You can try again later, or I can ask a human to take a look.',
        { ...talkToHuman, style: 'primary' },
      );
    case 'not-helpful':
      return withButtons(
        'Sorry that this did not help. Tell me in other words what you need, or I can ask a human to take a look.',
        { ...talkToHuman, style: 'primary' },
      );
    case 'human-offered':
      return withButtons('I’m sorry about the trouble. Would you rather talk to a human?', {
        ...talkToHuman,
        style: 'primary',
      });
    case 'human-asked':
      return words(
        'I’ve asked our support team to step in. They can see this whole conversation, so there’s no need to repeat anything. Anything you add here reaches them too.',
      );
    case 'already-asked':
      return say.agent
        ? words(`${firstName(people(say.agent).name)} is on it, and has just been told that you’re asking.`)
        : words(
            'Our support team has been asked and can see this conversation. Nobody has picked it up yet; I’ve nudged them.',
          );
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
      return words(
        'Everyone in support is still busy: nobody has picked this up yet. Your conversation stays open with them, and I’ll tell you here who takes it.',
      );
    case 'agent-joined':
      return words(`${people(say.agent).name} is here to help, and has read the conversation so far.`);
    case 'agent-left':
      return words(
        `${firstName(people(say.agent).name)} had to step away. The rest of the team has been asked to take over.`,
      );
    case 'resolved':
      return resolved(say.agent ? firstName(people(say.agent).name) : null);
    case 'rating-thanks':
      return words(
        say.score >= 4 ? 'Thank you, that’s great to hear!' : 'Thank you for telling us. We’ll use it to do better.',
      );
    case 'reopened':
      return words(
        say.agent
          ? `I’ve passed this on to ${firstName(people(say.agent).name)}, who helped you before.`
          : 'I’ve passed this on to our support team again.',
      );
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

function words(text: string): Content {
  return { summary: text, parts: [{ part: 'text', line: text }] };
}

function withButtons(text: string, ...buttons: readonly Button[]): Content {
  return {
    summary: text,
    parts: [
      { part: 'text', line: text },
      { part: 'buttons', buttons },
    ],
  };
}

const faces = ['😞', '🙁', '😐', '🙂', '😀'];

function resolved(agent: string | null): Content {
  const text = agent
    ? `${agent} has marked this as solved. If it isn’t, just write here again. How was it?`
    : 'Glad that’s solved! If it comes back, just write here again. How was it?';
  return withButtons(
    text,
    ...faces.map((face, i) => ({ verb: 'rate', value: String(i + 1), label: `${face} ${i + 1}` })),
  );
}

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
