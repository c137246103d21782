/** Sentences and buttons: what most of our words to customers are made of. */
import type { Button, Content, Part } from '../channel/content.ts';

export const talkToHuman: Button = { verb: 'human', label: 'Talk to a human' };
/** The same where it is the thing to do. */
export const rather: Button = { ...talkToHuman, style: 'primary' };
export const solved: Button = { verb: 'solved', label: 'Solved, thanks' };

/** One paragraph; sentences that are empty are left out. */
export function words(...sentences: readonly string[]): Content {
  return paragraphs([sentences.filter(Boolean).join(' ')]);
}

export function withButtons(text: string, ...buttons: readonly Button[]): Content {
  return paragraphs([text], { part: 'buttons', buttons });
}

/** Those that are empty are left out. */
export function paragraphs(texts: readonly string[], ...more: readonly Part[]): Content {
  const said = texts.filter(Boolean);
  return { summary: said.join(' '), parts: [...said.map((line): Part => ({ part: 'text', line })), ...more] };
}
