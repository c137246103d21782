import { setImmediate as othersFirst } from 'node:timers/promises';
import type { TenantId } from '../conversation/conversation.ts';
import { type ArticleIndex, indexing } from './article-index.ts';
import type { ArticleStore } from './article-store.ts';
import { type Knowledge, knowledgeIn } from './knowledge.ts';

/** What everybody knows, each tenant their own. */
export interface Library {
  /**
   * What the tenant knows now: what changed before this was called counts, a removal above all. Rejects when the store can't be read; the
   * next one who asks tries again.
   */
  of(tenant: TenantId): Promise<Knowledge>;
}

/** What this file says; the program's log fits. */
export interface LibraryLog {
  info(facts: object, message: string): void;
}

/** Articles made searchable, as they were at one version. */
interface Edition {
  readonly version: number;
  readonly index: ArticleIndex;
  readonly knowledge: Knowledge;
}

/** Of tenants who have asked nothing for longest, the articles are forgotten, to be read again. */
const MOST_TENANTS = 50;

/** Keeps the articles in use in memory, searchable. Asks the store for their version before each use, and reads them again when it moved. */
export function openLibrary(
  store: Pick<ArticleStore, 'articlesVersion' | 'articlesInUse'>,
  log: LibraryLog,
  mostTenants = MOST_TENANTS,
): Library {
  const editions = new Map<TenantId, Edition>();
  const running = new Map<TenantId, Promise<Edition>>();

  /** Read after that version was seen, the articles are at least that new. */
  const read = async (tenant: TenantId, version: number): Promise<Edition> => {
    const began = performance.now();
    const articles = await store.articlesInUse(tenant);
    const index = await inSlices(indexing(articles, editions.get(tenant)?.index ?? null));
    const edition = { version, index, knowledge: knowledgeIn(index) };
    keep(tenant, edition);
    log.info({ tenant, articles: articles.length, ms: Math.round(performance.now() - began) }, 'Articles read');
    return edition;
  };

  const keep = (tenant: TenantId, edition: Edition): void => {
    editions.delete(tenant);
    editions.set(tenant, edition);
    for (const longest of editions.keys()) if (editions.size > mostTenants) editions.delete(longest);
  };

  /** One at a time for each tenant; whoever comes meanwhile waits for it. */
  const reading = (tenant: TenantId, version: number): Promise<Edition> => {
    const underWay = running.get(tenant);
    if (underWay) return underWay;
    const begun = read(tenant, version).finally(() => running.delete(tenant));
    running.set(tenant, begun);
    return begun;
  };

  return {
    async of(tenant) {
      // Reading takes a while: what changed meanwhile has it read once more, but nobody waits for an end to changes.
      for (let round = 1; ; round++) {
        const version = await store.articlesVersion(tenant);
        const known = editions.get(tenant);
        if (known && (known.version === version || round > MOST_ROUNDS)) {
          keep(tenant, known);
          return known.knowledge;
        }
        await reading(tenant, version);
      }
    },
  };
}

/** Two are a change during the first; one who joins a reading that began before may need one more. */
const MOST_ROUNDS = 4;

/** How long work may keep all others waiting, ms. */
const SLICE_MS = 8;

/** Does work bit by bit, so that messages are not kept waiting by it. */
async function inSlices<Made>(work: Generator<void, Made>): Promise<Made> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    await othersFirst();
    began = performance.now();
  }
}
