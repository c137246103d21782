/** The playground: the pretend Slack, and the page on which one person plays everybody. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type BackEndSwitch, changeBackEnd } from './back-end-switch.ts';
import { act } from './page-deeds.ts';
import { answerFile } from './page-files.ts';
import { answerSharedFile } from './page-shared-files.ts';
import { avatarOf, viewOf } from './page-view.ts';
import { listScenarios, playScenario } from './scenarios.ts';
import { refuseRealSlack } from './slack/credentials.ts';
import { answerJson, answerText, readFields } from './slack/http-body.ts';
import type { Json } from './slack/json.ts';
import { roles } from './slack/lumen.ts';
import { type PretendSlack, startPretendSlack } from './slack/server.ts';
import { changedWeather } from './slack/weather.ts';
import { personOf, teamName } from './slack/world.ts';

/** What the app thought about a message; null: it knows nothing of it. */
export type Explain = (channel: string, ts: string) => Promise<unknown> | unknown;

export interface PlaygroundOptions {
  /** Started when not given, and then closed with the playground. */
  readonly slack?: PretendSlack;
  readonly port?: number;
  readonly explain: Explain;
  /** What the company's actions ask. The page has a switch for how it feels; none when not given. */
  readonly backEnd?: BackEndSwitch;
  /** The Slack settings that the app found. The playground refuses to start with any but its own. */
  readonly found?: { readonly token?: string | undefined; readonly apiUrl?: string | undefined };
}

export interface Playground {
  readonly url: string;
  readonly slack: PretendSlack;
  close(): Promise<void>;
}

export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  refuseRealSlack(options.found ?? {});
  const slack = options.slack ?? (await startPretendSlack({ port: options.port ?? 0 }));
  const audience = makeAudience(slack);
  slack.serve(pageRoutes({ slack, explain: options.explain, backEnd: options.backEnd ?? null }, audience.join));
  return {
    url: `${slack.origin}/`,
    slack,
    close: async () => {
      audience.close();
      if (!options.slack) await slack.close();
    },
  };
}

type Join = (request: IncomingMessage, response: ServerResponse) => void;

/** What the page looks at and changes. */
interface Stage {
  readonly slack: PretendSlack;
  readonly explain: Explain;
  readonly backEnd: BackEndSwitch | null;
}

function pageRoutes(stage: Stage, join: Join) {
  const { slack, explain, backEnd } = stage;
  const route = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', slack.origin);
    const param = (name: string) => searchParams.get(name) ?? '';
    if (request.method === 'POST') {
      if (!comesFromOurPage(slack, request)) return answerText(response, 403, 'Only this page may do that');
      return answerPost(stage, response, pathname, await readFields(request));
    }
    switch (pathname) {
      case '/':
        return answerFile(response, 'index.html');
      case '/play/people':
        return answerJson(response, 200, people(slack));
      case '/play/view':
        return answerJson(response, 200, viewOf(slack, param('as')));
      case '/play/events':
        return join(request, response);
      case '/play/weather':
        return answerJson(response, 200, slack.weather());
      case '/play/back-end':
        return answerJson(response, 200, backEnd?.weather() ?? null);
      case '/play/scenarios':
        return answerJson(response, 200, listScenarios());
      case '/play/trace':
        return answerJson(response, 200, (await explain(param('channel'), param('ts'))) ?? null);
      default:
        if (pathname.startsWith('/play/files/')) {
          return answerSharedFile(response, slack.world, pathname.slice('/play/files/'.length), param('as'));
        }
        if (pathname.startsWith('/page/')) return answerFile(response, pathname.slice('/page/'.length));
        return answerText(response, 404, 'There is nothing here');
    }
  };
  return (request: IncomingMessage, response: ServerResponse) => {
    route(request, response).catch((error: unknown) => {
      if (response.headersSent) return response.destroy();
      return answerJson(response, 400, { ok: false, error: error instanceof Error ? error.message : String(error) });
    });
  };
}

async function answerPost({ slack, backEnd }: Stage, response: ServerResponse, pathname: string, body: Json) {
  if (pathname === '/play/do') return answerJson(response, 200, await act(slack, body));
  if (pathname === '/play/weather') {
    slack.setWeather(changedWeather(slack.weather(), body));
    return answerJson(response, 200, slack.weather());
  }
  if (pathname === '/play/back-end') {
    return answerJson(response, 200, { ok: true, feels: changeBackEnd(backEnd, body['feels']) });
  }
  const [, scenario] = /^\/play\/scenarios\/([\w-]+)$/.exec(pathname) ?? [];
  if (scenario === undefined) return answerText(response, 404, 'There is nothing here');
  const played = await playScenario(slack, scenario);
  return answerJson(response, played === null ? 404 : 200, played);
}

/** Other pages in the same browser can post forms to us, but neither JSON nor our origin. */
function comesFromOurPage(slack: PretendSlack, request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  const isJson = request.headers['content-type']?.startsWith('application/json') === true;
  return isJson && (origin === undefined || origin === slack.origin || origin === `http://${host}`);
}

function people(slack: PretendSlack) {
  return Object.entries(roles).map(([id, role]) => {
    const { realName, team } = personOf(slack.world, id);
    return { id, name: realName, teamName: teamName(slack.world, team), avatar: avatarOf(id), role };
  });
}

const betweenTellingsMs = 50;

/** Everybody who looks at the page, told of changes at most twenty times a second. */
function makeAudience(slack: PretendSlack): { join: Join; close: () => void } {
  const watching = new Set<ServerResponse>();
  let due: NodeJS.Timeout | null = null;
  const tell = () => {
    due = null;
    for (const each of watching) each.write('data: {"type":"changed"}\n\n');
  };
  const stop = slack.onChange(() => {
    due ??= setTimeout(tell, betweenTellingsMs);
  });
  return {
    join: (request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': here\n\n');
      watching.add(response);
      request.on('close', () => watching.delete(response));
    },
    close: () => {
      stop();
      if (due) clearTimeout(due);
      for (const each of watching) each.end();
    },
  };
}
