/** How Slack might show Markdown: as far as it matters for what must stay literal. Where in doubt, the stricter reading. */
import { type LiveReference, liveReferences } from './live-references.ts';

export interface ShownMarkdown {
  /** What a reader sees. Marks that mean something are gone; what they do to the words is not shown. */
  readonly text: string;
  readonly live: readonly LiveReference[];
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** An escape, an entity, a mark that means something, or any other character. */
const PIECE = /\\([!-/:-@[-`{-~])|(&(?:amp|lt|gt);)|([*_~`])|([\s\S])/g;

export function shownMarkdown(source: string): ShownMarkdown {
  let text = '';
  // Escaped characters can't be part of anything that comes alive.
  let alive = '';
  for (const [whole, escaped, entity, mark] of source.matchAll(PIECE)) {
    if (mark !== undefined) continue;
    text += escaped ?? (entity === undefined ? whole : ENTITIES[entity]);
    alive += escaped === undefined && entity === undefined ? whole : '\uFFFC';
  }
  return { text, live: [...liveReferences({ blocks: [{ type: 'markdown', text: alive }] }, 'post'), ...links(alive)] };
}

const links = (source: string): LiveReference[] =>
  [...source.matchAll(/\[[^\]]{0,500}\]\(([^)\s]{1,3000})\)/g)].map(([, target = '']) => ({ kind: 'link', target }));
