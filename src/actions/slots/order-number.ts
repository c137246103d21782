import { slotTemplate } from '../slot-template.ts';
import { bounded, type Found } from './slot-value.ts';

/** The numbers of that template in a text, in order. */
export function findOrderNumbers(text: string, template: string): Found[] {
  return slotTemplate(template)
    .findIn(bounded(text))
    .map(({ value, start, end }) => ({ value, shown: value, start, end }));
}

/** "LU-12345": how one looks, for who has to type one. */
export function exampleOf(template: string): string {
  let digits = 0;
  return template.replace(/[#@]/g, (mark) => (mark === '#' ? String(++digits % 10) : 'A'));
}
