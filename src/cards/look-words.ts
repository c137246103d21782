/** Looks as plain words, with the names of those they mention, and fit for the other side. */
import {
  type Look,
  type LookBlock,
  type SaidLook,
  type SaidSpan,
  type Span,
  type Styles,
  tidied,
} from '../channel/look.ts';

/** The words as plain text: `•` and numbers before the items of a list, `>` before what is quoted, addresses that links hide. */
export const plainOf = (look: Look): string => look.map(plainBlock).join('\n');

function plainBlock(block: LookBlock): string {
  switch (block.block) {
    case 'paragraph':
      return plainSpans(block.spans);
    case 'quote':
      return plainSpans(block.spans).replaceAll(/^/gm, '> ');
    case 'code':
      return block.text;
    case 'list':
      return block.items.map((item, index) => plainItem(block, item, index)).join('\n');
    default:
      return block satisfies never;
  }
}

function plainItem(list: Extract<LookBlock, { block: 'list' }>, item: readonly Span[], index: number): string {
  const mark = list.ordered ? `${list.start + index}.` : '•';
  return `${'    '.repeat(list.indent)}${mark} ${plainSpans(item)}`;
}

const plainSpans = (spans: readonly Span[]): string => spans.map(plainSpan).join('');

function plainSpan({ text, link }: Span): string {
  if (link === undefined || bare(text).includes(bare(link))) return text;
  return `${text} (${link})`;
}

const bare = (url: string): string => url.replace(/^(?:https?:\/\/|mailto:)/, '').replace(/\/$/, '');

/** Names in place of ids, since an id of one company means nothing to another. `nameOf` a person: without `@`. */
export function resolved(look: SaidLook, nameOf: (person: string) => string): Look {
  const span = (said: SaidSpan): Span => {
    if ('text' in said) return said;
    return { text: 'person' in said ? `@${nameOf(said.person)}` : `#${said.name || 'channel'}`, ...stylesOf(said) };
  };
  return tidied(
    look.map((block): LookBlock => {
      if (block.block === 'code') return block;
      if (block.block === 'list') return { ...block, items: block.items.map((item) => item.map(span)) };
      return { ...block, spans: block.spans.map(span) };
    }),
  );
}

function stylesOf({ bold, italic, strike, code }: Styles): Styles {
  return { ...(bold && { bold }), ...(italic && { italic }), ...(strike && { strike }), ...(code && { code }) };
}

// ── links that stay inside ───────────────────────────────────────────────────────────────────────────────────────

const INTERNAL = '(internal link)';

/**
 * Addresses inside a Slack workspace: messages, channels, files and people, also behind its sign-in page. What stands behind them is not
 * for the other company, and the ids in them neither.
 */
const INTERNAL_LINK =
  /(?<![\p{L}\p{N}.@-])(?:(?:https?:\/\/(?:[^\s/@<>]{1,100}@)?)?(?:[a-z0-9-]{1,63}\.){0,4}slack(?:-gov)?\.com(?::\d{1,5})?(?:\/{1,3}(?:archives|client|messages|files|team|docs|canvas|lists|app_redirect|app|user|huddle)(?![\p{L}\p{N}])|\/{0,3}\?redir=)|slack:\/\/)[^\s<>()"'`|]{0,2000}/giu;

/** What goes to customers: links into a workspace are their labels, or say that they stay inside. */
export function withoutInternalLinks(look: Look): Look {
  return tidied(
    look.map((block): LookBlock => {
      if (block.block === 'code') return { ...block, text: withoutInternalLinksInText(block.text) };
      if (block.block === 'list') return { ...block, items: block.items.map((item) => item.map(outside)) };
      return { ...block, spans: block.spans.map(outside) };
    }),
  );
}

/** The same for plain words, where an address may stand in brackets behind its label. */
export const withoutInternalLinksInText = (text: string): string =>
  text.replaceAll(INTERNAL_LINK, INTERNAL).replaceAll(`(${INTERNAL})`, INTERNAL);

function outside(span: Span): Span {
  const { link, ...unlinked } = span;
  const text = withoutInternalLinksInText(span.text);
  if (link === undefined || withoutInternalLinksInText(link) === link) return { ...span, text };
  const label = text.replace(/ ?\(internal link\)$/, '');
  return { ...unlinked, text: label.trim() === '' || readsAsAddress(label) ? INTERNAL : label };
}

const readsAsAddress = (text: string): boolean => /\bslack(?:-gov)?\.com\b/i.test(text);
