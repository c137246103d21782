import { createHash } from 'node:crypto';
import type { Instant, PersonId, TenantId } from '../conversation/conversation.ts';
import type { ImportFrom, ImportReport } from '../conversation/import-report.ts';
import { type Fetched, FetchFailed, type Fetching } from '../web/fetched.ts';
import type { ArticleStore } from './article-store.ts';
import { cleanLine, shortened } from './clean-text.ts';
import { type Found, leftOut } from './found.ts';
import { checkFound, isOfAll, planImport } from './plan-import.ts';
import { readSource, type Source } from './read-source.ts';
import { MOST_BYTES } from './source-text.ts';

export interface ImportTools {
  readonly store: ArticleStore;
  /** For addresses that people typed. */
  readonly fetch: Fetching;
  /** Reads an upload; `problem`: it can't be had, in a sentence for whoever uploaded it. Rejects when asking again may help. */
  readonly readFile: (
    installation: string,
    file: string,
    mostBytes: number,
  ) => Promise<{ readonly name: string; readonly bytes: Uint8Array } | { readonly problem: string }>;
  readonly now: () => Instant;
}

export interface ImportWork {
  readonly tenant: { readonly id: TenantId; readonly installation: string };
  readonly id: string;
  readonly by: PersonId;
  readonly from: ImportFrom;
}

/**
 * Takes in what an admin uploaded or named the address of, as a whole: it replaces what came from there before. Whatever is wrong
 * stands in the report. The same work done twice does no harm. Rejects only when the database is away, or the platform says "later".
 */
export function importing({ store, fetch, readFile, now }: ImportTools) {
  const had = (work: ImportWork): Promise<Source | Found> =>
    work.from.kind === 'url'
      ? fetchedFrom(fetch, work.from.url)
      : uploaded(readFile, work.tenant.installation, work.from);

  return {
    async take(work: ImportWork): Promise<ImportReport> {
      const { tenant, id, by, from } = work;
      const origin = originOf(from);
      const source = await had(work);
      const found = 'bytes' in source ? await readSource(source) : [source];
      const all = found.some((one) => one.article !== null || isOfAll(one)) ? found : [...found, NOTHING_IN_IT];
      const inUse = await store.articlesInUse(tenant.id);
      const at = now();
      const remarks = checkFound(
        all,
        inUse.filter((one) => one.origin !== origin),
        at,
      );
      const { report } = await store.changeArticles(tenant.id, by, origin, (there) =>
        planImport({ from: nameOf(from), found: all, remarks, at, comesBack: () => true }, there),
      );
      await store.addImport(tenant.id, id, by, report);
      return report;
    },
  };
}

const NOTHING_IN_IT = leftOut(null, 'there is no article in it that can be used: nothing was changed');

const LIMITS = { timeoutMs: 30_000, mostBytes: MOST_BYTES, mostRedirects: 3 };

async function fetchedFrom(fetch: Fetching, address: string): Promise<Source | Found> {
  try {
    const fetched = await fetch({ method: 'GET', url: address, headers: {}, body: null }, LIMITS);
    const { status, contentType, bytes } = fetched;
    if (status !== 200) return leftOut(null, refusalOf(fetched));
    return { name: lastPart(fetched.url), contentType, bytes };
  } catch (error) {
    if (error instanceof FetchFailed) return leftOut(null, error.message);
    throw error;
  }
}

function refusalOf({ status, url }: Fetched): string {
  const { host } = new URL(url);
  if (status === 401 || status === 403)
    return `${host} lets nobody in without a login (${status}): upload the file instead`;
  if (status === 404 || status === 410) return `${host} has nothing there (${status}): look at the address again`;
  return `${host} answered ${status}: try again later, or upload the file`;
}

function lastPart(url: string): string {
  const part = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return cleanLine(decodeURIComponent(part)).slice(0, LONGEST_NAME);
  } catch {
    return part.slice(0, LONGEST_NAME);
  }
}

async function uploaded(
  readFile: ImportTools['readFile'],
  installation: string,
  { file, name }: Extract<ImportFrom, { kind: 'file' }>,
): Promise<Source | Found> {
  const had = await readFile(installation, file, MOST_BYTES);
  return 'problem' in had ? leftOut(null, had.problem) : { name: cleanLine(name), contentType: null, bytes: had.bytes };
}

const LONGEST_NAME = 200;

/** A file cannot pass for the folder, for what was typed in, or for an address, and so replace what came from there. */
function originOf(from: ImportFrom): string {
  if (from.kind === 'url') return originOfAddress(from.url);
  const name = cleanLine(from.name).slice(0, LONGEST_NAME);
  return name.includes('.') && !name.includes('://') ? name : `file: ${name}`;
}

/**
 * What stands behind a `?` can be a secret, and origins are shown and kept: a digest of it tells two addresses apart as well. No address at
 * all is nothing that anything comes from.
 */
function originOfAddress(text: string): string {
  if (!URL.canParse(text)) return 'no address';
  const { origin, pathname, search } = new URL(text);
  const digest = createHash('sha256').update(search).digest('hex').slice(0, 16);
  return `${origin}${pathname}${search === '' ? '' : `?${digest}`}`;
}

/** Without what stands behind a `?`: it can be a secret. */
const nameOf = (from: ImportFrom): string =>
  from.kind === 'url' ? shortened(from.url.split(/[?#]/, 1)[0] ?? '', 200) : shortened(from.name, 200);
