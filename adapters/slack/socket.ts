import { type App, SocketModeReceiver } from '@slack/bolt';
import type { Dispatch } from './dispatch.ts';
import { codeOf, isHopeless } from './errors.ts';
import { NotAuthorized } from './identity.ts';
import { type Logger, quietly } from './log.ts';

export interface SocketNeeds {
  readonly appToken: string;
  readonly apiUrl: string | null;
  readonly dispatch: Dispatch;
  readonly log: Logger;
  /** Resolves after the time, false when we are stopping. */
  readonly pause: (ms: number) => Promise<boolean>;
}

export interface Socket {
  /** Resolves with the first connection; from then on it is kept up until `stop`. Throws NotAuthorized. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * One connection of Socket Mode, kept up. The SDK would do that itself, but takes a network error on the way for
 * unrecoverable and rejects where nobody listens, which ends the process.
 */
export function createSocket({ appToken, apiUrl, dispatch, log, pause }: SocketNeeds): Socket {
  const receiver = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    logger: quietly(log),
    // Without a `retryConfig` the SDK tries a hundred times before it tells us anything.
    installerOptions: {
      clientOptions: { retryConfig: { retries: 0 }, timeout: 10_000, ...(apiUrl ? { slackApiUrl: apiUrl } : {}) },
    },
  });
  receiver.init(acknowledgingAfter(dispatch, log));
  let stopped = false;
  let isUp = false;

  const connect = async (onFailure: (error: unknown) => void): Promise<void> => {
    for (let tries = 0; !stopped; tries += 1) {
      try {
        await receiver.start();
        isUp = true;
        break;
      } catch (error) {
        onFailure(error);
        const waitMs = Math.min(30_000, 500 * 2 ** tries);
        log.warn({ err: error, waitMs }, 'Socket Mode cannot connect; trying again');
        if (!(await pause(waitMs))) return;
      }
    }
    // It may have come up while we were being stopped.
    if (stopped) await receiver.client.disconnect();
  };

  // Slack closes every connection from time to time.
  receiver.client.on('disconnected', () => {
    if (stopped || !isUp) return;
    isUp = false;
    void connect(() => {});
  });

  return {
    start: () => connect(throwIfHopeless),
    async stop() {
      stopped = true;
      await receiver.client.disconnect();
    },
  };
}

/** A token that Slack refuses at the start is wrong; one that it refuses later may be put right while we run. */
function throwIfHopeless(error: unknown): void {
  if (isHopeless(error)) {
    throw new NotAuthorized(`Slack does not accept the app token: ${codeOf(error)}`, { cause: error });
  }
}

/** Bolt's receiver wants an app; all it does with it is hand payloads over. An unacknowledged one is delivered again. */
function acknowledgingAfter(dispatch: Dispatch, log: Logger): App {
  const app: Pick<App, 'processEvent'> = {
    async processEvent({ body, ack }) {
      try {
        const answer = await dispatch(body);
        await ack(answer?.body);
      } catch (error) {
        log.error({ err: error }, 'a payload was not taken; Slack will send it again');
      }
    },
  };
  return app as App;
}
