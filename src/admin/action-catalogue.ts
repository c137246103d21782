/** Actions for admins: all of them, also those that are off or can't be done, as they are written. */
import type { ActionStore, StoredAction } from '../actions/action-store.ts';
import { type Definition, DefinitionNotValid, type Mistake } from '../actions/definition.ts';
import { dataOf, definitionData, definitionText } from '../actions/definition-text.ts';
import { readDefinition } from '../actions/read-definition.ts';
import { missingFor, type Surroundings } from '../actions/surroundings.ts';
import type { ActionCatalogue, CataloguedAction, ReadDefinition } from './commanding.ts';

export interface CatalogueNeeds {
  readonly store: Pick<ActionStore, 'actions'>;
  /** Those of every workspace. */
  readonly folder: readonly Definition[];
  readonly surroundings: Surroundings;
}

export function actionCatalogue({ store, folder, surroundings }: CatalogueNeeds): ActionCatalogue {
  const files = new Map(folder.map((definition) => [definition.name, definition]));
  return {
    async all(tenant) {
      const stored = await store.actions(tenant);
      const names = new Set(stored.map(({ name }) => name));
      return [
        ...stored.map((action) => ofStored(action, files.get(action.name) ?? null, surroundings)),
        ...folder.filter(({ name }) => !names.has(name)).map((definition) => ofFolder(definition, surroundings)),
      ].toSorted((a, b) => (a.name < b.name ? -1 : 1));
    },
    read,
    write: definitionText,
  };
}

function read(text: string): ReadDefinition {
  try {
    const data = definitionData(text);
    const { name, title } = readDefinition(data);
    return { name, title, definition: data };
  } catch (error) {
    if (error instanceof DefinitionNotValid) return { problems: sentences(error.mistakes) };
    throw error;
  }
}

const sentences = (mistakes: readonly Mistake[]): readonly string[] =>
  mistakes.map(({ field, problem }) => `${field === 'file' ? 'The text' : field} ${problem}`);

function ofFolder(definition: Definition, surroundings: Surroundings): CataloguedAction {
  const data = dataOf(definition);
  const problems = sentences(missingFor(definition, surroundings));
  return {
    ...shown(definition),
    on: true,
    origin: 'folder',
    problems,
    definition: data,
    folderDefinition: data,
    changedAt: null,
  };
}

/** What is only switched off is as its file says, also when that changes. */
function ofStored(action: StoredAction, file: Definition | null, surroundings: Surroundings): CataloguedAction {
  const { definition, on, changedAt } = action;
  if (definition === null && file) return { ...ofFolder(file, surroundings), on, changedAt };
  return ofHere(action, file, surroundings);
}

function ofHere(
  { name, definition, on, changedAt }: StoredAction,
  file: Definition | null,
  surroundings: Surroundings,
): CataloguedAction {
  const folderDefinition = file && dataOf(file);
  const common = { on, origin: file ? 'both' : 'here', definition, folderDefinition, changedAt } as const;
  try {
    const known = { ...readDefinition(definition), name };
    return { ...shown(known), ...common, problems: sentences(missingFor(known, surroundings)) };
  } catch (error) {
    if (error instanceof DefinitionNotValid)
      return { ...notReadable(name), ...common, problems: sentences(error.mistakes) };
    throw error;
  }
}

type Shown = Omit<CataloguedAction, 'on' | 'origin' | 'problems' | 'definition' | 'folderDefinition' | 'changedAt'>;

const shown = ({ name, title, description, examples, slots, who, request, confirm }: Definition): Shown => ({
  name,
  title,
  description: description === '-' ? null : description,
  examples,
  slots: slots.map(({ name, label, type, optional, unless }) => ({ name, label, type, optional, unless })),
  who,
  method: request.method,
  host: request.origin.replace(/^https:\/\//, ''),
  confirms: confirm !== null,
});

/** It was right when it came in; this program reads it no more. */
const notReadable = (name: string): Shown => ({
  name,
  title: name,
  description: null,
  examples: [],
  slots: [],
  who: { channels: null, companies: null },
  method: '',
  host: 'nothing',
  confirms: false,
});
