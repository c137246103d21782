import { literal } from './cards.ts';

/** Takes no room and is no space: what stands before and after it does not belong together. */
const JOINER = '\u2060';

/**
 * Words as Markdown that shows them as they are: no mention, link, emoji, list or emphasis comes of them, wherever the text
 * is cut between two calls. Slack documents neither how it reads Markdown exactly nor whether its own `<…>` tokens work in
 * it, so both are disarmed.
 */
export const literalMarkdown = (text: string): string =>
  literal(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_~[\]|]/g, '\\$&')
    // @here, #general, https://, :smile:, www.example.com, 1. – and a dot at the end, for what comes next is not known.
    .replace(/[@#:]|\.(?=\S|$)/g, `$&${JOINER}`)
    // A line that could begin a heading, a list, a rule or code.
    .replace(/^(?=[ \t#+=\d-])/gm, JOINER);
