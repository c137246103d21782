/** Markdown as text without markup, for a place that has none: lists keep their marks, links show where they go. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]{0,10000}?-->/g, '')
    .replace(/^```.*$/gm, '')
    .replace(/!\[([^\]\n]{0,200})\]\([^)\n]{0,500}\)/g, '$1')
    .replace(/\[([^\]\n]{1,200})\]\(([^)\s]{1,500})\)/g, (_, label: string, target: string) =>
      label === target ? target : `${label} (${target})`,
    )
    .replace(/^[ \t]*[-*+][ \t]+/gm, '• ')
    .replace(/^>[ \t]?/gm, '')
    .replace(/(\*\*|__)(?=\S)([^\n]{1,500}?\S)\1/g, '$2')
    .replace(/(?<![\w*])([*_])(?=\S)([^\n*_]{1,500}?)\1(?![\w*])/g, '$2')
    .replace(/`([^`\n]{1,500})`/g, '$1')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The beginning of a text, at most `limit` characters, ending where a sentence or a line does. */
export function excerpt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  const end = Math.max(...[...cut.matchAll(/[.!?](?=\s)|\n(?=\n|•|\d)/g)].map(({ index }) => index + 1), 0);
  const kept = end > limit / 3 ? cut.slice(0, end) : cut.slice(0, cut.lastIndexOf(' ', limit - 2));
  return end > limit / 3 && /[.!?]$/.test(kept.trim()) ? kept.trim() : `${kept.trim()} …`;
}
