/** Another policy beside the one that counts: it judges silently, and what it would have done can be looked at. */
import { withCode } from '../cards/people.ts';
import type { Content, Inline, Line } from '../channel/content.ts';
import { type JudgementChange, PRESET_NAMES, TRIGGER_NAMES } from '../conversation/judgement-policy.ts';
import type { Verdict } from '../conversation/verdict.ts';
import { amended } from './amend-change.ts';
import { said } from './command-cards.ts';
import type { Commanding, SilentRuns } from './commanding.ts';
import { choice, parseTrigger } from './judgement-commands.ts';
import { NotUnderstood } from './not-understood.ts';
import { changeInWords } from './policy-words.ts';
import { ours, type Word } from './typed-words.ts';

export async function shadow(commanding: Commanding): Promise<Content> {
  const { admin, tenant, actor, named, words } = commanding;
  if (named) throw new NotUnderstood('What runs silently runs everywhere. Leave the channel out.');
  if (words.length === 0) return show(commanding);
  if (words.length === 1 && ours(words[0]) === 'off') {
    await admin.changeJudgement(tenant.id, actor, 'shadowJudgement', () => null);
    return said('Done: no other policy runs silently any more. Triggers that you have set to `shadow` still do.');
  }
  const further = parseShadow(words);
  let after: JudgementChange = further;
  await admin.changeJudgement(tenant.id, actor, 'shadowJudgement', (before) => {
    after = amended(before ?? {}, further);
    return after;
  });
  return said(
    `Done: beside the policy that counts, another one judges silently: as that one, but ${changeInWords(after).join(', ')}.`,
    'Nobody is called or left alone because of it. Look in a few days: `/baton shadow`. To end it: `/baton shadow off`.',
  );
}

/** `preset eager`, `stall`, `stall 0.4`. Throws NotUnderstood. */
function parseShadow(words: readonly Word[]): JudgementChange {
  if (ours(words[0]) !== 'preset')
    return parseTrigger(words.length === 1 ? [...words, { text: 'live', quoted: false }] : words);
  if (words.length > 2) throw new NotUnderstood('Type `/baton shadow preset eager`.');
  return { preset: choice(words[1], PRESET_NAMES, 'preset') };
}

const DAYS = 7;
const LATEST = 5;

async function show(commanding: Commanding): Promise<Content> {
  const { admin, store, tenant, now } = commanding;
  const [own, { judgement }, runs] = await Promise.all([
    admin.ownPolicy(tenant.id),
    store.inTenant(tenant.id, (tx) => tx.policy()),
    admin.silentRuns(tenant.id, now() - DAYS * 24 * 3_600_000, LATEST),
  ]);
  const silent = TRIGGER_NAMES.filter((name) => judgement.triggers[name].mode === 'shadow');
  const other = own.shadowJudgement ? changeInWords(own.shadowJudgement) : [];
  const running = [
    ...(other.length > 0 ? [`the policy that counts, but ${other.join(', ')}`] : []),
    ...(silent.length > 0 ? [`the triggers ${silent.join(', ')}`] : []),
  ];
  const first = running.length > 0 ? `Silently runs: ${running.join('; and ')}.` : NOTHING;
  const latest = await latestLines(commanding, runs);
  return {
    summary: 'What runs silently',
    parts: [
      { part: 'text', line: withCode(first) },
      { part: 'text', line: totals(runs) },
      ...countsOf(runs),
      ...(latest.length > 0 ? [{ part: 'text', line: 'The latest:' } as const] : []),
      ...(latest.length > 0 ? [{ part: 'list', items: latest } as const] : []),
    ],
  };
}

const NOTHING =
  'Nothing runs silently. `/baton shadow preset eager` lets a whole policy run beside yours, `/baton shadow stall 0.4` yours with one thing changed.';

function totals({ counts }: SilentRuns): string {
  const all = sum(counts);
  const otherwise = sum(counts.filter(({ live, silent }) => live !== silent));
  if (all === 0) return `In the last ${DAYS} days no message was judged silently.`;
  return `In the last ${DAYS} days ${all} ${all === 1 ? 'message was' : 'messages were'} judged silently as well, ${otherwise} of them otherwise.`;
}

const sum = (counts: SilentRuns['counts']): number => counts.reduce((total, { messages }) => total + messages, 0);

function countsOf({ counts }: SilentRuns): Content['parts'] {
  const items = counts
    .filter(({ live, silent }) => live !== silent)
    .map(({ live, silent, messages }): Line => `${messages} × ${compared(live, silent)}`);
  return items.length > 0 ? [{ part: 'list', items }] : [];
}

const compared = (live: Verdict, silent: Verdict): string => `${DID[live]}; silently, ${WOULD[silent]}`;

const DID: Readonly<Record<Verdict, string>> = {
  answer: 'stayed with the bot',
  offer: 'a human was offered',
  escalate: 'a human was called',
};

export const WOULD: Readonly<Record<Verdict, string>> = {
  answer: 'it would have stayed with the bot',
  offer: 'a human would have been offered',
  escalate: 'a human would have been called',
};

async function latestLines({ directory, tenant }: Commanding, { differing }: SilentRuns): Promise<readonly Line[]> {
  const link = async ({ channel, remoteId }: SilentRuns['differing'][number]): Promise<string | null> =>
    channel && remoteId ? directory.permalink(tenant.installation, channel, remoteId).catch(() => null) : null;
  return Promise.all(
    differing.map(async (one): Promise<Line> => {
      const url = await link(one);
      const time = clock(one.at);
      const when: Inline = url ? { link: url, text: time } : time;
      return [when, `: ${compared(one.live, one.silent)}`];
    }),
  );
}

/** `2026-11-23 09:01 UTC`. */
export const clock = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
