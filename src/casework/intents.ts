/** What somebody entered in a window of agents, as an event that has yet to meet the case. */
import type { OwnEvent } from '../bridge/ports.ts';
import { outward } from '../cards/outward.ts';
import type { Who } from '../channel/channel.ts';
import type { Content } from '../channel/content.ts';
import type { Submission } from '../channel/inbound.ts';
import { CASE_OUTCOMES, type Callee, RIGHT_CALLS } from '../conversation/conversation.ts';
import type { Policy } from '../conversation/policy.ts';
import { teamsIn } from './callees.ts';
import { type CaseForm, COLLEAGUE, LONGEST_NOTE, LONGEST_REPLY, OUTCOME_WORDS, UNSAID } from './case-forms.ts';
import type { Deed } from './case-rights.ts';
import { said } from './case-words.ts';
import type { Asked, CaseworkTools } from './casework-tools.ts';
import { dayAndTime, usableZone } from './local-days.ts';
import { snoozes } from './snooze-times.ts';

/** One sentence by field: the form stays open, and shows them. */
export interface Problems {
  readonly problems: ReadonlyMap<string, string>;
}

export const problemAt = (field: string, sentence: string): Problems => ({ problems: new Map([[field, sentence]]) });

export interface Intent {
  readonly deed: Deed;
  /** Words of theirs that would be lost if nothing came of it. */
  readonly kept: string;
  /** `policy`: as it holds for the case. */
  become(policy: Policy): { readonly event: OwnEvent; readonly told: Content } | Problems;
}

/** What stands in a field, without blanks around it; empty: nothing. */
export const entered = ({ entered: fields }: Submission, field: string): string =>
  (fields.get(field) ?? '').replaceAll('\r\n', '\n').trim();

type Read = (submission: Submission, asked: Asked, tools: CaseworkTools) => Promise<Intent | Problems>;

const READERS: Readonly<Record<Exclude<CaseForm, 'rating.word'>, Read>> = {
  'case.transfer': readTransfer,
  'case.snooze': readSnooze,
  'case.resolve': readResolve,
  'case.reply': readReply,
};

/** Looks people up; throws DeliveryDelayed when that can't be done now. */
export const readIntent = (
  form: Exclude<CaseForm, 'rating.word'>,
  submission: Submission,
  asked: Asked,
  tools: CaseworkTools,
): Promise<Intent | Problems> => READERS[form](submission, asked, tools);

// ── passing on ───────────────────────────────────────────────────────────────────────────────────────────────────

async function readTransfer(submission: Submission, asked: Asked, tools: CaseworkTools): Promise<Intent | Problems> {
  const note = entered(submission, 'note');
  if (note.length > LONGEST_NOTE) return problemAt('note', `Please say it in ${LONGEST_NOTE} characters.`);
  const choice = entered(submission, 'to') || COLLEAGUE;
  const receiver = choice === COLLEAGUE ? await readColleague(submission, asked, tools) : null;
  if (receiver && 'problems' in receiver) return receiver;
  const { person } = asked.who;
  return {
    deed: 'transfer',
    kept: note,
    become(policy) {
      const to = receiver ?? teamIn(policy, choice, person);
      if (!to) return problemAt('to', 'Nobody is set for that any more: please choose again.');
      const event = { type: 'agent.transfer', at: tools.now(), agent: person, to: to.callee, note } as const;
      return { event, told: said(`Under way: ${to.name} is asked in the thread to take this case. ${STAYS}`) };
    },
  };
}

const STAYS = 'Until they do, it stays with you.';

interface Receiver {
  readonly callee: Callee;
  readonly name: string;
}

function teamIn(policy: Policy, choice: string, person: string): Receiver | null {
  const team = teamsIn(policy, person).find(({ value }) => value === choice);
  if (!team) return null;
  return { callee: team.callee, name: `${team.label.charAt(0).toLowerCase()}${team.label.slice(1)}` };
}

async function readColleague(
  submission: Submission,
  { tenant, who }: Asked,
  { directory }: CaseworkTools,
): Promise<Receiver | Problems> {
  const person = entered(submission, 'person');
  if (person === '') return problemAt('person', 'Please pick a colleague.');
  const picked = await directory.who(tenant.installation, person);
  const problem = whyNot(picked, who.person);
  return problem ? problemAt('person', problem) : { callee: { person }, name: picked.name };
}

function whyNot({ person, side, bot, name }: Who, asking: string): string | null {
  if (person === asking) return 'It is with you already: please pick somebody else.';
  if (bot) return `${name} is a bot: please pick a person.`;
  return side === 'internal' ? null : 'Only full members of our own company can take a case.';
}

// ── putting aside ────────────────────────────────────────────────────────────────────────────────────────────────

async function readSnooze(submission: Submission, { who }: Asked, { now }: CaseworkTools): Promise<Intent> {
  const choice = entered(submission, 'until');
  return {
    deed: 'snooze',
    kept: '',
    become({ judgement: { hours } }) {
      const at = now();
      const timeZone = usableZone(who.timeZone, hours?.timeZone ?? null);
      const picked = snoozes(at, { timeZone, hours }).find(({ value }) => value === choice);
      if (!picked) return problemAt('until', 'Please choose again.');
      const { until } = picked;
      const when = until === null ? 'until the customer writes' : `until ${dayAndTime(until, timeZone)}, your time`;
      return {
        event: { type: 'agent.snooze', at, agent: who.person, until },
        told: said(`Noted: this case is being put aside ${when}. It stays yours, and you are called in the thread.`),
      };
    },
  };
}

// ── closing ──────────────────────────────────────────────────────────────────────────────────────────────────────

async function readResolve(submission: Submission, { who }: Asked, { now }: CaseworkTools): Promise<Intent | Problems> {
  const outcome = CASE_OUTCOMES.find((one) => one === entered(submission, 'outcome'));
  if (!outcome) return problemAt('outcome', 'Please choose how it ended.');
  const asked = entered(submission, 'right-call') || UNSAID;
  const rightCall = RIGHT_CALLS.find((one) => one === asked);
  if (!rightCall && asked !== UNSAID) return problemAt('right-call', 'Please choose again.');
  return {
    deed: 'resolve',
    kept: '',
    become: () => ({
      event: { type: 'agent.resolve', at: now(), agent: who.person, outcome, ...(rightCall ? { rightCall } : {}) },
      told: said(`Noted: the case is being closed (${OUTCOME_WORDS[outcome]}). Its first message shows when it is.`),
    }),
  };
}

// ── answering ────────────────────────────────────────────────────────────────────────────────────────────────────

async function readReply(submission: Submission, { who }: Asked, { now }: CaseworkTools): Promise<Intent | Problems> {
  const text = entered(submission, 'text');
  if (text === '') return problemAt('text', 'Please write an answer.');
  if (text.length > LONGEST_REPLY)
    return problemAt(
      'text',
      `Please say it in ${LONGEST_REPLY.toLocaleString('en')} characters, or write in the thread.`,
    );
  // What would stay inside in the thread would go out from here.
  if (outward(text, null)?.text !== text)
    return problemAt('text', 'A line that begins with // is a note for colleagues: write it in the agents’ thread.');
  return {
    deed: 'reply',
    kept: text,
    become: () => ({
      event: { type: 'agent.reply', at: now(), agent: who.person, text },
      told: said('Under way: your answer goes to the customer, and you see it in the agents’ thread.'),
    }),
  };
}
