/** Logistic regression on a few signs of many lines: small enough that the plainest descent will do. */

export interface LogisticFit {
  /** One per sign, in the order of the rows. */
  readonly weights: readonly number[];
  readonly bias: number;
}

/** What large weights cost beside errors; the bias costs nothing. */
const L2 = 3;
const STEP = 0.5;
const MOMENTUM = 0.9;
/** A slope per line below which nothing changes that is shown. */
const FLAT = 1e-6;
const MOST_PASSES = 20_000;

/**
 * Minimises the log loss, summed over the rows, and L2/2 times the squared weights, by gradient descent with momentum.
 * `yes[i]` tells what `rows[i]` is; all rows are of one length, with values of about -3 … 3. The same rows give the same fit.
 */
export function fitLogistic(rows: readonly Float64Array[], yes: readonly boolean[]): LogisticFit {
  const signs = rows[0]?.length ?? 0;
  // The bias is the weight after the last.
  const weights = new Float64Array(signs + 1);
  const speeds = new Float64Array(signs + 1);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const slopes = slopesAt(weights, rows, yes).map((slope) => slope / rows.length);
    if (slopes.every((slope) => Math.abs(slope) < FLAT)) break;
    for (const [at, slope] of slopes.entries()) {
      speeds[at] = MOMENTUM * (speeds[at] ?? 0) - STEP * slope;
      weights[at] = (weights[at] ?? 0) + (speeds[at] ?? 0);
    }
  }
  return { weights: [...weights.subarray(0, signs)], bias: weights[signs] ?? 0 };
}

/** What the fit says of a row, in logits: above 0, rather yes. */
export function logitOf({ weights, bias }: LogisticFit, row: Float64Array): number {
  return weights.reduce((sum, weight, at) => sum + weight * (row[at] ?? 0), bias);
}

function slopesAt(weights: Float64Array, rows: readonly Float64Array[], yes: readonly boolean[]): Float64Array {
  const signs = weights.length - 1;
  const slopes = weights.map((weight, at) => (at < signs ? L2 * weight : 0));
  for (const [index, row] of rows.entries()) {
    let logit = weights[signs] ?? 0;
    for (let at = 0; at < signs; at++) logit += (weights[at] ?? 0) * (row[at] ?? 0);
    const error = 1 / (1 + Math.exp(-logit)) - (yes[index] ? 1 : 0);
    for (let at = 0; at < signs; at++) slopes[at] = (slopes[at] ?? 0) + error * (row[at] ?? 0);
    slopes[signs] = (slopes[signs] ?? 0) + error;
  }
  return slopes;
}
