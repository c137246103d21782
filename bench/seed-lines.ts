/** What our detectors learn from, for teaching it to another classifier. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Example } from '../src/nlp/linear-model.ts';
import { parseSeeds } from '../src/nlp/seeds.ts';

const FOLDER = join(import.meta.dirname, '../src/nlp/seeds');
/** Beginnings of sentences and the like: no lines that anybody wrote. */
const NO_LINE = /…/;

/** The seed lines of a detector, known by how their files are called. */
export async function seedLines(detector: string): Promise<Example[]> {
  const files = (await readdir(FOLDER)).filter((name) => name.startsWith(`${detector}-`) && name.endsWith('.js'));
  const texts = await Promise.all(files.toSorted().map(textsIn));
  return texts
    .flat()
    .flatMap(parseSeeds)
    .filter(({ text }) => !NO_LINE.test(text));
}

async function textsIn(file: string): Promise<string[]> {
  const seeds: object = await import(pathToFileURL(join(FOLDER, file)).href);
  return Object.values(seeds).filter((value) => typeof value === 'string');
}
