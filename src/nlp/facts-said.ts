/** Something particular in a message, which whoever helps needs letter by letter. */
export interface SaidFact {
  readonly kind: FactKind;
  /** As people read it: "Order number". */
  readonly label: string;
  readonly value: string;
  /** Where it stands in the text: UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** In the order of their use to whoever helps. */
export const FACT_KINDS = [
  'reference',
  'email',
  'error',
  'amount',
  'date',
  'plan',
  'phone',
  'version',
  'browser',
  'device',
  'link',
] as const;

export type FactKind = (typeof FACT_KINDS)[number];

/** Of a paste both ends are read. UTF-16 units. */
const HEAD = 6_000;
const TAIL = 2_000;
const MOST = 60;

/**
 * Numbers of orders and the like, addresses, amounts, dates, errors, versions, devices: what a text holds of them, in the
 * order of the text. Nothing is worked out: every value stands there as it was typed. Careful: what may be something else is left.
 */
export function factsSaid(text: string): readonly SaidFact[] {
  const long = text.length > HEAD + TAIL;
  const facts = long
    ? [...factsIn(text.slice(0, HEAD), 0), ...factsIn(text.slice(-TAIL), text.length - TAIL)]
    : factsIn(text, 0);
  return distinct(facts).slice(0, MOST);
}

/** A log names the same a hundred times: where it stands first counts. */
function distinct(facts: readonly SaidFact[]): readonly SaidFact[] {
  const seen = new Set<string>();
  return facts.filter(({ kind, value }) => seen.size < seen.add(`${kind} ${value}`).size);
}

function factsIn(text: string, offset: number): SaidFact[] {
  const found: SaidFact[] = [];
  for (const { kind, pattern, read } of FINDERS)
    for (const match of text.matchAll(pattern)) {
      const fact = read(match);
      const start = match.index;
      const end = start + match[0].length;
      // What an earlier finder has read is no fact of another kind.
      if (fact && !found.some((other) => start + offset < other.end && other.start < end + offset))
        found.push({ kind, ...fact, start: start + offset, end: end + offset });
      if (found.length >= 2 * MOST) break;
    }
  return found.sort((a, b) => a.start - b.start);
}

type Read = (match: RegExpMatchArray) => { readonly label: string; readonly value: string } | null;

interface Finder {
  readonly kind: FactKind;
  /** Every repetition in it is bounded. */
  readonly pattern: RegExp;
  readonly read: Read;
}

const whole =
  (label: string): Read =>
  ([value]) => ({ label, value: tidy(value) });

const group =
  (label: string): Read =>
  ([, value = '']) =>
    value === '' ? null : { label, value: tidy(value) };

/** A bracket that was opened in it belongs to it. */
const tidy = (value: string): string =>
  value
    .replace(/\s{1,40}/g, ' ')
    .replace(/[([]/.test(value) ? /[\s.,;:!?]{1,9}$/ : /[\s.,;:!?)\]]{1,9}$/, '')
    .trim();

// ── numbers of orders and the like ───────────────────────────────────────────────────────────────────────────────────

/** What such a number is of: how it is said, and what it is called. */
const NUMBERED: readonly (readonly [said: string, label: string])[] = [
  ['purchase order|PO', 'Purchase order'],
  ['orders?|bestell(?:ung|nummer)|commande|pedido|bestelling', 'Order number'],
  ['invoices?|bills?|rechnung(?:snummer)?|facture|factura|factuur', 'Invoice number'],
  ['bookings?|reservations?|buchung(?:snummer)?|reserva|réservation', 'Booking number'],
  ['tickets?|case', 'Ticket'],
  ['trackings?|shipments?|parcels?|sendungsnummer', 'Tracking number'],
  ['customers?|clients?|kundennummer|member(?:ship)?', 'Customer number'],
  ['contracts?|policy|vertrag(?:snummer)?', 'Contract number'],
  ['serial', 'Serial number'],
  ['vat|tax|nif|ust-?id', 'VAT number'],
  ['transactions?|payments?|refunds?|rma', 'Transaction'],
  ['accounts?|workspace|konto', 'Account'],
  ['reference|ref|confirmation', 'Reference'],
];

const NOUNS = NUMBERED.map(([said]) => said).join('|');
const LABELS = NUMBERED.map(([said, label]) => [new RegExp(`^(?:${said})$`, 'iu'), label] as const);

/** "order number is A-1043", "invoice #2024/7": a word for it, perhaps a word for number, and something with a digit. */
const REFERENCE = new RegExp(
  `(?<![\\p{L}\\p{N}])(${NOUNS})(\\s{0,2}-?(?:numbers?|num|nr|no|id|ref|reference|code)(?![\\p{L}\\p{N}]))?\\.?\\s{0,3}(?:(?:is|was|ist|est|es)(?!\\p{L})|[:=-])?\\s{0,3}(#|nr\\.?|no\\.?|n°)?\\s{0,2}((?=[A-Za-z\\/_-]{0,12}\\d)[A-Za-z0-9][A-Za-z0-9_\\/-]{1,29})(?![\\p{L}\\p{N}%€$£]|[.,:]\\d|\\s?(?:times|days?|weeks?|months?|years?|hours?|minutes?|items?|people|users?|seats?|euros?|dollars?|pounds?|EUR|USD|GBP|%|€|x\\s))`,
  'giu',
);

/** A year, a span of years or a day; "2024-0042" is neither. */
const A_TIME = /^(?:19|20)\d\d(?:[-/]\d{1,2}){0,2}$/;

const readReference: Read = ([, noun = '', word, sign, value = '']) => {
  const digits = value.replace(/\D/g, '').length;
  // "Order 2 lamps", "policy 2024" and "in one case 404 of them" hold no number of an order or a policy.
  if (!word && !sign && (digits < 3 || A_TIME.test(value) || noun.toLowerCase() === 'case')) return null;
  const label = LABELS.find(([said]) => said.test(noun))?.[1] ?? 'Reference';
  return { label, value: tidy(value) };
};

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['inv', 'Invoice number'],
  ['ord', 'Order number'],
  ['so', 'Order number'],
  ['po', 'Purchase order'],
  ['bkg', 'Booking number'],
  ['tkt', 'Ticket'],
  ['tck', 'Ticket'],
  ['rma', 'Transaction'],
  ['cus', 'Customer number'],
  ['sn', 'Serial number'],
]);
/** Names of standards are written like numbers of orders. */
const STANDARDS: ReadonlySet<string> = new Set(
  'utf iso sha aes rfc md http tls ssl gpt covid usb mp rs cat din en ipv eal wpa'.split(' '),
);

const readPrefixed: Read = ([value, prefix = '']) => {
  const name = prefix.toLowerCase();
  if (STANDARDS.has(name)) return null;
  return { label: PREFIXES.get(name) ?? 'Reference', value: tidy(value) };
};

// ── dates, amounts ───────────────────────────────────────────────────────────────────────────────────────────────────

const MONTHS =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const DATES = new RegExp(
  [
    '(?<![\\w.-])\\d{4}-\\d{2}-\\d{2}(?![\\w-])',
    '(?<![\\w./-])\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})(?![\\w./-])',
    `(?<!\\w)\\d{1,2}(?:st|nd|rd|th)?(?:\\sof)?\\s${MONTHS}(?!\\w)(?:,?\\s\\d{4}(?!\\w))?`,
    `(?<!\\w)${MONTHS}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?![\\w.:])(?:,?\\s\\d{4}(?!\\w))?`,
  ].join('|'),
  'gu',
);

const NUMBER = "\\d{1,9}(?:[.,'\\u00a0 ]\\d{3}(?!\\d)){0,3}(?:[.,]\\d{1,2}(?!\\d))?";
const CODES = 'USD|EUR|GBP|CHF|SEK|NOK|DKK|PLN|CZK|CAD|AUD|JPY|INR|BRL';
const AMOUNTS = new RegExp(
  `(?:(?<!\\w)(?:${CODES})\\s?|[€$£¥]\\s?)${NUMBER}|(?<![\\w.,-])${NUMBER}\\s?(?:[€$£¥]|(?:${CODES}|euros?|dollars?|bucks|quid|pounds|francs|cents)(?!\\w))`,
  'giu',
);

/** "A fee of 8.40", without a currency: two decimals near a word for money. */
const BARE_AMOUNTS =
  /(?<!\p{L})(?:fees?|charged?|charges|prices?|paid|pay|refund(?:ed)?|total|invoices?|bill(?:ed)?|amount|cost)(?!\p{L})[^\d\n.;!?]{0,20}(\d{1,6}[.,]\d{2})(?![\d%]|[.,]\d)/giu;

// ── errors ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const QUOTED_ERROR =
  /(?:error|fehler|erreur|warning|message|says|saying|shows|showing|reads|displays|get|getting|got)[^\n"“”„«]{0,30}["“„«]([^"“”„«»\n]{4,160})["”“»]/giu;
const ERROR_CODE =
  /(?<!\p{L})(?:error|fehler|erreur)(?:\s{1,2}(?:code|message|number|no|nr))?\.?\s{0,2}[:#=]?\s{0,2}((?=[A-Za-z_-]{0,20}\d|[A-Za-z]{1,20}_[A-Za-z])[A-Za-z0-9][\w-]{1,39})/giu;
const NAMED_ERROR =
  /(?<!\w)(?:ERR_[A-Z0-9_]{3,40}|E(?:CONN|TIMEDOUT|NOENT|ACCES|PERM|ADDR|PIPE|HOST|NOTFOUND|AI_)[A-Z]{0,12}|0x[0-9A-Fa-f]{4,16}|[A-Z][a-z]{1,20}[A-Za-z]{0,40}(?:Error|Exception)(?::[ ][^\n]{3,80})?)(?!\w)/gu;
/** "saml_invalid_audience": how programs name what went wrong. */
const SNAKED =
  /(?<![\w/.])(?=\w{0,60}(?:invalid|error|denied|failed|failure|expired|missing|not_found|unauthori[sz]ed|forbidden|timeout|timed_out|mismatch|required|exceeded|rejected|declined|insufficient))[a-z]{2,24}(?:_[a-z0-9]{2,24}){1,6}(?![\w/])/giu;
const DISPLAYED =
  /(?<!\p{L})(?:says?|shows?|displays?|reads?|code|blinks?|blinking)\s{1,2}([A-Z]{1,2}-?\d{1,4})(?![\w.])/gu;
const STATUS_OF =
  /(?<![\w.,:€$£-])([45]\d\d)\s(?:errors?|responses?|on (?:every|each|all|the)|status|when|from (?:the|your))(?!\p{L})/giu;
const STATUS =
  /(?<!\p{L})(?:HTTP|status|code|gets?|got|getting|returns?|returned|with|an?|the)[\s=:]{1,2}(?:an?\s|code\s|error\s|status\s){0,2}([45]\d\d)(?![\w%€$£]|[.,:]\d|\s{0,1}(?:days|euros?|dollars?|pounds|people|users|items))/giu;
// ── what they work with ──────────────────────────────────────────────────────────────────────────────────────────────

const DOTTED = '\\d{1,4}(?:\\.\\d{1,6}){0,4}';
const BROWSERS = new RegExp(
  `(?<!\\w)(?:Google Chrome|Chrome|Firefox|Safari|Microsoft Edge|Edge(?! (?:case|of|to))|Opera|Brave|Internet Explorer|Samsung Internet)(?!\\w)(?:\\s(?:version\\s|v\\.?\\s?)?${DOTTED})?(?:\\son\\s(?:a\\s|my\\s|an\\s)?(?:iPhone|iPad|Android|iOS|Windows|macOS|Mac|Linux)(?:\\s\\d{1,2}(?:\\.\\d{1,2})?)?)?`,
  'gu',
);
const DEVICES = new RegExp(
  `(?<!\\w)(?:iPhone|iPad|Android|iOS|Windows|macOS|Mac OS X?|MacBook(?: Pro| Air)?|Mac|Linux|Ubuntu|Debian|Chromebook|Pixel|Galaxy)(?!\\w)(?:\\s(?:version\\s|v)?(?:${DOTTED}|[SA]\\d{1,2}))?(?:\\s(?:Pro|Air|Mini|Max|SE|XP|Home|LTS|Ultra)(?!\\w))?`,
  'gu',
);
const VERSIONS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<!/)(?:version|release|build|firmware(?: version)?|v)\\s{0,2}(${DOTTED}[\\w-]{0,12})(?![.]\\d|/)|(?<![\\w.-])v?(\\d{1,4}\\.\\d{1,4}\\.\\d{1,6})(?![.\\w]|\\.\\d)`,
  'giu',
);
const readVersion: Read = ([, named, bare]) => ({ label: 'Version', value: tidy(named ?? bare ?? '') });

const TIERS =
  'Free|Basic|Starter|Pro|Plus|Premium|Business|Team|Standard|Enterprise|Professional|Growth|Ultimate|Essential';
const PLANS = new RegExp(
  `(?<!\\w)(${TIERS})(?:\\s(?:monthly|yearly|annual))?\\s(?:plan|tier|subscription|licen[cs]e|edition|package)(?!\\w)|(?<!\\w)(?:plan|tier)(?:\\sis)?[: ]{1,2}(${TIERS})(?!\\w)`,
  'giu',
);
const readPlan: Read = ([, before, after]) => {
  const name = before ?? after ?? '';
  return { label: 'Plan', value: `${name.charAt(0).toUpperCase()}${name.slice(1)}` };
};

/** Secret things ride along in the query of a link: only the page itself is shown. */
const readLink: Read = ([value]) => {
  const shown = tidy(value);
  return URL.canParse(shown) ? { label: 'Link', value: shown.split(/[?#]/, 1)[0] ?? shown } : null;
};

const finder = (kind: FactKind, pattern: RegExp, read: Read): Finder => ({ kind, pattern, read });

/** What is read first is not read again: an address is no reference, the number of an order is no date. */
const FINDERS: readonly Finder[] = [
  finder('link', /(?<!\w)https?:\/\/[^\s<>"'`|]{3,300}/giu, readLink),
  finder('email', /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu, whole('E-mail')),
  finder('error', QUOTED_ERROR, group('Error')),
  finder('error', ERROR_CODE, group('Error')),
  finder('error', NAMED_ERROR, whole('Error')),
  finder('error', SNAKED, whole('Error')),
  finder('reference', REFERENCE, readReference),
  finder('amount', AMOUNTS, whole('Amount')),
  finder('amount', BARE_AMOUNTS, group('Amount')),
  finder('date', DATES, whole('Date')),
  finder('error', STATUS, group('Error')),
  finder('error', STATUS_OF, group('Error')),
  finder('error', DISPLAYED, group('Error')),
  finder('reference', /(?<![\w.@/-])([A-Za-z]{2,5})[-_]\d[\dA-Z-]{2,24}(?![\w@])/gu, readPrefixed),
  finder('reference', /(?<![\w&/])#(\d{3,12})(?!\w)/gu, group('Reference')),
  finder('phone', /(?<![\w.+-])\+\d{1,3}[ ()./-]{0,2}(?:\d[ ()./-]{0,2}){6,13}\d(?!\w)/gu, whole('Phone')),
  finder('plan', PLANS, readPlan),
  finder('browser', BROWSERS, whole('Browser')),
  finder('device', DEVICES, whole('Device')),
  finder('version', VERSIONS, readVersion),
];
