/** `npm run bench` measures everything, `npm run bench -- relay rest` only that. Figures on stdout, words on stderr. */
import { cpus, loadavg } from 'node:os';
import { measureEmotionWeights } from './emotion-weights.ts';
import { measureKnowledge } from './knowledge.ts';
import { measureConfidence } from './knowledge-confidence.ts';
import { measureNlp } from './nlp.ts';
import { measureRelay } from './relay.ts';
import { measureRest } from './rest.ts';
import { measureStarts } from './starts.ts';
import { measureStatements } from './statements.ts';

const MEASUREMENTS: Readonly<Record<string, () => Promise<string>>> = {
  relay: measureRelay,
  starts: measureStarts,
  rest: measureRest,
  statements: measureStatements,
  nlp: measureNlp,
  'emotion-weights': measureEmotionWeights,
  knowledge: measureKnowledge,
  'knowledge-confidence': measureConfidence,
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !Object.hasOwn(MEASUREMENTS, name));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no measurement ${unknown.join(', ')}. There are: ${Object.keys(MEASUREMENTS).join(', ')}.\n`,
  );
  process.exit(2);
}

const load = (): string =>
  loadavg()
    .map((n) => n.toFixed(1))
    .join(' ');
process.stdout.write(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}, load ${load()}\n`);
for (const [name, measure] of Object.entries(MEASUREMENTS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  process.stderr.write(`measuring: ${name}\n`);
  process.stdout.write(`\n${await measure()}`);
}
process.stdout.write(`\nload ${load()}\n`);
