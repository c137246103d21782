/**
 * A text without what nobody should read again: numbers of cards and accounts, passwords, keys. Of a card the last four
 * digits stay, because both sides know it by them.
 */
export function withoutSecrets(text: string): string {
  return text
    .replace(PRIVATE_KEY, HIDDEN)
    .replace(KEYS, HIDDEN)
    .replace(PASSWORDS, (all: string, before: string, value: string) =>
      isNoSecret(value) ? all : `${before}${HIDDEN}`,
    )
    .replace(CARDS, (digits) => (isCard(digits) ? `•••• ${digits.replace(/\D/g, '').slice(-4)}` : digits))
    .replace(IBANS, (iban) => (isIban(iban) ? `${iban.slice(0, 2)} •••• ${iban.replace(/\s/g, '').slice(-4)}` : iban));
}

const HIDDEN = '••••••';

const PRIVATE_KEY = /-----BEGIN [A-Z ]{1,30}-----[\s\S]{0,4000}?(?:-----END [A-Z ]{1,30}-----|$)/g;

/** By their beginnings: keys of Slack, Stripe, GitHub, AWS, Google, OpenAI; web tokens; what stands after "Bearer". */
const KEYS =
  /(?<![A-Za-z0-9])(?:xox[abeoprs]-[\w-]{8,200}|xapp-[\w-]{8,200}|(?:sk|pk|rk|whsec)[_-](?:live|test|proj)?[_-]?[A-Za-z0-9_-]{12,200}|gh[opsur]_\w{20,100}|github_pat_\w{20,120}|A(?:KIA|SIA)[A-Z0-9]{16}|AIza[\w-]{30,60}|eyJ[\w-]{8,2000}\.[\w-]{4,4000}(?:\.[\w-]{0,2000})?|Bearer\s[\w.~+/-]{12,2000}=?)/g;

/** "password: hunter2", "my pin is 4711". */
const PASSWORDS =
  /((?<![\p{L}\p{N}])(?:passwords?|passwort|kennwort|contraseña|mot de passe|wachtwoord|senha|passphrase|pw|pwd|passwd|pin|cvv|cvc|secret|api[ _-]?key|token)(?:\s(?:is|was|ist|es|est)\s{0,2}:?|\s{0,2}[:=])\s{0,3}["“'`]?)([^\s"”'`,;]{3,200})/giu;

/** "My password is not accepted" tells no password: a plain word without digits or signs that goes on in small letters. */
const NO_PASSWORDS: ReadonlySet<string> = new Set(
  `not never no now wrong correct incorrect expired invalid too the a an it being still also always accepted rejected refused required
   missing lost gone old new working broken changed reset blocked locked unknown empty different right fine ok okay okay. weak short
   where what how when why that this only really just very nicht falsch`.split(/\s+/),
);
const isNoSecret = (value: string): boolean => NO_PASSWORDS.has(value.toLowerCase().replace(/[.!?]{1,9}$/, ''));

const CARDS = /(?<![\d.,-])\d(?:[ -]?\d){12,18}(?![\d])/g;

/** 13 to 19 digits whose last one checks the others (Luhn, ISO/IEC 7812-1). */
function isCard(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].map(Number).reverse();
  if (new Set(digits).size === 1) return false;
  const sum = digits.reduce(
    (total, digit, at) => total + (at % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit),
    0,
  );
  return sum % 10 === 0;
}

const IBANS = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/g;

/** The remainder by 97 is 1 (ISO 13616). */
function isIban(text: string): boolean {
  const bare = text.replace(/ /g, '');
  if (bare.length < 15 || bare.length > 34) return false;
  const moved = `${bare.slice(4)}${bare.slice(0, 4)}`;
  const digits = [...moved].map((sign) => Number.parseInt(sign, 36)).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}
