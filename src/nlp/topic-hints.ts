import type { Reading } from './reading.ts';

/** What a text says of itself so plainly that letters and frequencies need not be asked alone. */
export interface Hint<Topic extends string> {
  /** What it speaks for; null: against all of them. */
  readonly topic: Topic | null;
  /** By how much it moves the margin, in the linear model's units: 1 is the way from one side to the other. */
  readonly adds: number;
  readonly pattern: RegExp;
  /** Counts only where nothing speaks for a topic. */
  readonly yields?: true;
}

/**
 * A hint from alternatives written as they are read, in lower case; a blank is up to three white spaces. Whoever
 * writes one bounds every repetition.
 */
export function hint<Topic extends string>(topic: Topic, adds: number, ...says: readonly string[]): Hint<Topic> {
  return { topic, adds, pattern: compiled(says) };
}

/** A hint against all topics. */
export function against(takes: number, ...says: readonly string[]): Hint<never> {
  return { topic: null, adds: -takes, pattern: compiled(says) };
}

/** A hint against all topics that gives way to any hint for one: what bots are there for, unless more is the matter. */
export function errand(takes: number, ...says: readonly string[]): Hint<never> {
  return { ...against(takes, ...says), yields: true };
}

function compiled(says: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${says.join('|').replaceAll(' ', '\\s{1,3}')})(?![\\p{L}\\p{N}_])`, 'u');
}

/** The hints that a text gives. One that stands in a question for the manual speaks for nothing. */
export function hintsIn<Topic extends string>({ folded }: Reading, known: readonly Hint<Topic>[]): Hint<Topic>[] {
  return known.filter(({ topic, pattern }) => {
    const at = folded.search(pattern);
    return at >= 0 && (topic === null || !asksForTheManual(folded, at));
  });
}

const CLAUSE_REACH = 80;

/** "What exceptions can the SDK throw", "are you GDPR compliant", "how do I tag a ticket as complaint". */
function asksForTheManual(folded: string, at: number): boolean {
  const clause = folded.slice(Math.max(0, at - CLAUSE_REACH), at).split(/[.,;:!?()\n]/);
  return MANUAL.test(clause.at(-1)?.trimStart() ?? '');
}

const MANUAL =
  /^(?:(?:hi|hello|hey|and|so|please)\s{1,3})?(?:how (?:do|does|can|could|would|should|to|much|many|long)|where (?:do|can|is|are)|what (?:is|are|does|do|kind)|what's|which|when (?:is|are|do|does)|do you|does (?:your|the|it)|are you|is (?:there|your)|tell me how)\b/;
