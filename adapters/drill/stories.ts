/** What made-up customers want. Nothing in here is anybody's, and nothing names a product: they fit every company. */
export interface Story {
  /** Letters only: it stands in the address. */
  readonly name: string;
  readonly opening: string;
  /** They ask for a human from the start; else once the bot has answered. */
  readonly asksAtOnce: boolean;
  /** What they say to each reply of an agent, in order; after the last they wait for the end. */
  readonly replies: readonly [string, ...string[]];
}

export const STORIES: readonly [Story, ...Story[]] = [
  {
    name: 'charge',
    opening:
      'Hello, I was charged twice this month: 49 euros on the 3rd, and 49 euros again on the 4th. The invoice is INV-2041. Can I talk to a human about this please?',
    asksAtOnce: true,
    replies: [
      'Thanks for looking into it! Sorry, I gave you the wrong number: INV-2041 is from last month. The one that was charged twice is INV-2104.',
      'Yes, both went to the same card, the one ending in 11. Will I get the second one back, and when?',
      'That’s great, thank you. Nothing else from my side!',
    ],
  },
  {
    name: 'locked',
    opening:
      'I’m locked out of my account and I have a presentation in 20 minutes! It says “too many attempts”. I need a human, now please!!',
    asksAtOnce: true,
    replies: [
      'OK. Please hurry, people are waiting for me. Do you need my e-mail address? It’s pat@example.com.',
      'I’ve tried that just now and it still says “too many attempts”. What else can I do?',
      'It works!! I’m in. You saved my day, thank you!',
    ],
  },
  {
    name: 'howto',
    opening: 'Good morning! Could you tell me how I can give a colleague access for two weeks only? There’s no hurry.',
    asksAtOnce: false,
    replies: [
      'Thank you, that’s kind. They only need to read things, not change them. Is that possible?',
      'Very good. And does it end by itself after the two weeks, or do I have to remember it?',
      'Perfect, that answers everything. Have a nice day!',
    ],
  },
];

/** To the bot's answer, whatever it was. */
export const UNCONVINCED = 'Thank you, but I’d like to be sure. Could I talk to a human about it, please?';
/** When nobody has written for long. */
export const SILENT = 'I have to go now. Thank you, that’s all for this drill!';
/** When their story was lost. */
export const LOST = 'Thanks, that’s all for this drill!';
