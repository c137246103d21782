import type { Definition, Mistake } from './definition.ts';
import { pathsOf } from './template.ts';

/** What the operator lets actions use: where they may call, and with which secrets. */
export interface Surroundings {
  /** By what an action calls it, such as `https://shop.example`, where that really is. */
  readonly origins: ReadonlyMap<string, string>;
  /** By name, without the prefix of its variable. */
  readonly secrets: ReadonlyMap<string, string>;
}

/** The prefix of a variable whose value an action may send: `BATON_SECRET_SHOP_KEY` is named as `SHOP_KEY`. */
const SECRET_PREFIX = 'BATON_SECRET_';

/**
 * From the hosts that the operator listed: `shop.example` may be called by https, `orders.internal:8080`, with a port of its own, by http
 * as well. `elsewhere`: what actions call by one origin and is at another, such as a back end that is only pretended.
 */
export function surroundingsOf({
  hosts,
  secrets,
  elsewhere = new Map(),
}: {
  readonly hosts: readonly string[];
  readonly secrets: ReadonlyMap<string, string>;
  readonly elsewhere?: ReadonlyMap<string, string>;
}): Surroundings {
  const listed = hosts.flatMap((host) => [`https://${host}`, ...(/:\d+$/.test(host) ? [`http://${host}`] : [])]);
  const moved = [...elsewhere].map(([name, place]) => [new URL(name).origin, new URL(place).origin] as const);
  return { secrets, origins: new Map([...listed.map((one) => sameOrigin(one)), ...moved]) };
}

function sameOrigin(text: string): readonly [string, string] {
  const { origin } = new URL(text);
  return [origin, origin];
}

/** The hosts that calls have to be let through to, as `fetchFrom` takes them: "shop.example", "127.0.0.1:8080". */
export function hostsBehind({ origins }: Pick<Surroundings, 'origins'>): readonly string[] {
  return [...new Set([...origins.values()].map((origin) => new URL(origin).host))];
}

/** Why an action cannot be done in these surroundings; empty: it can. Never says a secret. */
export function missingFor({ request }: Definition, { origins, secrets }: Surroundings): Mistake[] {
  const host = origins.has(request.origin)
    ? []
    : [{ field: 'request.url', problem: `calls ${request.origin}, which is not among BATON_ACTION_HOSTS` }];
  const named = request.headers.flatMap(([header, value]) =>
    pathsOf(value, 'secret').map(([secret = '']) => ({ header, secret })),
  );
  return [
    ...host,
    ...named.flatMap(({ header, secret }) => {
      const problem = problemOfSecret(secret, secrets.get(secret));
      return problem ? [{ field: `request.headers.${header}`, problem }] : [];
    }),
  ];
}

function problemOfSecret(name: string, value: string | undefined): string | null {
  if (value === undefined) return `names the secret ${name}: the operator has to set ${SECRET_PREFIX}${name}`;
  return /^[\x20-\x7e]*$/.test(value) ? null : `names the secret ${name}, which holds what no header may`;
}
