/** `/baton knowledge try`: what a customer would get, and why. Nothing is posted, called or written down. */
import type { Content } from '../channel/content.ts';
import type { Reply } from '../conversation/event.ts';
import { withChange } from '../conversation/judgement-policy.ts';
import { trusted } from '../conversation/reply.ts';
import { mayRead } from '../knowledge/audience.ts';
import { channelName } from './change-policy.ts';
import type { Commanding, FoundPassage, Preview } from './commanding.ts';
import { NotUnderstood } from './not-understood.ts';
import { triedCard } from './try-card.ts';

const LONGEST_QUESTION = 2_000;
const MOST_FOUND = 4;
const MOST_HIDDEN = 3;

export async function tryOut(commanding: Commanding, rest: string): Promise<Content> {
  const question = questionIn(rest, '/baton knowledge try how do I reset my password? #channel');
  const { tenant, channel, now } = commanding;
  const [preview, name, { judgement, answered }] = await Promise.all([
    commanding.preview(tenant, question, channel),
    channelName(commanding, channel),
    standingOf(commanding),
  ]);
  const reply = trusted(preview.reply, judgement);
  const { found, hidden } = OF_ARTICLES.includes(reply.kind)
    ? await searched(commanding, question, preview)
    : { found: [], hidden: [] };
  return triedCard({
    question,
    preview,
    reply,
    channel: { name, answered },
    worded: commanding.model !== null,
    found,
    hidden,
    now: now(),
  });
}

/** Replies that rest on articles, or on there being none. */
const OF_ARTICLES: readonly Reply['kind'][] = ['answer', 'clarify', 'none'];

/** What a customer might say, without the quotes that some put around it. Throws NotUnderstood. */
export function questionIn(rest: string, example: string): string {
  const question = rest.replace(/^["“„«]([\s\S]{0,3000})["”“»]$/, '$1').trim();
  if (question === '') throw new NotUnderstood(`What would a customer say? Type \`${example}\`.`);
  if (question.length > LONGEST_QUESTION)
    throw new NotUnderstood(`That is longer than the ${LONGEST_QUESTION} characters that can be tried at once.`);
  return question;
}

/** The policy that holds there, and whether customers are answered there at all. */
async function standingOf({ store, tenant, channel }: Commanding) {
  const { policy, connected } = await store.inTenant(tenant.id, (tx) => tx.policyAt(channel));
  return {
    judgement: withChange(policy.judgement, connected?.judgement ?? {}),
    answered: connected?.kind === 'customer',
  };
}

/** The articles that fit best, and those that would, were they for this channel. */
async function searched({ library, tenant, now }: Commanding, question: string, { reader }: Preview) {
  const articles = await library.of(tenant.id);
  // Our own people may read all that has not expired; and at the beginning of time nothing had.
  const all = articles.search(question, MOST_FOUND, { ...reader, side: 'agents' }, 0);
  const foreign = ({ article }: FoundPassage): boolean => !mayRead(article, reader, now());
  return {
    found: articles.search(question, MOST_FOUND, reader, now()).filter(worthNaming),
    hidden: all.filter(foreign).filter(worthNaming).slice(0, MOST_HIDDEN),
  };
}

/** A search always finds something: what has hardly anything to do with the question is left out. */
const worthNaming = ({ coverage, likeness }: FoundPassage): boolean => coverage >= 0.2 || likeness >= 0.35;
