import type { Definition } from './definition.ts';
import { slotTemplate } from './slot-template.ts';

/**
 * Numbers and addresses differ from message to message: what was learnt with one should be known with all. An order number becomes one
 * word, a booking code another, and any other number a third.
 */
export function maskFor(definitions: readonly Definition[]): (text: string) => string {
  const written = new Set(definitions.flatMap(({ slots }) => slots.flatMap(({ template }) => template ?? [])));
  const templates = [...written].map((template, index) => ({ template: slotTemplate(template), word: wordFor(index) }));
  return (text) => {
    const named = templates.reduce(
      (masked, { template, word }) => replaced(masked, template.findIn(masked), word),
      text,
    );
    return named.replace(ADDRESS, 'someaddress').replace(NUMBER, 'somenumber');
  };
}

const ADDRESS = /[^\s@]{1,64}@[^\s@]{1,100}/g;
const NUMBER =
  /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}-]{0,20}\d)[\p{L}\p{N}]{1,20}(?:-[\p{L}\p{N}]{1,20}){0,4}(?![\p{L}\p{N}])/gu;

/** Without digits, else it would be masked itself. */
const wordFor = (index: number): string => `givencode${String.fromCharCode(97 + (index % 26)).repeat(3)}`;

function replaced(text: string, places: readonly { start: number; end: number }[], word: string): string {
  return [...places]
    .reverse()
    .reduce((masked, { start, end }) => `${masked.slice(0, start)}${word}${masked.slice(end)}`, text);
}
