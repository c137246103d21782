import type { Instant, TenantId } from '../conversation/conversation.ts';
import type { ImportReport, Remark } from '../conversation/import-report.ts';
import type { ArticleStore, StoredArticle } from './article-store.ts';
import { checkFound, planImport } from './plan-import.ts';
import { type Listing, listFolder, readListed } from './read-folder.ts';

/** The folder of articles can't be read at all. */
export class KnowledgeNotReadable extends Error {
  override readonly name = 'KnowledgeNotReadable';
}

/** What this folder says of its troubles; the program's log fits. */
export interface SyncLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
}

export interface FolderSync {
  readonly dir: string;
  readonly tenant: TenantId;
  readonly store: ArticleStore;
  readonly log: SyncLog;
  readonly now: () => Instant;
}

/** The origin of its articles. */
export const FOLDER = 'folder';

/**
 * Keeps a tenant's articles as they stand in a folder. Call what it returns at the start and from time to time: nothing is read while names,
 * sizes and times of the files stay the same (null), and what is wrong is in the log once. The first call throws KnowledgeNotReadable; later
 * the articles stay as they were while the folder can't be read.
 *
 * What was gone from it, or broken, and is there again is used again. An article removed by hand stays so until its file changes.
 */
export function syncFolder({ dir, tenant, store, log, now }: FolderSync): () => Promise<ImportReport | null> {
  let seen: string | null = null;
  const said = { unreadable: false, remarks: new Set<string>() };

  const listed = async (): Promise<Listing | null> => {
    try {
      const listing = await listFolder(dir);
      said.unreadable = false;
      return listing;
    } catch (cause) {
      if (seen === null) throw notReadable(dir, cause);
      if (!said.unreadable)
        log.warn({ dir, problem: String(cause) }, 'The folder of articles can’t be read; they stay as they were');
      said.unreadable = true;
      return null;
    }
  };

  return async () => {
    const listing = await listed();
    if (listing === null || stampOf(listing) === seen) return null;
    const found = await readListed(listing);
    const others = (await store.articlesInUse(tenant)).filter(({ origin }) => origin !== FOLDER);
    const at = now();
    const remarks = checkFound(found, others, at);
    const { report } = await store.changeArticles(tenant, null, FOLDER, (there) =>
      planImport({ from: FOLDER, found, remarks, at, comesBack: wasRetiredByFolder }, there),
    );
    seen = stampOf(listing);
    tell(log, dir, report, said.remarks);
    return report;
  };
}

function notReadable(dir: string, cause: unknown): KnowledgeNotReadable {
  return new KnowledgeNotReadable(
    `The folder of articles can't be read: ${dir}. Set BATON_KNOWLEDGE_DIR to one that can.`,
    { cause },
  );
}

const stampOf = ({ files, refused }: Listing): string =>
  JSON.stringify([
    files.map(({ path, bytes, changedMs }) => [path, bytes, changedMs]),
    refused.map(({ where }) => where),
  ]);

/** Its file was gone, or broken: nobody decided that it is not to be used. */
const wasRetiredByFolder = ({ retiredBy }: StoredArticle): boolean => retiredBy === null;

/** Each trouble once, for as long as the program runs. */
function tell(log: SyncLog, dir: string, report: ImportReport, said: Set<string>): void {
  const isNew = ({ where, what }: Remark): boolean => {
    const text = `${where}\n${what}`;
    if (said.has(text)) return false;
    said.add(text);
    return true;
  };
  for (const { where, what } of report.problems.filter(isNew))
    log.warn({ file: where, problem: what }, 'An article was left out');
  for (const { where, what } of report.remarks.filter(isNew))
    log.info({ file: where, remark: what }, 'An article looks odd');
  const { added, changed, unchanged, removed } = report;
  log.info({ dir, added, changed, unchanged, removed }, 'Articles read');
}
