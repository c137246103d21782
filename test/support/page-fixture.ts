/**
 * Serves the playground's page with views that a test sets, and remembers what the page asks to be done.
 * For looking at the page without the pretend Slack behind it.
 */
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import express, { type Response } from 'express';

export interface PageMessage {
  ts: string;
  thread_ts: string | null;
  user: string | null;
  bot_id: string | null;
  username: string | null;
  icon_url: string | null;
  text: string;
  blocks: unknown[] | null;
  edited: boolean;
  deleted?: boolean;
  reactions: { name: string; count: number; users: string[] }[];
  files: { id: string; name: string; size: number; url?: string | null; image?: boolean }[];
  subtype: string | null;
  reply_count: number;
  ephemeral: boolean;
}

export interface PageChannel {
  id: string;
  name: string;
  shared: boolean;
  companies: string[];
  archived: boolean;
  messages: PageMessage[];
}

export interface Deed {
  readonly as: string;
  readonly do: string;
  readonly [more: string]: unknown;
}

export interface PageFixture {
  readonly url: string;
  /** Everything the page has asked for, in order. */
  readonly deeds: Deed[];
  readonly people: Record<string, FixturePerson>;
  readonly channels: PageChannel[];
  modal: Record<string, { id: string; view: unknown } | null>;
  home: unknown;
  /** Of the app, on every message; for people of its company. */
  readonly shortcuts: { id: string; name: string }[];
  trace: unknown;
  weather: Record<string, unknown>;
  /** How the back end feels; null: there is none. */
  backEnd: string | null;
  /** What the next deeds are answered with. */
  answer: (deed: Deed) => { ok: boolean; [more: string]: unknown };
  /** Tells the page that something has changed. */
  changed(): void;
  close(): Promise<void>;
}

interface FixturePerson {
  id: string;
  name: string;
  teamName: string;
  role: 'customer' | 'agent' | 'admin' | 'colleague' | 'bot';
}

const pageFolder = fileURLToPath(new URL('../../playground/page', import.meta.url));

const calm = {
  latencyMs: [0, 0],
  rateLimited: 0,
  errorBefore: 0,
  errorAfter: 0,
  internalErrorAfter: 0,
  resetAfter: 0,
  hangAfter: 0,
  late: 0,
  lostAck: 0,
  duplicate: 0,
  reorder: 0,
};

export const ana = 'U0ANA';
export const carla = 'U0CARLA';
export const bot = 'U0BATON';

const cast: readonly FixturePerson[] = [
  { id: carla, name: 'Carla Diaz', teamName: 'Acme', role: 'customer' },
  { id: 'U0DAN', name: 'Dan Novak', teamName: 'Acme', role: 'customer' },
  { id: 'U0GRACE', name: 'Grace Kim', teamName: 'Globex', role: 'customer' },
  { id: ana, name: 'Ana Ruiz', teamName: 'Lumen', role: 'agent' },
  { id: 'U0BEN', name: 'Ben Okafor', teamName: 'Lumen', role: 'agent' },
  { id: 'U0OLIVIA', name: 'Olivia Park', teamName: 'Lumen', role: 'admin' },
  { id: 'U0SAM', name: 'Sam Lee', teamName: 'Lumen', role: 'colleague' },
  { id: bot, name: 'Baton', teamName: 'Lumen', role: 'bot' },
];

export const extAcme = 'C0EXTACME';
export const extGlobex = 'C0EXTGLOBEX';
export const supportAgents = 'C0SUPPORT';

function emptyChannels(): PageChannel[] {
  const channel = (id: string, name: string, companies: string[]): PageChannel => ({
    id,
    name,
    shared: companies.length > 1,
    companies,
    archived: false,
    messages: [],
  });
  return [
    channel(extAcme, 'ext-acme', ['Lumen', 'Acme']),
    channel(extGlobex, 'ext-globex', ['Lumen', 'Globex']),
    channel(supportAgents, 'support-agents', ['Lumen']),
    channel('C0GENERAL', 'general', ['Lumen']),
  ];
}

/** A message of a person at a minute of the day; what does not matter is left out. */
export function messageOf(user: string, minute: number, text: string, more: Partial<PageMessage> = {}): PageMessage {
  return {
    ts: `${1_763_900_000 + minute * 60}.000100`,
    thread_ts: null,
    user,
    bot_id: user === bot ? 'B0BATON' : null,
    username: null,
    icon_url: null,
    text,
    blocks: null,
    edited: false,
    reactions: [],
    files: [],
    subtype: null,
    reply_count: 0,
    ephemeral: false,
    ...more,
  };
}

export async function startPageFixture(): Promise<PageFixture> {
  const listeners = new Set<Response>();
  const app = express();
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));

  const fixture: PageFixture = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    deeds: [],
    people: Object.fromEntries(cast.map((person) => [person.id, { ...person }])),
    channels: emptyChannels(),
    modal: {},
    home: null,
    shortcuts: [],
    trace: null,
    weather: { ...calm },
    backEnd: null,
    answer: () => ({ ok: true }),
    changed() {
      for (const listener of listeners) listener.write('data: {"type":"changed"}\n\n');
    },
    async close() {
      for (const listener of listeners) listener.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  app.use((_request, response, next) => {
    response.set('content-security-policy', "default-src 'self'");
    next();
  });
  app.get('/', (_request, response) => response.sendFile('index.html', { root: pageFolder }));
  app.use('/page', express.static(pageFolder));
  app.use(express.json());
  app.get('/play/events', (request, response) => {
    response.set('content-type', 'text/event-stream').flushHeaders();
    listeners.add(response);
    request.on('close', () => listeners.delete(response));
  });
  app.get('/play/people', (_request, response) => {
    response.json(Object.values(fixture.people).filter(({ role }) => role !== 'bot'));
  });
  app.get('/play/view', (request, response) => {
    response.json(viewOf(fixture, String(request.query['as'])));
  });
  app.post('/play/do', (request, response) => {
    fixture.deeds.push(request.body);
    response.json(fixture.answer(request.body));
  });
  app.get('/play/trace', (_request, response) => {
    response.json(fixture.trace);
  });
  app.get('/play/weather', (_request, response) => response.json(fixture.weather));
  app.post('/play/weather', (request, response) => {
    fixture.weather = request.body;
    response.json(fixture.weather);
  });
  app.get('/play/back-end', (_request, response) => response.json(fixture.backEnd));
  app.post('/play/back-end', (request, response) => {
    fixture.backEnd = request.body.feels;
    response.json({ ok: true, feels: fixture.backEnd });
  });
  app.get('/play/scenarios', (_request, response) => {
    response.json([
      { id: 'answer', title: 'A quick answer', what: 'Carla asks where her invoices are.' },
      { id: 'human', title: 'Please, a human', what: 'Dan was charged twice and asks for a person.' },
      { id: 'storm', title: 'An angry customer', what: 'Grace gets the same answer twice.' },
    ]);
  });
  app.post('/play/scenarios/:id', (request, response) => {
    fixture.deeds.push({ as: '', do: 'scenario', id: request.params.id });
    response.json({ ok: true });
  });
  return fixture;
}

/** Customers see the channels their company is in; the company sees all. Ephemeral messages are in the fixture for everybody. */
function viewOf(fixture: PageFixture, as: string) {
  const me = fixture.people[as];
  if (!me) throw new Error(`Nobody here is called ${as}`);
  return {
    me: {
      id: me.id,
      name: me.name,
      team: me.teamName,
      teamName: me.teamName,
      avatar: null,
      isAdmin: me.role === 'admin',
      // Five and a half hours ahead: no machine that runs tests is likely to be there.
      timeZone: 'Asia/Kolkata',
    },
    people: Object.fromEntries(
      Object.values(fixture.people).map(({ id, name, teamName, role }) => [
        id,
        { id, name, teamName, external: teamName !== 'Lumen', avatar: null, bot: role === 'bot' },
      ]),
    ),
    channels: fixture.channels.filter(({ companies }) => companies.includes(me.teamName)),
    modal: fixture.modal[as] ?? null,
    home: fixture.home,
    groups: { S0ONCALL: 'oncall' },
    shortcuts: me.teamName === 'Lumen' ? fixture.shortcuts : [],
  };
}
