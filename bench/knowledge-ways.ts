/** What becomes of questions: answered, asked back, or told that nothing fits; and how true the confidence is. */

import { answerFromKnowledge } from '../src/answering/answer-from.ts';
import { confidenceIn } from '../src/answering/confidence.ts';
import type { Asked } from '../src/bridge/ports.ts';
import { newConversation } from '../src/conversation/conversation.ts';
import type { Reply } from '../src/conversation/event.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { ANYBODY, type Line, type Searched } from './knowledge-lumen.ts';
import { rounded, table } from './numbers.ts';

const CONVERSATION = newConversation({
  id: 'c',
  tenant: 't',
  customerPlace: { channel: ANYBODY.channel, thread: null },
  customer: 'U1',
  at: 0,
});

/** A question as the first message of a customer. */
export const askedFor = (text: string): Asked => ({
  tenant: 't',
  conversation: CONVERSATION,
  seq: 1,
  text,
  earlier: [],
  reader: ANYBODY,
  customer: 'Kim',
  article: null,
  at: 0,
  newId: 'n',
  timeZone: 'UTC',
});

/** What came of a set of questions, as shares of the set. */
export interface Ways {
  readonly lines: number;
  readonly right: number;
  readonly wrong: number;
  /** Asked back; `withIt`: the right article among those named. */
  readonly withIt: number;
  readonly withoutIt: number;
  readonly none: number;
}

export function waysOf(knowledge: Knowledge, lines: readonly Line[]): Ways {
  const replies = lines.map(({ question, right }) => ({
    right,
    reply: answerFromKnowledge(knowledge, askedFor(question)),
  }));
  const share = (is: (reply: Reply, right: readonly string[]) => boolean): number =>
    replies.filter(({ reply, right }) => is(reply, right)).length / Math.max(1, lines.length);
  const answers = (reply: Reply, right: readonly string[]): boolean =>
    reply.kind === 'answer' && right.includes(reply.answer.article ?? '');
  const names = (reply: Reply, right: readonly string[]): boolean =>
    reply.kind === 'clarify' && reply.candidates.some(({ article }) => right.includes(article));
  return {
    lines: lines.length,
    right: share(answers),
    wrong: share((reply, right) => reply.kind === 'answer' && !answers(reply, right)),
    withIt: share(names),
    withoutIt: share((reply, right) => reply.kind === 'clarify' && !names(reply, right)),
    none: share(({ kind }) => kind === 'none' || kind === 'small-talk'),
  };
}

export function wayTable(rows: readonly (readonly [name: string, ways: Ways])[]): string {
  return table(
    ['', 'lines', 'right', 'wrong', 'asked, it among them', 'asked, without it', 'none'],
    rows.map(([name, { lines, ...shares }]) => [
      name,
      lines,
      ...[shares.right, shares.wrong, shares.withIt, shares.withoutIt, shares.none].map((share) => share.toFixed(3)),
    ]),
  );
}

const BINS = 5;

/** How often the first article was right, for each fifth of the confidence; and how far apart both are on the whole (ECE). */
export function calibrationTable(lines: readonly Searched[]): string {
  const told = lines
    .filter(({ right }) => right.length < 2)
    .map(({ passages, right }) => ({
      said: confidenceIn(passages).first,
      right: right.includes(passages[0]?.id ?? '') ? 1 : 0,
    }));
  const bins = Array.from({ length: BINS }, (_, bin) =>
    told.filter(({ said }) => Math.min(BINS - 1, Math.floor(said * BINS)) === bin),
  );
  const mean = (values: readonly number[]): number => values.reduce((sum, next) => sum + next, 0) / values.length;
  const gaps = bins.map((bin) =>
    bin.length === 0
      ? 0
      : Math.abs(mean(bin.map(({ said }) => said)) - mean(bin.map(({ right }) => right))) * bin.length,
  );
  const error = gaps.reduce((sum, gap) => sum + gap, 0) / told.length;
  return table(
    ['confidence', 'lines', 'said', 'right'],
    [
      ...bins.flatMap((bin, at) =>
        bin.length === 0
          ? []
          : [
              [
                `${rounded(at / BINS, 1)} to ${rounded((at + 1) / BINS, 1)}`,
                bin.length,
                mean(bin.map(({ said }) => said)).toFixed(2),
                mean(bin.map(({ right }) => right)).toFixed(2),
              ],
            ],
      ),
      ['expected calibration error', told.length, error.toFixed(3), ''],
    ],
  );
}
