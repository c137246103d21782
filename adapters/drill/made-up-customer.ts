/** A made-up customer: hears what is posted to them, and answers through the same door as everybody. */
import type { Target } from '../../src/channel/channel.ts';
import type { Content } from '../../src/channel/content.ts';
import type { Inbound, Verb } from '../../src/channel/inbound.ts';
import { customerIn, threadIn } from './addresses.ts';
import { SILENT, type Story, UNCONVINCED } from './stories.ts';

export interface DrillNeeds {
  /** The door that platforms use. A rejection means: not taken. */
  receive(inbound: Inbound): Promise<void>;
  readonly now: () => number;
  /** Unique, of lower-case letters, digits and hyphens. */
  readonly newId: () => string;
  /** Runs it once after `ms`, never at once; returns the way to call that off. */
  later(ms: number, run: () => void): () => void;
  /** People take a moment to read and type; ms. */
  readonly pauseMs: number;
}

/** They leave when nobody has written for so long. */
export const SILENCE_MS = 30 * 60_000;
/** How often words that were not taken are said again, each time after a pause. */
const TRIES = 4;

export interface MadeUpCustomer {
  /** Says what they came for. Rejects when that was not taken. */
  begin(): Promise<void>;
  /** Something was posted to them. `byPerson`: an agent's own words. */
  hear(to: Target, remoteId: string, content: Content, byPerson: boolean): void;
  /** The last words, and the case is closed. */
  part(to: Target, remoteId: string, words: string): void;
}

/** `ended`: called once when nothing more comes from them. */
export function madeUpCustomer(
  drill: { readonly installation: string; readonly channel: string; readonly story: Story },
  needs: DrillNeeds,
  ended: () => void,
): MadeUpCustomer {
  const { story } = drill;
  let step = 0;
  let asksForHuman: 'not yet' | 'said' | 'pressed' = story.asksAtOnce ? 'said' : 'not yet';
  let answering: (() => void) | null = null;
  let callOff = (): void => {};
  const door = openDoor(drill, needs);

  /** What they were about to say is not said any more: it would open a case that is over. */
  const end = (): void => {
    callOff();
    answering?.();
    answering = null;
    ended();
  };
  /** One answer at a time: what comes while they type is read along. */
  const answer = (act: () => Promise<void>): void => {
    answering ??= needs.later(needs.pauseMs, () => {
      answering = null;
      void act();
    });
  };
  const part = (to: Target, remoteId: string, words: string): void => {
    end();
    void door.say(to.thread, words).then(() => door.press(to.thread, remoteId, 'solved', ''));
  };
  const awaitWord = (to: Target, remoteId: string): void => {
    callOff();
    callOff = needs.later(SILENCE_MS, () => part(to, remoteId, SILENT));
  };

  function hearBot(to: Target, remoteId: string, content: Content): void {
    const asked = buttonsIn(content);
    const opinion = OPINIONS.find(({ verb, value }) => asked.has(`${verb}.${value}`));
    if (opinion) {
      end();
      answer(() => door.press(to.thread, remoteId, opinion.verb, opinion.value));
      return;
    }
    if (!asked.has('human.') || asksForHuman === 'pressed') return;
    // In words first; if the bot goes on all the same, by the button.
    const inWords = asksForHuman === 'not yet';
    asksForHuman = inWords ? 'said' : 'pressed';
    answer(() => (inWords ? door.say(to.thread, UNCONVINCED) : door.press(to.thread, remoteId, 'human', '')));
  }

  function answerPerson(to: Target): void {
    answer(async () => {
      const words = story.replies[step];
      step += 1;
      if (words !== undefined) await door.say(to.thread, words);
    });
  }

  return {
    begin: () => door.open(story.opening),
    hear(to, remoteId, content, byPerson) {
      awaitWord(to, remoteId);
      if (!byPerson) hearBot(to, remoteId, content);
      else answerPerson(to);
    },
    part,
  };
}

/** What they answer when they are asked how it was. */
const OPINIONS: readonly { readonly verb: Verb; readonly value: string }[] = [
  { verb: 'rate', value: '5' },
  { verb: 'recommend', value: '9' },
];

const buttonsIn = ({ parts }: Content): ReadonlySet<string> =>
  new Set(
    parts.flatMap((part) =>
      part.part === 'buttons' ? part.buttons.map(({ verb, value = '' }) => `${verb}.${value}`) : [],
    ),
  );

interface Door {
  /** Rejects when it was not taken. */
  open(words: string): Promise<void>;
  /** Neither rejects: what is never taken is not said. `thread` null: there is none to answer in. */
  say(thread: string | null, words: string): Promise<void>;
  press(thread: string | null, remoteId: string, verb: Verb, value: string): Promise<void>;
}

function openDoor(
  { installation, channel }: { readonly installation: string; readonly channel: string },
  needs: DrillNeeds,
): Door {
  const { receive, now, newId, later, pauseMs } = needs;
  const sender = { person: customerIn(channel), team: null };
  const delivery = (thread: string, at: number) => {
    const id = newId();
    return { installation, deliveryId: `drill:${id}`, key: `drill:${id}`, lane: thread, at, sender };
  };
  const message = (thread: string | null, words: string): Inbound => {
    const at = now();
    const remoteId = `${at}.${newId()}`;
    const place = { channel, thread: thread ?? threadIn(channel, remoteId) };
    return {
      ...delivery(place.thread, at),
      kind: 'message',
      place,
      topLevel: thread === null,
      remoteId,
      said: [words],
      look: null,
      files: [],
    };
  };
  async function insist(inbound: Inbound, tries = TRIES): Promise<void> {
    try {
      await receive(inbound);
    } catch {
      if (tries > 1) later(pauseMs, () => void insist(inbound, tries - 1));
    }
  }
  return {
    open: (words) => receive(message(null, words)),
    async say(thread, words) {
      if (thread !== null) await insist(message(thread, words));
    },
    async press(thread, remoteId, verb, value) {
      if (thread === null) return;
      const place = { channel, thread };
      await insist({ ...delivery(thread, now()), kind: 'press', place, remoteId, verb, value });
    },
  };
}
