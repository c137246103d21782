import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { ActionStore } from '../actions/action-store.ts';
import type { ConnectedChannel, Direction, Store, Tenant, TenantTx } from '../bridge/ports.ts';
import type { CaseStore } from '../casework/case-store.ts';
import type { CasesChange } from '../conversation/cases-policy.ts';
import type { Address, Instant, PersonId, TenantId } from '../conversation/conversation.ts';
import type { JudgementChange } from '../conversation/judgement-policy.ts';
import { defaultPolicy, type Policy } from '../conversation/policy.ts';
import type { ArticleStore, PastStore } from '../knowledge/article-store.ts';
import type { UsageStore } from '../model/model-usage.ts';
import { actionsOn } from './actions.ts';
import {
  type AuditRecord,
  auditTrail,
  type Backlog,
  backlogOf,
  connectedChannels,
  type DeadLetter,
  deadLetters,
  reviveDeadLetter,
  statusOf,
  type TenantStatus,
} from './admin-queries.ts';
import { articlesOn } from './articles.ts';
import { casesOn } from './cases.ts';
import type { Database } from './database.ts';
import { openInMemory, openOnDisk } from './embedded/database.ts';
import { onEmbedded } from './embedded/on-embedded.ts';
import { heartbeatOf } from './heartbeat.ts';
import { takeInbound } from './inbox.ts';
import { type LaneTimes, lanesOn, laneTimes } from './lanes.ts';
import { listenForWakes } from './listener.ts';
import type { Log } from './log.ts';
import { usageOn } from './model-calls.ts';
import { settleEcho } from './outbox.ts';
import { pastOn } from './past-conversations.ts';
import { onServer } from './server.ts';
import {
  changeCases,
  changeChannel,
  changeJudgement,
  changePolicy,
  type Judging,
  ownPolicy,
  setAgentsChannel,
} from './settings.ts';
import { type SilentRuns, silentRuns } from './silent-runs.ts';
import type { Sql } from './sql.ts';
import { casesAsTheyStand, type ReadCases, type StoredCases, storedCases } from './stored-cases.ts';
import { asItStands, type ReadChange, type StoredChange, storedChange } from './stored-judgement.ts';
import type { ChannelSettings } from './tenant/channels.ts';
import type { OwnPolicy, PlainPolicy } from './tenant/own-policy.ts';
import { asTenant, tenantTx } from './tenant/transaction.ts';
import { type Tenants, tenantsOn } from './tenants.ts';
import { fireTimer, overdueTimers } from './timers.ts';
import { tellOnce } from './told-once.ts';
import { type Trace, traceOf } from './trace.ts';
import { keepLanesFew } from './upkeep.ts';

export interface StoreOptions {
  /** A Postgres server; null: embedded. */
  readonly databaseUrl: string | null;
  /** Where the embedded database lives; null: in memory, lost with the process. */
  readonly dataDir: string | null;
  readonly log: Log;
  /** What holds where a tenant's admins have decided nothing. */
  readonly policy?: Policy;
  /** Checks what admins changed, each time it is read. Left out: it is believed. */
  readonly readChange?: ReadChange;
  /** The same for how cases are worked. */
  readonly readCases?: ReadCases;
  /** How long an item rests in a lane in which something has lately been overtaken. */
  readonly holdMs?: number;
  readonly times?: LaneTimes;
  readonly newId?: () => string;
}

/** What admins see and change, beside what the bridge needs. All but `tenants` and `backlog` see one tenant only. */
export interface Admin {
  tenants(): Promise<readonly Tenant[]>;
  /** The tenant of that installation, made or renamed. */
  upsertTenant(tenant: Omit<Tenant, 'id'>): Promise<Tenant>;
  status(tenant: TenantId): Promise<TenantStatus>;
  /** Without those of drills. */
  channels(tenant: TenantId): Promise<readonly ConnectedChannel[]>;
  /** What its admins have decided, without what the program comes with. */
  ownPolicy(tenant: TenantId): Promise<OwnPolicy>;
  /** Changes it, and writes that into the audit. */
  changePolicy(tenant: TenantId, actor: PersonId, change: PlainPolicy): Promise<void>;
  /** Rewrites what admins have changed of how Baton judges (null: nothing), and writes that into the audit. */
  changeJudgement(
    tenant: TenantId,
    actor: PersonId,
    which: Judging,
    rewrite: (before: JudgementChange | null) => JudgementChange | null,
  ): Promise<void>;
  /** The same for how cases are worked. Whatever `rewrite` throws, nothing has changed. */
  changeCases(tenant: TenantId, actor: PersonId, rewrite: (before: CasesChange) => CasesChange): Promise<void>;
  /** The same for what was said about one channel. False: it is not connected. */
  changeChannel(
    tenant: TenantId,
    actor: PersonId,
    channel: Address,
    rewrite: (before: ChannelSettings) => ChannelSettings,
  ): Promise<boolean>;
  /** What ran silently since then; at most `limit` of the messages on which it would have decided otherwise. */
  silentRuns(tenant: TenantId, since: Instant, limit: number): Promise<SilentRuns>;
  /** Connects the channel as the agents', sends handoffs there from now on, and writes that into the audit. */
  setAgentsChannel(tenant: TenantId, actor: PersonId, channel: Address): Promise<void>;
  /** Newest first. `before`: the `n` of the last one seen, to read on. */
  auditTrail(tenant: TenantId, limit: number, before?: number): Promise<readonly AuditRecord[]>;
  traceOf(tenant: TenantId, channel: Address, remoteId: string): Promise<Trace | null>;
  deadLetters(tenant: TenantId, limit: number): Promise<readonly DeadLetter[]>;
  /** Puts one back into its lane. False: it is none (any more). */
  reviveDeadLetter(tenant: TenantId, id: string): Promise<boolean>;
  backlog(direction: Direction): Promise<Backlog>;
}

export interface OpenStore {
  readonly store: Store;
  readonly admin: Admin;
  /** Each sees one tenant only. */
  readonly knowledge: ArticleStore & PastStore;
  readonly actions: ActionStore;
  readonly usage: UsageStore;
  readonly cases: CaseStore;
  /** For BullMQ on Postgres. */
  readonly bullPool: pg.Pool;
  /** Resolves when the database can be used. Rejects with DatabaseUnfit when waiting will not help. */
  readonly whenReady: Promise<void>;
  /** Can it be used right now? */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

const HOLD_MS = 1_500;

/** An embedded database is ready when this returns; a server may be away yet: wait for `whenReady`. */
export async function openStore(options: StoreOptions): Promise<OpenStore> {
  const database = await connect(options);
  const opened = storeOn(database, options);
  if (database.alone) await opened.whenReady.catch((error) => giveUp(database, error));
  return opened;
}

async function connect({ databaseUrl, dataDir, log }: StoreOptions): Promise<Database> {
  if (databaseUrl !== null) return onServer(databaseUrl, log);
  return onEmbedded(dataDir === null ? await openInMemory(log) : await openOnDisk(dataDir, log), log);
}

async function giveUp(database: Database, error: unknown): Promise<never> {
  await database.close();
  throw error;
}

/** The store on a database that somebody has connected to. */
export function storeOn(database: Database, options: Omit<StoreOptions, 'databaseUrl' | 'dataDir'>): OpenStore {
  const { log, policy = defaultPolicy, holdMs = HOLD_MS, times = laneTimes, newId = randomUUID } = options;
  const { pool, ackPool, bullPool } = database;
  const tenants = tenantsOn(pool, newId);
  const heartbeat = heartbeatOf(pool, newId(), times.beatMs, log);
  const wakes = listenForWakes(pool, log);
  const lanes = lanesOn({ sql: pool, heartbeat, times, onWake: wakes.onWake });
  const tell = tellOnce(log);
  const reading = {
    storedChange: storedChange(options.readChange ?? asItStands, tell),
    storedCases: storedCases(options.readCases ?? casesAsTheyStand, tell),
  };
  const within = <T>(tenant: TenantId, work: (sql: Sql, tx: TenantTx) => Promise<T>): Promise<T> =>
    asTenant(pool, tenant, (sql) => work(sql, tenantTx(sql, tenant, { newId, policy, ...reading })));

  let prepared = false;
  let stopForgetting = (): void => {};
  const whenReady = database.prepare().then(async () => {
    if (database.alone) await freeAllLanes(pool);
    heartbeat.start();
    wakes.start();
    stopForgetting = keepLanesFew(pool, log);
    prepared = true;
  });
  // Whoever waits for it hears of it; nobody has to.
  whenReady.catch(() => {});

  return {
    bullPool,
    whenReady,
    admin: adminOn(pool, tenants, reading),
    knowledge: { ...articlesOn(pool), ...pastOn(pool) },
    actions: actionsOn(pool),
    usage: usageOn(pool),
    cases: casesOn(pool),
    store: {
      lanes,
      inTenant: (tenant, work) => within(tenant, (_sql, tx) => work(tx)),
      tenantOf: tenants.tenantOf,
      tenant: tenants.tenant,
      takeInbound: (tenant, inbound) => takeInbound(ackPool, tenant, inbound, { id: newId(), holdMs }),
      settleEcho: (tenant, relayId, channel, remoteId) => settleEcho(ackPool, tenant, relayId, channel, remoteId),
      fireTimer: (timer) => within(timer.tenant, (sql, tx) => fireTimer(sql, tx.addEvent, timer)),
      overdueTimers: (now, limit) => overdueTimers(pool, now, limit),
    },
    ready: async () => prepared && answers(ackPool),
    async close() {
      stopForgetting();
      wakes.stop();
      await heartbeat.stop().catch((error: unknown) => log.warn({ error }, 'could not say good-bye to the database'));
      await database.close();
    },
  };
}

interface Reading {
  readonly storedChange: StoredChange;
  readonly storedCases: StoredCases;
}

function adminOn(pool: pg.Pool, tenants: Tenants, reading: Reading): Admin {
  const { storedChange, storedCases } = reading;
  const within = <T>(tenant: TenantId, query: (sql: Sql) => Promise<T>): Promise<T> => asTenant(pool, tenant, query);
  return {
    tenants: tenants.all,
    upsertTenant: tenants.upsertTenant,
    status: (tenant) => within(tenant, (sql) => statusOf(sql, tenant)),
    channels: (tenant) => within(tenant, (sql) => connectedChannels(sql, tenant, storedChange)),
    ownPolicy: (tenant) => within(tenant, (sql) => ownPolicy(sql, tenant, reading)),
    changePolicy: (tenant, actor, change) => within(tenant, (sql) => changePolicy(sql, tenant, actor, change)),
    changeJudgement: (tenant, actor, which, rewrite) =>
      within(tenant, (sql) => changeJudgement(sql, tenant, actor, { which, storedChange }, rewrite)),
    changeCases: (tenant, actor, rewrite) =>
      within(tenant, (sql) => changeCases(sql, tenant, actor, storedCases, rewrite)),
    changeChannel: (tenant, actor, channel, rewrite) =>
      within(tenant, (sql) => changeChannel(sql, tenant, actor, { channel, storedChange }, rewrite)),
    silentRuns: (tenant, since, limit) => within(tenant, (sql) => silentRuns(sql, tenant, since, limit)),
    setAgentsChannel: (tenant, actor, channel) =>
      within(tenant, (sql) => setAgentsChannel(sql, tenant, actor, channel)),
    auditTrail: (tenant, limit, before) => within(tenant, (sql) => auditTrail(sql, tenant, limit, before ?? null)),
    traceOf: (tenant, channel, remoteId) => within(tenant, (sql) => traceOf(sql, tenant, channel, remoteId)),
    deadLetters: (tenant, limit) => within(tenant, (sql) => deadLetters(sql, tenant, limit)),
    reviveDeadLetter: (tenant, id) => within(tenant, (sql) => reviveDeadLetter(sql, tenant, id)),
    backlog: (direction) => backlogOf(pool, direction),
  };
}

/** Nobody else can hold one: what is held, our own former life held when it ended. */
async function freeAllLanes(sql: Sql): Promise<void> {
  await sql.query('update app.lane set owner = null, lease_until = null where lease_until is not null');
  await sql.query('delete from app.instance');
}

async function answers(sql: Sql): Promise<boolean> {
  return sql.query('select 1').then(
    () => true,
    () => false,
  );
}
