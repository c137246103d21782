import type { Example } from './linear-model.ts';
import { humanRequestBackgroundSeeds } from './seeds/human-request-background-seeds.ts';
import { humanRequestBreadthSeeds } from './seeds/human-request-breadth-seeds.ts';
import { humanRequestFrameSeeds } from './seeds/human-request-frame-seeds.ts';
import { humanRequestGermanicSeeds } from './seeds/human-request-germanic-seeds.ts';
import { humanRequestMissesSeeds } from './seeds/human-request-misses-seeds.ts';
import { humanRequestNearSeeds } from './seeds/human-request-near-seeds.ts';
import { humanRequestOrdinarySeeds } from './seeds/human-request-ordinary-seeds.ts';
import { humanRequestReasonsSeeds } from './seeds/human-request-reasons-seeds.ts';
import { humanRequestRomanceSeeds } from './seeds/human-request-romance-seeds.ts';
import { humanRequestSeeds } from './seeds/human-request-seeds.ts';
import { humanRequestTonguesSeeds } from './seeds/human-request-tongues-seeds.ts';
import { parseSeeds, type Seed } from './seeds.ts';

const WRITTEN = [
  humanRequestSeeds,
  humanRequestReasonsSeeds,
  humanRequestNearSeeds,
  humanRequestOrdinarySeeds,
  humanRequestRomanceSeeds,
  humanRequestGermanicSeeds,
  humanRequestBreadthSeeds,
  humanRequestMissesSeeds,
  humanRequestTonguesSeeds,
  humanRequestBackgroundSeeds,
];

/** How many beginnings each ask, and each other wish, is put behind. */
const FRAMES_AN_ASK = 5;
const FRAMES_A_WISH = 4;

/**
 * What the detector learns from: label "ask" or "none". The order is always the same. Lines it is to do `without` come in
 * no other spelling either.
 */
export function humanRequestExamples(without: (text: string) => boolean = () => false): Example[] {
  const lines = [...WRITTEN.flatMap(parseSeeds), ...framed(parseSeeds(humanRequestFrameSeeds))];
  return lines.filter(({ text }) => !without(text)).flatMap((line) => [line, ...carelessTwin(line)]);
}

/** Wishes behind beginnings, each behind a few, all beginnings in turn. */
function framed(seeds: readonly Seed[]): Example[] {
  const turns = new Map<string, number>();
  return seeds
    .filter(({ label }) => label !== 'frame')
    .flatMap(({ text, label, kind }) => {
      const frames = seeds.filter((seed) => seed.label === 'frame' && seed.kind === kind);
      return Array.from({ length: label === 'ask' ? FRAMES_AN_ASK : FRAMES_A_WISH }, () => {
        const turn = turns.get(`${label} ${kind}`) ?? 0;
        turns.set(`${label} ${kind}`, turn + 1);
        return { text: (frames[turn % frames.length]?.text ?? '…').replace('…', text), label };
      });
    });
}

/** The line as many type it: without accents and apostrophes. None, where that changes nothing. */
function carelessTwin({ text, label }: Example): Example[] {
  const careless = text.normalize('NFD').replace(/['’\p{M}]/gu, '');
  return careless === text.normalize('NFD') ? [] : [{ text: careless, label }];
}
