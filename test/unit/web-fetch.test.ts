import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchFrom, fetchSafely } from '../../src/web/fetch-safely.ts';
import { type Fetched, FetchFailed, type Fetching, type FetchRequest } from '../../src/web/fetched.ts';

const LIMITS = { timeoutMs: 5_000, mostBytes: 100_000, mostRedirects: 2 };
const get = (url: string, headers: FetchRequest['headers'] = {}): FetchRequest => ({
  method: 'GET',
  url,
  headers,
  body: null,
});

const open: { close(): unknown }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** A real server on this machine, and everything that it was asked. */
async function serverOf(
  listener: RequestListener,
  address = '127.0.0.1',
): Promise<{ url: string; host: string; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const server: Server = createServer((request: IncomingMessage, response: ServerResponse) => {
    asked.push(request);
    listener(request, response);
  });
  open.push(server, { close: () => server.closeAllConnections() });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const host = `${address}:${(server.address() as AddressInfo).port}`;
  return { url: `http://${host}`, host, asked };
}

const inside = fetchSafely({ privateAddresses: 'allowed' });
const outside = fetchSafely({ privateAddresses: 'refused' });

async function failureOf(fetched: Promise<Fetched>): Promise<FetchFailed> {
  const error = await fetched.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FetchFailed);
  return error as FetchFailed;
}

const textOf = ({ bytes }: Fetched): string => Buffer.from(bytes).toString();

describe('an address that somebody typed', () => {
  it('is fetched, with what it said of itself', async () => {
    const { url, asked } = await serverOf((_, response) => {
      response.writeHead(200, { 'content-type': 'Text/Markdown; charset=utf-8' }).end('# Hello');
    });
    const fetched = await inside(get(`${url}/a.md`), LIMITS);
    expect(fetched).toMatchObject({ status: 200, contentType: 'text/markdown', url: `${url}/a.md` });
    expect(textOf(fetched)).toBe('# Hello');
    expect(asked[0]?.headers['accept-encoding']).toBe('identity');
  });

  it('that is not found is a result', async () => {
    const { url } = await serverOf((_, response) => response.writeHead(404).end('gone'));
    expect(await inside(get(url), LIMITS)).toMatchObject({ status: 404, contentType: null });
  });

  it('of this machine or a private network is never connected to, however it is written', async () => {
    const { host, asked } = await serverOf((_, response) => response.end('secret'));
    const port = host.split(':')[1];
    const places = [
      `http://127.0.0.1:${port}/`,
      `http://localhost:${port}/`,
      `http://2130706433:${port}/`,
      `http://0x7f.1:${port}/`,
      `http://0177.0.0.1:${port}/`,
      `http://127.1:${port}/`,
      `http://0.0.0.0:${port}/`,
      `http://[::1]:${port}/`,
      `http://[::]:${port}/`,
      `http://[::ffff:127.0.0.1]:${port}/`,
      `http://[::ffff:7f00:1]:${port}/`,
      'http://10.0.0.1/',
      'http://172.16.0.1/',
      'http://192.168.1.1/',
      'http://169.254.169.254/latest/meta-data/',
      'http://[fd00:ec2::254]/latest/meta-data/',
      'http://[fe80::1]/',
      'http://[fc00::1]/',
      'http://[64:ff9b::7f00:1]/',
      'http://[2002:7f00:1::]/',
      'http://100.100.100.200/',
      'http://192.0.0.192/',
      'http://168.63.129.16/',
      'http://198.18.0.1/',
      'http://224.0.0.1/',
      'http://255.255.255.255/',
      'https://127.0.0.1/',
    ];
    for (const place of places) {
      const { outcome, message } = await failureOf(outside(get(place), LIMITS));
      expect([place, outcome]).toEqual([place, 'refused']);
      expect(message).toContain('public internet');
    }
    expect(asked).toHaveLength(0);
  });

  it.each([
    ['ftp://help.example/a.md', 'must begin with https'],
    ['file:///etc/passwd', 'must begin with https'],
    ['javascript:alert(1)', 'must begin with https'],
    ['https://ana:secret@help.example/', 'user name or a password'],
    ['help.example/a.md', 'no web address'],
    [`https://help.example/${'a'.repeat(5_000)}`, 'no web address'],
    ['', 'no web address'],
  ])('%s is refused in words', async (url, words) => {
    const failure = await failureOf(outside(get(url), LIMITS));
    expect(failure.outcome).toBe('refused');
    expect(failure.message).toContain(words);
    expect(failure.message).not.toContain('secret');
  });

  it('is followed where it leads, as often as allowed', async () => {
    const { url } = await serverOf(({ url: path }, response) => {
      const next = { '/1': '/2', '/2': '/3', '/round': '/round' }[path ?? ''];
      if (next) response.writeHead(302, { location: next }).end();
      else response.end(`at ${path}`);
    });
    const fetched = await inside(get(`${url}/1`), LIMITS);
    expect([fetched.url, textOf(fetched)]).toEqual([`${url}/3`, 'at /3']);
    expect((await failureOf(inside(get(`${url}/round`), LIMITS))).message).toContain('too often');
  });

  // Only Linux has more than one address of its own without being told.
  it.skipIf(process.platform !== 'linux')('that leads to a place inside is not followed there', async () => {
    const within = await serverOf((_, response) => response.end('secret'), '127.0.0.2');
    const port = within.host.split(':')[1];
    const listed = fetchSafely({ privateAddresses: ['127.0.0.1'] });
    for (const location of [
      within.url,
      `http://2130706434:${port}/`,
      `http://[::ffff:127.0.0.2]:${port}/`,
      'http://169.254.169.254/',
    ]) {
      const outer = await serverOf((_, response) => response.writeHead(302, { location }).end());
      expect([location, (await failureOf(listed(get(outer.url), LIMITS))).outcome]).toEqual([location, 'refused']);
      expect(outer.asked).toHaveLength(1);
    }
    expect(within.asked).toHaveLength(0);
  });

  it('tells its secrets to nobody that it leads to', async () => {
    const other = await serverOf((_, response) => response.end('there'));
    const first = await serverOf(({ url: path }, response) =>
      path === '/same'
        ? response.writeHead(302, { location: '/away' }).end()
        : response.writeHead(302, { location: `${other.url}/x` }).end(),
    );
    await inside(get(`${first.url}/same`, { authorization: 'Bearer canary', accept: 'text/csv' }), LIMITS);
    expect(first.asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer canary', 'Bearer canary']);
    expect(other.asked.map(({ headers }) => [headers.authorization, headers.accept])).toEqual([
      [undefined, 'text/csv'],
    ]);
  });

  it.each(['file:///etc/passwd', 'http://user:pw@127.0.0.1/', 'gopher://x/', 'http://'])(
    'that leads to %s is not followed',
    async (location) => {
      const { url } = await serverOf((_, response) => response.writeHead(302, { location }).end());
      expect((await failureOf(inside(get(url), LIMITS))).outcome).toBe('refused');
    },
  );

  it('that sends more than was agreed is cut off', async () => {
    const { url } = await serverOf((_, response) => {
      const more = (): void => {
        if (!response.destroyed && response.write('x'.repeat(10_000))) setImmediate(more);
        else response.once('drain', more);
      };
      more();
    });
    expect((await failureOf(inside(get(url), LIMITS))).message).toContain('more than 100 KB');
  });

  it('that never ends is given up in time', async () => {
    const { url } = await serverOf((_, response) => response.write('a'));
    const failure = await failureOf(inside(get(url), { ...LIMITS, timeoutMs: 60 }));
    expect([failure.outcome, failure.message]).toEqual(['unclear', expect.stringContaining('too long')]);
  });

  it('that answers packed data is not unpacked', async () => {
    const { url } = await serverOf((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a'.repeat(1_000))),
    );
    expect((await failureOf(inside(get(url), LIMITS))).message).toContain('compressed');
  });

  it('that goes on sending packed data is hung up on at once', async () => {
    const gone = new Promise<void>((resolve) => {
      void serverOf((_, response) => {
        response.on('close', resolve);
        response.writeHead(200, { 'content-encoding': 'br' }).write('and more to come');
      }).then(({ url }) => failureOf(inside(get(url), { ...LIMITS, timeoutMs: 60_000 })));
    });
    await gone;
  });

  it('that wants to speak another protocol is an answer that never came', async () => {
    const host = await tcpServer((write) =>
      write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'),
    );
    expect((await failureOf(inside(get(`http://${host}/`), LIMITS))).outcome).toBe('unclear');
    expect(await outcomeOf(fetchFrom([host]), `http://${host}/`)).toBe('unclear');
  });
});

describe('a back end of an action', () => {
  it('is called when its host is listed, with port and in any case, and no other is', async () => {
    const { host, asked } = await serverOf((_, response) => response.end('done'));
    const port = host.split(':')[1];
    const listed = fetchFrom([` ${host.toUpperCase()} `, 'LOCALHOST']);
    expect(textOf(await listed(get(`http://${host}/orders/1`), LIMITS))).toBe('done');
    for (const url of [
      `http://localhost:${port}/`,
      'http://127.0.0.1/',
      `http://${host}.evil.example/`,
      `http://evil.example/@${host}`,
      `http://${host}@evil.example/`,
      `http://evil.example#${host}`,
      `https://127.0.0.2:${port}/`,
    ])
      expect([url, (await failureOf(listed(get(url), LIMITS))).outcome]).toEqual([url, 'refused']);
    expect(asked).toHaveLength(1);
  });

  it('gets method, headers and body as given', async () => {
    const seen: unknown[] = [];
    const { host } = await serverOf((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        seen.push([request.method, request.headers['x-key'], Buffer.concat(chunks).toString()]);
        response.writeHead(201).end();
      });
    });
    const request: FetchRequest = { method: 'POST', url: `http://${host}/`, headers: { 'X-Key': 'k' }, body: 'é=1' };
    expect((await fetchFrom([host])(request, LIMITS)).status).toBe(201);
    expect(seen).toEqual([['POST', 'k', 'é=1']]);
  });

  it('that redirects is not followed', async () => {
    const { host, asked } = await serverOf((_, response) => response.writeHead(307, { location: '/on' }).end());
    expect((await fetchFrom([host])(get(`http://${host}/`), LIMITS)).status).toBe(307);
    expect(asked).toHaveLength(1);
  });

  it('that takes no connection certainly did nothing', async () => {
    const server = createTcpServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    expect(await outcomeOf(fetchFrom([`127.0.0.1:${port}`]), `http://127.0.0.1:${port}/`)).toBe('failed');
    expect(await outcomeOf(fetchFrom(['no-such-host.invalid']), 'http://no-such-host.invalid/')).toBe('failed');
  });

  it('that never finishes the handshake certainly did nothing', async () => {
    const silent = await tcpServer(() => {});
    expect(await outcomeOf(fetchFrom([silent]), `https://${silent}/`)).toBe('failed');
    const plain = await serverOf((_, response) => response.end());
    expect(await outcomeOf(fetchFrom([plain.host]), `https://${plain.host}/`)).toBe('failed');
  });

  it('that hangs or breaks off after the request may have done it', async () => {
    const hanging = await serverOf(() => {});
    expect(await outcomeOf(fetchFrom([hanging.host]), hanging.url)).toBe('unclear');
    const breaking = await serverOf((request) => request.socket.destroy());
    expect(await outcomeOf(fetchFrom([breaking.host]), breaking.url)).toBe('unclear');
    const half = await serverOf((request, response) => {
      response.writeHead(200, { 'content-length': '10' }).write('half');
      setImmediate(() => request.socket.destroy());
    });
    expect(await outcomeOf(fetchFrom([half.host]), half.url)).toBe('unclear');
    const garbage = await tcpServer((write) => write('no http at all\r\n\r\n'));
    expect(await outcomeOf(fetchFrom([garbage]), `http://${garbage}/`)).toBe('unclear');
  });

  it.each([
    ['host', 'evil.example'],
    ['Transfer-Encoding', 'chunked'],
    ['x-a', 'b\r\nx-c: d'],
    ['x\n', 'b'],
  ])('gets no header that changes whose request it is: %j', async (name, value) => {
    const { host, asked } = await serverOf((_, response) => response.end());
    const failure = await failureOf(fetchFrom([host])(get(`http://${host}/`, { [name]: value }), LIMITS));
    expect(failure.outcome).toBe('refused');
    expect(asked).toHaveLength(0);
  });

  it('is named in an error by its host alone', async () => {
    const { host, url } = await serverOf((request) => request.socket.destroy());
    const failure = await failureOf(
      fetchFrom([host])(get(`${url}/orders?key=canary`, { authorization: 'Bearer canary' }), LIMITS),
    );
    expect(JSON.stringify([failure.message, failure.cause])).not.toContain('canary');
  });
});

async function outcomeOf(fetching: Fetching, url: string): Promise<string> {
  return (await failureOf(fetching(get(url), { ...LIMITS, timeoutMs: 300 }))).outcome;
}

async function tcpServer(greet: (write: (text: string) => void) => void): Promise<string> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => greet((text) => socket.end(text)));
    open.push({ close: () => socket.destroy() });
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}
