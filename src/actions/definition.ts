import type { Template } from './template.ts';

/** Something that an action needs to know. */
export interface SlotDefinition {
  readonly name: string;
  readonly label: string;
  readonly type: SlotType;
  /** How to ask for it. */
  readonly ask: string;
  /** Said when the answer could not be read: where to find it, how it looks. */
  readonly hint: string | null;
  /** Never asked for, taken when it is said. */
  readonly optional: boolean;
  /** Not asked for once this other one is known. */
  readonly unless: string | null;
  /** Of an `order-number`: `LU-#####`. */
  readonly template: string | null;
  /** Of a `choice`. */
  readonly choices: readonly Choice[];
  /** Of a `date`: whether the time of day belongs to it, and which side of now it may lie on. */
  readonly time: boolean;
  readonly when: 'any' | 'future' | 'past';
  /** Of a `number`. */
  readonly min: number | null;
  readonly max: number | null;
}

export type SlotType = 'text' | 'order-number' | 'e-mail' | 'date' | 'number' | 'choice' | 'yes-no' | 'phone';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Other words for it. */
  readonly words: readonly string[];
}

export interface RequestDefinition {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Scheme, host and port, literally. */
  readonly origin: string;
  readonly path: Template;
  readonly headers: readonly (readonly [name: string, value: Template])[];
  /** JSON; its strings are templates. Undefined: none. */
  readonly body: Json | undefined;
  readonly timeoutMs: number;
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What to say when all conditions hold. */
export interface SayCase {
  /** Statuses that it is for; null: any that tells of success (2xx). */
  readonly statuses: readonly number[] | null;
  readonly conditions: readonly { readonly path: readonly string[]; readonly oneOf: readonly Scalar[] }[];
  readonly text: Template;
}

export type Scalar = string | number | boolean | null;

/** An action that an admin has defined, checked. */
export interface Definition {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly examples: readonly string[];
  /** What sounds like it and is not meant. */
  readonly notExamples: readonly string[];
  readonly slots: readonly SlotDefinition[];
  readonly request: RequestDefinition;
  readonly say: readonly SayCase[];
  readonly failure: { readonly retries: number; readonly next: 'escalate' | 'apologise' };
  /** Asked before it is done; null: it is done at once. */
  readonly confirm: Template | null;
  readonly who: { readonly channels: readonly string[] | null; readonly companies: readonly string[] | null };
  readonly source: { readonly title: string; readonly url: string | null };
  /** Times go out by its clock, and are meant so where the customer's own is not known. IANA name. */
  readonly timeZone: string;
}

/** This cannot be used as an action. Every mistake names its field and says what to do. */
export class DefinitionNotValid extends Error {
  override readonly name = 'DefinitionNotValid';
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(({ field, problem }) => `${field} ${problem}`).join('; '));
    this.mistakes = mistakes;
  }
}

export interface Mistake {
  /** `slots.0.template`; `file` for the whole. */
  readonly field: string;
  /** Completes a sentence that begins with the field. */
  readonly problem: string;
}
