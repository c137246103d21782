/** Baton in the playground: a pretend Slack, and a page to play customer and agent side by side. Loaded only when there are no tokens. */

import { formatChannel } from '../adapters/slack/addresses.ts';
import { startBackEnd } from '../playground/back-end/server.ts';
import { startPlayground } from '../playground/server.ts';
import { EXT_ACME, EXT_GLOBEX, OLIVIA, SUPPORT_AGENTS } from '../playground/slack/lumen.ts';
import { type PretendSlack, startPretendSlack } from '../playground/slack/server.ts';
import { type Baton, type SlackMode, startBaton } from './baton.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import { explainTrace } from './metrics/explain-trace.ts';
import { openStore } from './store/open.ts';

/** The page opens on the configured port, on this machine only; Baton itself listens wherever there is room. */
export async function play(
  config: Extract<Config, { mode: 'playground' }>,
  log: Log,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const slack = await startPretendSlack({ port: config.http.port });
  // What its actions call; the real address of that company's systems is nowhere.
  const backEnd = await startBackEnd();
  const baton = await startBaton(asProduct(config, slack, backEnd.token), log, {
    // The pretend Slack forgets everything when it stops; so does the database.
    open: (options) => openStore({ ...options, dataDir: null }),
    elsewhere: new Map([[BACK_END, backEnd.origin]]),
  });
  slack.connectApp({ requestUrl: `http://127.0.0.1:${baton.port}/slack/events` });
  await setUp(slack);
  const playground = await startPlayground({ slack, backEnd, explain: (channel, ts) => explain(baton, channel, ts) });
  return {
    url: playground.url,
    async stop() {
      await playground.close();
      await baton.stop();
      await backEnd.close();
      await slack.close();
    },
  };
}

/** What the actions of the playground's company call it, and with which secret. */
const BACK_END = 'https://back-end.lumen.example';
const BACK_END_SECRET = 'LUMEN_BACK_END';

function asProduct(
  config: Extract<Config, { mode: 'playground' }>,
  slack: PretendSlack,
  backEndToken: string,
): SlackMode {
  const { actions } = config;
  return {
    ...config,
    actions: { ...actions, secrets: new Map([...actions.secrets, [BACK_END_SECRET, backEndToken]]) },
    mode: 'slack',
    // People try one question after the other: each shall get a thread of its own.
    tuning: { ...config.tuning, groupWindowMs: 1_500 },
    http: { host: '127.0.0.1', port: 0 },
    slack: {
      botToken: slack.botToken,
      apiUrl: slack.apiUrl,
      receive: { via: 'http', signingSecret: slack.signingSecret },
    },
  };
}

/** What an admin would type first, typed by the playground's admin. */
async function setUp(slack: PretendSlack): Promise<void> {
  const olivia = slack.as(OLIVIA);
  await olivia.command(SUPPORT_AGENTS, '/baton agents #support-agents');
  for (const channel of [EXT_ACME, EXT_GLOBEX]) {
    olivia.inviteBot(channel);
    await olivia.command(channel, '/baton connect');
  }
}

async function explain({ data, tenant }: Baton, channel: string, ts: string): Promise<unknown> {
  const address = formatChannel({ installation: tenant.installation, channel });
  const trace = await data.admin.traceOf(tenant.id, address, ts);
  return trace && explainTrace(trace);
}
