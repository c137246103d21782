/** What somebody of ours promised to the customer. Rules about words; what is left out does no harm, what is made up does. */
import type { LiveNotes } from '../conversation/handoff-package.ts';
import type { Message } from '../conversation/message.ts';
import { plainly, sentencesIn } from './sentences.ts';
import { shortened } from './shortened.ts';

type Promised = LiveNotes['promises'][number];

const MOST = 3;
const LONGEST = 200;
const LONGEST_NAME = 60;
/** Words without an end are a paste, and nobody promises in those. UTF-16 units. */
const LONGEST_SENTENCE = 600;

/** The latest three promises in these words of agents and colleagues, oldest first, each sentence once. All of them must have gone out. */
export function promisesIn(messages: readonly Message[]): readonly Promised[] {
  const latest: Promised[] = [];
  const seen = new Set<string>();
  for (const { role, text, name, sentAt } of messages.toReversed()) {
    if (role !== 'agent' && role !== 'colleague') continue;
    for (const sentence of sentencesIn(text).filter(isPromise).toReversed()) {
      if (seen.has(plainly(sentence))) continue;
      seen.add(plainly(sentence));
      latest.push({
        by: shortened(name, LONGEST_NAME) || 'A colleague',
        text: shortened(sentence, LONGEST),
        at: sentAt,
      });
      if (latest.length === MOST) return latest.toReversed();
    }
  }
  return latest.toReversed();
}

/** Does this sentence promise a deed of ours, or that something will reach the customer? A question and a "won't" do not. */
export function isPromise(sentence: string): boolean {
  if (sentence.length > LONGEST_SENTENCE || /[?？؟]\s{0,3}$/.test(sentence)) return false;
  const said = ` ${plainly(sentence)} `;
  return SIGNS.some((sign) => {
    const found = sign.exec(said);
    return found !== null && !isDenied(said, found);
  });
}

/** "I can't promise that we will …", "we will not", "ich werde nicht": before it in the same clause, or right behind it. */
function isDenied(said: string, { index, 0: { length } }: RegExpExecArray): boolean {
  const before =
    said
      .slice(Math.max(0, index - 60), index)
      .split(/[,;:.!–]| but | aber /)
      .at(-1) ?? '';
  const after = said.slice(index, index + length + 40).split(/[,;:.!–]| but | if | until | aber /, 1)[0] ?? '';
  return DENIES.test(before) || DENIES_BEHIND.test(after);
}

const DENIES =
  /(?<!\p{L})(?:can't|cannot|can not|couldn't|could not|don't|do not|didn't|never|not sure|unsure|doubt|no guarantee|nobody|kann nicht|nicht sicher|if you (?:wish|want|like|prefer))(?!\p{L})/u;
const DENIES_BEHIND =
  /(?<!\p{L})(?:not(?! only)|only|never|nicht(?! nur)|kein\p{L}{0,2}|no longer|unable|wouldn't)(?!\p{L})/u;

/** Up to three words between two others. */
const GAP = String.raw`(?:\s[\p{L}']{1,20}){0,3}\s`;
const US =
  '(?:i|we|(?:our|the|a|my|one of our) (?:\\p{L}{1,20} ){0,2}(?:team|colleagues?|engineers?|technicians?|developers?|specialists?|manager|department|support)|(?:finance|billing|engineering|accounting|support|logistics|somebody|someone))';
const WILL = "(?:'ll| will| shall| am going to|'m going to| are going to|'re going to| is going to|'m gonna|'re gonna)";
/** What follows a "will" that promises nothing: a manner of speaking, a need of ours, a thing that is so anyway. */
const IDLE = [
  `be (?!in touch|back(?! to normal)|with you|there|calling|sending|looking (?:at|into)|reaching|getting|working|fixing|following|on (?:it|the call|site)|able to (?:send|tell|give|ship|refund)|refunding|issuing|adding|updating|(?!clos|leav|wait|tak|look|us|go|try)\\p{L}{2,12}ing (?:it|this|that|the|your|you|an?) )`,
  String.raw`(?:need|require|have to|want|admit|bet|guess|assume|presume|suppose|say|agree|mention|grant|never|wait|stay|stand|leave it at|start with|begin with|miss|remember|understand|think|hope|love|hate|know|explain|repeat|quote|take (?:it|that|this) (?:that|as)|take your word|spare you|give you that|level with you|go out on a limb)(?!\p{L})`,
  `see(?! to | what (?:i|we) can| that| about)`,
  `(?:just )?close (?:this|the|your) (?:ticket|case|thread|conversation)`,
  `ask (?:you|that you)`,
].join('|');
const ADVERBS =
  '(?: (?:then|now|also|just|personally|definitely|certainly|gladly|happily|of course|try to|do my best to|make sure to|first|quickly|immediately|right away|again|both|all|always|still|soon|shortly)){0,3}';

const TO_THEM =
  '(?:be (?:refunded|credited|reimbursed|contacted|called|notified|informed|charged correctly|able to \\p{L}{2,15} (?:again|by|from|tomorrow|today|tonight))|hear (?:back )?from|(?:have|get|receive)(?: \\p{L}{1,20}){0,3} (?:refund|money|reply|answer|call|update|credit|replacement|invoice|confirmation|parcel|package|fix|license|licence|e-?mail|it|them|that|one)(?: back)?(?= (?:by|today|tomorrow|tonight|this|next|within|in |on |before|until|from|no later|at |as soon|shortly|soon)|[.!,]? $))';
const DONE =
  '(?:refunded|reimbursed|credited|fixed|repaired|shipped|sent|dispatched|delivered|replaced|restored|unlocked|deployed|released|rolled out|corrected|cancell?ed|processed|issued|resolved|solved|done|ready|updated|reversed|extended|back (?:up|online))';
const WHEN =
  '(?:by |today|tomorrow|tonight|this (?:morning|afternoon|evening|week)|next (?:week|month|mon|tues|wednes|thurs|fri)|within |in (?:the next|a few|an?|about|\\d|two|three|five|ten)|(?:on|until|before) (?:mon|tues|wednes|thurs|fri|satur|sun)|at \\d|end of|shortly|soon|right away)';

const SIGNS: readonly RegExp[] = [
  // We will do something.
  `(?<!\\p{L})${US}${WILL}${ADVERBS} (?!${IDLE})\\p{L}{2,20}`,
  `(?<!\\p{L})(?:i|we)(?:'m|'re| am| are) \\p{L}{2,15}ing (?:[^.!?]{0,80} )?${WHEN}`,
  '(?<!\\p{L})(?:i|we) (?:do |can )?(?:promise|guarantee|aim to)(?!\\p{L})|you have (?:my|our) word',
  // Without a subject, or of somebody by name.
  '(?:^| and) will (?:then )?(?:update|call|send|let|get back|e-?mail|reply|check|fix|keep|confirm|refund) ',
  '^ ill (?:be in touch|(?!be )\\p{L}{2,12}) ',
  `(?<!\\p{L})(?!nobody|no one|this|that|which|it )\\p{L}{2,20}${WILL} (?:call|contact|ring|phone|reach out to|get back to|follow up with) you(?!\\p{L})`,
  `(?<!\\p{L})(?!nobody|no one|this|that|which|it )\\p{L}{2,20}${WILL} (?:take (?:it |this )?over|look into)(?!\\p{L})`,
  '(?<!\\p{L})let me (?:get|fix|sort|send|refund|escalate|arrange|order|book|extend) ',
  `(?:^ | you (?:can|should|may) )expect (?:it|them|an?|the|your|our)(?!\\p{L})[^.!?]{0,60} ${WHEN}`,
  // They will have something, or something will happen, by then.
  `(?<!\\p{L})you(?:'ll| will| should| are going to|'re going to)${ADVERBS} ${TO_THEM}`,
  `(?:(?<!\\p{L})(?:will|is going to|are going to)|'ll)${ADVERBS} (?:be ${DONE}|arrive|reach you|be with you|go out|ship|land)(?!\\p{L})`,
  // Set phrases.
  `(?<!\\p{L})(?:let me|i'd like to|going to|will|'ll|and|to)${GAP}(?:get back to you|come back to you|let you know|keep you (?:posted|updated|informed|in the loop)|call you back|be in touch|follow up with you)(?!\\p{L})`,
  '^ (?:will do|on it|consider it done|leave it with (?:me|us))[.!, ]',
  // Deutsch.
  '(?<!\\p{L})(?:(?:ich|wir) werden?|werden? (?:ich|wir))(?!\\p{L})',
  '(?<!\\p{L})(?:ich melde mich|wir melden uns|melde (?:ich )?mich|melden wir uns|ich kümmere mich|wir kümmern uns|ich gebe (?:ihnen|dir|euch) bescheid|wir geben (?:ihnen|dir|euch) bescheid|(?:ich rufe|wir rufen) (?:sie|dich|euch)|(?:ich (?:schicke|sende|überweise|erstatte|prüfe|kläre|veranlasse)|wir (?:schicken|senden|überweisen|erstatten|prüfen|klären|veranlassen)))(?!\\p{L})',
  '(?<!\\p{L})sie (?:bekommen|erhalten|hören) [^.!?]{0,80}(?:bis|heute|morgen|am|innerhalb|in den nächsten|von (?:mir|uns))(?!\\p{L})',
  // Français, español, português, Nederlands: the commonest ways.
  '(?<!\\p{L})(?:je vais|nous allons|je vous (?:rappelle|recontacte|tiens|envoie|confirme)|nous vous (?:rappelons|recontactons|tenons|envoyons|confirmons)|je reviens vers vous|nous revenons vers vous|vous recevrez)(?!\\p{L})',
  '(?<!\\p{L})(?:(?:le|la|les|te|os|se lo|lo) (?:\\p{L}{3,15}(?:aré|eré|iré|aremos|eremos|iremos)|diré|diremos|haré|haremos)|(?:voy|vamos) a (?:revisar|enviar|llamar|comprobar|devolver|reembolsar|consultar|arreglar)|recibirá|recibirás)(?!\\p{L})',
  '(?<!\\p{L})(?:(?:vou|vamos) (?:verificar|enviar|ligar|devolver|reembolsar|consultar|resolver|retornar)|entrarei em contato|entraremos em contato|avisarei|avisaremos|retornaremos)(?!\\p{L})',
  '(?<!\\p{L})(?:(?:ik zal|wij zullen|we zullen) \\p{L}{2,20}|ik bel (?:u|je)|we bellen (?:u|je)|laat (?:ik )?(?:u|je|het u|het je) weten|laten (?:we )?(?:u|je) weten|kom (?:ik )?(?:erop|bij u) terug)(?!\\p{L})',
].map((sign) => new RegExp(sign, 'u'));
