import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checked } from './catalogue.ts';
import { type Definition, DefinitionNotValid } from './definition.ts';
import { readDefinitionFile } from './read-file.ts';
import type { Surroundings } from './surroundings.ts';

const MOST_BYTES = 256_000;

/**
 * The actions of a folder: one a file, `.yaml`, `.yml` or `.json`, in the order of their names. What is wrong with a file is logged
 * with its name, and the file left out. Null: there is no such folder.
 */
export async function readActionFolder(
  folder: string,
  surroundings: Surroundings,
  log: { warn(fields: object, message: string): void },
): Promise<readonly Definition[] | null> {
  const files = await filesIn(folder);
  if (files === null) return null;
  const read = new Map<string, Definition>();
  for (const file of files) {
    try {
      const definition = checked(readDefinitionFile(await textOf(join(folder, file))), surroundings);
      if (read.has(definition.name)) throw notValid('name', `"${definition.name}" is taken by another file`);
      read.set(definition.name, definition);
    } catch (error) {
      if (!(error instanceof DefinitionNotValid)) throw error;
      log.warn({ file, problem: error.message }, 'An action was left out');
    }
  }
  return [...read.values()];
}

async function filesIn(folder: string): Promise<readonly string[] | null> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => /\.(?:ya?ml|json)$/i.test(name) && !name.startsWith('.')).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function textOf(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) throw notValid('file', `must have at most ${MOST_BYTES} bytes`);
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof DefinitionNotValid) throw error;
    throw notValid('file', 'cannot be read as text (UTF-8)');
  }
}

const notValid = (field: string, problem: string) => new DefinitionNotValid([{ field, problem }]);
