/** Wiring: everything that answers and prepares, put together from what the environment and the database offer. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { readActionFolder } from './actions/action-folder.ts';
import { type Catalogue, openActions } from './actions/catalogue.ts';
import type { Definition } from './actions/definition.ts';
import { openPerforming } from './actions/perform.ts';
import { hostsBehind, type Surroundings, surroundingsOf } from './actions/surroundings.ts';
import { openAnswering } from './answering/answering.ts';
import { confidenceIn } from './answering/confidence.ts';
import type { Acting, Answering, Importing, Preparing, Tenant, Wordsmith } from './bridge/ports.ts';
import { type Channel, FileUnreadable } from './channel/channel.ts';
import type { CommonConfig, ModelConfig } from './config.ts';
import { type HandoffWriter, preparing } from './handoff/prepare.ts';
import { syncFolder } from './knowledge/folder-sync.ts';
import { importing } from './knowledge/import-articles.ts';
import { type Library, openLibrary } from './knowledge/library.ts';
import { openPast } from './knowledge/past.ts';
import type { Log } from './log.ts';
import { type Model, openModel } from './model/client.ts';
import { modelHandoffWriter } from './model/handoff-writer.ts';
import { modelWordsmith } from './model/wordsmith.ts';
import type { Measures } from './nlp/measures.ts';
import type { OpenStore } from './store/open.ts';
import { fetchFrom, fetchSafely } from './web/fetch-safely.ts';

/** What answers, and what admins see of it. */
export interface Answers {
  readonly answering: Answering;
  readonly acting: Acting;
  /** Null: no model. */
  readonly wordsmith: Wordsmith | null;
  readonly preparing: Preparing;
  readonly importing: Importing;
  readonly library: Library;
  readonly actions: {
    readonly catalogue: Catalogue;
    readonly folder: readonly Definition[];
    readonly surroundings: Surroundings;
  };
  readonly model: Model | null;
  /** Brings a tenant's articles to what stands in the folder; null: there is no folder. */
  readonly sync: ((tenant: Tenant) => () => Promise<unknown>) | null;
}

export interface AnswersNeeds {
  readonly config: CommonConfig;
  readonly data: OpenStore;
  readonly channel: Pick<Channel, 'files' | 'permalink'>;
  readonly measures: () => Measures;
  readonly log: Log;
  /** Where a host that actions name really is: for a pretended back end. */
  readonly elsewhere: ReadonlyMap<string, string>;
}

/** Longer than the model's own limits: nobody waits for what it writes for agents, but it must end. */
const WRITING_MS = 30_000;

export async function openAnswers(needs: AnswersNeeds): Promise<Answers> {
  const { config, data, log } = needs;
  const library = openLibrary(data.knowledge, log.child({ component: 'knowledge' }));
  const actions = await openCatalogue(needs);
  const model = config.model && openModelOf(config.model, needs);
  return {
    answering: openAnswering({ library, catalogue: actions.catalogue }),
    acting: openPerforming({
      ...actions,
      fetching: fetchFrom(hostsBehind(actions.surroundings)),
      now: () => performance.now(),
      pause,
    }),
    wordsmith: model && modelWordsmith(model, randomUUID),
    preparing: preparingWith(needs, library, model),
    importing: importingWith(needs),
    library,
    actions,
    model,
    sync: syncing(config.knowledgeDir, needs),
  };
}

async function openCatalogue({ config, data, log, elsewhere }: AnswersNeeds): Promise<Answers['actions']> {
  const { dir, hosts, secrets } = config.actions;
  const surroundings = surroundingsOf({ hosts, secrets, elsewhere });
  const said = log.child({ component: 'actions' });
  const folder = dir === null ? [] : await readActionFolder(dir, surroundings, said);
  if (folder === null) said.warn({ dir }, 'There is no such folder of actions: correct BATON_ACTIONS_DIR');
  const there = folder ?? [];
  return {
    folder: there,
    surroundings,
    catalogue: openActions({ store: data.actions, folder: there, surroundings, log: said }),
  };
}

function openModelOf(config: ModelConfig, { data, log }: AnswersNeeds): Model {
  const settings = { ...config, apiKey: config.apiKey ?? '' };
  return openModel(settings, { usage: data.usage, now: Date.now, log: log.child({ component: 'model' }) });
}

function preparingWith(
  { data, channel, measures, log }: AnswersNeeds,
  library: Library,
  model: Model | null,
): Preparing {
  const tools = {
    library,
    confidence: (passages: Parameters<typeof confidenceIn>[0]) => confidenceIn(passages).first,
    past: openPast({ store: data.knowledge, now: Date.now }),
    writer: model && writerFor(model),
    trouble: (cause: unknown) => log.warn({ err: cause }, 'a handoff is prepared without all that could help'),
  };
  const linksOf = async (tenant: string) => {
    const { installation } = await data.store.tenant(tenant);
    return (where: string, remoteId: string) => channel.permalink(installation, where, remoteId);
  };
  return {
    prepare: async (work) =>
      preparing({ ...tools, measures: measures(), linkTo: await linksOf(work.tenant) }).prepare(work),
    renew: (work, before) => preparing({ ...tools, measures: measures(), linkTo: null }).renew(work, before),
    enrich: async (work, before) =>
      preparing({ ...tools, measures: measures(), linkTo: await linksOf(work.tenant) }).enrich(work, before),
  };
}

function writerFor(model: Model): HandoffWriter {
  const writer = modelHandoffWriter(model, randomUUID);
  const within = () => ({ signal: AbortSignal.timeout(WRITING_MS) });
  return {
    writeSummary: (work) => writer.writeSummary({ ...work, ...within() }),
    writeReply: (work) => writer.writeReply({ ...work, ...within() }),
  };
}

function importingWith({ data, channel }: AnswersNeeds): Importing {
  return importing({
    store: data.knowledge,
    fetch: fetchSafely({ privateAddresses: 'refused' }),
    now: Date.now,
    async readFile(installation, file, mostBytes) {
      try {
        return await channel.files.read(installation, file, mostBytes);
      } catch (error) {
        if (error instanceof FileUnreadable) return { problem: error.message };
        throw error;
      }
    },
  });
}

function syncing(dir: string | null, { data, log }: AnswersNeeds): Answers['sync'] {
  if (dir === null) return null;
  const said = log.child({ component: 'knowledge' });
  return ({ id }) => syncFolder({ dir, tenant: id, store: data.knowledge, log: said, now: Date.now });
}
