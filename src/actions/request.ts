import type { Reader } from '../conversation/reader.ts';
import type { Slot, Undertaking } from '../conversation/undertaking.ts';
import type { FetchRequest } from '../web/fetched.ts';
import type { Definition, Json, SlotDefinition } from './definition.ts';
import { BODY_PLACES } from './read-definition.ts';
import { wellFormed } from './slots/slot-value.ts';
import type { Surroundings } from './surroundings.ts';
import { filled, type Piece, pathOf, readTemplate } from './template.ts';

/** What a call is made of. */
export interface Call {
  readonly definition: Definition;
  readonly undertaking: Undertaking;
  readonly reader: Reader;
  /** Name of the person who asked. */
  readonly customer: string;
}

/** The call cannot be made. The message is for agents and logs; it says no value and no secret. */
export class CallNotPossible extends Error {
  override readonly name = 'CallNotPossible';
}

/**
 * The request for an action. What people said stands in it as data only: percent-encoded in the address and in headers, as JSON
 * strings in the body. Throws CallNotPossible.
 */
export function requestFor(call: Call, { origins, secrets }: Surroundings): FetchRequest {
  const { request } = call.definition;
  const origin = origins.get(request.origin);
  if (origin === undefined) throw new CallNotPossible(`${request.origin} is not among BATON_ACTION_HOSTS`);
  const body = request.body === undefined ? undefined : filledBody(request.body, call);
  return {
    method: request.method,
    url: addressOf(origin, call),
    headers: {
      Accept: 'application/json',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...Object.fromEntries(
        request.headers.map(([name, value]) => [
          name,
          filled(value, (place) => headerValue(place, call, secrets)) ?? '',
        ]),
      ),
      'Idempotency-Key': call.undertaking.id,
    },
    body: body === undefined ? null : JSON.stringify(body),
  };
}

/** A value may not become a step of the path, nor "..": what the URL parser would make of that is another address. */
function addressOf(origin: string, call: Call): string {
  const { path: template } = call.definition.request;
  // "/orders/" is another address than "/orders/LU-10023".
  if (pathOf(template).some((piece) => piece.kind === 'place' && (said(piece, call) ?? '') === ''))
    throw new CallNotPossible('what stands in its address is not known');
  const path = filled(template, (place) => encodeURIComponent(said(place, call) ?? '')) ?? '/';
  const asked = path.split('?')[0] ?? '/';
  const url = URL.canParse(origin + path) ? new URL(origin + path) : null;
  if (!url || url.origin !== origin || url.pathname !== asked)
    throw new CallNotPossible('what was said would lead to another address');
  return url.href;
}

type Place = Extract<Piece, { kind: 'place' }>;

function headerValue(place: Place, call: Call, secrets: Surroundings['secrets']): string {
  if (place.of !== 'secret') return encodeURIComponent(said(place, call) ?? '');
  const secret = secrets.get(place.path[0] ?? '');
  if (secret === undefined) throw new CallNotPossible(`the secret ${place.path[0]} is not set`);
  return secret;
}

/** Null: it was not said. */
export function said({ of, path }: Place, { undertaking, reader, customer }: Call): string | null {
  if (of === 'slot') return slotOf(undertaking, path[0])?.value ?? null;
  if (of !== 'customer') return null;
  switch (path[0]) {
    case 'name':
      return wellFormed(customer);
    case 'companies':
      return wellFormed(reader.companies.join(','));
    default:
      return wellFormed(reader.channelName ?? '');
  }
}

const slotOf = ({ slots }: Undertaking, name: string | undefined): Slot | undefined =>
  slots.find((slot) => slot.name === name);

/** The body with its strings filled; a field that is nothing but a slot nobody filled is left out. */
function filledBody(body: Json, call: Call): Json | undefined {
  if (typeof body === 'string') return filledString(body, call);
  if (body === null || typeof body !== 'object') return body;
  if (Array.isArray(body)) return body.map((one) => filledBody(one, call)).filter((one) => one !== undefined);
  return Object.fromEntries(
    Object.entries(body).flatMap(([key, value]) => {
      const made = filledBody(value, call);
      return made === undefined ? [] : [[key, made] as const];
    }),
  );
}

function filledString(text: string, call: Call): Json | undefined {
  const template = readTemplate(text, BODY_PLACES);
  const [only] = template;
  if (template.length === 1 && only?.kind === 'place' && only.of === 'slot') return typed(only.path[0] ?? '', call);
  return filled(template, (place) => said(place, call) ?? '') ?? '';
}

/** A number goes as a number, yes and no as true and false. */
function typed(name: string, { definition, undertaking }: Call): Json | undefined {
  const value = slotOf(undertaking, name)?.value;
  if (value === undefined) return undefined;
  const type: SlotDefinition['type'] | undefined = definition.slots.find((slot) => slot.name === name)?.type;
  if (type === 'number') return Number(value);
  return type === 'yes-no' ? value === 'yes' : value;
}
