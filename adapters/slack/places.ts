/** Our addresses as Slack's ids, and back, for whatever goes to a place. */
import { DeliveryRefused, type Posted, type Target } from '../../src/channel/channel.ts';
import { type ChannelParts, formatChannel, formatThread, parseChannel, parseThread } from './addresses.ts';

/** Where a call goes. Everything that is not of `ours`, the installation of our token, is refused. */
export function locate(ours: string, installation: string, channel: string): ChannelParts {
  if (installation !== ours) throw new DeliveryRefused('unknown_installation');
  const parts = parseChannel(channel);
  if (parts === null || parts.installation !== installation) throw new DeliveryRefused('invalid_address');
  return parts;
}

export function threadTsOf(to: Target): string | null {
  if (to.thread === null) return null;
  const parts = parseThread(to.thread);
  if (parts === null || formatChannel(parts) !== to.channel) throw new DeliveryRefused('invalid_address');
  return parts.ts;
}

export const toPosted = ({ installation, channel }: ChannelParts, ts: string, threadTs: string | null): Posted => ({
  channel: formatChannel({ installation, channel }),
  remoteId: ts,
  thread: formatThread({ installation, channel, ts: threadTs ?? ts }),
});
