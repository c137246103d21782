import { type Definition, DefinitionNotValid } from './definition.ts';
import { definitionData } from './definition-text.ts';
import { readDefinition } from './read-definition.ts';

/** A definition is a page of text. Characters. */
const LONGEST = 64_000;

/** An action from a file of YAML, or of JSON, which is YAML. Throws DefinitionNotValid. */
export function readDefinitionFile(text: string): Definition {
  if (text.length > LONGEST)
    throw new DefinitionNotValid([{ field: 'file', problem: `must have at most ${LONGEST} characters` }]);
  return readDefinition(definitionData(text));
}
