import type { Verdict } from '../conversation/assessment.ts';
import { findPhrases, type Phrase, phrases } from '../nlp/phrases.ts';
import type { Trigger } from './trigger.ts';

const THRESHOLD = 0.5;

interface Topic {
  readonly name: string;
  readonly because: string;
  /** Where an article may help as well, a human is only offered. */
  readonly asks: Verdict;
  readonly says: readonly Phrase[];
}

/** Trips when the message is about something that a machine must not settle alone. */
export const mandatoryTopic: Trigger = ({ text }) => {
  const found = TOPICS.flatMap((topic) => {
    const spans = findPhrases(text, topic.says).filter(({ before }) => !isHowTo(before));
    return spans.length > 0 ? [{ topic, spans, score: Math.max(...spans.map(({ score }) => score)) }] : [];
  });
  const gravest = found.toSorted((a, b) => rank(b.topic) - rank(a.topic) || b.score - a.score)[0];
  return {
    trigger: 'mandatory-topic',
    score: gravest?.score ?? 0,
    threshold: THRESHOLD,
    asks: gravest?.topic.asks ?? 'escalate',
    tripped: gravest !== undefined && gravest.score >= THRESHOLD,
    because: gravest?.topic.because ?? 'no topic that needs a human',
    evidence: [...new Set(gravest?.spans.map(({ span }) => span))],
  };
};

const rank = ({ asks }: Topic): number => (asks === 'escalate' ? 1 : 0);

/** "How do my customers dispute a charge?" asks for the manual. */
const isHowTo = (before: string): boolean =>
  /\b(?:how (?:do|does|can|could|would|to)|where (?:do|can|is|are)|what (?:is|are|does|happens)|which|if) [^.!?]{0,60}$/i.test(
    before,
  );

const AMOUNT = '(?:twice|double|two times|three times|too much|again|the wrong amount|wrong(?:ly)?)';

const TOPICS: readonly Topic[] = [
  {
    name: 'billing-dispute',
    because: 'disputes a charge',
    asks: 'escalate',
    says: phrases(
      0.85,
      `(?:charged|billed|debited|invoiced)(?: (?:me|us|my card|our card|our account))?(?: \\w{1,12}){0,3} ${AMOUNT}`,
      `(?:double|over)-?charged|double charge|duplicate (?:charge|payment) (?:on|for|of)|wrongly (?:charged|billed)`,
      `(?:was|were|been|got|am|are) (?:charged|billed|debited)(?: \\w{1,12}){0,8} (?:cancell?ed|never|without|although|despite|though|but)`,
      `you (?:charged|billed|debited) (?:me|us|our|my)`,
      `(?:i|we)(?:'m| am|'re| are)? (?:want to |would like to |'d like to |have to )?(?:disputing|dispute|contesting|contest) (?:the|this|a|my|our|that)`,
      `never agreed to|did not authori[sz]e|didn't authori[sz]e|unauthori[sz]ed (?:charge|payment|transaction)|don't recogni[sz]e (?:this|the|a) (?:charge|payment)`,
      `(?:amount|invoice|bill|charge|fee)(?: \\w{1,12}){0,3} (?:is|was|does not|doesn't) (?:wrong|incorrect|match|not right|too high)`,
      `you billed (?:a|for|us|me)|chargeback`,
    ),
  },
  {
    name: 'legal',
    because: 'speaks of legal steps',
    asks: 'escalate',
    says: [
      ...phrases(
        0.9,
        `(?:my|our|the|a) (?:lawyers?|attorneys?|solicitors?|legal (?:team|department|counsel))`,
        `(?:i|we)(?:'ll| will|'m going to| am going to|'re going to)? sue|legal action|take (?:you|this) to court|lawsuit|small claims`,
        `subpoena|court order|cease and desist|dmca|formal notice|ombudsman|attorney general|data protection authority|consumer rights`,
        `(?:violates?|violation of|breach of|under) (?:the )?(?:gdpr|ccpa|hipaa|consumer \\w{3,12} act|contract|our agreement)`,
        `(?:infring\\w{1,6}) (?:our|my) (?:trademark|copyright|patent)|formally dispute|termination of our (?:agreement|contract)`,
        `anwalt|rechtsanwalt|abogado|avocat|advogado|advocaat`,
      ),
    ],
  },
  {
    name: 'security',
    because: 'reports a security problem',
    asks: 'escalate',
    says: phrases(
      0.9,
      `(?:account|workspace|card|key|token|data|password|laptop|phone)(?: \\w{1,12}){0,3} (?:was|were|been|got|is|has been|have been) (?:hacked|compromised|stolen|leaked|breached|exposed|phished)`,
      `(?:been|got|were|was) (?:hacked|phished|breached)|data (?:breach|leak)|security (?:breach|incident|hole|flaw)|phishing`,
      `(?:found|discovered|report|reporting) (?:a |an )?(?:security )?(?:vulnerability|exploit|xss|sql injection)`,
      `(?:see|seeing|sees|access|shows?|showing)(?: \\w{1,12}){0,2} (?:another|other|someone else's|somebody else's) (?:company|companies|customer|customers|account|invoices?|people)?'?s?`,
      `(?:someone|somebody|a stranger)(?: else)? (?:is|has|logged|accessed|got|used|changed)(?: \\w{1,12}){0,4} (?:in(?:to)?|my|our) (?:account|name|password|workspace|key)`,
      `(?:unknown|suspicious|unauthori[sz]ed) (?:login|logins|access|sign-in|activity)|(?:committed|pushed|posted|published|leaked) (?:my|our|the|an?) (?:secret |live )?(?:api )?(?:key|token|password)`,
      `(?:typed|entered|gave)(?: \\w{1,12}){0,3} my password`,
    ),
  },
  {
    name: 'refund',
    because: 'wants money back',
    asks: 'offer',
    says: phrases(
      0.8,
      `(?:want|need|like|request|requesting|demand|get|expect|give me|issue)(?: (?:a|an|my|our|the|full|partial)){0,2} (?:refund|reimbursement)`,
      `refund (?:me|us|my|our|please|this|the|that)|(?:my|our) money back|be (?:refunded|reimbursed)|(?:full )?refund,? please|no refund yet`,
      `(?:where is|when will|still waiting for)(?: \\w{1,6})? (?:my|our) refund`,
      `credit my card|geld zur[uü]ck|reembolso|remboursement|rembours[eé]`,
    ),
  },
  {
    name: 'cancellation',
    because: 'wants to leave',
    asks: 'offer',
    says: phrases(
      0.8,
      `(?:want|like|need|going|decided|have|please)(?: to)? (?:cancel|terminate|close|end)(?: (?:my|our|the|this|everything|all))(?: \\w{1,12}){0,2} ?(?:account|subscription|plan|contract|membership|licen[cs]e)?`,
      `^(?:please )?(?:cancel|terminate|close) (?:my|our|the|everything)(?: \\w{1,12}){0,2} ?(?:account|subscription|plan|contract)?`,
      `(?:stop|end) my (?:plan|subscription)|do not wish to continue|moving to (?:another|a different) (?:provider|vendor)|switching to a competitor|terminate our contract|we're out|k[uü]ndigen`,
    ),
  },
];
