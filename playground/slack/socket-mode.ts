/** Socket Mode: events and interactions over WebSockets that the app opens. */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { isObject, text } from './json.ts';
import type { Answer, Send } from './sending.ts';

export interface SocketMode {
  /** Tells every connected app to connect anew, as Slack does every few hours. */
  refresh(): void;
  close(): void;
}

interface Parts {
  readonly server: Server;
  readonly appId: string;
  /** Told whenever sockets come or go; null: none is open. */
  readonly useSocket: (send: Send | null) => void;
  readonly envelopeId: () => string;
}

const envelopeTypes = { event: 'events_api', interaction: 'interactive', command: 'slash_commands' } as const;

export function startSocketMode({ server, appId, useSocket, envelopeId }: Parts): SocketMode {
  // Loaded by the first app that wants a socket: whoever plays over HTTP needs no WebSocket library.
  const acceptor = once(async () => new (await import('ws')).WebSocketServer({ noServer: true }));
  const waiting = new Map<string, (answer: Answer) => void>();
  const open: WebSocket[] = [];
  let turn = 0;

  const send: Send = (telling, retry, timeoutMs) =>
    new Promise((resolve) => {
      const socket = open[turn++ % open.length];
      if (!socket) return resolve(answerOf('refused', null));
      const envelope_id = envelopeId();
      const end = (answer: Answer) => {
        clearTimeout(timer);
        waiting.delete(envelope_id);
        resolve(answer);
      };
      const timer = setTimeout(() => end(answerOf('timeout', null)), timeoutMs);
      waiting.set(envelope_id, end);
      const retried =
        telling.kind === 'event' ? { retry_attempt: retry?.num ?? 0, retry_reason: retry?.reason ?? '' } : {};
      socket.send(
        JSON.stringify({
          envelope_id,
          type: envelopeTypes[telling.kind],
          accepts_response_payload: telling.kind !== 'event',
          payload: telling.payload,
          ...retried,
        }),
      );
    });

  const welcome = (socket: WebSocket) => {
    open.push(socket);
    useSocket(send);
    socket.on('message', (data) => acknowledge(String(data)));
    socket.on('close', () => {
      open.splice(open.indexOf(socket), 1);
      if (open.length === 0) useSocket(null);
    });
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: open.length,
        connection_info: { app_id: appId },
        debug_info: { host: 'playground', approximate_connection_time: 18060 },
      }),
    );
  };

  const acknowledge = (data: string) => {
    const message: unknown = JSON.parse(data);
    if (!isObject(message)) return;
    waiting.get(text(message['envelope_id']))?.(answerOf('http 200', message['payload'] ?? null));
  };

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!request.url?.startsWith('/link?ticket=')) return socket.destroy();
    return acceptor().then(
      (sockets) => sockets.handleUpgrade(request, socket, head, welcome),
      () => socket.destroy(),
    );
  };
  server.on('upgrade', upgrade);

  // Clients take a silent connection for a dead one.
  const pings = setInterval(() => {
    for (const socket of open) socket.ping('playground');
  }, 5000);

  return {
    refresh: () => {
      const goodbye = { type: 'disconnect', reason: 'refresh_requested', debug_info: { host: 'playground' } };
      for (const socket of [...open]) socket.send(JSON.stringify(goodbye));
    },
    close: () => {
      clearInterval(pings);
      server.off('upgrade', upgrade);
      for (const socket of [...open]) socket.terminate();
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function answerOf(result: string, body: unknown): Answer {
  return { result, accepted: result === 'http 200', noRetry: false, body };
}
