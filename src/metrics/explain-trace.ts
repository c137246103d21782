/** Tells what became of one message, step by step, for people: the page of the playground shows it. */
import type { Assessment, Finding, Judgement } from '../conversation/assessment.ts';
import type { EffectType } from '../conversation/effect.ts';
import type { Verdict } from '../conversation/verdict.ts';

/** What the store remembers of one message. Times in ms. */
export interface TracedMessage {
  readonly message: { readonly text: string; readonly name: string; readonly sentAt: number };
  readonly received: { readonly receivedAt: number; readonly handledAt: number | null } | null;
  readonly assessments: readonly { readonly assessment: Assessment }[];
  readonly work: readonly {
    readonly effectType: EffectType;
    readonly state: string;
    readonly why: string | null;
    readonly endedAt: number | null;
    readonly createdAt: number;
  }[];
}

export interface Explanation {
  readonly message: { readonly text: string; readonly who: string; readonly at: number };
  readonly steps: readonly { readonly name: string; readonly ms: number; readonly text: string }[];
  /** `with-human`: whatever was found, a human has the conversation and the bot stays silent. */
  readonly verdict?: Verdict | 'with-human';
  /** What would have changed the verdict. */
  readonly counterfactual?: string;
  readonly findings?: readonly Finding[];
  /** What the silent triggers, or the silent policy, would have made of it; null: nothing ran silently. */
  readonly shadow?: string | null;
}

export function explainTrace({ message, received, assessments, work }: TracedMessage): Explanation {
  const start = received?.receivedAt ?? message.sentAt;
  const since = (at: number): number => Math.max(0, Math.round((at - start) * 10) / 10);
  const last = telling(assessments.map(({ assessment }) => assessment));
  const judged = received?.handledAt ?? null;
  const verdict = last && (isWithHuman(work) ? 'with-human' : last.verdict);
  return {
    message: { text: message.text, who: message.name, at: message.sentAt },
    steps: [
      { name: 'received', ms: 0, text: 'Stored before Slack was told “got it”' },
      ...(judged === null || !verdict ? [] : [{ name: 'judged', ms: since(judged), text: verdicts[verdict] }]),
      ...work
        .map((item) => ({
          name: item.state,
          ms: since(item.endedAt ?? item.createdAt),
          text: `${deeds[item.effectType]}${endings[item.state] ?? ''}${item.why ? ` (${item.why})` : ''}`,
        }))
        .toSorted((one, other) => one.ms - other.ms),
    ],
    ...(last && verdict ? { verdict, ...grounds(last) } : {}),
  };
}

const STRENGTH: Readonly<Record<Verdict, number>> = { answer: 0, offer: 1, escalate: 2 };

/**
 * First the message is judged, then the bot's reply to it. The later judgement knows more, but does not take back what
 * the earlier one led to.
 */
export function telling(assessments: readonly Assessment[]): Assessment | null {
  return assessments.reduce<Assessment | null>(
    (best, next) => (best && STRENGTH[best.verdict] > STRENGTH[next.verdict] ? best : next),
    null,
  );
}

function grounds({ counterfactual, findings, shadow }: Assessment): Partial<Explanation> {
  return { counterfactual, findings, shadow: shadow && silently(shadow) };
}

function silently({ verdict, reason }: Judgement): string {
  return `Silently: ${would[verdict]}${reason ? `, because of ${reason.trigger}` : ''}.`;
}

const would: Readonly<Record<Verdict, string>> = {
  answer: 'would have let the bot answer',
  offer: 'would have offered a human',
  escalate: 'would have called a human',
};

/** Passed on, and nothing else looked for. */
function isWithHuman(work: TracedMessage['work']): boolean {
  const deeds = new Set(work.map(({ effectType }) => effectType));
  return deeds.has('relay-to-agents') && !deeds.has('find-answer') && !deeds.has('open-handoff');
}

const verdicts: Readonly<Record<NonNullable<Explanation['verdict']>, string>> = {
  answer: 'Judged: the bot may answer',
  offer: 'Judged: offer a human beside the answer',
  escalate: 'Judged: a human is needed',
  'with-human': 'Left to the human who has it',
};

const endings: Readonly<Record<string, string>> = {
  queued: ': waiting for its turn',
  sending: ': on its way',
  dropped: ': dropped',
  refused: ': refused by Slack',
  uncertain: ': may not have arrived',
};

const deeds: Readonly<Record<EffectType, string>> = {
  'word-answer': 'Let a model word it',
  'perform-action': 'Called another system',
  'enrich-handoff': 'Let a model sum it up',
  'save-feedback': 'Kept what they said of the answer',
  'import-articles': 'Took articles in',
  'find-answer': 'Looked for an answer',
  'post-answer': 'Answered the customer, naming the source',
  'tell-customer': 'Told the customer',
  'relay-to-customer': 'Passed on to the customer',
  'relay-to-agents': 'Passed on to the agents’ thread',
  'relay-file': 'Carried a file over',
  'sync-reaction': 'Put the emoji on the other side’s copy',
  'save-comment': 'Kept their word beside the rating',
  'save-recommendation': 'Kept whether they would recommend us',
  record: 'Wrote down what happened to the case',
  'drop-suggestion': 'Took the suggested reply away',
  'restore-root': 'Put the first message back into the agents’ thread',
  'open-handoff': 'Opened a thread in the agents’ channel',
  'refresh-handoff': 'Brought the agents’ first message up to date',
  'post-transcript': 'Put the conversation so far into the thread',
  'tell-agents': 'Told the agents',
  whisper: 'Told one person privately',
  'sync-edit': 'Repeated the edit on the other side',
  'save-rating': 'Kept the rating',
  'mark-receipt': 'Put a receipt on the agent’s message',
  'start-timer': 'Started a timer',
  'stop-timer': 'Stopped a timer',
};
