/** Reads and answers HTTP requests. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isObject, type Json } from './json.ts';

const longestBody = 50_000_000;

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > longestBody) throw new Error('The body is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The fields of a form, a multipart form or a JSON object; files in a form are left out. */
export async function readFields(request: IncomingMessage): Promise<Json> {
  const body = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/json')) {
    const parsed: unknown = body.length > 0 ? JSON.parse(body.toString()) : {};
    return isObject(parsed) ? parsed : {};
  }
  if (type.startsWith('multipart/form-data')) return Object.fromEntries(await formOf(body, type));
  return Object.fromEntries(new URLSearchParams(body.toString()));
}

/** What was uploaded: the file in a form, or the body as it is. */
export async function readUpload(request: IncomingMessage): Promise<Buffer> {
  const body = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return body;
  for (const [, value] of await formOf(body, type)) {
    if (typeof value !== 'string') return Buffer.from(await value.arrayBuffer());
  }
  return Buffer.alloc(0);
}

function formOf(body: Buffer, type: string) {
  return new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
}

export function answerJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) {
  const written = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(written);
}

export function answerText(response: ServerResponse, status: number, body: string, type = 'text/plain; charset=utf-8') {
  response.writeHead(status, { 'content-type': type });
  response.end(body);
}
