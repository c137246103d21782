import { DEEDS_WANTED } from './human-request-deed.ts';
import type { Reading } from './reading.ts';

/** Words [from, to) of a reading. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The stretches of a message in which a human, or a bot, is spoken of but not asked for: declined ("I don't need a
 * person"), asked about ("are you human?"), told of ("an agent told me"), whoever does a deed, quoted. A linear model cannot tell "I don't want
 * to talk to a human" from "… to a bot", for the words weigh the same in both; so these are set aside before it looks.
 */
export function setAside(reading: Reading): WordRange[] {
  const { text, wordAt } = clausesOf(reading);
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: said, index }) => ({
      from: wordAt[index] ?? 0,
      to: (wordAt[index + said.trimEnd().length - 1] ?? 0) + 1,
    })),
  );
}

/** What of a range of words is left when others are set aside. */
export function withoutRanges({ from, to }: WordRange, aside: readonly WordRange[]): WordRange[] {
  const rest: WordRange[] = [];
  let start = from;
  for (const range of [...aside].sort((one, other) => one.from - other.from)) {
    if (range.from >= to || range.to <= start) continue;
    if (range.from > start) rest.push({ from: start, to: range.from });
    start = Math.max(start, range.to);
  }
  if (start < to) rest.push({ from: start, to });
  return rest;
}

/** The words with a blank after each, and a comma or a quotation mark of its own where clauses or quotations end. */
function clausesOf({ words, original }: Reading): { text: string; wordAt: readonly number[] } {
  let text = '';
  const wordAt: number[] = [];
  const add = (piece: string, index: number): void => {
    text += piece;
    for (let unit = 0; unit < piece.length; unit++) wordAt.push(index);
  };
  for (const [index, word] of words.entries()) {
    const gap = original.slice(words[index - 1]?.end ?? 0, word.start).slice(0, LONGEST_GAP);
    if (QUOTE.test(gap)) add('" ', index);
    else if (index > 0 && ENDS_CLAUSE.test(gap)) add(', ', index);
    add(`${word.text} `, index);
  }
  const last = words.length - 1;
  if (QUOTE.test(original.slice(words[last]?.end ?? 0).slice(0, LONGEST_GAP))) add('" ', last);
  return { text, wordAt };
}

const LONGEST_GAP = 16;
const QUOTE = /["“”„«»]/;
const ENDS_CLAUSE = /[,.;:()\n…–—]/;

/** Patterns over such a text: a blank ends each word, so all of them begin and end at words. */
function compiled(...sources: readonly string[]): RegExp[] {
  return sources.map((source) => new RegExp(`(?<![^ ])(?:${source}) `, 'gu'));
}

/**
 * Up to `most` words of one clause that do not begin a wish of their own. The blank after each word leaves but one way to
 * match them, so the time taken stays in proportion to the text.
 */
const upTo = (most: number, but: string): string => `(?:(?!(?:${but}) )[^ ,"?!]{1,24} ){0,${most}}`;

// ── English ──────────────────────────────────────────────────────────────────────────────────────────────────────

const BOT = '(?:ro|chat)?bots?|machines?|computers?|ai|automated|automation|program';
const HUMAN =
  'humans?|persons?|people|agents?|representatives?|reps?|operators?|anyone|anybody|someone|somebody|no one|colleagues?|managers?|supervisors?|support|sales|team|staff|employees?|technicians?|specialists?|experts?|engineers?|advis[eo]rs?|consultants?|assistants?|department|reception|service|call|callback|meeting';
const WISH = `i|but|just|only|until|unless|get|give|let|connect|transfer|link|articles?|faq|same|this|that|${BOT}`;
const BETWEEN = upTo(8, WISH);
const DONT =
  "(?:don'?t|do not|didn'?t|did not|doesn'?t|does not|wouldn'?t|won'?t|will not|never|please not|haven'?t|have not)";
const WANT =
  '(?:ever |really |actually |even |have to |yet )?(?:need|needed|want|wanted|wanna|wish|like|ask|asked|mean|require|request|requested|plan|intend|feel like|have)';
/** "… with this", "… about my loan" belongs to what is declined. */
const ABOUT_IT = '(?: (?:with|about|for|on|over) (?:(?:my|the|a) )?[^ ,]{1,20})?';
const ORDER =
  '(?:connect|transfer|put|pass|hand|get|send|forward|route|switch|assign|bother|involve|bring|page|notify|call|let)';

const DECLINED = compiled(
  `${DONT} ${WANT} ${BETWEEN}(?:${HUMAN})${ABOUT_IT}`,
  `${DONT} ${WANT} ${BETWEEN}(?:escalated?|transferred|called|connected|forwarded|redirected|referred|put through|passed on)`,
  `(?:please )?(?:don'?t|do not|never|needn'?t) (?:(?:have|need|try|want you) to )?${ORDER} (?:(?:me|this|it|us) )?${BETWEEN}(?:${HUMAN})${ABOUT_IT}`,
  `(?:please )?(?:don'?t|do not|stop|not) (?:call|calling|transfer|transferring|connect|escalate|escalating|forward|hand|pass)(?: (?:me|this|it|us))?(?: (?:on|over))?`,
  `(?:no|not any|without|no real) (?:need|reason|point) ${upTo(6, BOT)}(?:${HUMAN}|escalate|transfer|connect|call)(?: me)?`,
  `no (?:${HUMAN}|phone calls?|calls)(?: (?:needed|necessary|required|please))`,
  `(?:without|instead of|rather than) ${BETWEEN}(?:${HUMAN})`,
  `before (?:i|you|we) ${BETWEEN}(?:${HUMAN}|transfer me|escalate)`,
  `before you ${ORDER} (?:me|this|it|us|an?|the|some|someone|somebody)(?: (?:on|over|through|${HUMAN}))?`,
  `${DONT} (?:think|believe|feel|suppose) (?:that )?(?:i|we|it|this) (?:needs?|wants?|have|has|should|must|requires?) ${BETWEEN}(?:${HUMAN})`,
  `(?:nobody|no one|none of you) (?:needs?|has|have|should|must)(?: to)? (?:call|ring|phone|contact|come|look|get)(?: (?:me|us|back|in|it)){0,2}`,
  `nothing (?:that |which )?(?:needs|requires|calls for|for) ${BETWEEN}(?:${HUMAN})`,
  `no time (?:for|to) ${BETWEEN}(?:${HUMAN}|calls)`,
  `let'?s not (?:involve|bother|bring|call|get|escalate)(?: ${BETWEEN}(?:${HUMAN}))?`,
  `leave (?:[^ ,"?!]{1,20} ){1,3}out of (?:it|this)`,
  `(?:cancel|forget|drop|withdraw|scrap|never mind|nevermind) (?:about )?(?:the|my|that|your) (?:(?:request|wish|call|chat|meeting) (?:for|with) )?(?:(?:an?|the|your) )?(?:${HUMAN}|escalation)`,
  `(?:first|try) (?:[^ ,"?!]{1,20} ){0,4}before (?:[^ ,"?!]{1,20} ){0,4}(?:${HUMAN})`,
  `(?:rather|prefer|better) not ${BETWEEN}(?:${HUMAN})`,
  `(?:rather|prefer|better) not (?:to )?be (?:called|contacted|transferred|connected|phoned)`,
  `(?:not|isn't|never|no longer|wasn't) (?:asking|looking|waiting|interested|necessary|worth|need|want|wish) ${upTo(6, WISH)}(?:${HUMAN})`,
  `(?:not|isn't|wasn't|no longer) (?:asking|necessary|worth|interested) ${BETWEEN}(?:${HUMAN})`,
  `(?:${HUMAN}) (?:isn'?t|is not|are not|aren'?t|won'?t be|will not be) (?:necessary|needed|required)`,
  `(?:prefer|rather) (?:to )?(?:talk|talking|chat|chatting|speak|speaking) (?:to|with) (?:you|(?:an?|the|this) (?:${BOT}))(?: (?:to|than|over|instead of) ${BETWEEN}(?:${HUMAN}))?`,
  `(?:would not|wouldn'?t|will not|won'?t|rather not|shouldn'?t) (?:bother|trouble|disturb|wake|involve|ask|require) ${BETWEEN}(?:${HUMAN})${ABOUT_IT}`,
  `(?:maybe|perhaps|might|may) (?:later|tomorrow|next time|next week|another time|some other time|at some point) ${upTo(5, BOT)}(?:${HUMAN})`,
  `(?:our|my|their|your) (?:customers|visitors|users|clients|patients|guests|buyers|members|students) (?:[^ ,"?!]{1,20} ){0,2}(?:want|ask|need|reach|speak|talk|type|types|request|get|click|see|call) ${upTo(6, BOT)}(?:${HUMAN})`,
  `(?:fine|happy|ok|okay|good|content) with (?:the|a|this|your) (?:${BOT})`,
  `hate (?:calling|talking|speaking|phoning) ${BETWEEN}(?:people|humans|someone|somebody|strangers|phone)`,
);

const FILL =
  "(?:(?:an?|the|some|kind|sort|of|real|really|actual|live|just|only|even|truly|sure|that|if|not|you're|you|are|still|human|being|artificial|virtual|conversational|by|written|also) ){0,6}";
const WHO = `(?:human(?: being)?|person|people|${BOT}|agent|operator|representative|real|alive|virtual|artificial|intelligence|assistant|employee|man|woman)`;
const OR_WHO = `(?: or ${FILL}${WHO})?`;

const ASKED_ABOUT = compiled(
  `(?:are|r|aren't|arent|were) (?:you|u|ya) ${FILL}${WHO}${OR_WHO}`,
  `(?:you|u) (?:are|r|must be|sound|sound like|seem like|look like|talk like) ${FILL}${WHO}${OR_WHO}`,
  `(?:you're|youre|ur) ${FILL}${WHO}${OR_WHO}`,
  `(?:am i|i'm|if i'm|i am|(?<=^|, |so )do i) (?:now |really |even |actually )?(?:talk|speak|chatt?|deal|connect|writ)(?:ing|ed)? (?:to|with) ${FILL}${WHO}${OR_WHO}`,
  `(?:is|was|isn't) (?:this|it|that) ${FILL}${WHO}${OR_WHO}(?: (?:reply|answer|talking|answering|system))?(?: to me)?${OR_WHO}`,
  `is there an? ${WHO} (?:behind|reading|typing|writing|answering)(?: this)?`,
  `(?:do i have|have i got|am i getting) ${FILL}${WHO} (?:here|on the other end|at the other end|typing|replies|answers)${OR_WHO}`,
  `(?:no|any) ${WHO} (?:reads|read|sees|writes|wrote|answers) (?:this|these|that)`,
  `(?<=^|, )(?:you|u|ya) ${FILL}(?:human|person|real|alive|${BOT})${OR_WHO}`,
  `is (?!there |it )(?:[^ ,"?!]{1,20} ){1,2}an? (?:real |actual |living )?(?:human being|human|person|robot|bot|machine)`,
  `is (?:somebody|someone) (?:real |human |actually )?(?:typing|writing|behind)(?: (?:this|here))?${OR_WHO}`,
  `who(?:'s this| is this| am i (?:talking|speaking|chatting|writing) (?:to|with))(?: ${FILL}${WHO}${OR_WHO})?`,
  `which of you is ${FILL}${WHO}`,
  `are (?:there )?(?:only )?(?:real |actual )?(?:people|humans|persons|bots) (?:answering|replying|writing|typing|behind)(?: (?:here|this|these|it))?${OR_WHO}`,
  `are (?:your|these|the) (?:replies|answers|messages|responses) ${FILL}(?:automated|automatic|generated|human|${BOT})`,
  `(?:did|does|is|will) an? ${WHO} (?:write|wrote|writing|type|typing)`,
  `(?:human|person|robot|bot|machine) or (?:an? |real |not ){0,2}(?:human|person|robot|bot|machine|ai|not)`,
);

const SAID =
  '(?:told|said|says|promised|sent|called|gave|helped|fixed|closed|answered|claims|claimed|has|was|were|already|solved|approved)';
const WHOSE = '(?:an?|the|my|your|our|one of your|some|someone from|somebody from|a person from)';

const TOLD_OF = compiled(
  `${WHOSE} (?:[^ ,"?!]{1,20} ){0,2}(?:human|person|agents?|representative|rep|operator|technician|supervisor|manager|colleague|team|support|sales|employees) ${SAID}(?: (?:me|us))?`,
  `(?:i|we|i've|we've)(?: (?:already|just|have|had|was|were|once|also)){0,3} (?:talked|spoke|spoken|chatted|talking|speaking|called|contacted) (?:to |with )?${upTo(4, WISH)}(?:${HUMAN})`,
  `(?:after|since|when) (?:i |we )?(?:talking|speaking|talked|spoke|chatting) (?:to|with) ${upTo(4, WISH)}(?:${HUMAN})`,
  `had an? (?:call|chat|talk) with ${upTo(4, WISH)}(?:${HUMAN})`,
);

/** Of three words or more, as fewer are marked for stress (a "real" person), and not the whole message. */
const QUOTED = compiled('(?<=[^ ] )" (?:[^ "]{1,40} ){3,40}"');

// ── Spanish, French, German, Portuguese, Dutch ───────────────────────────────────────────────────────────────────

const ROMANCE_HUMAN =
  "personas?|humano|humana|agente|asesora?|operador|operadora|alguien|nadie|representante|supervisor|atendente|pessoa|algu[eé]m|ningu[eé]m|humain|personne|quelqu'un|conseiller|conseillère|agent|opérateur";
const ROMANCE_BETWEEN = upTo(6, 'robots?|robô|robo|bots?|m[aá]quinas?|machine|quiero|quero|veux|pero|mas|mais');
const GERMANIC_HUMAN =
  'menschen?|mitarbeiter(?:in)?|person|persoon|berater(?:in)?|kollegen|jemand(?:en|em)?|niemand(?:en|em)?|agenten|support|mens|medewerker|iemand|collega|klantenservice|anruf|rückruf';
const GERMANIC_BETWEEN = upTo(4, 'robots?|roboter|bots?|maschinen?|machine|computer|sondern|aber|maar|ich|ik');

const ELSEWHERE = compiled(
  `(?:no|não|nao|ne|n'ai) (?:(?:me|se|lo|le) )?(?:quiero|quisiera|necesito|deseo|hace falta|quero|preciso|desejo|precisa|veux|souhaite|voudrais|pas besoin) ${ROMANCE_BETWEEN}(?:${ROMANCE_HUMAN})`,
  `(?:no|não|nao) (?:me|lo) (?:pas|transf|comuni|conect|llam|lig)[^ ,]{0,12}(?: (?:a|con|com|para|um|uma|un|una|${ROMANCE_HUMAN})){0,3}`,
  `ne m(?:e |')(?:pass|transf|appel|rappel|mett)[^ ,]{0,12} pas(?: (?:à|un|une|${ROMANCE_HUMAN})){0,3}`,
  `pas (?:besoin|la peine) ${ROMANCE_BETWEEN}(?:d'un |d'une )?(?:${ROMANCE_HUMAN}|rappeler)`,
  `(?:sin|sem|sans) (?:hablar|llamar|falar|ligar|parler|appeler) ${ROMANCE_BETWEEN}(?:${ROMANCE_HUMAN})`,
  `(?:prefiero no|prefiro não|prefiro nao|préfère ne pas|prefere ne pas) ${ROMANCE_BETWEEN}(?:${ROMANCE_HUMAN})`,
  `(?:eres|es usted|você é|voce e|és|es-tu|êtes-vous|etes-vous|tu es|vous êtes|vous etes|c'est|est-ce|é|es) (?:(?:un|una|une|um|uma|vraie?|real) ){0,2}(?:humano|humana|humain|persona|pessoa|personne|robot|robô|robo|bot|máquina|maquina|machine)(?: (?:real|réelle))?(?: (?:que|qui) (?:responde|répond|repond|escribe|escreve|écrit|ecrit))?(?: (?:o|ou) (?:una?|une?|uma?) [^ ,]{1,12})?`,
  `(?:estoy hablando con|estou falando com|est-ce que je parle à|est-ce que je parle a|(?<=^|, )(?:hablo con|falo com|je parle à|je parle a)) (?:una?|une?|uma?) [^ ,]{1,12}(?: (?:o|ou) (?:con |com |à )?(?:una?|une?|uma?) [^ ,]{1,12})?`,
  `(?:ya|já|ja|ayer|ontem|hier|j'ai|j'ai déjà|j'ai deja) (?:hablé|hable|falei|parlé|parle) (?:con|com|à|a|avec) ${ROMANCE_BETWEEN}(?:${ROMANCE_HUMAN})`,
  `(?:nicht|niet|ohne|zonder) ${GERMANIC_BETWEEN}(?:${GERMANIC_HUMAN})(?: (?:zu |te )?(?:sprechen|reden|spreken|praten))?`,
  `(?:brauche|will|möchte|moechte|mochte|benötige|wünsche|wil|heb|hoef) (?:auch |mit |met )?(?:kein(?:e|en|em)?|geen|niemand(?:en|em)?) (?:(?:${GERMANIC_HUMAN})(?: |$))?(?:nodig|sprechen|spreken|nötig)?`,
  `(?:muss|möchte|moechte|will|wil|hoef) (?:mit |met )?niemand(?:en|em)?(?: te)? (?:reden|sprechen|spreken|praten)`,
  `(?:kein(?:e|en)?|geen) (?:${GERMANIC_HUMAN}) (?:nötig|notig|nodig)`,
  `(?:verbinden sie|verbinde|rufen sie|ruf|verbind|bel) (?:mich|mir|me|mij) (?:bitte )?(?:nicht|niet)(?: (?:an|door|weiter))?`,
  `(?:bitte |graag )?(?:nicht|niet) (?:door te |te )?(?:verbinden|anrufen|weiterleiten|eskalieren|doorverbinden|bellen|gebeld)(?: (?:worden|werden))?`,
  `(?:bist du|sind sie|ben je|ben jij|bent u|spreche ich mit|rede ich mit|praat ik met|spreek ik met|du bist|jij bent|je bent|is dit|ist das|zit) (?:(?:hier|da|eine?[mnr]?|een|echte[rn]?|echt|kein|geen) ){0,3}(?:mensch(?:en)?|menschlich|mitarbeiter(?:in)?|medewerker|mens|person|persoon|roboter|robot|bot|maschine|machine|computer)(?: (?:oder|of) (?:eine?[mnr]?|een) [^ ,]{1,12})?`,
  `(?:ich|ik) (?:habe|heb) (?:schon |bereits |gestern |al |gisteren ){0,3}(?:mit |met )?${GERMANIC_BETWEEN}(?:${GERMANIC_HUMAN}) (?:gesprochen|telefoniert|gesproken|geredet)`,
  `(?:lieber|liever) (?:mit|met) (?:dem|de|einem|een|diesem|deze) bot(?: (?:reden|sprechen|praten))?`,
);

const PATTERNS: readonly RegExp[] = [
  ...QUOTED,
  ...DECLINED,
  ...ASKED_ABOUT,
  ...TOLD_OF,
  ...compiled(...DEEDS_WANTED),
  ...ELSEWHERE,
];
