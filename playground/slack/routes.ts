/** Which address of the pretend Slack does what. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError } from './api-error.ts';
import { avatar } from './avatar.ts';
import type { Core } from './core.ts';
import { BOT_TOKEN } from './credentials.ts';
import { answerJson, answerText, readFields, readUpload } from './http-body.ts';
import { respond } from './response-url.ts';
import { isBadLuck } from './weather.ts';
import { makeWebApi } from './web-api.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export function slackRoutes(core: Core, others: Handler): Handler {
  const callMethod = makeWebApi(core);
  const route = async (request: IncomingMessage, response: ServerResponse) => {
    if (!isForUs(request)) return answerText(response, 403, 'This playground is for this machine only');
    const { pathname } = new URL(request.url ?? '/', 'http://playground');
    const [, place = '', name = ''] = pathname.split('/');
    switch (place) {
      case 'api':
        return callMethod(request, response, name);
      case 'response':
        return answerLater(core, request, response, name);
      case 'upload':
        return takeUpload(core, request, response, name);
      case 'files-pri':
        return download(core, request, response, name.split('-')[1] ?? '');
      case 'avatars':
        return answerText(response, 200, avatar(core.world, name.replace(/\.svg$/, '')), 'image/svg+xml');
      default:
        return others(request, response);
    }
  };
  return (request, response) => {
    route(request, response).catch((error: unknown) => {
      if (response.headersSent) return response.destroy();
      return answerJson(response, 500, { ok: false, error: 'fatal_error', detail: String(error) });
    });
  };
}

/** A page of somebody else's in the same browser must not reach us by a name that points here. */
function isForUs(request: IncomingMessage): boolean {
  return /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? '');
}

async function answerLater(core: Core, request: IncomingMessage, response: ServerResponse, id: string) {
  try {
    respond(core, id, await readFields(request));
    answerText(response, 200, 'ok');
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    answerJson(response, error.code.endsWith('_url') ? 404 : 400, { ok: false, error: error.code });
  }
}

async function takeUpload(core: Core, request: IncomingMessage, response: ServerResponse, id: string) {
  const upload = core.uploads.get(id);
  if (!upload) return answerText(response, 404, 'No such upload');
  const bytes = await readUpload(request);
  if (bytes.length !== upload.length) return answerText(response, 400, `${upload.length} bytes were announced`);
  // The connection stays open until one side gives up.
  if (isBadLuck(core.weather.uploadHangs, core.chances.calls)) return undefined;
  upload.bytes = bytes;
  return answerText(response, 200, `OK - ${upload.bytes.length}`);
}

/** Without the right token Slack answers with its login page, and with 200. */
async function download(core: Core, request: IncomingMessage, response: ServerResponse, id: string) {
  const file = core.world.files.get(id);
  const isLetIn = request.headers.authorization === `Bearer ${BOT_TOKEN}`;
  if (!file || !isLetIn || isBadLuck(core.weather.loginPage, core.chances.calls)) {
    return answerText(response, 200, '<!DOCTYPE html><html><title>Slack</title>Sign in</html>', 'text/html');
  }
  response.writeHead(200, { 'content-type': file.mimetype, 'content-length': file.bytes.length });
  return response.end(file.bytes);
}
