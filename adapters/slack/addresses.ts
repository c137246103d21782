/**
 * The one place that makes and reads Slack's addresses. Everybody else treats them as opaque.
 *
 *     channel  slack:T1:C1        thread  slack:T1:C1:1700000000.000100        person  slack:U1        group  slack:S1
 *
 * `T1` is the installation: the workspace (or, for an organisation-wide install, the `E…`) whose token reads and writes
 * there. It is not the sender's team, which in a shared channel can be anybody's.
 */
export interface ChannelParts {
  readonly installation: string;
  readonly channel: string;
}

export interface ThreadParts extends ChannelParts {
  readonly ts: string;
}

const CHANNEL = /^slack:([A-Z0-9]+):([A-Z0-9]+)$/;
const THREAD = /^slack:([A-Z0-9]+):([A-Z0-9]+):(\d+\.\d+)$/;
const PERSON = /^slack:([A-Z0-9]+)$/;
const GROUP = /^slack:(S[A-Z0-9]+)$/;

export const formatInstallation = (installation: string): string => `slack:${installation}`;

export const formatChannel = ({ installation, channel }: ChannelParts): string => `slack:${installation}:${channel}`;

export const formatThread = ({ ts, ...channel }: ThreadParts): string => threadOf(formatChannel(channel), ts);

/** The thread that a message opens. */
export const threadOf = (channel: string, ts: string): string => `${channel}:${ts}`;

export const formatPerson = (user: string): string => `slack:${user}`;

export function parseChannel(address: string): ChannelParts | null {
  const [, installation, channel] = CHANNEL.exec(address) ?? [];
  return installation !== undefined && channel !== undefined ? { installation, channel } : null;
}

export function parseThread(address: string): ThreadParts | null {
  const [, installation, channel, ts] = THREAD.exec(address) ?? [];
  return installation !== undefined && channel !== undefined && ts !== undefined ? { installation, channel, ts } : null;
}

export function parsePerson(address: string): string | null {
  return PERSON.exec(address)?.[1] ?? null;
}

/** A group of people that can be mentioned as one. */
export const formatGroup = (group: string): string => `slack:${group}`;

export function parseGroup(address: string): string | null {
  return GROUP.exec(address)?.[1] ?? null;
}

const TS = /^(\d+)\.(\d{1,6})$/;

/** Slack's `1700000000.000100` in ms, microseconds kept as a fraction; NaN when it is not one. */
export function tsToMs(ts: string): number {
  const [, seconds, micros] = TS.exec(ts) ?? [];
  if (seconds === undefined || micros === undefined) return Number.NaN;
  return Number(seconds) * 1000 + Number(micros.padEnd(6, '0')) / 1000;
}
