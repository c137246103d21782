/** What is odd about an article that was taken in, and worth a look. */
import type { Reader } from '../conversation/reader.ts';
import type { Article } from '../knowledge/article.ts';
import { checkArticles } from '../knowledge/check-articles.ts';
import { instructsModel } from '../knowledge/model-instructions.ts';
import { quoted, shortened, textOf } from './article-words.ts';
import type { Administering } from './commanding.ts';

const MOST_REMARKS = 5;

/** One sentence each; `id`: its own, null: not known. */
export async function remarksOn(
  administering: Administering,
  article: Article,
  id: string | null,
): Promise<readonly string[]> {
  const [twins, unknown] = await Promise.all([
    twinsOf(administering, article, id),
    unknownChannels(administering, article),
  ]);
  const none =
    article.questions.length === 0
      ? ['It names no question: with the words of customers it is found more surely.']
      : [];
  return [...none, ...forModels(article), ...unknown, ...twins].slice(0, MOST_REMARKS);
}

function forModels(article: Article): readonly string[] {
  const words = instructsModel([article.source.title, ...article.questions, textOf(article)].join('\n'));
  if (words === null) return [];
  return [
    `It speaks to a model rather than to a reader (“${shortened(words.replaceAll('`', ''), 80)}”): no model obeys that here, but customers may read it.`,
  ];
}

/** The nearest few of those in use: the same title or question again, or another answer to it. */
async function twinsOf(administering: Administering, article: Article, id: string | null): Promise<readonly string[]> {
  const { knowledge, tenant, now } = administering;
  const near = await nearTo(administering, article);
  const others = (await knowledge.articlesInUse(tenant.id)).filter((one) => one.id !== id && near.has(one.id));
  const named = others.map(({ id, article }) => ({ name: `article ${id} (${quoted(article.source.title)})`, article }));
  const remarks = checkArticles([{ name: 'it', article }], named, now());
  return remarks.map(({ what }) => `${what.charAt(0).toUpperCase()}${what.slice(1).replaceAll('`', '’')}.`);
}

const MOST_NEAR = 8;

async function nearTo(
  { library, tenant }: Administering,
  { source, questions }: Article,
): Promise<ReadonlySet<string>> {
  const articles = await library.of(tenant.id);
  const found = [source.title, ...questions].flatMap((text) => articles.search(text, MOST_NEAR, OURSELVES, 0));
  return new Set(found.map(({ id }) => id));
}

/** Our own people may read everything. */
const OURSELVES: Reader = { channel: '', channelName: null, companies: [], side: 'agents' };

/** Names of channels in which nobody is answered: misspelt, or not connected yet. */
async function unknownChannels(
  { admin, directory, tenant }: Administering,
  { audience }: Article,
): Promise<readonly string[]> {
  if (!audience.channels) return [];
  const connected = (await admin.channels(tenant.id)).filter(({ kind }) => kind === 'customer');
  const facts = await Promise.all(
    connected.map(({ channel }) => directory.channelFacts(tenant.installation, channel).catch(() => null)),
  );
  const known = new Set(connected.map(({ channel }) => channel));
  for (const fact of facts) if (fact) known.add(fact.name.toLowerCase());
  return audience.channels
    .filter((name) => !known.has(name) && !known.has(name.toLowerCase()))
    .map((name) => `I answer customers in no channel called #${shortened(name, 80)}, so nobody reads it there.`);
}
