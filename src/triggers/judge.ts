import type { Assessment, Evidence, Finding, Judgement } from '../conversation/assessment.ts';
import {
  type AttributeRule,
  type JudgementPolicy,
  TRIGGER_NAMES,
  type TriggerMode,
  type TriggerName,
} from '../conversation/judgement-policy.ts';
import type { Policy } from '../conversation/policy.ts';
import { trusted } from '../conversation/reply.ts';
import type { Heard, Measures } from '../nlp/measures.ts';
import { type Span, wordsIn, wordsQuoted } from '../nlp/reading.ts';
import { attributeRule, ruleThatHolds } from './attribute-rule.ts';
import { complexity } from './complexity.ts';
import { counterfactual } from './counterfactual.ts';
import { humanRequest } from './human-request.ts';
import { mandatoryTopic } from './mandatory-topic.ts';
import { noAnswer } from './no-answer.ts';
import { stall } from './stall.ts';
import { strongEmotion } from './strong-emotion.ts';
import { technicalDepth } from './technical-depth.ts';
import type { Circumstances, Found, Trigger, TriggerInput } from './trigger.ts';
import { decisive, type Ruling, verdictOf } from './verdict.ts';

const TRIGGERS: Readonly<Record<TriggerName, Trigger>> = {
  'human-request': humanRequest,
  'mandatory-topic': mandatoryTopic,
  'technical-depth': technicalDepth,
  'strong-emotion': strongEmotion,
  stall,
  'no-answer': noAnswer,
  complexity,
  'attribute-rule': attributeRule,
};

export interface Judge {
  /**
   * What is to be done with a customer's message, or, once the bot has something to say to it, with that reply.
   * Pure, and fast enough for the middle of a transaction: it measures the message and the customer's latest few.
   */
  judge(input: TriggerInput, policy: Policy): Assessment;
}

export function openJudge(measures: Measures): Judge {
  return {
    judge: (given, policy) => {
      const input = given.reply ? { ...given, reply: trusted(given.reply, policy.judgement) } : given;
      const known = { ...whatIsKnown(input, measures, latestFor(policy)), policy: policy.judgement };
      const findings = look(known, (mode) => mode);
      const ruling = rulingOf(known);
      const live = findings.filter(({ mode }) => mode === 'live');
      return {
        ...judgementOf(live, ruling, known.heard),
        findings,
        counterfactual: counterfactual(live, ruling),
        settled: settledIn(known.heard),
        shadow: shadowOf(findings, known, policy.shadowJudgement),
      };
    },
  };
}

function settledIn({ solved, settled, smallTalk }: Heard): Assessment['settled'] {
  if (solved) return 'solved';
  return settled || smallTalk === 'thanks' || smallTalk === 'goodbye' ? 'thanks' : null;
}

type Known = Omit<Circumstances, 'threshold'>;

/** How many of the customer's earlier messages are looked at: at least these, and as many as a budget counts. */
const LATEST = 12;

const latestFor = ({ judgement, shadowJudgement }: Policy): number =>
  Math.max(LATEST, judgement.turnsBeforeHandoff, shadowJudgement?.turnsBeforeHandoff ?? 0);

function whatIsKnown(input: TriggerInput, measures: Measures, latest: number): Omit<Known, 'policy'> {
  const { startedAt } = input.conversation.engagement;
  const engagement = input.earlier.filter(({ sentAt, internal }) => sentAt >= startedAt && !internal);
  const said = engagement.filter(({ role, deletedAt }) => role === 'customer' && deletedAt === null).slice(-latest);
  return {
    ...input,
    heard: measures.hear(input.text),
    saidBefore: said.map(({ text }) => measures.hear(text)),
    engagement,
  };
}

/** Every trigger that is not off, held against its threshold. */
function look(known: Known, modeOf: (set: TriggerMode) => TriggerMode): Finding[] {
  return TRIGGER_NAMES.flatMap((trigger) => {
    const { mode: set, threshold } = known.policy.triggers[trigger];
    const mode = modeOf(set);
    if (mode === 'off') return [];
    return [findingOf(trigger, mode, TRIGGERS[trigger]({ ...known, threshold }), { ...known, threshold })];
  });
}

function findingOf(
  trigger: TriggerName,
  mode: 'live' | 'shadow',
  { because, otherwise, evidence, score, ...found }: Found,
  { threshold, heard }: Circumstances,
): Finding {
  // Whatever else the words look like, who says that it is settled needs nobody.
  const tripped = score >= threshold && score > 0 && !heard.settled;
  const words = evidence.map((span) => quoted(span, heard));
  return {
    trigger,
    mode,
    ...found,
    score,
    threshold,
    tripped,
    because: tripped ? because : otherwise,
    evidence: words,
  };
}

function quoted(span: Span, { reading }: Heard): Evidence {
  return { text: wordsIn(reading, span), start: span.start, end: span.end };
}

function rulingOf(known: Known): Ruling {
  const { mode } = known.policy.triggers['attribute-rule'];
  const rule = mode === 'live' ? ruleThatHolds({ ...known, threshold: 0 }) : null;
  return {
    botKeepsIt: rule && keepsItWithBot(rule, known) ? rule.name : null,
    offeredBefore: known.conversation.engagement.offered,
    settled: known.heard.settled,
  };
}

/** `suppress` collects first: the first message of an engagement calls nobody, what the customer adds to it may. */
function keepsItWithBot({ asks }: AttributeRule, { saidBefore }: Known): boolean {
  return asks === 'answer' || (asks === 'suppress' && saidBefore.length === 0);
}

function judgementOf(findings: readonly Finding[], ruling: Ruling, heard: Heard): Judgement {
  const verdict = verdictOf(findings, ruling);
  const finding = decisive(findings, ruling);
  if (verdict === 'answer' || !finding) return { verdict: 'answer', reason: null };
  const { trigger, because, evidence, score } = finding;
  return {
    verdict,
    reason: { trigger, because, evidence: evidence.map((span) => wordsQuoted(heard.reading, span)), score },
  };
}

/** What would be done if the silent triggers, or the silent policy, had a say. */
function shadowOf(findings: readonly Finding[], known: Known, silent: JudgementPolicy | null): Judgement | null {
  if (silent) {
    const other = { ...known, policy: silent };
    return judgementOf(
      look(other, (mode) => (mode === 'off' ? 'off' : 'live')),
      rulingOf(other),
      other.heard,
    );
  }
  return findings.some(({ mode }) => mode === 'shadow') ? judgementOf(findings, rulingOf(known), known.heard) : null;
}
