/** What happens to channels themselves: the bot comes and goes, channels close and move. */
import type { Inbound } from '../channel/inbound.ts';
import { authorize } from '../conversation/authorize.ts';
import type { Handled, Handling } from './handling.ts';
import { actorOf } from './handling.ts';
import { whisperTo } from './write-down.ts';

type News = Extract<
  Inbound,
  {
    kind:
      | 'bot-added'
      | 'channel-lost'
      | 'channel-shared'
      | 'channel-moved'
      | 'channel-renamed'
      | 'channel-back'
      | 'uninstalled';
  }
>;

export async function handleChannelNews(news: News, handling: Handling): Promise<Handled> {
  switch (news.kind) {
    case 'bot-added':
      await offerToConnect(news, handling);
      return [];
    case 'channel-lost':
      await channelLost(news, handling);
      return [];
    case 'channel-shared':
      await channelShared(news, handling);
      return [];
    case 'channel-moved':
      await handling.tx.moveChannel(news.channel, news.to);
      handling.log.info({ from: news.channel, to: news.to }, 'a channel got a new id: followed it');
      return [];
    case 'channel-renamed':
      // Names are looked up when they are shown.
      return [];
    case 'channel-back':
      handling.log.info({ channel: news.channel }, 'a channel can be used again');
      return [];
    case 'uninstalled':
      handling.log.error(
        { tenant: handling.tx.tenant },
        'Baton was uninstalled by the workspace: nothing can be sent there any more',
      );
      return [];
    default:
      return news satisfies never;
  }
}

/** The inviter alone is asked; until somebody says yes, the bot is silent there. */
async function offerToConnect(news: Extract<News, { kind: 'bot-added' }>, handling: Handling): Promise<void> {
  const { inviter, channel } = news;
  if (handling.connected || !inviter || !authorize(actorOf(handling, inviter.person), 'connect', null)) return;
  await whisperTo(handling.tx, { channel, thread: null }, inviter.person, { whisper: 'offer-connect' });
}

/** Nothing is posted there while outsiders can read it; see `deliver`. An admin must hear why handoffs fail. */
async function channelShared(news: Extract<News, { kind: 'channel-shared' }>, handling: Handling): Promise<void> {
  const { tx, connected, log } = handling;
  if (connected?.kind !== 'agents') return;
  log.error(
    { channel: news.channel },
    'the agents’ channel was shared with another company: nothing is posted there until that ends, or an admin chooses another one',
  );
  await tx.audit({ actor: 'platform', action: 'channel.shared', detail: { channel: news.channel } });
}

async function channelLost(news: Extract<News, { kind: 'channel-lost' }>, handling: Handling): Promise<void> {
  const { tx, connected, log } = handling;
  if (!connected) return;
  log.warn({ channel: news.channel, kind: connected.kind, why: news.why }, 'a connected channel can no longer be used');
  await tx.audit({ actor: 'platform', action: 'channel.lost', detail: { channel: news.channel, why: news.why } });
  // What an admin chose for the agents stays chosen: posts there fail, and say so, until the bot is back.
  if (connected.kind === 'agents') return;
  // An archived channel may come back as it was. From every other one the bot must be asked in again.
  if (news.why !== 'archived') await tx.removeChannel(news.channel);
  for (const id of await tx.openConversationsIn(news.channel))
    await tx.addEvent(id, `lost:${news.deliveryId}:${id}`, {
      type: 'customer-channel.lost',
      at: news.at,
      why: news.why,
    });
}
