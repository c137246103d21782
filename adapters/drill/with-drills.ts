/**
 * Drills beside a real channel. Whatever goes to an address of a drill ends here, in memory, and is never handed to the platform;
 * whatever goes anywhere else goes there untouched. Each method of the port is written out, so that one that is added to it can't
 * slip past.
 */
import { type Channel, DeliveryRefused, type Posted, type Target, type Who } from '../../src/channel/channel.ts';
import type { Content } from '../../src/channel/content.ts';
import { formatDrill, isDrill, parseDrill, threadIn } from './addresses.ts';
import { type DrillNeeds, type MadeUpCustomer, madeUpCustomer } from './made-up-customer.ts';
import { LOST, STORIES, type Story } from './stories.ts';

export interface Drilling extends DrillNeeds {
  /** 0…1: which story is told. */
  readonly random: () => number;
}

export interface Drills {
  /** The address of a new drill; null: as many as are allowed are at it in that installation already. */
  open(installation: string): string | null;
  /** Lets the customer write there. Rejects when their first words were not taken: then there is no drill. */
  begin(installation: string, channel: string): Promise<void>;
}

/** At the same time, in one installation. */
const MOST_AT_ONCE = 5;
/** One that was opened counts as running for so long, also when it never begins. */
const OPENED_MS = 60_000;
/** Posts of one drill that are remembered, and drills that are remembered as over. */
const MOST_REMEMBERED = 200;

export function withDrills(real: Channel, given: Drilling): Channel & Drills {
  const memory = remembering(given);
  const { streaming, files } = real;
  return {
    platform: real.platform,
    open: memory.open,
    begin: memory.begin,

    async post(installation, to, content, relayId, author) {
      if (!isDrill(to.channel)) return real.post(installation, to, content, relayId, author);
      return memory.post(to, content, relayId, author !== undefined);
    },
    async update(installation, post, content, author) {
      if (!isDrill(post.channel)) await real.update(installation, post, content, author);
    },
    async find(installation, to, relayId, since) {
      return isDrill(to.channel) ? memory.find(to.channel, relayId) : real.find(installation, to, relayId, since);
    },
    async whisper(installation, to, person, content) {
      if (!isDrill(to.channel) && !isDrill(person)) await real.whisper(installation, to, person, content);
    },
    async mark(installation, message, receipt) {
      if (!isDrill(message.channel)) await real.mark(installation, message, receipt);
    },
    async react(installation, message, emoji, on) {
      if (!isDrill(message.channel)) await real.react(installation, message, emoji, on);
    },

    async who(installation, person) {
      return isDrill(person) ? pat(person) : real.who(installation, person);
    },
    async channelFacts(installation, channel, options) {
      return isDrill(channel) ? drillFacts(channel) : real.channelFacts(installation, channel, options);
    },
    async isMember(installation, channel, person) {
      // Nobody of ours is in a drill: agents work on it from their own channel.
      return isDrill(channel) || isDrill(person) ? false : real.isMember(installation, channel, person);
    },
    async permalink(installation, channel, remoteId) {
      return isDrill(channel) ? null : real.permalink(installation, channel, remoteId);
    },
    messageBehind: (installation, link) => real.messageBehind(installation, link),
    threadOf: (channel, remoteId) =>
      isDrill(channel) ? threadIn(channel, remoteId) : real.threadOf(channel, remoteId),

    streaming: streaming && {
      streamsIn: (channel) => !isDrill(channel) && streaming.streamsIn(channel),
      async begin(installation, to, reader) {
        if (isDrill(to.channel)) throw new DeliveryRefused('no_streaming_in_drills');
        return streaming.begin(installation, to, reader);
      },
      async append(installation, post, text) {
        if (!isDrill(post.channel)) await streaming.append(installation, post, text);
      },
      async end(installation, post, content, relayId) {
        if (!isDrill(post.channel)) await streaming.end(installation, post, content, relayId);
      },
    },

    files: {
      // What an agent attached is read, and handed over unseen; where it would be shown is what counts.
      read: (installation, file, mostBytes) => files.read(installation, file, mostBytes),
      upload: (installation, file) => files.upload(installation, file),
      async share(installation, to, upload, author) {
        if (!isDrill(to.channel)) return files.share(installation, to, upload, author);
        return memory.post(to, { summary: 'A file', parts: [] }, upload, author !== undefined);
      },
      async shared(installation, to, upload) {
        return isDrill(to.channel) ? memory.find(to.channel, upload) : files.shared(installation, to, upload);
      },
      async remove(installation, upload, post) {
        if (!isDrill(post.channel)) await files.remove(installation, upload, post);
      },
    },
  };
}

const pat = (person: string): Who => ({
  person,
  name: 'Pat Example',
  picture: null,
  side: 'external',
  bot: false,
  admin: false,
  // Wherever a customer's company stands behind their name.
  company: 'drill',
  timeZone: null,
});

const drillFacts = (channel: string) => ({
  channel,
  name: 'drill',
  shared: false,
  archived: false,
  member: true,
  companies: ['Example'],
});

interface Drill {
  readonly customer: MadeUpCustomer;
  /** By relay id, the latest few. */
  readonly posts: Map<string, Posted>;
}

function remembering(given: Drilling) {
  const drills = new Map<string, Drill>();
  /** Channels that are about to begin, and when they were opened. */
  const opened = new Map<string, number>();
  /** Channels whose customer has left. */
  const over = new Set<string>();
  const startedAt = given.now();

  function drillAt(channel: string, installation: string, story: Story): Drill {
    const customer = madeUpCustomer({ installation, channel, story }, given, () => {
      drills.delete(channel);
      keepLatest(over.add(channel), MOST_REMEMBERED);
    });
    const drill = { customer, posts: new Map<string, Posted>() };
    drills.set(channel, drill);
    return drill;
  }

  /** One that another process began is gone on with here; one that this process can't know of any more is lost. */
  function known(channel: string): Drill | null {
    const drill = drills.get(channel);
    if (drill) return drill;
    const parts = parseDrill(channel);
    const story = STORIES.find(({ name }) => name === parts?.story);
    if (!parts || !story || over.has(channel) || parts.bornAt < startedAt) return null;
    return drillAt(channel, decodeURIComponent(parts.installation), story);
  }

  return {
    open(installation: string): string | null {
      const now = given.now();
      for (const [channel, at] of opened) if (now - at >= OPENED_MS) opened.delete(channel);
      const running = [...drills.keys(), ...opened.keys()].filter((channel) => isOf(installation, channel));
      if (running.length >= MOST_AT_ONCE) return null;
      const story = STORIES[Math.floor(given.random() * STORIES.length)] ?? STORIES[0];
      const channel = formatDrill({ installation, story: story.name, bornAt: now, id: given.newId() });
      opened.set(channel, now);
      return channel;
    },

    async begin(installation: string, channel: string): Promise<void> {
      const story = STORIES.find(({ name }) => name === parseDrill(channel)?.story);
      if (!story) throw new DeliveryRefused('no_drill');
      const { customer } = drillAt(channel, installation, story);
      opened.delete(channel);
      try {
        await customer.begin();
      } catch (error) {
        drills.delete(channel);
        throw error;
      }
    },

    post(to: Target, content: Content, relayId: string, byPerson: boolean): Posted {
      const remoteId = `${given.now()}.${given.newId()}`;
      const posted = { channel: to.channel, remoteId, thread: to.thread ?? threadIn(to.channel, remoteId) };
      const drill = known(to.channel);
      if (drill) {
        drill.posts.set(relayId, posted);
        keepLatest(drill.posts, MOST_REMEMBERED);
        drill.customer.hear(to, remoteId, content, byPerson);
      } else if (byPerson) leave(to, remoteId);
      return posted;
    },

    find: (channel: string, relayId: string): Posted | null => drills.get(channel)?.posts.get(relayId) ?? null,
  };

  /** An agent writes to somebody whose story was lost, or has been told: politely, and for good. */
  function leave(to: Target, remoteId: string): void {
    const parts = parseDrill(to.channel);
    if (!parts) return;
    const installation = decodeURIComponent(parts.installation);
    const [story] = STORIES;
    keepLatest(over.add(to.channel), MOST_REMEMBERED);
    madeUpCustomer({ installation, channel: to.channel, story }, given, () => {}).part(to, remoteId, LOST);
  }
}

/** As its address has it. */
const isOf = (installation: string, channel: string): boolean =>
  parseDrill(channel)?.installation === encodeURIComponent(installation);

/** The oldest go first. */
function keepLatest(kept: Set<string> | Map<string, unknown>, most: number): void {
  for (const key of kept.keys()) {
    if (kept.size <= most) return;
    kept.delete(key);
  }
}
