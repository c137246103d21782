/** What a customer would get, as they would see it; and for the admin, why. */
import { withCode } from '../cards/people.ts';
import type { Content, Inline, Line, Part } from '../channel/content.ts';
import type { Reply } from '../conversation/event.ts';
import { audienceInWords, quoted, shortened, validityAt, validityInWords } from './article-words.ts';
import type { FoundPassage, Preview } from './commanding.ts';
import { calledParts, replyPicture, undertakingParts } from './reply-picture.ts';

export interface Tried {
  readonly question: string;
  readonly preview: Preview;
  /** What is left of its reply under the policy there: an answer that it is not sure enough of is none. */
  readonly reply: Reply;
  readonly channel: {
    readonly name: string;
    /** Customers are answered there. */
    readonly answered: boolean;
  };
  /** A model may put an answer into other words. */
  readonly worded: boolean;
  readonly found: readonly FoundPassage[];
  /** What would be found too, were it for this channel, and in time. */
  readonly hidden: readonly FoundPassage[];
  readonly now: number;
}

const LONGEST_QUESTION = 300;

export function triedCard(tried: Tried): Content {
  const { question, preview, reply, channel } = tried;
  const summary = `What a customer in ${channel.name} would get`;
  return {
    summary,
    parts: [
      { part: 'heading', text: shortened(summary, 140) },
      { part: 'quote', text: shortened(question, LONGEST_QUESTION) },
      ...(channel.answered ? [] : [note(`I don’t answer customers there: this is how it would be if I did.`)]),
      ...calledParts(preview.judgement),
      { part: 'text', line: [{ bold: verdictOn(tried) }] },
      ...replyPicture(reply),
      ...wordedParts(tried),
      ...undertakingParts(reply),
      ...foundParts(tried),
      ...hiddenParts(tried),
      note(whatNext(tried)),
    ],
  };
}

const note = (text: string): Part => ({ part: 'note', line: withCode(text) });

// ── what they would get ──────────────────────────────────────────────────────────────────────────────────────────

function verdictOn({ reply, preview }: Tried): string {
  const { needed } = preview;
  switch (reply.kind) {
    case 'answer':
      return `It would answer, ${sureness(reply.answer.confidence, needed)} (${share(reply.answer.confidence)}; it answers from ${share(needed)} on):`;
    case 'clarify':
      return 'It would ask which one is meant, because several are near:';
    case 'small-talk':
      return `It would take it for a ${reply.talk === 'thanks' ? 'thank-you' : 'greeting'} and look nothing up:`;
    case 'ask-slot':
      return `It would begin “${shortened(reply.undertaking.title, 80)}”, and ask:`;
    case 'confirm-action':
      return `It would begin “${shortened(reply.undertaking.title, 80)}”, and ask before doing it:`;
    case 'perform-action':
      return `It would do “${shortened(reply.undertaking.title, 80)}” at once, and say what came of it. Nothing was called now.`;
    case 'leave-action':
      return 'It would leave what it was doing:';
    case 'give-up-action':
      return `It would give up “${shortened(reply.undertaking.title, 80)}” and call a human.`;
    case 'none':
      return noneBecause(preview);
    default:
      return reply satisfies never;
  }
}

function noneBecause({ confidence, needed }: Preview): string {
  if (confidence === null) return 'It would say that it does not know, and offer a human: no article is about this.';
  return `It would say that it does not know, and offer a human: of the best article it is not sure enough (${share(confidence)}; it answers from ${share(needed)} on).`;
}

/** A number for whoever wants to compare, words for whoever does not. */
export function sureness(confidence: number, needed: number): string {
  if (confidence < needed) return 'not sure enough';
  if (confidence >= 0.85) return 'very sure of it';
  if (confidence >= 0.65) return 'sure of it';
  return confidence - needed < 0.1 ? 'only just sure enough' : 'fairly sure of it';
}

const share = (value: number): string => value.toFixed(2);
const percent = (value: number): string => `${Math.round(Math.min(1, Math.max(0, value)) * 100)} %`;

/** Which passages its words must rest on. */
function wordedParts({ reply, worded }: Tried): readonly Part[] {
  if (!worded || reply.kind !== 'answer' || !reply.answer.wording) return [];
  const titles = reply.answer.wording.passages.map(({ title }) => quoted(title));
  return [
    note(
      `The model may put this into other words. Each sentence must be backed by ${[...new Set(titles)].join(', ')}, else customers get this.`,
    ),
  ];
}

// ── why ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What else was asked of articles, where they were asked at all. */
function foundParts({ found, reply }: Tried): readonly Part[] {
  if (found.length === 0) return [];
  return [
    { part: 'text', line: 'What it found, best first:' },
    { part: 'list', items: found.map((passage) => foundLine(passage, roleOf(passage, reply))) },
  ];
}

/** "12 Reset your password (this one) – mentions 80 % of what was asked; 64 % like a question that it answers". */
function foundLine(passage: FoundPassage, role: string | null): Line {
  const { article, coverage, likeness } = passage;
  const near =
    article.questions.length > 0 ? `${percent(likeness)} like a question that it answers` : 'it names no questions';
  return [
    ...named(passage),
    ...(role ? [` (${role})`] : []),
    ` – it mentions ${percent(coverage)} of what was asked; ${near}${partOf(passage)}`,
  ];
}

const named = ({ id, article }: FoundPassage): readonly Inline[] => [
  { code: id },
  ' ',
  { bold: shortened(article.source.title, 80) },
];

function roleOf({ id }: FoundPassage, reply: Reply): string | null {
  if (reply.kind === 'answer') return reply.answer.article === id ? 'this one is quoted' : null;
  return reply.kind === 'clarify' && reply.candidates.some(({ article }) => article === id) ? 'asked about' : null;
}

function partOf({ article, section }: FoundPassage): string {
  return article.sections.length > 1 && section.heading ? `; its part “${shortened(section.heading, 60)}”` : '';
}

function hiddenParts({ hidden, now }: Tried): readonly Part[] {
  if (hidden.length === 0) return [];
  return [
    { part: 'text', line: 'These would fit as well, but are not for a customer there:' },
    { part: 'list', items: hidden.map((passage): Line => [...named(passage), ` – ${whyHidden(passage, now)}`]) },
  ];
}

function whyHidden({ article }: FoundPassage, now: number): string {
  if (validityAt(article, now) === 'expired') return validityInWords(article, now) ?? 'expired';
  return `for ${shortened(audienceInWords(article.audience), 160)}`;
}

function whatNext({ reply, found }: Tried): string {
  const [best, second] = found;
  if (reply.kind === 'none' && best)
    return `Should one of them have answered? Put this question among those that it answers: \`/baton knowledge show ${best.id}\` says where. Does none fit? \`/baton knowledge add\`.`;
  if (reply.kind === 'none') return 'Is there an answer? `/baton knowledge add` opens a form for it.';
  if (reply.kind === 'answer' || reply.kind === 'clarify')
    return `Is another article right? Put this question among those that it answers: \`/baton knowledge show ${(second ?? best)?.id ?? 12}\` says where. Nothing was posted.`;
  return 'Nothing was posted, and nothing was called.';
}
