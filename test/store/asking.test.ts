/** What customers are asked when their case has ended, and what they say to that. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Policy } from '../../src/conversation/policy.ts';
import { asTenant } from '../../src/store/tenant/transaction.ts';
import { at, carla, dan, resolvedBy, sam, withBot } from '../support/builders.ts';
import { acmeOf, conversationOf, customerChannel } from './examples.ts';
import { stageOf } from './stage.ts';

const stage = stageOf();
const { inLumen } = stage;

const QUIET = 3_600_000;
const asking: Policy['asking'] = { rating: true, recommendation: true, quietMs: QUIET };

const made = (id: string, over: object = {}) => {
  const customerPlace = { channel: customerChannel, thread: `${customerChannel}:${id}` };
  return inLumen((tx) =>
    tx.createConversation(
      conversationOf(stage.lumen, { ...resolvedBy(sam), tenant: stage.lumen.id, id, customerPlace, ...over }),
    ),
  );
};

const ask = (id: string, person = carla, over: Partial<Policy['asking']> = {}, when = at('09:30')) =>
  inLumen((tx) => tx.nextQuestion(id, person, when, { ...asking, ...over }));

/** Asks that many different people after a case of theirs. */
const askMany = async (many: number, over: Partial<Policy['asking']> = {}) => {
  const questions: (string | null)[] = [];
  for (let n = 1; n <= many; n += 1) {
    await made(`case ${n}`);
    questions.push(await ask(`case ${n}`, `slack:U${n}`, over));
  }
  return questions;
};

const rowsOf = (table: string) =>
  asTenant(stage.fresh.database.pool, stage.lumen.id, async (sql) => {
    const { rows } = await sql.query(`select * from app.${table}`);
    return rows;
  });

describe('whoever was helped', () => {
  it('is asked for a rating', async () => {
    await made('a');
    expect(await ask('a')).toBe('rating');
  });

  it('is not asked twice in one case, however much later, nor somebody else in it', async () => {
    await made('a');
    await ask('a');
    expect(await ask('a', carla, {}, at('09:30') + 2 * QUIET)).toBeNull();
    expect(await ask('a', dan)).toBeNull();
  });

  it('is left in peace for the quiet time, and others are not', async () => {
    for (const id of ['a', 'b', 'c', 'd']) await made(id);
    expect(await ask('a')).toBe('rating');
    expect(await ask('b', carla, {}, at('09:30') + QUIET - 1)).toBeNull();
    expect(await ask('c', dan)).toBe('rating');
    expect(await ask('d', carla, {}, at('09:30') + QUIET)).toBe('rating');
  });

  it('is asked nothing where nothing is to be asked', async () => {
    await made('a');
    expect(await ask('a', carla, { rating: false, recommendation: false })).toBeNull();
    expect(await rowsOf('question_asked')).toEqual([]);
  });

  it('is asked only in a conversation of their own workspace', async () => {
    await made('a');
    const acme = await acmeOf(stage.opened);
    expect(await stage.store.inTenant(acme.id, (tx) => tx.nextQuestion('a', carla, at('09:30'), asking))).toBeNull();
  });

  it('is asked anew when the transaction that asked them has failed', async () => {
    await made('a');
    const failing = inLumen(async (tx) => {
      await tx.nextQuestion('a', carla, at('09:30'), asking);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await ask('a')).toBe('rating');
  });
});

describe('the tenth', () => {
  it('is asked for a recommendation, and the twentieth', async () => {
    const questions = await askMany(20);
    expect(questions.map((question, index) => (question === 'recommendation' ? index + 1 : 0)).filter(Boolean)).toEqual(
      [10, 20],
    );
    expect(new Set(questions)).toEqual(new Set(['rating', 'recommendation']));
  });

  it('is asked for a rating where recommendations are off', async () => {
    expect(new Set(await askMany(10, { recommendation: false }))).toEqual(new Set(['rating']));
  });

  it('is the only one to be asked where ratings are off', async () => {
    expect(await askMany(10, { rating: false })).toEqual([...Array.from({ length: 9 }, () => null), 'recommendation']);
  });

  it('is one alone, also when two end at once', async () => {
    await askMany(8);
    await Promise.all(['x', 'y', 'z'].map((id) => made(id)));
    const questions = await Promise.all(['x', 'y', 'z'].map((id) => ask(id, `slack:U0${id}`)));
    expect(questions.filter((question) => question === 'recommendation')).toHaveLength(1);
  });

  it('is counted in each workspace by itself', async () => {
    const acme = await acmeOf(stage.opened);
    await askMany(9);
    await stage.store.inTenant(acme.id, (tx) => tx.createConversation(conversationOf(acme)));
    const question = stage.store.inTenant(acme.id, (tx) => tx.nextQuestion(withBot.id, dan, at('09:30'), asking));
    expect(await question).toBe('rating');
  });

  it('is nobody in a drill, whose customer may be asked each time', async () => {
    await askMany(9);
    for (const id of ['drill 1', 'drill 2']) await made(id, { drill: true });
    expect(await ask('drill 1')).toBe('rating');
    expect(await ask('drill 2')).toBe('rating');
    await made('real');
    expect(await ask('real', 'slack:U0REAL')).toBe('recommendation');
  });
});

describe('the same person with two cases that end at once', () => {
  it('is asked once', async () => {
    await Promise.all([made('a'), made('b')]);
    const questions = await Promise.all([ask('a'), ask('b')]);
    expect(questions.filter((question) => question !== null)).toHaveLength(1);
  });
});

describe('what a customer says of how it was', () => {
  beforeEach(() => made('a'));

  it('counts as they said it last', async () => {
    await inLumen(async (tx) => {
      await tx.addRecommendation('a', carla, 3, at('09:31'));
      await tx.addRecommendation('a', carla, 9, at('09:32'));
      await tx.addComment('a', carla, 'Slow');
      await tx.addComment('a', carla, 'Slow, but \0 kind');
    });
    expect(await rowsOf('recommendation')).toMatchObject([{ person: carla, score: 9, at: at('09:32') }]);
    expect(await rowsOf('comment')).toMatchObject([{ person: carla, text: 'Slow, but \uFFFD kind' }]);
  });

  it('is from 0 to 10 where they recommend us', async () => {
    for (const score of [-1, 11])
      await expect(inLumen((tx) => tx.addRecommendation('a', carla, score, at('09:31')))).rejects.toThrow(/check/);
  });
});
