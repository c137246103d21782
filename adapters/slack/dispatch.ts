import { App, type Receiver as BoltReceiver } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Receiver } from '../../src/channel/channel.ts';
import type { Inbound } from '../../src/channel/inbound.ts';
import { answerCommand } from './commands.ts';
import type { SlackDirectory } from './directory.ts';
import { toSubmission } from './filled-in.ts';
import type { Heard } from './heard.ts';
import { createHome, type ShowHome } from './home.ts';
import type { Identity } from './identity.ts';
import { toHeard } from './inbound.ts';
import { type Logger, quietly } from './log.ts';
import type { SubmissionAnswer } from './modals.ts';
import { answerWanted } from './openings.ts';
import { toPress, toShortcut } from './presses.ts';
import { answerSubmission } from './submissions.ts';
import { toCommand } from './typed-command.ts';

/** What Slack gets as its answer; `null`: nobody here knows what to do with that payload. */
export type Answer = { readonly body: unknown } | null;

/** Takes one payload in. When it resolves, what we were told is stored; a rejection means that Slack shall tell us again. */
export type Dispatch = (payload: Readonly<Record<string, unknown>>) => Promise<Answer>;

export interface DispatchNeeds {
  readonly receiver: Receiver;
  readonly identity: () => Identity;
  readonly botToken: string;
  /** A client that never tries twice. */
  readonly posting: WebClient;
  /** A client for what may be done twice. */
  readonly reading: WebClient;
  readonly directory: Pick<SlackDirectory, 'forgetPerson' | 'forgetChannel'>;
  readonly log: Logger;
  /** How long a command may take before Slack hears that we are at it; Slack itself gives up after 3 s. */
  readonly commandMs: number;
  /** Called with what goes on after the answer, so that a stop can wait for it. */
  readonly background: (work: Promise<void>) => void;
}

/** The Bolt app, with every kind of payload that we understand. */
export function createDispatch(needs: DispatchNeeds): Dispatch {
  const { identity, botToken, log } = needs;
  const app = new App({
    receiver: TRANSPORT_IS_OURS,
    // Bolt's own filter lets edits of our posts through and hides our echoes: ours is in `inbound.ts`.
    ignoreSelf: false,
    convoStore: false,
    logger: quietly(log),
    clientOptions: { retryConfig: { retries: 0 }, timeout: 5_000, fetch: fetchWithin(5_000) },
    // Which installation a payload is for is checked once, where it is translated: see `take`.
    authorize: async () => ({ botToken, botUserId: identity().botUser }),
  });
  // A rejection must reach the transport: only then does Slack tell us again.
  app.error(async (error) => {
    throw error;
  });
  const { receiver, reading } = needs;
  listen(app, { ...needs, showHome: createHome({ receiver, reading, log }) });
  return (payload) => processed(app, payload, log);
}

/** Bolt's transports acknowledge an event before it is stored; `door.ts` and `socket.ts` do not. */
const TRANSPORT_IS_OURS: BoltReceiver = { init: () => {}, start: async () => {}, stop: async () => {} };

/** The answer is kept until everything is done, whenever Bolt or a listener gives it. */
async function processed(app: App, body: Readonly<Record<string, unknown>>, log: Logger): Promise<Answer> {
  let answer: Answer = null;
  const ack = async (response?: unknown) => {
    answer ??= { body: response };
  };
  try {
    await app.processEvent({ body, ack });
  } catch (error) {
    if (isNotTaken(error)) throw error;
    // Bolt stumbles over shapes that Slack never sends, before any of us sees them. Its words would quote what was in them.
    log.warn({ why: 'not the shape of a payload' }, 'Slack sent something we cannot read; dropped');
    return { body: undefined };
  }
  return answer;
}

/** We failed, not the payload: Slack shall tell us again. */
class NotTaken extends Error {
  override readonly name = 'NotTaken';
}

async function ours(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    throw new NotTaken('It could not be taken in', { cause });
  }
}

/** Bolt wraps what listeners throw. */
const isNotTaken = (error: unknown): boolean =>
  error instanceof NotTaken || (error instanceof Error && 'original' in error && error.original instanceof NotTaken);

type Needs = DispatchNeeds & { readonly showHome: ShowHome };

type Respond = Parameters<typeof answerWanted>[2];

function listen(app: App, needs: Needs): void {
  const { identity } = needs;
  app.event(/.*/, ({ body }) => ours(() => take(toHeard(body, identity()), needs)));
  app.action(/.*/, ({ body, ack, respond }) =>
    ours(async () => {
      await takeOrAnswer(toPress(body), needs, respond);
      await ack();
    }),
  );
  app.shortcut(/.*/, ({ body, ack, respond }) =>
    ours(async () => {
      await takeOrAnswer(toShortcut(body, identity()), needs, respond);
      await ack();
    }),
  );
  app.command(/.*/, ({ body, ack, respond }) =>
    ours(async () => {
      const heard = toCommand(body);
      if ('command' in heard && isForUs(heard.command.installation, needs)) {
        await answerCommand(heard.command, needs, { trigger: body.trigger_id, ack, respond });
        return;
      }
      await take(heard, needs);
      await ack();
    }),
  );
  app.view({ callback_id: /.*/, type: 'view_submission' }, ({ body, ack }) =>
    ours(async () => {
      const answer = await submissionAnswer(body, needs);
      // Nothing closes the window.
      await (answer === null ? ack() : ack(answer));
    }),
  );
}

async function takeOrAnswer(heard: Heard, needs: Needs, respond: Respond): Promise<void> {
  if (!('wanted' in heard)) return take(heard, needs);
  if (isForUs(heard.wanted.asking.installation, needs)) await answerWanted(heard.wanted, needs, respond);
}

/** Stores what was heard. What is not for us is let go: Slack would only say it again. */
async function take(heard: Heard, needs: Needs): Promise<void> {
  const { receiver, log } = needs;
  if ('malformed' in heard) return log.warn({ why: heard.malformed }, 'Slack sent something we cannot read; dropped');
  if ('ignored' in heard) return log.debug({ why: heard.ignored }, 'nothing for us');
  if ('inbound' in heard && isForUs(heard.inbound.installation, needs)) {
    forget(heard.inbound, needs);
    return receiver.receive(heard.inbound);
  }
  if ('echo' in heard && isForUs(heard.echo.installation, needs)) return receiver.echo(heard.echo);
  if ('changed' in heard && isForUs(heard.changed.installation, needs)) {
    return needs.directory.forgetPerson(heard.changed.person);
  }
  if ('visit' in heard && isForUs(heard.visit.installation, needs)) needs.background(needs.showHome(heard.visit));
}

/** What the directory remembers of somebody, or of a channel, is older than this. */
function forget(inbound: Inbound, { directory }: Needs): void {
  switch (inbound.kind) {
    case 'person-gone':
      directory.forgetPerson(inbound.person);
      break;
    case 'bot-added':
    case 'member-left':
    case 'channel-lost':
    case 'channel-back':
    case 'channel-renamed':
    case 'channel-shared':
      directory.forgetChannel(inbound.channel);
      break;
    case 'channel-moved':
      directory.forgetChannel(inbound.channel);
      directory.forgetChannel(inbound.to);
      break;
    default:
  }
}

async function submissionAnswer(body: unknown, needs: DispatchNeeds): Promise<SubmissionAnswer | null> {
  const filledIn = toSubmission(body);
  if ('malformed' in filledIn) {
    needs.log.warn({ why: filledIn.malformed }, 'Slack sent a form we cannot read; dropped');
    return null;
  }
  return isForUs(filledIn.submission.installation, needs) ? answerSubmission(filledIn, needs) : null;
}

/**
 * Payloads for a workspace that this token is not for are answered with 200 and dropped. An error would have Slack repeat
 * each of them three times, and switch our events off for failing, without anything getting better.
 */
function isForUs(installation: string, { identity, log }: DispatchNeeds): boolean {
  const isOurs = installation === identity().installation;
  if (!isOurs) log.warn({ installation }, 'Slack sent something for a workspace that is not ours; dropped');
  return isOurs;
}

/** Bolt's own `respond` waits for ever. */
const fetchWithin =
  (ms: number): typeof fetch =>
  (url, options) =>
    fetch(url, { ...options, signal: options?.signal ?? AbortSignal.timeout(ms) });
