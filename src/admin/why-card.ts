import { withCode } from '../cards/people.ts';
import type { Content, Inline, Line, Part } from '../channel/content.ts';
import type { Assessment, Finding } from '../conversation/assessment.ts';
import type { Verdict } from '../conversation/verdict.ts';
import type { TracedMessage } from './commanding.ts';
import { WOULD } from './shadow-command.ts';

/** What fits into one answer. */
const LONGEST_MESSAGE = 600;
const LONGEST_QUOTE = 60;
const MOST_QUOTES = 3;
const MOST_PARTS = 8;
/** What scores less is not worth its details. */
const NOTICEABLE = 0.1;

export function whyCard({ message, assessments, work, policy }: TracedMessage & { readonly policy: string }): Content {
  const telling = strongest(assessments.map(({ assessment }) => assessment));
  if (!telling) return { summary: 'That message was not judged.', parts: [] };
  const verdict = verdictInWords(telling, work);
  const findings = telling.findings.toSorted(byWeight).map(findingLine);
  return {
    summary: verdict,
    parts: [
      { part: 'text', line: [{ bold: verdict }] },
      { part: 'quote', text: shortened(message.text, LONGEST_MESSAGE) },
      text(telling.counterfactual),
      { part: 'list', items: findings },
      ...silentParts(telling),
      { part: 'note', line: withCode(`Policy: ${policy}.`) },
    ],
  };
}

const text = (line: string): Part => ({ part: 'text', line });

const STRENGTH: Readonly<Record<Verdict, number>> = { answer: 0, offer: 1, escalate: 2 };

/** The bot's reply is judged after the message. That knows more, but does not take back what the message itself led to. */
function strongest(assessments: readonly Assessment[]): Assessment | null {
  return assessments.reduce<Assessment | null>(
    (best, next) => (best && STRENGTH[best.verdict] > STRENGTH[next.verdict] ? best : next),
    null,
  );
}

function verdictInWords({ verdict, reason }: Assessment, work: TracedMessage['work']): string {
  const because = reason ? `: ${reason.because} (${reason.trigger})` : '';
  const deeds = new Set(work.map(({ effectType }) => effectType));
  if (deeds.has('relay-to-agents') && !deeds.has('find-answer') && !deeds.has('open-handoff'))
    return `A human had it already, and got this too. By itself ${WOULD[verdict]}${because}.`;
  return `${SENTENCES[verdict]}${because}.`;
}

const SENTENCES: Readonly<Record<Verdict, string>> = {
  answer: 'It stayed with the bot',
  offer: 'It stayed with the bot, and a human was offered',
  escalate: 'A human was called',
};

const byWeight = (one: Finding, other: Finding): number =>
  Number(other.tripped) - Number(one.tripped) ||
  other.score / (other.threshold || 1) - one.score / (one.threshold || 1);

/** "strong-emotion .62 of .50, tripped: sounds angry – “useless” (anger .62)". */
function findingLine({ trigger, mode, score, threshold, tripped, because, evidence, parts }: Finding): Line {
  const worthAWord = tripped || score >= NOTICEABLE;
  const quotes = (worthAWord ? evidence : [])
    .slice(0, MOST_QUOTES)
    .map((words) => `“${shortened(words.text, LONGEST_QUOTE)}”`);
  const made = (worthAWord ? parts : []).filter(({ value }) => share(value) !== '0').slice(0, MOST_PARTS);
  const line: Inline[] = [
    { bold: trigger },
    ` ${share(score)} of ${share(threshold)}${mode === 'shadow' ? ', silent' : ''}${tripped ? ', tripped' : ''}: ${because}`,
  ];
  if (quotes.length > 0) line.push(' – ', { italic: quotes.join(', ') });
  if (made.length > 0) line.push(` (${made.map(({ name, value }) => `${name} ${share(value)}`).join(', ')})`);
  return line;
}

function silentParts({ shadow, verdict }: Assessment): readonly Part[] {
  if (!shadow) return [];
  const same = shadow.verdict === verdict ? 'the same' : WOULD[shadow.verdict];
  const because = shadow.reason ? `: ${shadow.reason.because} (${shadow.reason.trigger})` : '';
  return [text(`Silently, ${same}${because}.`)];
}

/** `.62`; counts stay whole. */
const share = (value: number): string => String(Number(value.toFixed(2))).replace(/^0\./, '.');

const shortened = (words: string, most: number): string =>
  words.length > most ? `${words.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : words;
