import { describe, expect, it } from 'vitest';
import { createCache } from '../../adapters/slack/cache.ts';
import { othersIn, type SlackUser, sideOf, toChannelFacts, toWho } from '../../adapters/slack/directory.ts';
import type { Identity } from '../../adapters/slack/identity.ts';
import { earlierReceipts } from '../../adapters/slack/sending.ts';

const us: Identity = {
  installation: 'T1',
  enterprise: 'E1',
  name: 'Lumen',
  botUser: 'UBOT',
  botId: 'B1',
  customizes: true,
};

describe('whose side somebody is on', () => {
  it.each<[string, SlackUser, string]>([
    ['a member of our workspace', { team_id: 'T1' }, 'internal'],
    [
      'a member of another workspace of our organisation',
      { team_id: 'T5', enterprise_user: { enterprise_id: 'E1' } },
      'internal',
    ],
    ['a member named by our organisation', { team_id: 'E1' }, 'internal'],
    ['a member of another company', { team_id: 'T2' }, 'external'],
    ['a member of another organisation', { team_id: 'T2', enterprise_user: { enterprise_id: 'E2' } }, 'external'],
    ['a guest', { team_id: 'T1', is_restricted: true }, 'external'],
    ['a guest of one channel', { team_id: 'T1', is_ultra_restricted: true }, 'external'],
    ['a stranger', { team_id: 'T1', is_stranger: true }, 'external'],
    ['somebody of no team', {}, 'unknown'],
    ['somebody of an empty team', { team_id: '' }, 'unknown'],
    ['somebody whose account was closed', { team_id: 'T1', deleted: true }, 'unknown'],
  ])('%s', (_who, user, side) => {
    expect(sideOf(user, us)).toBe(side);
  });

  it('without an organisation of ours, nobody is in by having none', () => {
    const alone = { installation: 'T1', enterprise: null };
    expect(sideOf({ team_id: 'T2', enterprise_user: {} }, alone)).toBe('external');
  });
});

describe('a person', () => {
  it('is an admin only among us', () => {
    expect(toWho('slack:U1', { team_id: 'T1', is_admin: true }, us, 'Lumen').admin).toBe(true);
    expect(toWho('slack:U1', { team_id: 'T2', is_admin: true, is_owner: true }, us, 'Acme').admin).toBe(false);
    expect(toWho('slack:U1', { team_id: 'T1', is_owner: true, is_restricted: true }, us, null).admin).toBe(false);
  });

  it('is of our company only as a full member of it', () => {
    const company = (user: SlackUser, name: string | null) => toWho('slack:U1', user, us, name).company;
    expect(company({ team_id: 'T1' }, 'Lumen')).toBe('Lumen');
    expect(company({ team_id: 'T1', is_restricted: true }, 'Lumen')).toBeNull();
    expect(company({ team_id: 'T1', is_ultra_restricted: true }, 'Lumen')).toBeNull();
    expect(company({ team_id: 'T2', is_restricted: true }, 'Acme')).toBe('Acme');
  });

  it('is called as they call themselves, else as they are registered', () => {
    const profile = { display_name: ' \u202E ', real_name: 'Ana Silva', image_192: 'http://pictures.example/1.png' };
    expect(toWho('slack:U1', { team_id: 'T1', name: 'asilva', profile }, us, null)).toMatchObject({
      name: 'Ana Silva',
      picture: null,
    });
    expect(toWho('slack:U1', { team_id: 'T1' }, us, null).name).toBe('Somebody');
  });
});

describe('a channel', () => {
  it.each<[object, boolean]>([
    [{ is_ext_shared: true }, true],
    [{ is_pending_ext_shared: true }, true],
    [{ is_org_shared: true, is_shared: true }, false],
    [{}, false],
  ])('%j is shared: %s', (found, shared) => {
    expect(toChannelFacts('slack:T1:C1', found, [])).toMatchObject({ shared });
  });

  it('names the companies in it that are not ours', () => {
    const found = { shared_team_ids: ['T1', 'T2', 'T5'], connected_team_ids: ['T2', 'T3'], internal_team_ids: ['T5'] };
    expect(othersIn(found, us)).toEqual(['T2', 'T3']);
  });
});

describe('what was looked up', () => {
  function lookUps() {
    let calls = 0;
    const waiting: ((value: string) => void)[] = [];
    const load = () => {
      calls += 1;
      return new Promise<string>((resolve) => waiting.push(resolve));
    };
    return { load, waiting, calls: () => calls };
  }
  const answer = (value: string) => async () => value;
  const unasked = async (): Promise<string> => {
    throw new Error('asked again');
  };

  it('is asked for once, however many want it at the same time', async () => {
    const cache = createCache<string>({ ttlMs: () => 1000, max: 10, now: () => 0 });
    const { load, waiting, calls } = lookUps();
    const wanted = [cache.get('a', load), cache.get('a', load), cache.get('a', load)];
    waiting[0]?.('ana');
    expect(await Promise.all(wanted)).toEqual(['ana', 'ana', 'ana']);
    expect(calls()).toBe(1);
  });

  it('is known until its time is over, and can be asked anew before', async () => {
    let time = 0;
    const cache = createCache<string>({ ttlMs: () => 1000, max: 10, now: () => time });
    await cache.get('a', answer('old'));
    time = 999;
    expect(await cache.get('a', unasked)).toBe('old');
    expect(await cache.get('a', answer('fresh'), { fresh: true })).toBe('fresh');
    time = 1999;
    expect(await cache.get('a', answer('new'))).toBe('new');
  });

  it('is not replaced by a late answer to an earlier question', async () => {
    let time = 0;
    const cache = createCache<string>({ ttlMs: () => 1000, max: 10, now: () => time });
    const { load, waiting } = lookUps();
    const slow = cache.get('a', load);
    time = 10;
    await cache.get('a', answer('newer'), { fresh: true });
    waiting[0]?.('older');
    await slow;
    expect(await cache.get('a', unasked)).toBe('newer');
  });

  it('makes room by forgetting what nobody asked for', async () => {
    const cache = createCache<string>({ ttlMs: () => 1000, max: 2, now: () => 0 });
    await cache.get('a', answer('a'));
    await cache.get('b', answer('b'));
    await cache.get('a', unasked);
    await cache.get('c', answer('c'));
    expect(await cache.get('a', unasked)).toBe('a');
    await expect(cache.get('b', unasked)).rejects.toThrow('asked again');
  });

  it('is looked up anew once something happened to it, even if a look-up was under way', async () => {
    const cache = createCache<string>({ ttlMs: () => 1000, max: 10, now: () => 0 });
    await cache.get('a', answer('old'));
    cache.forget('a');
    const { load, waiting } = lookUps();
    const begunBefore = cache.get('a', load);
    cache.forget('a');
    expect(await cache.get('a', answer('new'))).toBe('new');
    waiting[0]?.('old');
    expect(await begunBefore).toBe('old');
    expect(await cache.get('a', unasked)).toBe('new');
    cache.forget('b');
  });

  it('is asked again after a failure', async () => {
    const cache = createCache<string>({ ttlMs: () => 1000, max: 2, now: () => 0 });
    await expect(cache.get('a', unasked)).rejects.toThrow();
    expect(await cache.get('a', answer('a'))).toBe('a');
  });
});

describe('a receipt', () => {
  it('takes the place of an earlier one, where there can be one', () => {
    expect(earlierReceipts('delivered', 2_000)).toEqual([]);
    expect(earlierReceipts('delivered', 60_000)).toEqual(['failed', 'unclear']);
    expect(earlierReceipts('failed', 2_000)).toEqual(['delivered', 'unclear']);
  });
});
