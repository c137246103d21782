import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from 'express';
import type { Dispatch } from './dispatch.ts';
import type { Logger } from './log.ts';
import { admit } from './requests.ts';

/** Slack's payloads stay far below. */
const MAX_BODY_BYTES = 1024 * 1024;

export interface DoorNeeds {
  readonly signingSecret: string;
  readonly dispatch: Dispatch;
  /** False while we cannot tell yet, or no longer, what is ours: then Slack shall come back. */
  readonly isOpen: () => boolean;
  readonly now: () => number;
  readonly log: Logger;
}

/**
 * Slack's one HTTP endpoint: events, buttons and commands. Bolt's own receivers answer an event before it is stored, look
 * at the clock in one direction only, refuse `; charset=utf-8` and let `app_rate_limited` time out; so this is ours, and
 * Bolt takes over behind it.
 */
export function createDoor(needs: DoorNeeds): Router {
  const router = express.Router();
  const raw = express.raw({ type: () => true, limit: MAX_BODY_BYTES, inflate: false });
  router.post('/slack/events', closedUnless(needs.isOpen), raw, enter(needs), refuse(needs.log));
  return router;
}

const closedUnless =
  (isOpen: () => boolean): RequestHandler =>
  (_request, response, next) => {
    if (isOpen()) next();
    else response.set('retry-after', '5').sendStatus(503);
  };

const enter =
  (needs: DoorNeeds): RequestHandler =>
  async (request, response) => {
    const admission = admit(readRequest(request), needs.signingSecret, needs.now());
    if ('why' in admission) {
      needs.log.warn({ why: admission.why, status: admission.status }, 'a request was turned away');
      response.sendStatus(admission.status);
      return;
    }
    await serve(admission.admitted, response, needs);
  };

async function serve(payload: Readonly<Record<string, unknown>>, response: Response, needs: DoorNeeds): Promise<void> {
  if (payload['type'] === 'url_verification') {
    response.json({ challenge: payload['challenge'] });
  } else if (payload['type'] === 'app_rate_limited') {
    needs.log.warn({ minute: payload['minute_rate_limited'] }, 'Slack holds events back: more than 30,000 in an hour');
    response.sendStatus(200);
  } else if (payload['ssl_check']) {
    response.sendStatus(200);
  } else {
    await hand(payload, response, needs);
  }
}

async function hand(payload: Readonly<Record<string, unknown>>, response: Response, needs: DoorNeeds): Promise<void> {
  try {
    const answer = await needs.dispatch(payload);
    if (answer === null) response.sendStatus(404);
    else if (typeof answer.body === 'object' && answer.body !== null) response.json(answer.body);
    else response.status(200).end();
  } catch (error) {
    needs.log.error({ err: error }, 'a payload was not taken; Slack will send it again');
    response.sendStatus(500);
  }
}

function readRequest(request: Request) {
  if (!Buffer.isBuffer(request.body)) {
    throw new Error('The body was read before it came here: mount Slack ahead of every body parser');
  }
  return {
    signature: request.get('x-slack-signature'),
    timestamp: request.get('x-slack-request-timestamp'),
    contentType: request.get('content-type'),
    body: request.body.toString('utf8'),
  };
}

/** Bodies that are too large (413), compressed (415) or cut short (400). */
const refuse =
  (log: Logger): ErrorRequestHandler =>
  (error: { status?: number }, _request, response, _next) => {
    const status = error.status ?? 500;
    log.warn({ err: error, status }, 'a request could not be read');
    response.sendStatus(status);
  };
