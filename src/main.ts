import { type Baton, startBaton } from './baton.ts';
import { type Config, ConfigNotValid, readConfig } from './config.ts';
import { type Log, openLog } from './log.ts';

/** Longer than this a stop may not take: whoever stops us is about to kill us. */
const STOP_MS = 25_000;
const BAD_CONFIGURATION = 2;

function configOrExit(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigNotValid)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(BAD_CONFIGURATION);
  }
}

/** Ends the process once, in order, on the first signal; a second one, or too much time, ends it at once. */
function stopOnSignal(log: Log, stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, 'stopping: no new work is taken');
    setTimeout(() => {
      log.error({}, 'stopping took too long: what is unfinished is taken up at the next start');
      process.exit(1);
    }, STOP_MS).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'could not stop in order');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}

async function main(): Promise<void> {
  const config = configOrExit();
  const log = openLog({ level: config.logLevel, secrets: config.secrets, to: process.stdout });
  let running: { stop(): Promise<void> } | null = null;
  let stopped = false;
  stopOnSignal(log, async () => {
    stopped = true;
    await running?.stop();
  });
  // Whatever nobody expected: said, and left to whoever restarts us. Every promise we made stands in the database.
  process.on('unhandledRejection', (error) => {
    log.error({ err: error }, 'nobody expected this');
  });
  try {
    running = config.mode === 'slack' ? await startProduct(config, log) : await startPlayground(config, log);
    if (stopped) await running.stop();
  } catch (error) {
    log.error({ err: error }, 'Baton could not start');
    process.stderr.write(`Baton could not start: ${inWords(error, config)}\n`);
    process.exit(1);
  }
}

function inWords(error: unknown, { http }: Config): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE')
    return `port ${http.port} is taken by another program. Choose another one, for example PORT=${http.port + 1} npm start.`;
  return error.message;
}

async function startProduct(config: Extract<Config, { mode: 'slack' }>, log: Log): Promise<Baton> {
  const baton = await startBaton(config, log);
  log.info({ port: baton.port, workspace: baton.tenant.name }, 'Baton is at work');
  return baton;
}

/** Loaded only here: what is installed for production has no playground. */
async function startPlayground(
  config: Extract<Config, { mode: 'playground' }>,
  log: Log,
): Promise<{ stop(): Promise<void> }> {
  const { play } = await import('./play.ts').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    throw new Error(
      'There is no SLACK_BOT_TOKEN, and the playground that opens without one is not part of this installation. Set SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET (or SLACK_APP_TOKEN).',
      { cause },
    );
  });
  const playing = await play(config, log);
  process.stdout.write(
    `\nBaton’s playground is open:  ${playing.url}\n` +
      'Play a customer on the left and an agent on the right. Nothing leaves this machine; Ctrl+C stops it.\n\n',
  );
  return playing;
}

await main();
