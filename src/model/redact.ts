/**
 * Takes out of a text what nobody else may see, before it goes to a model: card numbers (Luhn), IBANs (mod 97), tokens
 * and keys by their makers' forms, and what stands behind "password:". What is taken out is named, so that the sentence
 * stays readable.
 */
export function redact(text: string): string {
  return SECRETS.reduce(
    (clean, { looks, blot }) =>
      clean.replace(looks, (found: string, kept: unknown) => blot(found, typeof kept === 'string' ? kept : '')),
    text,
  );
}

interface Secret {
  readonly looks: RegExp;
  /** What to say instead; `kept`: the first group, which stays. */
  readonly blot: (found: string, kept: string) => string;
}

/** Where the form is enough. */
const named =
  (name: string) =>
  (_: string, kept: string): string =>
    `${kept}[${name}]`;

/** The most telling first: a password may hold what looks like a number. A first group is what stays. */
const SECRETS: readonly Secret[] = [
  {
    looks: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]{0,8000}?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$)/g,
    blot: named('private key'),
  },
  { looks: /\beyJ[\w-]{8,2000}\.[\w-]{8,4000}\.[\w-]{8,2000}/g, blot: named('token') },
  { looks: /\bxox[a-z](?:\.xox[a-z])?-[\w-]{8,250}|\bxapp-\d-[\w-]{8,250}/gi, blot: named('Slack token') },
  { looks: /\bhttps:\/\/hooks\.slack(?:-gov)?\.com\/[^\s<>"']{1,300}/gi, blot: named('Slack webhook') },
  { looks: /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b/g, blot: named('AWS key') },
  { looks: /\bgh[pousr]_[A-Za-z0-9]{30,255}\b|\bgithub_pat_\w{30,255}\b/g, blot: named('GitHub token') },
  { looks: /\bglpat-[\w-]{20,255}/g, blot: named('GitLab token') },
  { looks: /\b(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{10,255}\b|\bwhsec_[\w+/=]{16,255}/g, blot: named('Stripe key') },
  { looks: /\bsk-(?:proj-|ant-|svcacct-)?[\w-]{20,255}/g, blot: named('API key') },
  { looks: /\bAIza[\w-]{35}(?![\w-])/g, blot: named('API key') },
  { looks: /\b(bearer\s{1,4})[\w.~+/=-]{16,4000}/gi, blot: named('token') },
  { looks: /(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{0,100}:)[^\s/@]{1,200}(?=@)/gi, blot: named('password') },
  {
    looks:
      /(?<![\p{L}\p{N}])((?:aws[_ -]?)?(?:secret|access)[_ -]?(?:access[_ -]?)?key(?:[_ -]?id)?["']?\s{0,3}[:=]\s{0,3}["']?)[^\s"',;]{8,200}/giu,
    blot: named('key'),
  },
  {
    looks:
      /(?<![\p{L}\p{N}])((?:password|passwd|passcode|passphrase|pwd|passwort|kennwort|mot de passe|contraseña|senha|wachtwoord|api[_ -]?key|client[_ -]?secret|pin)["']?\s{0,3}(?:(?:is|was|ist|est|es)\s{0,3})?[:=]\s{0,3}["']?)[^\s"']{3,200}/giu,
    blot: named('password'),
  },
  {
    // Without a colon only what no word looks like: "my password is Hunter2!", not "my password is wrong".
    looks:
      /(?<![\p{L}\p{N}])((?:password|passwd|passcode|passphrase|pwd|passwort|kennwort|mot de passe|contraseña)\s{1,3}(?:is|was|ist|est|es)\s{1,3}["']?)(?=[^\s"']{0,60}[\d!@#$%^&*_~+=])[^\s"']{4,200}(?<![.,])/giu,
    blot: named('password'),
  },
  { looks: /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,60}(?![A-Z0-9])/giu, blot: without('IBAN', isIban) },
  { looks: /(?<![\p{L}\p{N}+.])\d(?:[ -]?\d){12,60}(?!\d)/gu, blot: without('card number', isCard) },
];

/** Takes out of groups of characters ("12 4111 1111 1111 1111 03") the neighbours that together pass the check. */
function without(name: string, is: (plain: string) => boolean): (found: string) => string {
  return function blot(found): string {
    const groups = found.split(/([ -])/);
    for (let from = 0; from < groups.length; from += 2)
      for (let to = groups.length; to > from; to -= 2)
        if (is(groups.slice(from, to).join('').replace(/[ -]/g, '')))
          return `${groups.slice(0, from).join('')}[${name}]${groups[to] ?? ''}${blot(groups.slice(to + 1).join(''))}`;
    return found;
  };
}

/** Luhn's check (ISO/IEC 7812-1, annex B), and a length and first digit that payment cards have. */
function isCard(plain: string): boolean {
  if (!/^[2-6]\d{12,18}$/.test(plain)) return false;
  const sum = [...plain]
    .reverse()
    .map(Number)
    .reduce((total, digit, place) => total + (place % 2 === 0 ? digit : ((digit * 2) % 10) + Math.floor(digit / 5)), 0);
  return sum % 10 === 0 && new Set(plain).size > 1;
}

/** The check of ISO 13616: the first four characters to the end, letters as numbers from 10, mod 97 is 1. */
function isIban(plain: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/i.test(plain)) return false;
  let rest = 0;
  for (const character of plain.slice(4) + plain.slice(0, 4))
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
