/**
 * A model's sentence as words and nothing else, or null when it holds what could come alive on a platform: mentions,
 * tokens, tables, HTML, invisible characters. Emphasis, headings, list marks and links in Markdown become plain words;
 * whether a link may be said is for `links.ts`.
 */
export function plainSpeech(sentence: string): string | null {
  if (UNSEEN.test(sentence)) return null;
  const plain = withoutMarkup(sentence);
  return LIVE.some((pattern) => pattern.test(plain.normalize('NFKC'))) ? null : plain;
}

/** Zero-width and bidi characters, other controls, tags, private use, lone surrogates: a reader sees none of them. */
const UNSEEN = /[\p{Cf}\p{Cc}\p{Co}\p{Cs}\p{Cn}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u;

function withoutMarkup(sentence: string): string {
  return sentence
    .replace(/^ {0,8}(?:#{1,6}|>{1,3}) {1,4}/, '')
    .replace(/^ {0,8}[-*+•–] {1,4}/, '• ')
    .replace(/(?<!!)\[([^\][\n]{1,200})\]\(([^()\s]{1,500})\)/g, (_, label: string, target: string) =>
      label === target ? target : `${label} (${target})`,
    )
    .replace(/(\*\*|__)(?=\S)([^\n*]{1,500}?)\1/g, '$2')
    .replace(/(?<![\w*])([*_])(?=\S)([^\n*_]{1,500}?)\1(?![\w*])/g, '$2')
    .replace(/`([^`\n]{1,300})`/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Looked for in the compatibility form (NFKC): a full-width @ is an @ to some readers. */
const LIVE: readonly RegExp[] = [
  // Slack's <@U1>, <!channel>, <#C1>, <https://…|label>; HTML. Arrows and comparisons stand between spaces.
  /<\S|\S>/,
  /&(?:#\w{1,8}|[a-z]{2,10});/i,
  // @here, @channel, @name; an address has something before the @.
  /(?<![\p{L}\p{N}._%+-])@[\p{L}\p{N}]/u,
  /(?<![\p{L}\p{N}&/])#[\p{L}_]/u,
  // :emoji:
  /(?<![\p{L}\p{N}]):[a-z0-9_+'-]{1,60}:(?!\d)/iu,
  // Tables, code fences, images, strike-through, references.
  /\||`|~\S[^~\n]{0,300}~|!\[|\]\(|\]\[|\[\^|\[\[|\\/,
  // Calls of tools, templates, JSON.
  /[{}]/,
  // What is left of emphasis that did not pair up.
  /\*\*|__|(?<![\p{L}\p{N}])[*_](?=\S)/u,
  /\b(?:javascript|data|vbscript|file|slack):/i,
];
