/** The composition: with main.ts, the one place that knows everybody. Starts Baton, and stops it. */
import { randomUUID } from 'node:crypto';
import { withDrills } from '../adapters/drill/with-drills.ts';
import { formatChannel } from '../adapters/slack/addresses.ts';
import { createSlack, type Slack } from '../adapters/slack/slack.ts';
import { readCasesChange } from './admin/cases-change.ts';
import { runCommand } from './admin/commands.ts';
import { readJudgementChange } from './admin/judgement-change.ts';
import { runSubmission } from './admin/submissions.ts';
import { type Answers, openAnswers } from './answers.ts';
import { deliverLane } from './bridge/deliver.ts';
import type { DeliverTools } from './bridge/delivering.ts';
import { handleLane } from './bridge/handle.ts';
import { laneWorkers } from './bridge/lane-workers.ts';
import type { Judging, Tenant, Wakeups } from './bridge/ports.ts';
import { receiving } from './bridge/receive.ts';
import { openRoomForWork } from './bridge/room-for-work.ts';
import { repeatedly, SWEEP_EVERY_MS, sweepTimers } from './bridge/sweep.ts';
import { homeFor } from './casework/home.ts';
import { openWindow } from './casework/open-window.ts';
import { isCaseForm, takeForm } from './casework/take-form.ts';
import type { Channel, Receiver } from './channel/channel.ts';
import type { CommonConfig, Config } from './config.ts';
import { defaultPolicy, type Policy } from './conversation/policy.ts';
import { openCasework, openDesk } from './desk.ts';
import { sortingWith } from './handoff/matters.ts';
import { warmUp } from './handoff/warm-up.ts';
import { openHttp } from './http/server.ts';
import type { Log } from './log.ts';
import { type Measures, openMeasures } from './nlp/measures.ts';
import { openWakeups } from './queue/wakeups.ts';
import { laneTimes } from './store/lanes.ts';
import { type OpenStore, openStore, type StoreOptions } from './store/open.ts';
import { openJudge } from './triggers/judge.ts';

export type SlackMode = Extract<Config, { mode: 'slack' }>;

export interface Baton {
  /** Where HTTP listens. */
  readonly port: number;
  readonly data: OpenStore;
  readonly tenant: Tenant;
  /** Takes no new work, finishes or hands back what it holds. */
  stop(): Promise<void>;
}

/** Workers per process. A post may hang for its whole time limit, so there are more of those than are ever busy; and more than slow work may take. */
const HANDLERS = 8;
const DELIVERERS = 56;
/** A folder of articles is looked at this often. */
const SYNC_EVERY_MS = 30_000;
/** Posts that may follow each other at once in a channel, before the pace sets in. */
const BURST = 4;
/** An unclear send that can't be looked up for this long is shown to the agent instead. */
const UNCERTAIN_AFTER_MS = 120_000;
/** What a send may take beyond its time limit: asking first whether the channel is shared. */
const BEFORE_SEND_MS = 2_000;
const HTTP_GRACE_MS = 3_000;

/**
 * Resolves when Baton is at work; while the database or Slack is away it waits, and says so, alive but not ready.
 * Rejects when waiting would not help. `open`: another way to a store. `elsewhere`: where hosts that actions name really are.
 */
export async function startBaton(
  config: SlackMode,
  log: Log,
  { open = openStore, elsewhere = new Map() }: Partial<Surroundings> = {},
): Promise<Baton> {
  const closing: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const close of closing.splice(0).reverse()) await close();
  };
  try {
    return { ...(await start(config, log, { open, elsewhere }, closing)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

export interface Surroundings {
  readonly open: typeof openStore;
  readonly elsewhere: ReadonlyMap<string, string>;
}

/** What is opened last is closed first: `closing` grows as we go. */
async function start(
  config: SlackMode,
  log: Log,
  { open, elsewhere }: Surroundings,
  closing: (() => Promise<void>)[],
): Promise<Omit<Baton, 'stop'>> {
  const data = await open(storeOptions(config, log));
  closing.push(() => data.close());

  const language = learning();
  const slack = openSlack(
    config,
    log,
    data,
    (channel) => openAnswers({ config, data, channel, log, elsewhere, ...language }),
    language,
  );
  let working = false;
  const http = await openHttp({
    ...config.http,
    mount: (app) => slack.mount(app),
    checks: () => [
      { name: 'database', check: () => data.ready() },
      { name: 'slack', check: async () => working },
    ],
  });
  closing.push(() => http.close(HTTP_GRACE_MS));
  log.info({ port: http.port, role: config.role }, 'listening');

  await data.whenReady;
  const installation = await slack.connect();
  const tenant = await data.admin.upsertTenant({
    platform: 'slack',
    installation: installation.id,
    name: installation.name,
  });
  await adoptAgentsChannel(config, { data, slack, tenant, log });

  const wakeups = await openWakeups({
    redisUrl: config.redisUrl,
    pool: data.bullPool,
    onDue: async (timer) => void (await data.store.fireTimer(timer)),
    log: log.child({ component: 'queue' }),
  });
  closing.push(() => wakeups.close());

  const answers = await slack.answers;
  if (config.role !== 'web') {
    const sync = answers.sync?.(tenant) ?? null;
    await sync?.();
    const work = startWork(config, {
      data,
      slack,
      wakeups,
      answers,
      language,
      sync,
      log: log.child({ component: 'bridge' }),
    });
    closing.push(work.stop);
  }
  if (config.role !== 'worker') {
    await slack.start();
    closing.push(() => slack.stop());
  }
  working = true;
  // The first handoff shall not wait for what is read once. Nobody waits for this.
  if (config.role !== 'web')
    warmUp(answers.preparing, tenant.id, Date.now()).catch((error: unknown) =>
      log.debug({ err: error }, 'the first handoff will take a little longer'),
    );
  closing.push(async () => {
    working = false;
  });
  return { port: http.port, data, tenant };
}

function storeOptions(config: CommonConfig, log: Log): StoreOptions {
  const { database, tuning } = config;
  return {
    databaseUrl: 'url' in database ? database.url : null,
    dataDir: 'dir' in database ? database.dir : null,
    log: log.child({ component: 'store' }),
    policy: policyFrom(config),
    readChange: readJudgementChange,
    readCases: readCasesChange,
    holdMs: tuning.holdMs,
    times: { ...laneTimes, sendMs: tuning.sendTimeoutMs + BEFORE_SEND_MS },
  };
}

function policyFrom({ tuning, model }: CommonConfig): Policy {
  const { claimReminderMs, claimOverdueMs, claimGiveUpMs, handoffSlowMs, groupWindowMs } = tuning;
  return {
    ...defaultPolicy,
    usesModel: model !== null,
    claimReminderMs,
    claimOverdueMs,
    claimGiveUpMs,
    handoffSlowMs,
    groupWindowMs,
  };
}

/** Trained once, when first asked for: a fraction of a second that no start of a mere `web` has to wait for. */
function learning() {
  let measured: Measures | null = null;
  let judge: Judging | null = null;
  const measures = (): Measures => {
    measured ??= openMeasures();
    return measured;
  };
  const judging = (): Judging => {
    judge ??= openJudge(measures());
    return judge;
  };
  return { measures, judging };
}

type Language = ReturnType<typeof learning>;

/** Slack, and what answers there: commands come in through the one and ask the other. */
type Opened = Slack & { readonly answers: Promise<Answers>; readonly channel: Channel };

function openSlack(
  config: SlackMode,
  log: Log,
  data: OpenStore,
  open: (channel: Slack['channel']) => Promise<Answers>,
  language: Language,
): Opened {
  const { slack, tuning } = config;
  const { receive } = slack;
  const taking = receiving({ store: data.store, platform: 'slack', log: log.child({ component: 'receive' }) });
  const casework = () => openCasework({ config, data, channel, drills: channel });
  const desk = async () =>
    openDesk({ config, data, channel, answers: await answers, judging: language.judging, casework: casework() });
  const receiver: Receiver = {
    ...taking,
    command: async (command) => runCommand(command, await desk()),
    submit: async (submission) =>
      isCaseForm(submission.form) ? takeForm(submission, casework()) : runSubmission(submission, await desk()),
    open: (asking) => openWindow(asking, casework()),
    home: (visit) => homeFor(visit, casework()),
  };
  const opened = createSlack({
    botToken: slack.botToken,
    signingSecret: receive.via === 'http' ? receive.signingSecret : null,
    appToken: receive.via === 'socket' ? receive.appToken : null,
    apiUrl: slack.apiUrl,
    receiver,
    log: log.child({ component: 'slack' }),
    now: Date.now,
    limits: { postMs: tuning.sendTimeoutMs },
  });
  const channel = withDrills(opened.channel, {
    receive: taking.receive,
    now: Date.now,
    random: Math.random,
    newId: randomUUID,
    later,
    pauseMs: DRILL_PAUSE_MS,
  });
  const answers = open(channel);
  // Whoever awaits it hears of it.
  answers.catch(() => {});
  return { ...opened, channel, answers };
}

/** A made-up customer takes a moment to read and type. */
const DRILL_PAUSE_MS = 2_000;

/** Nobody waits for it when Baton stops. */
function later(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  timer.unref();
  return () => clearTimeout(timer);
}

/** `BATON_AGENTS_CHANNEL` counts until an admin has set one; it must be as fit for the job as theirs. */
async function adoptAgentsChannel(
  { agentsChannel }: CommonConfig,
  { data, slack, tenant, log }: { data: OpenStore; slack: Slack; tenant: Tenant; log: Log },
): Promise<void> {
  if (agentsChannel === null || (await data.admin.ownPolicy(tenant.id)).agentsChannel) return;
  const channel = formatChannel({ installation: tenant.installation, channel: agentsChannel });
  const facts = await slack.channel.channelFacts(tenant.installation, channel, { fresh: true });
  if (!facts?.member || facts.shared || facts.archived)
    return log.error(
      { channel: agentsChannel },
      'BATON_AGENTS_CHANNEL is not used: the bot must be a member, and nobody of another company may be in it or invited to it',
    );
  await data.admin.setAgentsChannel(tenant.id, 'environment', channel);
}

interface Working {
  readonly data: OpenStore;
  readonly slack: Slack;
  readonly wakeups: Wakeups;
  readonly answers: Answers;
  readonly language: Language;
  /** Null: there is no folder of articles. */
  readonly sync: (() => Promise<unknown>) | null;
  readonly log: Log;
}

/** The loops that handle, deliver and sweep. */
function startWork(
  config: CommonConfig,
  { data, slack, wakeups, answers, language, sync, log }: Working,
): { stop: () => Promise<void> } {
  const { store } = data;
  const { tuning } = config;
  const tools = { store, channel: slack.channel, now: Date.now, random: Math.random, newId: randomUUID, log };
  // Trains the detectors: well under a second, before any customer waits for it.
  const handling = { ...tools, judging: language.judging(), sorting: sortingWith(language.measures), wakeups };
  const delivering: DeliverTools = {
    ...tools,
    ...answers,
    room: openRoomForWork(),
    pace: { everyMs: tuning.postIntervalMs, burst: BURST },
    graceMs: tuning.graceMs,
    uncertainAfterMs: UNCERTAIN_AFTER_MS,
    monotonic: () => performance.now(),
  };
  const { lanes } = store;
  const handlers = laneWorkers({
    lanes,
    log,
    direction: 'in',
    count: HANDLERS,
    work: (lease) => handleLane(lease, handling),
  });
  const deliverers = laneWorkers({
    lanes,
    log,
    direction: 'out',
    count: DELIVERERS,
    work: (lease) => deliverLane(lease, delivering),
  });
  const loops = [repeatedly(() => sweepTimers({ store, now: Date.now, log }), SWEEP_EVERY_MS, log)];
  if (sync) loops.push(repeatedly(async () => void (await sync()), SYNC_EVERY_MS, log));
  return {
    stop: async () => {
      await Promise.all([handlers, deliverers, ...loops].map((loop) => loop.stop()));
    },
  };
}
