/** Names, files, notes and drafts that want to be more than words: nothing of them comes alive, and every card can be posted. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toModal } from '../../adapters/slack/modals.ts';
import { toPost, toUpdate, toWhisper } from '../../adapters/slack/outbound.ts';
import { liveReferences } from '../../playground/slack/live-references.ts';
import { agentsCard } from '../../src/cards/agents-cards.ts';
import { customerCard } from '../../src/cards/customer-cards.ts';
import type { Shown } from '../../src/cards/people.ts';
import { authorOf, relayCard, transcriptCard } from '../../src/cards/relay-cards.ts';
import { whisperCard } from '../../src/cards/whisper-cards.ts';
import { replyForm, transferForm } from '../../src/casework/case-forms.ts';
import type { Content } from '../../src/channel/content.ts';
import { CASE_OUTCOMES } from '../../src/conversation/conversation.ts';
import type { AgentsNotice, CustomerNotice, Whisper } from '../../src/conversation/effect.ts';
import { ana, message } from '../support/builders.ts';

const HOSTILE = [
  '<!channel>',
  '<!here|you>',
  '<@U0BEN>',
  '<!subteam^S1|@all>',
  '<#C1|secret>',
  '<https://evil.example|your bank>',
  '@here @everyone #general',
  'https://evil.example',
  '`x`',
  '*b*',
  '&lt;!channel&gt;',
  '\u202E',
  '\0',
  '\ud800',
  '',
];
const piece = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 40 }));
const words = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));
/** As the adapter and the core let them be. */
const nameOf = (text: string): string => text.slice(0, 80) || 'Somebody';
const file = (text: string): string => text.slice(0, 180) || 'file';

function isTame(content: Content, allowed: readonly string[] = []): void {
  const at = { channel: 'C1', threadTs: '1.0' };
  const byline = { author: { name: nameOf(content.summary), picture: null }, shown: 'signed' as const };
  const posts = [
    [toPost({ ...at, content, relayId: 'r', byline }, 'pair'), 'post'],
    [toUpdate({ channel: 'C1', ts: '1.0' }, content, null, 'buttons'), 'update'],
    [toWhisper({ ...at, user: 'U1' }, content), 'post'],
  ] as const;
  for (const [post, call] of posts)
    expect(liveReferences(post, call).filter(({ target }) => !allowed.includes(target))).toEqual([]);
}

it('what the customer reads', () => {
  fc.assert(
    fc.property(words, words, fc.nat(400), (text, name, seq) => {
      const people = (): Shown => ({ name: nameOf(name), picture: null, company: nameOf(text), timeZone: null });
      const known = { wait: null, brief: text.slice(0, 280), now: 0 };
      const from = { notice: 'file-not-carried', name: file(text), mostBytes: 1_000_000 } as const;
      const all: readonly CustomerNotice[] = [
        { notice: 'human-asked' },
        { notice: 'agent-joined', agent: ana },
        { notice: 'agent-left', agent: ana },
        { notice: 'returned-to-bot', agent: ana },
        { notice: 'reopened', agent: ana },
        { notice: 'already-asked', agent: ana },
        { notice: 'clarify', of: seq, titles: [text.slice(0, 200) || 'a', `${name.slice(0, 200)}b`] },
        ...CASE_OUTCOMES.map((outcome) => ({ notice: 'resolved', agent: ana, outcome, ask: 'rating' }) as const),
        { ...from, from: 'agents', why: 'not-taken' },
        { ...from, from: 'customer', why: 'too-large' },
      ];
      for (const say of all) isTame(customerCard(say, people, known));
    }),
    { numRuns: 60 },
  );
});

it('what agents read, but for the person who is called', () => {
  fc.assert(
    fc.property(words, words, (text, name) => {
      const people = (): Shown => ({ name: nameOf(name), picture: null, company: nameOf(text), timeZone: null });
      const said = [message({ seq: 1, role: 'agent', person: ana, name: nameOf(name), text })];
      const all: readonly AgentsNotice[] = [
        { notice: 'transfer-offered', to: { person: ana }, from: ana, note: text },
        { notice: 'agent-gone', agent: ana },
        { notice: 'reply-sent', agent: ana, seq: 1 },
        { notice: 'comment', person: ana, text },
        { notice: 'customer-left', person: ana },
        { notice: 'undelivered', seq: 1, certain: true, why: text },
        { notice: 'customer-channel-lost', why: text.slice(0, 200) },
        { notice: 'file-not-carried', name: file(text), from: 'customer', why: 'no-access', mostBytes: 1 },
      ];
      for (const say of all) isTame(agentsCard(say, said, people), ['U0ANA', ana.slice('slack:'.length)]);
      const whispers: readonly Whisper[] = [
        { whisper: 'claimed-by', agent: ana },
        { whisper: 'join-or-stay', agent: ana },
        { whisper: 'undelivered', seq: 1, certain: true, why: text },
      ];
      for (const say of whispers) isTame(whisperCard(say, people));
    }),
    { numRuns: 60 },
  );
});

it('what is carried over, with its files and under its name', () => {
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 60 }), (text, names) => {
      const files = names.map((name, n) => ({ id: n % 2 ? null : `F${n}`, name: name.slice(0, 255) || 'file' }));
      const said = message({ seq: 1, role: 'customer', person: ana, name: nameOf(text), text, files });
      const left = files.map(({ name }) => ({ name, why: null }));
      isTame(relayCard({ piece: { text }, files: left, late: '09:00 UTC', was: text }));
      // As much as one page holds.
      const line = { message: said, text: text.slice(0, 300), continued: false };
      isTame(transcriptCard(Array(20).fill(line), () => '09:00 UTC'));
      const people = (): Shown => ({ name: 'x', picture: null, company: null, timeZone: null });
      expect(authorOf(said, people, 'Lumen').name).toMatch(/ \(customer\)$/);
    }),
    { numRuns: 60 },
  );
});

it('windows, whatever stands in them', () => {
  fc.assert(
    fc.property(words, (text) => {
      const teams = [{ value: 'group slack:S1', label: text, callee: { group: 'slack:S1' } }];
      for (const form of [transferForm('{}', teams), replyForm('{}', { to: nameOf(text), draft: text, claims: true })])
        expect(liveReferences({ blocks: toModal(form).blocks }, 'post')).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
