import type { TenantId } from '../conversation/conversation.ts';
import type { ActionStore, StoredAction } from './action-store.ts';
import { type Definition, DefinitionNotValid } from './definition.ts';
import type { Actions } from './heard.ts';
import { learnWanting } from './intent.ts';
import { readDefinition } from './read-definition.ts';
import { missingFor, type Surroundings } from './surroundings.ts';

/** The actions of each workspace. */
export interface Catalogue {
  /** As they are now. */
  of(tenant: TenantId): Promise<Actions>;
}

export interface CatalogueOptions {
  readonly store: Pick<ActionStore, 'actionsVersion' | 'actions'>;
  /** Those of every workspace, unless an admin replaces or switches them off. */
  readonly folder: readonly Definition[];
  readonly surroundings: Surroundings;
  readonly log: { warn(fields: object, message: string): void };
}

/** Opens it. What an admin defined goes before what the folder has; what is switched off, or cannot be done, is left out. */
export function openActions(options: CatalogueOptions): Catalogue {
  const known = new Map<TenantId, { readonly version: number; readonly actions: Promise<Actions> }>();
  const ofFolder = learnt(options.folder);
  return {
    async of(tenant) {
      const version = await options.store.actionsVersion(tenant);
      const there = known.get(tenant);
      if (there?.version === version) return there.actions;
      const actions = options.store
        .actions(tenant)
        .then((stored) => (stored.length === 0 ? ofFolder() : learnt(merged(options, tenant, stored))()));
      known.set(tenant, { version, actions });
      // What failed once is asked for again.
      actions.catch(() => known.delete(tenant));
      return actions;
    },
  };
}

/** Learning takes a tenth of a second: done when first asked for, and once. */
function learnt(definitions: readonly Definition[]): () => Actions {
  let actions: Actions | null = null;
  return () => {
    actions ??= {
      definitions: new Map(definitions.map((definition) => [definition.name, definition])),
      wanted: learnWanting(definitions),
    };
    return actions;
  };
}

function merged(options: CatalogueOptions, tenant: TenantId, stored: readonly StoredAction[]): readonly Definition[] {
  const names = new Set(stored.map(({ name }) => name));
  const kept = options.folder.filter(({ name }) => !names.has(name));
  return [...kept, ...stored.filter(({ on }) => on).flatMap((action) => definitionIn(action, tenant, options))];
}

/** It was right when it came in; the operator may have taken a host or a secret away since. */
function definitionIn(
  { name, definition }: StoredAction,
  tenant: TenantId,
  { surroundings, log }: CatalogueOptions,
): readonly Definition[] {
  try {
    return [checked({ ...readDefinition(definition), name }, surroundings)];
  } catch (error) {
    if (!(error instanceof DefinitionNotValid)) throw error;
    log.warn({ tenant, action: name, problem: error.message }, 'An action was left out');
    return [];
  }
}

/** The definition, if it can be done in these surroundings. Throws DefinitionNotValid. */
export function checked(definition: Definition, surroundings: Surroundings): Definition {
  const mistakes = missingFor(definition, surroundings);
  if (mistakes.length > 0) throw new DefinitionNotValid(mistakes);
  return definition;
}
