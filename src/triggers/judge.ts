import type { Assessment, Finding, Verdict } from '../conversation/assessment.ts';
import type { Policy } from '../conversation/policy.ts';
import { findPhrases, phrases } from '../nlp/phrases.ts';
import { humanRequest } from './human-request.ts';
import { mandatoryTopic } from './mandatory-topic.ts';
import { repeatedFailure } from './repeated-failure.ts';
import { strongEmotion } from './strong-emotion.ts';
import type { Trigger, TriggerInput } from './trigger.ts';

/** In the order in which they decide when two ask for the same: what the customer says outright goes first. */
const TRIGGERS: readonly Trigger[] = [humanRequest, mandatoryTopic, strongEmotion, repeatedFailure];

/**
 * What is to be done with a customer's message, or, once the bot has something to say to it, with that reply.
 * The strongest demand of any trigger wins. Every finding is kept, so that the judgement can be explained.
 */
export function judge(input: TriggerInput, policy: Policy): Assessment {
  const found = TRIGGERS.map((trigger) => trigger(input, policy));
  const findings = saysItIsSettled(input.text) ? found.map(quiet) : found;
  const decisive = findings
    .filter(({ tripped }) => tripped)
    .reduce<Finding | null>((best, next) => (best && STRENGTH[best.asks] >= STRENGTH[next.asks] ? best : next), null);
  if (decisive === null || decisive.asks === 'answer') return { verdict: 'answer', reason: null, findings };
  const { trigger, because, evidence, score } = decisive;
  return { verdict: decisive.asks, reason: { trigger, because, evidence, score }, findings };
}

const STRENGTH: Readonly<Record<Verdict, number>> = { answer: 0, offer: 1, escalate: 2 };

/** "Thanks, solved": whatever else the words look like, nobody is needed. A "but" takes it back. */
function saysItIsSettled(text: string): boolean {
  return text.length <= LONGEST_GOODBYE && findPhrases(text, SETTLED).length > 0 && !TAKEN_BACK.test(text);
}

const LONGEST_GOODBYE = 200;
const SETTLED = phrases(
  1,
  "(?:it's |that's |is |all |now |problem |issue |thanks,? |got it )?(?:solved|sorted|fixed|resolved)(?: now| it)?",
  '(?:it|that|this|which|everything) (?:works|worked|helped|did it|did the trick)(?: now| perfectly| fine)?',
  'found (?:it|the answer)|got it|never ?mind|no longer needed|all good|all set|problem solved',
);
const TAKEN_BACK =
  /\?|\b(?:but|however|still|yet|again|until|if|when|want|need|not|never|unless|isn['’]?t|wasn['’]?t|didn['’]?t|doesn['’]?t|hasn['’]?t|haven['’]?t|can['’]?t|won['’]?t)\b/i;

/** Kept for whoever asks why, without its consequence. */
const quiet = (finding: Finding): Finding => ({ ...finding, tripped: false });
