/** What happens while nobody has claimed a case: when agents are reminded, who is called, when the customer may leave it with us. */
import type { Content, Line } from '../channel/content.ts';
import type { CasesChange } from '../conversation/cases-policy.ts';
import type { Policy } from '../conversation/policy.ts';
import { durationInWords, parseDuration } from './amounts.ts';
import { CASES_LIMITS } from './cases-change.ts';
import { changeCases, isReset, onlyEverywhere, policyNow, without } from './change-cases.ts';
import { checkedCallee } from './checked-callee.ts';
import { lines, mention } from './command-cards.ts';
import type { Commanding } from './commanding.ts';
import { NotUnderstood } from './not-understood.ts';
import { ours, sectionsOf, textOf, type Word } from './typed-words.ts';

type Waits = Pick<Policy, 'claimReminderMs' | 'claimOverdueMs' | 'claimGiveUpMs'>;

const STEPS = { remind: 'claimReminderMs', call: 'claimOverdueMs', leave: 'claimGiveUpMs' } as const;
const EXAMPLE = '/baton waiting remind 3m call 8m leave 20m';

/** `waiting`, `waiting reset`, `waiting remind 3m call 8m leave 20m` or some of these. */
export async function waiting(commanding: Commanding): Promise<Content> {
  const { words } = commanding;
  onlyEverywhere(commanding, 'How long people may wait is the same in all channels.');
  if (words.length === 0) return lines(...standing(await policyNow(commanding)));
  if (isReset(words)) {
    const after = await changeCases(commanding, (before) => without(before, ...Object.values(STEPS)));
    return lines('Done.', ...standing(after));
  }
  const wanted = parseWaiting(words);
  const now = await policyNow(commanding);
  const after = await changeCases(commanding, (before) => withWaits(before, now, wanted));
  return lines('Done.', ...standing(after), 'Cases that wait already keep the times that they began with.');
}

/** Throws NotUnderstood. */
export function parseWaiting(words: readonly Word[]): Partial<Waits> {
  const { head, behind } = sectionsOf(words, ['remind', 'call', 'leave']);
  if (head.length > 0)
    throw new NotUnderstood(`I don’t understand “${textOf(head).slice(0, 40)}” there. Type \`${EXAMPLE}\`.`);
  const waits = [...behind].map(([step, typed]) => {
    const length = textOf(ours(typed[0]) === 'after' ? typed.slice(1) : typed);
    return [STEPS[step], parseDuration(length, CASES_LIMITS.wait, EXAMPLE)] as const;
  });
  return Object.fromEntries(waits);
}

/** All three are kept together, so that they stay in their order whatever the program comes with. Throws NotUnderstood. */
export function withWaits(before: CasesChange, now: Waits, wanted: Partial<Waits>): CasesChange {
  const waits: Waits = {
    claimReminderMs: before.claimReminderMs ?? now.claimReminderMs,
    claimOverdueMs: before.claimOverdueMs ?? now.claimOverdueMs,
    claimGiveUpMs: before.claimGiveUpMs ?? now.claimGiveUpMs,
    ...wanted,
  };
  const [remind, call, leave] = [waits.claimReminderMs, waits.claimOverdueMs, waits.claimGiveUpMs];
  if (remind < call && call < leave) return { ...before, ...waits };
  throw new NotUnderstood(
    `First agents are reminded, then somebody is called, then the customer may leave it. That would be after ${durationInWords(remind)}, ${durationInWords(call)} and ${durationInWords(leave)}: name all three, as in \`${EXAMPLE}\`.`,
  );
}

function standing({ claimReminderMs, claimOverdueMs, claimGiveUpMs, onCall, judgement }: Policy): readonly Line[] {
  const hears = 'the customer hears how things stand';
  const second = `After ${durationInWords(claimOverdueMs)} `;
  return [
    `While nobody claims a case, agents are reminded after ${durationInWords(claimReminderMs)}.`,
    onCall
      ? [second, mention(onCall), ` is called, and ${hears}.`]
      : `${second}${hears}. Nobody is on call yet: \`/baton oncall @group\`.`,
    `After ${durationInWords(claimGiveUpMs)} the customer may leave it with you, and is to be answered first thing.`,
    ...(judgement.hours ? ['Only time within your hours counts.'] : []),
  ];
}

/** `oncall`, `oncall @group`, `oncall @person`, `oncall off`. */
export async function oncall(commanding: Commanding): Promise<Content> {
  const { words } = commanding;
  onlyEverywhere(commanding, 'Who is on call is so in all channels.');
  if (words.length === 0) return lines(called(await policyNow(commanding)));
  const isOff = words.length === 1 && ['off', 'nobody', 'none'].includes(ours(words[0]));
  const onCall = isOff
    ? null
    : await checkedCallee(commanding, words, '`/baton oncall @support-on-call`, or `/baton oncall off`');
  const after = await changeCases(commanding, (before) => ({ ...before, onCall }));
  return lines('Done.', called(after));
}

function called({ onCall, claimOverdueMs }: Policy): Line {
  if (!onCall)
    return ['Nobody is on call. ', { code: '/baton oncall @group' }, ' says who is called when nobody claims a case.'];
  return [
    'On call: ',
    mention(onCall),
    `. Mentioned when a case has waited for ${durationInWords(claimOverdueMs)}, and before a promise is broken.`,
  ];
}
