/** Signs by small numbers: what many articles have in common is kept once, and a list of signs is a list of numbers. */
export interface Vocabulary {
  readonly size: number;
  /** Takes a new sign in; null: there is no room for more. */
  numberOf(sign: string): number | null;
  /** Null: no article ever had it. */
  find(sign: string): number | null;
  sortOf(number: number): SignSort;
}

/** The three sorts of `Gist`. */
export type SignSort = 'term' | 'family' | 'trigram';

/** What fits beside a count in 32 bits. */
export const MOST_SIGNS = 1 << 24;

export function openVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const sorts: SignSort[] = [];
  return {
    get size() {
      return sorts.length;
    },
    numberOf(sign) {
      const known = numbers.get(sign);
      if (known !== undefined) return known;
      if (sorts.length >= MOST_SIGNS) return null;
      sorts.push(sortBy(sign));
      numbers.set(sign, sorts.length - 1);
      return sorts.length - 1;
    },
    find: (sign) => numbers.get(sign) ?? null,
    sortOf: (number) => sorts[number] ?? 'term',
  };
}

/** Families and trigrams begin with a mark that no word has. */
function sortBy(sign: string): SignSort {
  if (sign.startsWith('~')) return 'family';
  return sign.startsWith(' ') ? 'trigram' : 'term';
}
