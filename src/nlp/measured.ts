import type { Features } from './features.ts';
import type { Example } from './linear-model.ts';
import type { Reading, Span } from './reading.ts';

/** What a detector makes of one message. */
export interface Measured {
  /** 0…1, calibrated so that at .5 and above a balanced policy acts. */
  readonly score: number;
  /** The customer's own words that speak for it, in their order; empty where nothing does. */
  readonly evidence: readonly Span[];
}

/** Measures one message. `features` are those of the whole reading, computed once for all detectors. */
export type Detector<Result = Measured> = (reading: Reading, features: Features) => Result;

/** What a detector learns from, beside its own seed lines. */
export interface Learning {
  /** Further examples, in the detector's labels. */
  readonly also?: readonly Example[];
  /** Seed lines to do without, by their text: so that a line can be measured by a detector that has not learnt it. */
  readonly without?: (text: string) => boolean;
}

export const NOTHING_MEASURED: Measured = { score: 0, evidence: [] };
