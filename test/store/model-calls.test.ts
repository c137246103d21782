import { describe, expect, it } from 'vitest';
import type { ModelCall } from '../../src/model/model-usage.ts';
import { at } from '../support/builders.ts';
import { acmeOf, modelCall } from './examples.ts';
import { stageOf } from './stage.ts';

const stage = stageOf();

const call = (over: Partial<ModelCall> = {}): ModelCall => ({ ...modelCall, conversation: 'c-1', ...over });

const add = (...calls: ModelCall[]) =>
  Promise.all(calls.map((one) => stage.opened.usage.addModelCall(stage.lumen.id, one)));

describe('what models cost', () => {
  it('is nothing where none was asked', async () => {
    const nothing = { tokensIn: 0, tokensOut: 0 };
    expect(await stage.opened.usage.modelSpent(stage.lumen.id, 'c-1', 0)).toEqual({
      conversation: nothing,
      tenant: nothing,
    });
    expect(await stage.opened.usage.modelUsage(stage.lumen.id, 0)).toEqual([]);
  });

  it('is summed for a conversation over its whole life, and for the workspace since a time', async () => {
    await add(
      call({ at: at('08:00') }),
      call({ tokensIn: 1, tokensOut: 2 }),
      call({ conversation: 'c-2', at: at('09:30'), tokensIn: 7, tokensOut: 70 }),
    );
    expect(await stage.opened.usage.modelSpent(stage.lumen.id, 'c-1', at('09:00'))).toEqual({
      conversation: { tokensIn: 101, tokensOut: 12 },
      tenant: { tokensIn: 8, tokensOut: 72 },
    });
  });

  it('is more than an integer holds, if it comes to that', async () => {
    await add(...Array.from({ length: 3 }, () => call({ tokensIn: 2_000_000_000 })));
    const { tenant } = await stage.opened.usage.modelSpent(stage.lumen.id, 'c-1', 0);
    expect(tenant.tokensIn).toBe(6_000_000_000);
  });

  it('is told by what it was for and how it ended', async () => {
    await add(
      call({ at: at('08:00') }),
      call({ costMicros: 0.5 }),
      call(),
      call({ ended: 'too-late', tokensOut: 0 }),
      call({ purpose: 'summary' }),
    );
    expect(await stage.opened.usage.modelUsage(stage.lumen.id, at('09:00'))).toEqual([
      { purpose: 'summary', ended: 'used', calls: 1, tokensIn: 100, tokensOut: 10, costMicros: 250 },
      { purpose: 'wording', ended: 'too-late', calls: 1, tokensIn: 100, tokensOut: 0, costMicros: 250 },
      { purpose: 'wording', ended: 'used', calls: 2, tokensIn: 200, tokensOut: 20, costMicros: 250.5 },
    ]);
  });

  it('is counted for the workspace that spent it', async () => {
    await add(call());
    const acme = await acmeOf(stage.opened);
    expect((await stage.opened.usage.modelSpent(acme.id, 'c-1', 0)).conversation.tokensIn).toBe(0);
    expect(await stage.opened.usage.modelUsage(acme.id, 0)).toEqual([]);
  });
});
