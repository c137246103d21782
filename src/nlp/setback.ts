import type { Features } from './features.ts';
import { trainLinear } from './linear-model.ts';
import type { Detector } from './measured.ts';
import type { Reading } from './reading.ts';
import { setbackSeeds } from './seeds/setback-seeds.ts';
import { parseSeeds } from './seeds.ts';

/**
 * How surely a message says that what was tried did not help: "still red", "that's not what I asked". It means that
 * only where something was tried, so whoever asks looks at what was said before.
 */
export function openSetback(): Detector {
  const model = trainLinear(parseSeeds(setbackSeeds));
  const index = model.labels.indexOf('setback');
  return (reading: Reading, features: Features) => {
    if (reading.words.length === 0 || reading.words.length > LONGEST) return { score: 0, evidence: [] };
    const score = 1 / (1 + Math.exp(-SLOPE * (model.margins(features)[index] ?? 0)));
    const span = score >= 0.5 ? model.evidence(reading, features, 'setback') : null;
    return { score, evidence: span ? [span] : [] };
  };
}

/** Turns a margin into a probability. Of seed lines left out of training in ten folds, 62 % at a margin of 0 to .25, 94 % at .25 to .5 and 96 % above were setbacks. */
const SLOPE = 4;
/** Whoever writes more than that tells something new as well. */
const LONGEST = 60;
