import type { WebClient } from '@slack/web-api';
import { codeOf, isHopeless } from './errors.ts';
import type { Logger } from './log.ts';

/** Who we are, as the token says. */
export interface Identity {
  /** Our installation: the workspace, or the organisation for an organisation-wide install. */
  readonly installation: string;
  readonly name: string;
  readonly enterprise: string | null;
  readonly botUser: string;
  /** The author of our posts, also of those that go under somebody's name. Null: Slack did not say. */
  readonly botId: string | null;
  /** `chat:write.customize` was granted: posts may show an author's name and picture. */
  readonly customizes: boolean;
}

/** Slack will never let us in with this token. Nothing but another token helps. */
export class NotAuthorized extends Error {
  override readonly name = 'NotAuthorized';
}

/** Asks Slack once. */
async function askIdentity(web: WebClient): Promise<Identity> {
  const answer = await web.auth.test();
  const enterprise = answer.enterprise_id || null;
  const installation = answer.is_enterprise_install ? enterprise : answer.team_id;
  if (!installation || !answer.user_id) throw new Error('Slack did not say whose token this is');
  return {
    installation,
    name: answer.team ?? installation,
    enterprise,
    botUser: answer.user_id,
    botId: answer.bot_id || null,
    customizes: answer.response_metadata?.scopes?.includes('chat:write.customize') ?? false,
  };
}

/** Asks until Slack answers; throws NotAuthorized when the answer is no. `pause` resolves false to give up. */
export async function learnIdentity(
  web: WebClient,
  log: Logger,
  pause: (ms: number) => Promise<boolean>,
): Promise<Identity> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await askIdentity(web);
    } catch (error) {
      if (isHopeless(error)) {
        throw new NotAuthorized(`Slack does not accept the bot token: ${codeOf(error)}`, { cause: error });
      }
      const waitMs = Math.min(30_000, 1000 * 2 ** tries);
      log.warn({ err: error, waitMs }, 'Slack cannot be asked who we are; trying again');
      if (!(await pause(waitMs))) throw error;
    }
  }
}
