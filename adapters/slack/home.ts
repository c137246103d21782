/** Shows the bot's own page to whoever opens it. */
import type { WebClient } from '@slack/web-api';
import type { Receiver } from '../../src/channel/channel.ts';
import type { Content } from '../../src/channel/content.ts';
import type { Visit } from '../../src/channel/inbound.ts';
import { parsePerson } from './addresses.ts';
import type { Logger } from './log.ts';
import { toHomeView } from './modals.ts';

export interface HomeNeeds {
  readonly receiver: Pick<Receiver, 'home'>;
  /** What is shown may be shown again: a client that tries more than once. */
  readonly reading: WebClient;
  readonly log: Logger;
}

/** Never rejects: Slack tells nobody again that a page was opened, and whoever waits can press again. */
export type ShowHome = (visit: Visit) => Promise<void>;

export function createHome({ receiver, reading, log }: HomeNeeds): ShowHome {
  /** The latest visit of each person that is under way: of two answers the later visit's must stand at the end. */
  const latest = new Map<string, Visit>();

  const show = async (visit: Visit): Promise<void> => {
    const { person } = visit.sender;
    const content = await receiver.home(visit);
    const user = parsePerson(person);
    if (user === null || latest.get(person) !== visit) return;
    await reading.views.publish({ user_id: user, view: toHomeView(content ?? NOTHING_HERE) });
  };

  return async (visit) => {
    const { person } = visit.sender;
    latest.set(person, visit);
    try {
      await show(visit);
    } catch (error) {
      log.warn({ err: error }, 'the page of somebody could not be shown');
    } finally {
      if (latest.get(person) === visit) latest.delete(person);
    }
  };
}

const NOTHING_HERE: Content = {
  summary: 'There is nothing here for you.',
  parts: [
    { part: 'heading', text: 'There is nothing here for you' },
    { part: 'text', line: 'This page is for the people who answer customers. You can talk to Baton in your channel.' },
  ],
};
