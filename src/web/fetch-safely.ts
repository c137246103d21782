import type { Agent } from 'node:http';
import {
  type RequestFilteringAgentOptions,
  RequestFilteringHttpAgent,
  RequestFilteringHttpsAgent,
} from 'request-filtering-agent';
import { type Exchanged, exchange } from './exchange.ts';
import { type Fetched, FetchFailed, type Fetching, type FetchRequest } from './fetched.ts';

export interface SafetyOptions {
  readonly privateAddresses: 'refused' | 'allowed' | readonly string[];
}

/**
 * For addresses that people typed: http or https, any port, and only to the public internet. What is checked is the address that is
 * connected to, each time, so that a name that resolves to something else the second time (DNS rebinding) gains nothing; redirects of a
 * GET are followed and checked in the same way, never from https back to http. Whoever wires it up may allow private addresses, all
 * or those listed (exact IP addresses), for a wiki inside the company or a test.
 */
export function fetchSafely({ privateAddresses }: SafetyOptions): Fetching {
  const agentFor = agentsFor(filterOf(privateAddresses));
  return async (request, { timeoutMs, mostBytes, mostRedirects }) => {
    const signal = AbortSignal.timeout(timeoutMs);
    let url = addressIn(request.url);
    let headers = request.headers;
    for (let redirects = 0; ; redirects++) {
      const exchanged = await exchange(url, { ...request, headers }, { agent: agentFor(url), signal, mostBytes });
      const next = request.method === 'GET' ? leadsTo(url, exchanged) : null;
      if (next === null) return fetchedFrom(url, exchanged);
      if (redirects >= mostRedirects)
        throw new FetchFailed('refused', `${addressIn(request.url).host} leads on to another address too often.`);
      if (next.origin !== url.origin) headers = harmless(headers);
      url = next;
    }
  };
}

/**
 * For the back ends that the operator listed, private or not: `host` (with the usual port of http or https) or `host:port`, exactly as in
 * the address, in any case. Nothing else is asked, and redirects are results.
 */
export function fetchFrom(hosts: readonly string[]): Fetching {
  const listed = new Set(hosts.map((host) => host.trim().toLowerCase()));
  const agentFor = agentsFor(ANYWHERE);
  return async (request, { timeoutMs, mostBytes }) => {
    const url = addressIn(request.url);
    if (!namesOf(url).some((name) => listed.has(name)))
      throw new FetchFailed('refused', `${url.host} is not among the hosts that actions may call.`);
    const signal = AbortSignal.timeout(timeoutMs);
    return fetchedFrom(url, await exchange(url, request, { agent: agentFor(url), signal, mostBytes }));
  };
}

const LONGEST_ADDRESS = 4_000;

/** Throws FetchFailed. */
function addressIn(text: string): URL {
  if (text.length > LONGEST_ADDRESS || !URL.canParse(text))
    throw new FetchFailed('refused', 'This is no web address: one looks like https://help.example.com/articles.zip.');
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new FetchFailed('refused', 'The address must begin with https:// or http://.');
  if (url.username !== '' || url.password !== '')
    throw new FetchFailed('refused', 'The address holds a user name or a password: leave them out.');
  return url;
}

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/** Where an answer sends us; null: it is the answer. */
function leadsTo(from: URL, { status, headers }: Exchanged): URL | null {
  if (!isRedirect(status) || headers.location === undefined) return null;
  if (!URL.canParse(headers.location, from.href))
    throw new FetchFailed('refused', `${from.host} leads on to something that is no web address.`);
  const next = addressIn(new URL(headers.location, from.href).href);
  if (from.protocol === 'https:' && next.protocol === 'http:')
    throw new FetchFailed('refused', `${from.host} leads from https to http: that is not followed.`);
  return next;
}

/** What may be told to another than the one it was meant for. */
const TOLD_TO_ALL: ReadonlySet<string> = new Set(['accept', 'accept-language', 'user-agent']);

const harmless = (headers: FetchRequest['headers']): FetchRequest['headers'] =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => TOLD_TO_ALL.has(name.toLowerCase())));

function fetchedFrom(url: URL, { status, headers, bytes }: Exchanged): Fetched {
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  return { status, contentType: type.trim().toLowerCase() || null, bytes, url: url.href };
}

function namesOf({ protocol, hostname, port }: URL): readonly string[] {
  const usual = protocol === 'https:' ? '443' : '80';
  const named = `${hostname}:${port || usual}`;
  return port === '' ? [hostname, named] : [named];
}

/**
 * Public in the registry's words, and yet not of the internet: the host of a virtual machine at Azure
 * (https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16).
 */
const NOT_PUBLIC = ['168.63.129.16'];

const ANYWHERE: RequestFilteringAgentOptions = { allowPrivateIPAddress: true, allowMetaIPAddress: true };

function filterOf(privateAddresses: SafetyOptions['privateAddresses']): RequestFilteringAgentOptions {
  if (privateAddresses === 'allowed') return ANYWHERE;
  const listed = privateAddresses === 'refused' ? [] : [...privateAddresses];
  return { denyIPAddressList: NOT_PUBLIC, allowIPAddressList: listed };
}

/** A connection serves one request: one kept open would not be checked again, and a request on it could get lost unnoticed. */
function agentsFor(options: RequestFilteringAgentOptions): (url: URL) => Agent {
  const http = new RequestFilteringHttpAgent({ ...options, keepAlive: false });
  const https = new RequestFilteringHttpsAgent({ ...options, keepAlive: false });
  return ({ protocol }) => (protocol === 'https:' ? https : http);
}
