/** What is odd about an article that was taken in, and worth a look. */
import type { Article } from '../knowledge/article.ts';
import { instructsModel } from '../knowledge/model-instructions.ts';
import { shortened, textOf } from './article-words.ts';
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

/** Others that claim the same question, or the same title: which of them answers is left to luck. */
async function twinsOf(
  { knowledge, tenant }: Administering,
  article: Article,
  id: string | null,
): Promise<readonly string[]> {
  const claims = new Set(article.questions.map(bare));
  const title = bare(article.source.title);
  const others = (await knowledge.articlesInUse(tenant.id)).filter((one) => one.id !== id);
  return others.flatMap(({ id: other, article: { source, questions } }) => {
    const shared = questions.find((question) => claims.has(bare(question)));
    const name = `Article \`${other}\`, “${shortened(source.title, 60)}”,`;
    if (shared) return [`${name} claims the same question: “${shortened(shared, 100)}”. Leave it in one of them.`];
    return bare(source.title) === title ? [`${name} has the same title: customers can’t tell them apart.`] : [];
  });
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]{1,200}/gu, ' ')
    .trim();

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
