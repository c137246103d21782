/**
 * The one place that makes and reads the addresses of drills. They look like no platform's, so that no platform ever posts there.
 *
 *     channel  drill:T1:charge-mbq3k2xw-5f0c…     thread  drill:T1:charge-mbq3k2xw-5f0c…:1764000000000.1     person  drill:T1:charge-mbq3k2xw-5f0c…:pat
 *
 * The channel carries which story is told there and when it began (ms since 1970 in base 36): a process that did not begin it knows
 * both all the same.
 */
export interface DrillParts {
  readonly installation: string;
  readonly story: string;
  /** Milliseconds since 1970. */
  readonly bornAt: number;
  readonly id: string;
}

const PREFIX = 'drill:';
const CHANNEL = /^drill:([^:]{1,200}):([a-z]{1,20})-([0-9a-z]{1,12})-([0-9a-z-]{1,60})/;

/** Also threads and people of one. */
export const isDrill = (address: string): boolean => address.startsWith(PREFIX);

export const formatDrill = ({ installation, story, bornAt, id }: DrillParts): string =>
  `${PREFIX}${encodeURIComponent(installation)}:${story}-${bornAt.toString(36)}-${id}`;

/** Null: it is no drill of ours. */
export function parseDrill(channel: string): DrillParts | null {
  const [, installation, story, bornAt, id] = CHANNEL.exec(channel) ?? [];
  if (installation === undefined || story === undefined || bornAt === undefined || id === undefined) return null;
  return { installation, story, bornAt: Number.parseInt(bornAt, 36), id };
}

/** Who writes there. */
export const customerIn = (channel: string): string => `${channel}:pat`;

/** The thread that a message opens. */
export const threadIn = (channel: string, remoteId: string): string => `${channel}:${remoteId}`;
