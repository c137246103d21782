/** Wiring: what admins' commands work with. */
import { randomUUID } from 'node:crypto';
import { formatPerson } from '../adapters/slack/addresses.ts';
import { checked } from './actions/catalogue.ts';
import { type Definition, DefinitionNotValid } from './actions/definition.ts';
import { dataOf, definitionData, definitionText } from './actions/definition-text.ts';
import { readDefinition } from './actions/read-definition.ts';
import { missingFor } from './actions/surroundings.ts';
import type { ActionCatalogue, CataloguedAction, CommandTools, ModelView } from './admin/commanding.ts';
import { previewing } from './admin/preview.ts';
import { CONFIDENT } from './answering/answer-from.ts';
import { confidenceIn, LOOKED_AT } from './answering/confidence.ts';
import type { Answers } from './answers.ts';
import type { Judging } from './bridge/ports.ts';
import { readerOf } from './bridge/reading.ts';
import type { Channel } from './channel/channel.ts';
import type { CommonConfig } from './config.ts';
import type { OpenStore } from './store/open.ts';

export interface DeskNeeds {
  readonly config: Pick<CommonConfig, 'admins' | 'model'>;
  readonly data: OpenStore;
  readonly channel: Channel;
  readonly answers: Answers;
  readonly judging: () => Judging;
}

export function openDesk(needs: DeskNeeds): CommandTools {
  const { config, data, channel, answers } = needs;
  return {
    store: data.store,
    admin: data.admin,
    knowledge: data.knowledge,
    library: answers.library,
    actions: data.actions,
    catalogue: catalogueFor(needs),
    usage: data.usage,
    model: config.model && answers.model ? modelView(config.model, answers.model) : null,
    preview: previewFor(needs),
    newId: randomUUID,
    directory: channel,
    platform: 'slack',
    admins: config.admins.map(formatPerson),
    now: Date.now,
  };
}

function modelView(
  { baseUrl, model: name, tokensPerDay, tokensPerConversation }: NonNullable<CommonConfig['model']>,
  model: NonNullable<Answers['model']>,
): ModelView {
  return {
    host: new URL(baseUrl).host,
    name,
    tokensPerDay,
    tokensPerConversation,
    state: () => model.state().breaker,
  };
}

function previewFor({ data, channel, answers, judging }: DeskNeeds): CommandTools['preview'] {
  return (tenant, question, where) =>
    previewing({
      store: data.store,
      answering: answers.answering,
      judging: judging(),
      readerOf: (of, address, connected) => readerOf({ channel, tenant: of }, address, connected),
      async confidence(id, words, reader, at) {
        const passages = (await answers.library.of(id)).search(words, LOOKED_AT, reader, at);
        return passages.length > 0 ? confidenceIn(passages).first : null;
      },
      leastSure: CONFIDENT,
      now: Date.now,
      newId: randomUUID,
    })(tenant, question, where);
}

// ── actions as admins see them ───────────────────────────────────────────────────────────────────────────────────

function catalogueFor({ data, answers }: DeskNeeds): ActionCatalogue {
  const { folder, surroundings } = answers.actions;
  return {
    async all(tenant) {
      const stored = new Map((await data.actions.actions(tenant)).map((action) => [action.name, action]));
      const fromFolder = new Map(folder.map((definition) => [definition.name, definition]));
      const names = [...new Set([...stored.keys(), ...fromFolder.keys()])].toSorted();
      return names.flatMap((name) => {
        const here = stored.get(name);
        const there = fromFolder.get(name) ?? null;
        const definition = here ? definitionIn(here.definition) : there;
        if (!definition) return [];
        return [
          {
            ...seen(definition, missingFor(definition, surroundings)),
            name,
            on: here?.on ?? true,
            origin: here ? (there ? 'both' : 'here') : 'folder',
            definition: here?.definition ?? dataOf(definition),
            folderDefinition: there && dataOf(there),
            changedAt: here?.changedAt ?? null,
          } satisfies CataloguedAction,
        ];
      });
    },
    read(text) {
      try {
        const definition = checked(readDefinition(definitionData(text)), surroundings);
        return { name: definition.name, title: definition.title, definition: dataOf(definition) };
      } catch (error) {
        if (!(error instanceof DefinitionNotValid)) throw error;
        return { problems: error.mistakes.map(({ field, problem }) => `${field} ${problem}`) };
      }
    },
    write: definitionText,
  };
}

/** It was checked when it came in; null: a later version of Baton reads it no more. */
function definitionIn(data: unknown): Definition | null {
  try {
    return readDefinition(data);
  } catch (error) {
    if (error instanceof DefinitionNotValid) return null;
    throw error;
  }
}

function seen(definition: Definition, mistakes: ReturnType<typeof missingFor>) {
  const { title, description, examples, slots, who, request, confirm } = definition;
  return {
    title,
    description,
    examples,
    slots: slots.map(({ name, label, type, optional }) => ({ name, label, type, optional })),
    who,
    method: request.method,
    host: new URL(request.origin).host,
    confirms: confirm !== null,
    problems: mistakes.map(({ field, problem }) => `${field} ${problem}`),
  };
}
