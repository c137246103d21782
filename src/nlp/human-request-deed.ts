/**
 * Wishes for a deed: "could someone reset my login" wants a login reset by whoever is there, and "please confirm our call"
 * wants a yes. Their words are those of an ask for a human, and the model takes them for one. They stay asks where the deed
 * is to be done together, by voice, by hand, or by people who are named.
 *
 * Patterns over words that have a blank after each, without the blank after the last. Every repetition is bounded.
 */
const WORD = '[^ ,"?!]{1,24}';

// ── English ──────────────────────────────────────────────────────────────────────────────────────────────────────

const ANYONE = '(?:someone|somebody|anyone|anybody)';
const PLEASE = '(?:(?:please|pls|kindly|quickly|just|perhaps|maybe|possibly) ){0,2}';
/** "Check this" leaves it to whoever looks what is to be done. */
const A_THING =
  '(?! (?:it|this|these|those|that(?! (?:the|my|our|we|i|you|it|this) )|me|us|on|in|over|into|with|out|for) )';
const A_NUMBER = '[a-z]{0,4}-?[0-9]{2,12}';

/** What is wanted where the verb says little: "get me …", "give us …". */
const OBJECT =
  '(?:new |virtual |physical |gift |second |latest |last )?(?:money|funds|refund|discount|invoices?|bill|receipt|copy|quote|price|prices|balance|cards?|code|link|list|details|status|update|account|order|payment|reservation|booking|tickets?|table|flights?|hotel|products?|offers?|information|info|statement|report|date|address|password|pin|manual|form|label|file)';

const DEED = `(?:${[
  `(?:re-?check|check|verify|confirm|move|switch|add|apply|mark|swap|print|issue|generate|export)${A_THING}`,
  `check (?:on|in on|for) (?:the|my|our|an?|order|parcel|ticket|booking|${A_NUMBER})`,
  'track|trace|look-?up|look up|(?:tell|show|remind) (?:me|us)|let (?:me|us) know|(?:see|find out) (?:if|whether|how|where|when)',
  're-?set|restart|reboot|activate|reactivate|deactivate|unlock|enable|disable|renew|extend|pause|resume|refill|upgrade|downgrade',
  'delete|remove|update|change|correct|cancel|postpone|re-?schedule|turn (?:on|off|up|down)|top up|refund|replace|rename|merge|close',
  'set|play|create|open|order|report|translate|calculate|list|read (?:me|us|my|our|out)',
  `re-?send|(?:send|e-?mail|mail|text) (?:(?:me|us|him|her|them) )?(?:my|our|the|an?|his|her|their|last|some|another|${A_NUMBER}|${OBJECT})`,
  `(?:find|give|make|get|share|put|transfer) (?:(?:me|us) )?(?:an? |the |my |our |some |another |all ){0,2}${OBJECT}`,
  '(?:book|reserve) (?:(?:me|us) )?(?:an? |the |some |two )?(?:[a-z]{1,12} )?(?:table|room|seats?|flights?|tickets?|cab|taxi|hotel|car|slot)',
].join('|')})`;

/** In the rest of the clause: what makes a person of the doer after all. */
const PEOPLE =
  'someone|somebody|human|person|people|agent|rep|representative|operator|manager|supervisor|boss|engineer|technician|mechanic|specialist|expert|advis[eo]r|consultant|nurse|doctor|lawyer|staff';
const IN_PERSON = `(?:(?:${PEOPLE})s?|personally|together|manually|(?:with|beside) (?:me|us)|by (?:hand|phone)|in person|(?:on|over) (?:the|a) (?:phone|call)|live|(?:from|on|at|in) your (?:side|end|team|office)|(?:call|ring|phone|contact|visit|meet) (?:me|us|back)|talk|speak|chat|(?:for|up|in|into|to) an? (?:quick |short |video |phone )?(?:call|meeting|word)|back to (?:me|us))`;
const BY_ANYONE = `(?! (?:${WORD} ){0,12}${IN_PERSON} )`;

const DONE_BY_ANYONE = [
  `(?<!(?:let|make) )(?:(?:can|could|would|will|may|might|is) )?${PLEASE}${ANYONE} (?:able to |be able to |be so kind as to )?${PLEASE}${DEED}${BY_ANYONE}`,
  `(?:have|get|need|want|like|ask) ${ANYONE} (?:to )?${PLEASE}${DEED}${BY_ANYONE}`,
];

const MEETING =
  '(?:calls?|meetings?|appointments?|sessions?|trainings?|visits?|demos?|workshops?|interviews?|viewings?|webinars?)';
/** Only what has been arranged: "schedule a call" is a wish to meet. */
const ARRANGED = `(?:my|our|the|your|${WORD}'s) (?:(?!(?:to|into|onto|on|over|via|an?) )${WORD} ){0,3}${MEETING}`;

const MEETINGS = [
  `(?:confirm|confirming|reconfirm|re-?schedule|re-?scheduling|postpone|move|shift|call off|push back|bring forward) ${ARRANGED}${BY_ANYONE}`,
  `(?:how long|what time|when|where) (?:is|are|will|does) ${ARRANGED}`,
];

/** "Send an invitation to somebody": somebody is who receives it. */
const RECEIVED = [
  `(?:send|e-?mail|mail|share|give|gift|show) (?:(?:an?|the|my|our|some|this) )?(?:${WORD} )?(?:invitation|invite|gift|card|voucher|flowers|present|copy|link|file|photo|picture|parcel) (?:to|with) ${ANYONE}(?! (?:in|on|from|at|of|who|with|to|there|responsible|senior|higher|real) )`,
  `(?:invite|add) ${ANYONE} (?:to|as)`,
];

// ── Spanish, French, German, Portuguese, Dutch ───────────────────────────────────────────────────────────────────

const WITH_US_ELSEWHERE =
  'conmigo|con nosotros|avec moi|avec nous|mit (?:mir|uns)|comigo|conosco|met (?:mij|ons)|ll[aá]m[^ ]{0,6}|appel[^ ]{0,6}|rappel[^ ]{0,6}|anrufen|zurückrufen|lig[^ ]{0,4}|bellen';
const BY_ANYONE_ELSEWHERE = `(?! (?:${WORD} ){0,12}(?:${WITH_US_ELSEWHERE}) )`;
const ANYONE_ROMANCE =
  "(?:(?:puede|podría|podria|pode|poderia|est-ce que) )?(?:alguien|alguém|alguem|quelqu'un) (?:(?:puede|podría|podria|pode|poderia|peut|pourrait|peut-il|pourrait-il|me|nos|por|favor|svp) ){0,3}";
const DEED_ROMANCE =
  'revisar el estado|verificar|comprobar|cancelar|reenviar(?:me|nos)?|restablecer|rastrear|checar|redefinir|atualizar|actualizar|enviar(?:me|nos)?|(?:vérifier|verifier|annuler|renvoyer|réinitialiser|reinitialiser|suivre|envoyer|confirmer)';
const ANYONE_GERMANIC = `(?:könnte|koennte|konnte|kann|kan|kunt|zou) (?:mir |uns |bitte )?(?:jemand|iemand) (?:(?!(?:${WITH_US_ELSEWHERE}) )${WORD} ){0,6}`;
const DEED_GERMANIC =
  'prüfen|pruefen|prufen|nachsehen|zurücksetzen|zurucksetzen|stornieren|verfolgen|schicken|zuschicken|zusenden|bestätigen|bestatigen|ändern|aktualisieren|freischalten|entsperren|verlängern|resetten|controleren|nakijken|opzoeken|annuleren|sturen|opsturen|volgen|wijzigen|bevestigen|verzetten';

const ELSEWHERE = [
  `${ANYONE_ROMANCE}(?:${DEED_ROMANCE})${BY_ANYONE_ELSEWHERE}`,
  `${ANYONE_GERMANIC}(?:${DEED_GERMANIC})`,
  `(?:confirm[^ ,]{1,4}) (?:(?:la|el|a|o|le|nuestra|nuestro|nossa|nosso|notre|mi|mon|ma|meu|minha) )?(?:${WORD} ){0,2}(?:llamada|reunión|reunion|cita|reunião|reuniao|chamada|ligação|ligacao|consulta|rendez-vous|rdv|réunion|appel|l'appel)`,
  `(?:bestätigen|bestätige|bestatigen|bevestig|bevestigen|verschieben|verzetten) (?:sie |u )?(?:bitte |graag )?(?:unseren|unser|den|das|meinen|onze|ons|mijn|de|het) (?:${WORD} ){0,2}(?:termin|anruf|meeting|telefonat|gespräch|gesprach|afspraak|gesprek|overleg)`,
  `(?:unseren|unser|den|das|meinen|onze|ons|mijn|de|het) (?:termin|anruf|meeting|telefonat|gespräch|gesprach|afspraak|gesprek|overleg) (?:${WORD} ){0,4}(?:bestätigen|bestatigen|verschieben|bevestigen|verzetten)`,
];

/** Each matches the words to set aside, up to and with the deed; what it is done to says little either way. */
export const DEEDS_WANTED: readonly string[] = [...DONE_BY_ANYONE, ...MEETINGS, ...RECEIVED, ...ELSEWHERE];
