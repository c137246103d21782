import { findPhrases, type Match, type Phrase, phrases } from '../nlp/phrases.ts';
import type { Trigger } from './trigger.ts';

const THRESHOLD = 0.5;

/** Trips when the customer asks for a human, in so many words. */
export const humanRequest: Trigger = ({ text }) => {
  const asks = findPhrases(text, ASKS).filter(isMeant);
  const score = Math.max(0, ...asks.map((ask) => ask.score));
  return {
    trigger: 'human-request',
    score,
    threshold: THRESHOLD,
    asks: 'escalate',
    tripped: score >= THRESHOLD,
    because: score >= THRESHOLD ? 'asked for a human' : 'did not ask for a human',
    evidence: [...new Set(asks.map(({ span }) => span))],
  };
};

/** "I don't need a human", "before you pass me to someone": the words are there, the wish is not. */
function isMeant({ before }: Match): boolean {
  return !NEGATED_IN_ENGLISH.test(before) && !NEGATED_ELSEWHERE.test(before);
}

const NEGATED_IN_ENGLISH =
  /(?:\b(?:do|did|does|would|need)(?:n['’]?t| not)(?! (?:know|understand|see))|\b(?:no|not|any) need|\b(?:never|without|before|instead of|rather than|prefer not))(?:\s{1,3}[^\s.,;:!?]{1,20}){0,4}\s*$/i;
/** In these languages the negation stands right at the verb, and a distant one belongs to something else. */
const NEGATED_ELSEWHERE =
  /(?:^|\s)(?:no|nunca|sin|ne|pas|sans|nicht|kein|keinen|keine|ohne|não|nao|sem|niet|geen|zonder)(?:\s{1,3}[^\s.,;:!?]{1,20})?\s*$/i;

// ── English ──────────────────────────────────────────────────────────────────────────────────────────────────────

const KIND =
  '(?:(?:real|live|actual|human|support|sales|service|customer|care|billing|technical|account|senior|different|dedicated|on-call|single|proper) ){0,3}';
const NOUN =
  '(?:humans?|humna|person|assistant|people|human being|agents?|representative|rep|operator|advis[eo]r|specialist|technician|engineer|expert|supervisor|superior|manager|executive|employee|staff|staff member|colleague|teammate|(?:member|someone) of your (?:team|staff)|(?:member|one) of (?:the|your) \\w{2,12}(?: team)?|one of your colleagues)';
/** "human resources", "agent seats", "manager role": the product's words, not a wish. */
const NOT_A_NOUN =
  '(?! (?:resources|readable|rights|error|errors|role|roles|seats?|accounts?|endpoint|details|permissions?|settings|id|api))';
const HUMAN = `(?:(?:someone|somebody|anyone|anybody)|(?:(?:an?|the|your|some|any|another|one of (?:the|your)) )?${KIND}${NOUN}${NOT_A_NOUN})`;
/** Without "people" and "someone", which need a verb beside them to be a wish. */
const ONE_HUMAN = `(?:(?:an?|the|your|some|any|another) )${KIND}${NOUN}${NOT_A_NOUN}`;
const TEAM =
  '(?:(?:the |your )?(?:support|billing|sales|accounting|finance|customer (?:service|support|care))(?: (?:team|department|staff))?|whoever is in charge)(?! (?:page|form|ticket|article|plan|api|dashboard))';
const WHOM = `(?:${HUMAN}|${TEAM})`;
const BOT = '(?:(?:an?|the|this|your|any) )?(?:bots?|robots?|chatbots?|machines?|ai)';
const THIS = '(?:this|it|that|(?:my|this|the) (?:case|ticket|chat|conversation|issue|question|request))';
/** Whom only we can have: "a colleague" or "an employee" may be the customer's own. */
const OUR_HUMAN = `(?:(?:an?|the|your|some|any) )?${KIND}(?:human|person|agent|representative|rep|operator|supervisor|superior|specialist|technician|engineer|expert|staff member|(?:real|actual) \\w{2,12})${NOT_A_NOUN}`;
/** "How do I assign it to an agent?" is about the product. */
const NOT_HOW_TO = '(?<!how (?:do|can|could|would) (?:i|we|you) )';
/** What may follow a human who is wanted. "I want a manager to approve invoices" wants a feature. */
const WANTED =
  '(?=\\s{0,3}(?:$|[.!?,;]|\\b(?:(?:on|for|in) (?:this|it|that|here)|to (?:help|assist|look|talk|speak|call|contact|explain|review|take|step)|now|please|who|here|asap|immediately|today|again)\\b))';
const DOES =
  '(?:look|looks|review|reviews|check|checks|call|contact|take|read|reads|join|handle|step in|get back|give|reach out)';

const english: Phrase[] = [
  ...phrases(
    0.95,
    `(?:talk|speak|chat|spek|speek|tlak)(?: directly)? (?:to|with|w) ${WHOM}`,
    `(?:connect|conect|transfer|transferred|put|pass|hand|forward|route|switch|refer|redirect|escalate|send|take|get|give|find|direct|move|patch) (?:me|us) (?:over |through |on ){0,2}(?:to |with |w )?${WHOM}`,
    `${NOT_HOW_TO}(?:transfer|pass|hand|forward|route|switch|refer|redirect|escalate|assign|raise) ${THIS} (?:over |on ){0,2}(?:to|with) (?:${OUR_HUMAN}|${TEAM}|one of your colleagues|your (?:manager|boss|colleagues?)|someone (?:who|from|in))`,
    `(?:help|assistance|possible|prefer|like|mind) (?:me |us )?(?:talking|speaking|chatting) (?:to|with) ${WHOM}`,
    `(?:transfer|hand(?: \\S{1,20}){0,3} over|switch|escalate) to ${ONE_HUMAN}`,
    `(?:be )?(?:connected|transferred|forwarded|put through|passed on|handed over) to ${WHOM}`,
    `(?:connect|conect) (?:to|with|w) ${ONE_HUMAN}`,
    `connect (?:w|to|with) agent`,
    `(?:want|need|would like|'d like|i'd like|require|demand|give me|gimme|get me|get|I mean) ${ONE_HUMAN}${WANTED}`,
    `(?:want|need|'d like|would like) (?:someone|somebody) (?:to|from|who)`,
    `(?:ask(?:ed|ing)?|asks) for ${ONE_HUMAN}`,
    `is there ${HUMAN}(?: (?:i|we|here|there|available|around|from|to|who))`,
    `(?:can|could|will|would|please|now) (?:you )?(?:please |now )?transfer me(?=\\s{0,3}(?:$|[.!?,]))`,
    `where is (?:my|the) ${KIND}(?:human|agent|representative)`,
    `${ONE_HUMAN} to (?:help|assist) (?:me|us)`,
    `is (?:an? )?${KIND}${NOUN} (?:available|online|there|around)`,
  ),
  ...phrases(
    0.85,
    `(?:reach|contact|contacting|loop in|bring in|get hold of|ping|page) ${ONE_HUMAN}`,
    `(?:reach|contact|contacting|get hold of) (?:somebody|someone)`,
    `how (?:do|can) (?:i|we) (?:reach|contact|call) ${TEAM}`,
    `(?:have|let|get|can|could|will|would|may) ${OUR_HUMAN} (?:please )?(?:${DOES}|help)`,
    `(?:have|get|can|could|will|would) (?:someone|somebody|anybody|one of you) (?:please )?(?:(?:call|contact) (?:me|us)|join|step in|get back|take (?:this|over)|look at (?:this|it|my|our))`,
    `(?:anyone|anybody|somebody|someone) (?:from|of) ${TEAM}(?: (?:here|there|around|available|online))?(?=\\s{0,3}(?:$|[.!?,]))`,
    `(?:read|reviewed|handled|answered|checked) by (?:a|an) ${KIND}${NOUN}`,
    `(?:want|need|get|like|includes?) (?:some )?human (?:support|help|assistance)`,
    'pair of human eyes',
    `(?:call|callback|call back|phone call|meeting) (?:from|with) (?:someone|somebody|${ONE_HUMAN}|${TEAM})`,
    `(?:please|must|need to|want to|like to|can you|could you|can we) escalate(?: (?:this|it|my|that)|(?=\\s{0,3}(?:$|[.!?,])))`,
    `(?:want|need|like|'d like) (?:this|it|that|my \\w{1,20}) (?:to be )?escalated`,
  ),
  ...phrases(
    0.8,
    `(?:don't|do not|no longer) (?:want to|wish to|like to|wanna) (?:talk|speak|chat|deal)(?: \\w{1,12})? (?:to|with) ${BOT}`,
    `(?:refuse|tired|sick|enough) (?:to|of) \\w{1,12}(?: \\w{1,12}){0,2} (?:to|with) ${BOT}`,
    `(?:please )?no (?:more )?(?:bots|robots|chatbots)`,
    `(?:skip|bypass|stop with|get (?:out of|past|around)) (?:(?:the|this|your) )?bots?`,
    `(?:not|no) (?:an? )?(?:robots?|bots?|machines?)(?= ?[.!]?$)`,
  ),
];

// ── Spanish, French, German, Portuguese, Dutch: the plain forms ──────────────────────────────────────────────────

const spanish = phrases(
  0.9,
  '(?:hablar|chatear|comunicarme|contactar|conversar) con (?:una?|alg[uú]n|el|la|su|un) (?:humano|persona|agente|asesora?|operadora?|representante|ser humano|t[eé]cnico|supervisora?)',
  'hablar con (?:alguien|soporte|atenci[oó]n al cliente|un humano)',
  '(?:quiero|necesito|quisiera|deseo|me gustar[ií]a) (?:hablar con )?(?:una? )(?:humano|persona (?:real|humana)|agente|asesora?|operadora?|representante)',
  '(?:p[aá]s[ae]me|comun[ií]que(?:n)?me|con[eé]cte(?:n)?me|p[oó]nga(?:n)?me|transfi[eé]ra(?:n)?me) (?:con|a) \\S{1,20}(?: \\S{1,20})?',
);
const french = phrases(
  0.9,
  '(?:parler|discuter|[eé]changer) (?:[aà]|avec) (?:une?|un vrai|une vraie|votre) (?:humain|personne|conseill(?:er|[eè]re)|agent|op[eé]rateur|responsable|technicien|être humain)',
  "(?:parler|discuter) (?:[aà]|avec) quelqu'un",
  "(?:je veux|je voudrais|j'aimerais|il me faut|besoin d') ?(?:une?|un vrai|une vraie) (?:humain|conseill(?:er|[eè]re)|agent|vraie personne|personne)",
  '(?:passez-moi|mettez-moi en (?:relation|contact) avec|transf[eé]rez-moi) \\S{1,20}(?: \\S{1,20})?',
);
const german = phrases(
  0.9,
  'mit (?:eine[mr]|jemandem|de[mr]|Ihre[mr]) (?:(?:echten|richtigen|anderen) )?(?:Menschen|Mitarbeiter(?:in)?|Person|Berater(?:in)?|Agenten|Kollegen|Support|Techniker(?:in)?|Kundenservice|Kundendienst) (?:zu )?(?:sprechen|reden|verbinden|chatten|verbunden werden)',
  'mit (?:jemand(?:em)?|(?:echten )?Menschen|dem Support) (?:zu )?(?:sprechen|reden|verbinden)',
  '(?:ich )?(?:will|m[oö]chte|brauche|h[aä]tte gern[e]?) (?:bitte )?(?:einen?|eine) (?:(?:echten?|richtigen?) )?(?:Menschen|Mitarbeiter(?:in)?|Berater(?:in)?|Ansprechpartner(?:in)?|Person|Agenten)',
  'verbinden sie mich(?: bitte)? mit \\S{1,20}(?: \\S{1,20})?',
);
const portuguese = phrases(
  0.9,
  '(?:falar|conversar|contat[oa]r?) com (?:uma?|algum|o|a|seu) (?:humano|pessoa|atendente|agente|representante|operadora?|ser humano|supervisora?)',
  'falar com (?:algu[eé]m|o suporte|o atendimento)',
  '(?:quero|preciso de|gostaria de|necessito de) (?:falar com )?(?:uma?) (?:humano|pessoa (?:real|de verdade)|atendente|agente|representante)',
);
const dutch = phrases(
  0.9,
  '(?:met )?(?:een|iemand van|jullie) (?:(?:echte?|echt) )?(?:mens|medewerker|persoon|collega|klantenservice|support) (?:spreken|praten|chatten|contact)',
  '(?:met )?iemand (?:spreken|praten|te spreken)',
  '(?:praten|spreken) met (?:iemand|(?:een )?(?:echt |echte )?(?:mens|medewerker|persoon))',
  '(?:ik )?(?:wil|heb|zou graag) (?:graag )?een (?:(?:echte?|echt) )?(?:mens|medewerker)(?: nodig)?',
  'verbind mij (?:door )?met \\S{1,20}(?: \\S{1,20})?',
);

// ── a word alone ─────────────────────────────────────────────────────────────────────────────────────────────────

/** "agent", "human please!": said alone, the word is the wish. */
const alone: Phrase[] = [
  {
    score: 0.9,
    pattern:
      /^\s{0,9}(?:(?:an? |the |eine?n? |une? |uma? |una? |een )?(?:(?:real|live|support|human|customer|echten?|echte) ){0,2}(?:human|person|agent|representative|rep|operator|supervisor|humano|persona|agente|asesor|atendente|humain|conseiller|mensch(?:en)?|mitarbeiter|mens|medewerker))(?:,? (?:please|pls|plz|now|asap|por favor|s'il vous pla[iî]t|svp|bitte|alsjeblieft))?[\s!.?]{0,9}$/gi,
  },
];

const ASKS: readonly Phrase[] = [...english, ...spanish, ...french, ...german, ...portuguese, ...dutch, ...alone];
