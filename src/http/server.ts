import { createServer, type Server } from 'node:http';
import express, { type Express } from 'express';

/** One thing that must be well for us to be of use. */
export interface Check {
  readonly name: string;
  /** False or a rejection: it is not. */
  check(): Promise<boolean>;
}

export interface HttpServer {
  /** Where it listens. */
  readonly port: number;
  /** Takes no new connections, lets running requests end, and cuts what is left after `graceMs`. */
  close(graceMs: number): Promise<void>;
}

/** How long a check may take before it counts as failed. */
const CHECK_LIMIT_MS = 2_000;

/**
 * Listens for platforms and for whoever watches us. `mount` adds the platforms' routes; they come first, since they
 * need the bodies unparsed.
 */
export async function openHttp(given: {
  readonly host: string;
  readonly port: number;
  readonly mount: (app: Express) => void;
  /** Asked anew at each request: what there is to check grows while we start. */
  readonly checks: () => readonly Check[];
}): Promise<HttpServer> {
  const app = express().disable('x-powered-by');
  given.mount(app);
  app.get('/livez', (_request, response) => {
    // The process only: a database that is away is no reason to kill us.
    response.type('text').send('alive\n');
  });
  app.get('/readyz', async (_request, response) => {
    const results = await Promise.all(given.checks().map(verdict));
    response.status(results.every(({ ok }) => ok) ? 200 : 503).json({
      ready: results.every(({ ok }) => ok),
      checks: Object.fromEntries(results.map(({ name, ok }) => [name, ok ? 'ok' : 'not ready'])),
    });
  });
  app.use((_request, response) => {
    response.status(404).type('text').send('There is nothing here.\n');
  });
  return listen(hardened(createServer(app)), given.host, given.port);
}

async function verdict({ name, check }: Check): Promise<{ readonly name: string; readonly ok: boolean }> {
  const limit = new Promise<false>((resolve) => setTimeout(resolve, CHECK_LIMIT_MS, false).unref());
  const ok = await Promise.race([check(), limit]).catch(() => false);
  return { name, ok };
}

/** Node's defaults let 500 slow senders stay for ever; platforms send their requests at once. */
function hardened(server: Server): Server {
  server.headersTimeout = 10_000;
  server.requestTimeout = 15_000;
  server.keepAliveTimeout = 65_000;
  server.maxConnections = 1_000;
  return server;
}

async function listen(server: Server, host: string, port: number): Promise<HttpServer> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    async close(graceMs) {
      const cut = setTimeout(() => server.closeAllConnections(), graceMs);
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      });
      clearTimeout(cut);
    },
  };
}
