import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Log } from '../../src/store/log.ts';
import { openStore } from '../../src/store/open.ts';
import { onceOn, quiet, withDatabase } from '../support/database.ts';

const url = process.env['TEST_DATABASE_URL'];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === 'object' && address ? address.port : 0;
}

describe('a store whose server is away', () => {
  it('says so, keeps trying, and is not ready', async () => {
    const said: string[] = [];
    const log: Log = { ...quiet, warn: (_fields, words) => void said.push(words) };
    const away = await openStore({
      databaseUrl: `postgres://nobody@127.0.0.1:${await freePort()}/none`,
      dataDir: null,
      log,
    });
    const ended = expect(away.whenReady).rejects.toThrow();
    await expect.poll(() => said, { timeout: 5_000 }).toContain('the database is not reachable; trying again');
    expect(await away.ready()).toBe(false);
    await away.close();
    await ended;
  });
});

describe.runIf(url)('a store on a server', () => {
  const at = url ?? 'postgres://nobody@127.0.0.1/none';
  const own = withDatabase(at, 'baton_test_server');

  beforeEach(() => onceOn(at, 'create database baton_test_server'));
  afterEach(() => onceOn(at, 'drop database baton_test_server with (force)'));

  it('survives that the server ends every connection, and hears wake-ups again', async () => {
    const opened = await openStore({ databaseUrl: own, dataDir: null, log: quiet });
    await opened.whenReady;
    let woken = 0;
    opened.store.lanes.onWake('in', () => {
      woken += 1;
    });
    await onceOn(
      own,
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'baton%' and datname = current_database()`,
    );
    await expect.poll(() => opened.ready(), { timeout: 5_000 }).toBe(true);
    const notified = async (): Promise<number> => {
      await onceOn(own, `notify baton_in`);
      return woken;
    };
    await expect.poll(notified, { timeout: 5_000 }).toBeGreaterThan(1);
    await opened.close();
  });

  describe('with a user who may do little', () => {
    const poor = Object.assign(new URL(own), { username: 'baton_test_poor' }).href;
    const started = async (): Promise<void> => {
      const opened = await openStore({ databaseUrl: poor, dataDir: null, log: quiet });
      await opened.whenReady.finally(() => opened.close());
    };

    beforeEach(() => onceOn(at, 'create role baton_test_poor login'));
    afterEach(async () => {
      await onceOn(own, 'drop owned by baton_test_poor cascade').catch(() => {});
      await onceOn(own, 'drop schema if exists app cascade');
      await onceOn(at, 'drop role baton_test_poor');
    });

    it('says what the administrator has to run, until that was done', async () => {
      await expect(started()).rejects.toThrow('CREATE SCHEMA app');
      await onceOn(own, 'grant baton_test_poor to current_user');
      await onceOn(own, 'create schema app authorization baton_test_poor');
      await expect(started()).rejects.toThrow('GRANT baton_app TO baton_test_poor;');
      await onceOn(own, 'grant baton_app to baton_test_poor');
      await started();
    });
  });
});
