import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from '../../src/bridge/write-down.ts';
import { splitText } from '../../src/cards/split-text.ts';
import type { Message } from '../../src/conversation/message.ts';
import { message } from '../support/builders.ts';

/** What a platform takes in one post, with names and times beside the words. */
const PAGE = 6_000;

const transcripts = fc
  .array(fc.record({ length: fc.integer({ min: 0, max: 12_000 }), internal: fc.boolean() }), { maxLength: 30 })
  .map((lengths) =>
    lengths.map(({ length, internal }, n): Message => message({ seq: n + 1, text: 'x'.repeat(length), internal })),
  );

describe('the pages of a transcript', () => {
  it('hold every piece of every message once, in order, and nothing internal', () => {
    fc.assert(
      fc.property(transcripts, (messages) => {
        const shown = messages.filter(({ internal }) => !internal);
        const pieces = shown.flatMap(({ seq, text }) => splitText(text).map((_, part) => ({ seq, part })));
        expect(paginate(messages, messages.length).flat()).toEqual(pieces);
      }),
    );
  });

  it('fit into a post each', () => {
    fc.assert(
      fc.property(transcripts, (messages) => {
        const textOf = ({ seq, part }: { seq: number; part: number }) => splitText(messages[seq - 1]?.text ?? '')[part];
        for (const page of paginate(messages, messages.length)) {
          expect(page.length).toBeLessThanOrEqual(20);
          expect(page.map((piece) => textOf(piece)?.length ?? 0).reduce((a, b) => a + b)).toBeLessThanOrEqual(PAGE);
        }
      }),
    );
  });

  it('end where the handoff was opened', () => {
    const said = [1, 2, 3].map((seq) => message({ seq, text: `word ${seq}` }));
    expect(paginate(said, 2)).toEqual([
      [
        { seq: 1, part: 0 },
        { seq: 2, part: 0 },
      ],
    ]);
  });
});
