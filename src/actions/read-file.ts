import { parse } from 'yaml';
import { type Definition, DefinitionNotValid } from './definition.ts';
import { readDefinition } from './read-definition.ts';

/** A definition is a page of text. Characters. */
const LONGEST = 64_000;
/** No definition needs them; a handful can be a gigabyte. */
const MOST_ALIASES = 0;

/** An action from a file of YAML, or of JSON, which is YAML. Throws DefinitionNotValid. */
export function readDefinitionFile(text: string): Definition {
  if (text.length > LONGEST)
    throw new DefinitionNotValid([{ field: 'file', problem: `must have at most ${LONGEST} characters` }]);
  return readDefinition(parsed(text));
}

function parsed(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: MOST_ALIASES, logLevel: 'error' });
  } catch (error) {
    const [first = ''] = String((error as Error).message).split('\n');
    throw new DefinitionNotValid([{ field: 'file', problem: `is not YAML or JSON: ${first}` }]);
  }
}
