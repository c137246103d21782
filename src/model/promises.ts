/**
 * Whether a sentence promises what nobody has promised, or claims a deed that nobody has done: "I'll follow up", "someone
 * will call you", "your refund has been issued", "our team is on it". Only `isTrue` sentences may. Rules about words, in
 * English; whatever speaks of an I passes for a promise, because a quoted article has none.
 */
export function promises(sentence: string, isTrue: readonly string[] = []): boolean {
  const said = normal(sentence);
  if (isTrue.some((allowed) => normal(allowed) === said)) return false;
  return SIGNS.some((sign) => sign.test(said));
}

/** One form for each way to write it: straight apostrophes, no case, short forms written out. */
function normal(sentence: string): string {
  return SHORT_FORMS.reduce(
    (said, [short, long]) => said.replace(short, long),
    sentence
      .normalize('NFKC')
      .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
      .replace(/[’‘ʼ`´]/g, "'")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}'.,;:!?]+/gu, ' ')
      .trim(),
  );
}

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bwon't\b/g, 'will not'],
  [/'ll\b/g, ' will'],
  [/'ve\b/g, ' have'],
  [/'re\b/g, ' are'],
  [/\bi'm\b/g, 'i am'],
  [/\b(it|that|there|he|she|someone|somebody|everything|team|who|help)'s\b/g, '$1 is'],
  [/\b(?:gonna|going to|about to)\b/g, 'will'],
  [/\bshall\b/g, 'will'],
  [/\b(?:ill|i will)\b/g, 'i will'],
];

/** Words that may stand between two others: "we have *already* refunded", "our team *here* will". */
const GAP = String.raw`(?:,?\s[\p{L}']{1,20}){0,3},?\s`;
const US = String.raw`(?:we|(?:one|some|any|all|both|each) of (?:us|our [\p{L}]{1,20})|us)`;
const OUR = '(?:our|the|a|an|one of our|your|another|some|my)';
const STAFF =
  '(?:teams?|staff|agents?|humans?|persons?|people|colleagues?|co-?workers?|specialists?|representatives?|reps?|experts?|engineers?|technicians?|advisors?|advisers?|operators?|supervisors?|managers?|developers?|support|department|helpdesk|somebody|someone|anyone|member of staff|team members?|account manager|success manager)';
const WHO = String.raw`(?:${US}|someone|somebody|(?:${OUR}\s(?:[\p{L}]{1,20}\s){0,2})?${STAFF}|support|customer service)`;
/** What a team does about somebody's matter. */
const DONE =
  '(?:escalated|refunded|reimbursed|reset|notified|informed|alerted|told|forwarded|passed|sent|cancell?ed|processed|issued|credited|opened|created|raised|filed|logged|submitted|flagged|assigned|reassigned|updated|fixed|resolved|solved|unlocked|unblocked|scheduled|booked|rescheduled|reported|contacted|approved|waived|extended|reactivated|restored|shipped|dispatched|replaced|noted|recorded|registered|added|removed|deleted|changed|corrected|adjusted|applied|upgraded|downgraded|activated|deactivated|enabled|disabled|arranged|confirmed|verified|reviewed|investigated|prioriti[sz]ed|expedited|granted|initiated|started|triggered|taken care of|looked into|handled|dealt with|made aware|brought|prepared|set up|put|transferred|connected|reached out to|called|emailed|texted|pinged|handed over)';
const TO_YOU =
  '(?:contacted|called|notified|informed|refunded|reimbursed|credited|compensated|emailed|texted|updated|reached|helped|assisted|connected|transferred|phoned|rung|put through|looked after|taken care of|told|given)';

const SIGNS: readonly RegExp[] = [
  // The bot as a person.
  String.raw`\b(?:i|me|mine|myself)\b(?!\.e)`,
  String.raw`\blet me\b|\ballow (?:me|us)\b|\blet us (?:know|look|check|see|find|handle|take|get|sort|fix)\b`,
  // Whatever we, or somebody of us, will do, are doing, have done or did.
  String.raw`\b${WHO}${GAP}(?:will|would|is|are|am|has|have|had|was|were|promises?|guarantees?|plans?|aims?|intends?|expects?|commits?|ensures?|assures?)\b(?!\s(?:not\s)?(?:closed|open|available|based|able|located|online|offline|happy|glad|sorry|here)\b)`,
  String.raw`\bwe (?:\p{L}{1,20}ly )?(?:just |already |also )?(?:${DONE}|\p{L}{2,20}ed|took|made|gave|got|did|went|left|found|began|wrote|spoke|saw)\b(?! (?:to )?know)`,
  String.raw`\bwe(?:,? too,?)? (?:can|could|should|might|may|must|do)? ?(?:promise|guarantee|assure|follow up|get back|reach out|come back to you|be in touch|call you|contact you|ring you|phone you|look into|take care of|keep you|let you know|investigate|escalate|refund you|get this|sort this|fix this|work on (?:it|this|that|your))\b`,
  String.raw`\b${WHO}\s(?:\p{L}{1,20}ly )?(?:calls?|contacts?|reach(?:es)? out|gets? (?:back|in touch)|follows? up|looks? into|takes? (?:over|care)|comes? back|rings?|phones?|joins?|replies|responds?|answers?)\b(?! (?:by|within business))`,
  String.raw`\b${STAFF}${GAP}(?:on (?:it|this|the (?:case|way|job))|is aware|are aware)\b`,
  // What will happen to you, or has happened to yours.
  String.raw`\byou${GAP}(?:will|are|have|should|can|may|might|could)${GAP}be(?:en|ing)?${GAP}${TO_YOU}\b`,
  String.raw`\byou${GAP}(?:are|were|have been)${GAP}(?:contacted|called|notified|refunded|reimbursed|credited|compensated|connected|transferred|put through)\b(?! (?:if|when|unless|by))`,
  String.raw`\b(?:you${GAP}(?:will|should|can|may|might)${GAP})?(?:hear|expect|await|look forward to|look out for|watch for)\b(?:\s[\p{L}']{1,20}){0,6}\s(?:from (?:us|our|me|the|a|an|support|someone)|back|shortly|soon|calls?|repl(?:y|ies)|responses?|answers?|updates?|follow ?ups?|refunds?|contact)\b`,
  String.raw`\byou${GAP}(?:will|should|shall)${GAP}(?:get|receive|have|see|find)\b(?:\s[\p{L}'-]{1,20}){0,5}\s(?:calls?|repl(?:y|ies)|responses?|answers?|updates?|follow ?ups?|refunds?|credits?|vouchers?|compensation|callbacks?|from (?:us|our|support|someone|the team))\b`,
  String.raw`\b(?:has|have|had|was|were|is|are)(?: (?:now|already|just|also|been|being|successfully|automatically|immediately|since))*\s(?:been |being )${GAP}${DONE}\b`,
  String.raw`\b(?:your|the|this|that|a|an|it|everything|ticket|case|request|issue|refund|account|order)${GAP}(?:has|have|had) (?:now |already |just |also |successfully ){0,2}been\b`,
  String.raw`\b(?:your|this|that|the) (?:\p{L}{1,20} ){0,2}(?:ticket|case|request|issue|matter|refund|complaint|problem|report|query|question|claim|concern)s? (?:is|are|was|were|will|gets?|got|has|have)\b(?! (?:not |only )?(?:shown|listed|found|visible|valid|free|called|named|available|in (?:settings|billing)|possible|part|one))`,
  String.raw`\b(?:a|the|your|any|some|this|one of the) (?:\p{L}{1,20} ){0,2}(?:human|agent|colleague|team|specialist|representative|engineer|manager|callback|follow ?up|call back|reply|response|refund|technician)s? (?:is|are|was|were|will|has|have|should|gets?|comes?)\b(?!\s(?:not\s)?(?:closed|open|available|based|able|located|online|offline|free|shown|listed|visible)\b)`,
  String.raw`\b(?:your|this|that) (?:\p{L}{1,20} ){1,3}(?:was|were|(?:is|are) (?:now|already|just)) (?:now |already |just |also |successfully ){0,2}${DONE}\b`,
  // A future with a date, and what will be done, or over.
  String.raw`\bwill\b(?:[\s,][\p{L}\p{N}'.:]{1,20}){0,12}[\s,](?:by (?:\p{L}{3,9}day|noon|midnight|then|the end|end of|\d|next|close)|today|tonight|tomorrow|soon|shortly|(?:in the )?next (?:week|month|release|version|update|few)|this (?:week|morning|afternoon|evening)|any (?:minute|moment))\b`,
  String.raw`\b(?:your|this|that|the|it|they|everything) ?(?:\p{L}{1,20} ){0,3}will (?:\p{L}{1,20}ly )?be (?:${DONE}|gone|over|back|ready|better|okay|fine)\b`,
  String.raw`\b(?:went|goes|gone|going) (?:straight |directly |right )?to (?:our|the) (?:\p{L}{1,20} ){0,2}${STAFF}\b`,
  String.raw`\b(?:one|just a|a|give me a) (?:moment|minute|second|sec)\b(?:,| please|$| while)|\bchecking with\b`,
  // Set phrases.
  String.raw`\b(?:rest assured|be assured|count on (?:us|me|our)|expect (?:someone|somebody|one of|our|the)|(?:has|have) our (?:full |undivided )?attention|has left our|you have (?:my|our) word|no need to worry|do not worry|don't worry|leave (?:it|this|that) (?:to|with)|bear with|hang tight|hold tight|stay tuned|stand by|sit tight|consider (?:it|this) (?:done|fixed|solved|resolved)|on (?:its|the|their) way to you|help is on|in touch|get(?:s|ting)? back to you|come(?:s|ing)? back to you|follow(?:ing|s)? up|reach(?:ing|es)? out to you|call(?:s|ing)? you back|ring(?:s|ing)? you|keep(?:s|ing)? you (?:posted|updated|informed|in the loop)|let(?:s|ting)? you know|look(?:s|ing)? into (?:it|this|that|your|the)|on (?:it|the case) (?:now|already)|work(?:s|ing)? on (?:it|this|your|a fix|the issue|that)|all set|all done|taken care of|good to go|as (?:promised|discussed|agreed)|promised?|guarantees?d?|pinky|we owe|compensat(?:e|es|ed|ing) (?:you|it|this|that)|goodwill|as an exception|free of charge for you|at no cost to you|(?:done|sorted|fixed|resolved|refunded|escalated|cancelled|booked)[.!]?$)\b`,
  String.raw`^(?:ok(?:ay)?,? |great,? |done[,:.!]? |sure[,:.!]? |yes[,:.!]? )?(?:just |already |now )?(?:${DONE}|escalating|refunding|notifying|forwarding|transferring|connecting|resetting|cancelling|processing|checking|looking into|contacting|calling|sending)\b`,
  String.raw`\b(?:a|your|the|full|partial|instant) (?:\p{L}{1,20} )?(?:refund|credit|replacement|call|callback|ticket|human|agent)\b(?:\s[\p{L}']{1,20}){0,3}\s(?:on (?:its|the|their) way|coming|underway|under way|in progress|shortly|is done|was done|is complete|guaranteed)\b`,
].map((sign) => new RegExp(sign, 'u'));
