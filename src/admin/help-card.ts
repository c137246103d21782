/** What `/baton help` says: every command in a line, and a page about some. */
import type { Content, Line } from '../channel/content.ts';
import { MANDATORY_TOPICS, TRIGGER_NAMES } from '../conversation/judgement-policy.ts';
import { said } from './command-cards.ts';
import { LOOKS_FOR } from './policy-words.ts';

const COMMANDS: readonly (readonly [usage: string, what: string])[] = [
  ['/baton agents #channel', 'where I open a thread when a customer needs a human'],
  ['/baton connect [#channel]', 'answer customers here, or in that channel'],
  ['/baton disconnect [#channel]', 'stop answering there'],
  ['/baton status', 'what is connected, and how things stand'],
  ['/baton drill', 'practise on a made-up customer'],
  ['/baton triggers [#channel]', 'when a human is called, everywhere or in that channel'],
  ['/baton triggers <trigger> <live, shadow, off or 0…1> [#channel]', 'change one of the reasons'],
  ['/baton triggers reset [#channel]', 'take such changes back'],
  ['/baton topics <topic> <answer, offer or escalate> [#channel]', 'what a matter such as refund asks for'],
  ['/baton preset <cautious, balanced or eager> [#channel]', 'start anew from one of three policies'],
  ['/baton budget <failures, turns, minutes or confidence> <number> [#channel]', 'how long the bot may try'],
  ['/baton closing <on or off> [#channel]', 'whether “thanks, solved” ends a conversation'],
  ['/baton rules', 'rules of your own; add, remove and move change them'],
  ['/baton hours <days> <times> <time zone>', 'when your people are at work; off for always'],
  ['/baton hours holiday <date> <name>', 'a day off; hours holidays shows them all'],
  ['/baton channel tier=gold company=Acme owner @ana [#channel]', 'what rules and routes may ask; who looks after it'],
  ['/baton routes', 'where handoffs of a kind go, and whom they call; add, remove and move change them'],
  ['/baton waiting remind 3m call 8m leave 20m', 'what happens while nobody claims a case'],
  ['/baton oncall <@group, @person or off>', 'who is called then'],
  ['/baton targets <tier or default> first-reply 15m resolution 4h', 'what customers are promised'],
  ['/baton ratings <on, off, quiet 14d or recommendation on>', 'what customers are asked at the end'],
  ['/baton reopen 7d', 'how long a message opens a case again'],
  ['/baton reactions <on or off>', 'whether 👀 and ✅ of agents claim and resolve'],
  ['/baton brief <on or off>', 'whether the customer reads what is passed on'],
  ['/baton files most 25MB count 10', 'which files are carried over'],
  ['/baton shadow <off, a trigger or preset eager>', 'let another policy judge silently, and compare'],
  ['/baton why <link>', 'why a message was treated as it was'],
  ['/baton knowledge', 'the articles that I answer from; add, edit, import and remove change them'],
  ['/baton knowledge try <question> [#channel]', 'what a customer there would get, and why'],
  ['/baton actions', 'what I can do for customers, such as tracking an order'],
  ['/baton model', 'whether a model is used, for what, and what it costs'],
  ['/baton help', 'this; with one of these words behind it, more about that'],
];

/** Everything for admins; for their colleagues how a case is worked, and the few commands that are theirs; for others, a word. */
export function helpCard(reader: 'admin' | 'colleague' | 'other'): Content {
  if (reader === 'other') return said('I answer here, and call a human when one is needed. Just write a message.');
  const admin = reader === 'admin';
  const commands = COMMANDS.filter(([usage]) => admin || FOR_COLLEAGUES.includes(usage));
  return {
    summary: 'I answer customers in connected channels and call your team when a human is needed.',
    parts: [
      { part: 'text', line: 'I answer customers in connected channels, and call your team when a human is needed.' },
      ...(admin ? [] : [{ part: 'list', items: HOW_A_CASE_IS_WORKED } as const]),
      { part: 'list', items: commands.map(([usage, what]): Line => [{ code: usage }, ` – ${what}`]) },
      { part: 'note', line: admin ? HOW_TO_ANSWER : 'My page (Apps, Home) shows your cases. All else is for admins.' },
    ],
  };
}

const FOR_COLLEAGUES: readonly string[] = ['/baton status', '/baton drill', '/baton help'];

const HOW_TO_ANSWER =
  'In the agents channel: press Claim on a thread, then write in it. What you write goes to the customer; everybody else’s words stay inside.';

const HOW_A_CASE_IS_WORKED: readonly Line[] = [
  'In the agents channel, press Claim on a thread: from then on what you write in it goes to the customer, under your name.',
  ['A line that begins with ', { code: '//' }, ' stays inside. So do the words of others, until they join.'],
  'The menu ⋯ passes a case on, puts it aside or gives it back to me. Resolve ends it; the customer opens it again by writing.',
];

/** More about some of it; null: there is no more to say about that. */
export function helpAbout(what: string): Content | null {
  const page = PAGES.get(what);
  return page ? said(...page) : null;
}

const TRIGGERS_PAGE = [
  `There are eight reasons to call a human: ${TRIGGER_NAMES.map((name) => `\`${name}\` (${LOOKS_FOR[name]})`).join(', ')}.`,
  'Each message gets a score from 0 to 1 for each of them. From its threshold on a trigger counts, so a lower threshold calls a human sooner: `/baton triggers stall 0.6`.',
  '`/baton triggers stall off` does not look for it. `/baton triggers stall shadow` looks and writes down, and has no other effect.',
  '`/baton preset cautious`, `balanced` and `eager` set all of it at once. With `#channel` at the end, each of these holds in that channel only; `/baton triggers reset #channel` takes that back.',
  `Topics are ${MANDATORY_TOPICS.map((topic) => `\`${topic}\``).join(', ')}. \`/baton topics refund answer\` lets the bot settle refunds.`,
  '`/baton budget failures 2`: failed answers in a row. `turns` and `minutes`: how long one exchange may go on. `confidence`: an answer less sure than that is none.',
];

const RULES_PAGE = [
  'A rule is your own reason. `/baton rules add gold at night: when tier is gold and hours are closed then escalate`',
  'Conditions: `tier is gold or platinum`, `company is Acme`, `message says "down" or "outage"`, `hours are open`. All of a rule have to hold; the first rule that holds counts.',
  'Then: `escalate` calls a human, `offer` offers one, `answer` leaves it to the bot, `suppress` lets nobody be called yet. Who asks for a human gets one whatever the rule.',
  '`/baton rules` lists them, `/baton rules remove 2` and `/baton rules move 3 1` go by those numbers.',
  'A channel gets its tier from `/baton channel tier=gold company="Acme Inc" #channel`; `tier=-` takes it away. `/baton channel owner @ana #channel` says who looks after it.',
];

const HOURS_PAGE = [
  '`/baton hours mon-fri 09:00-17:30 Europe/Berlin` says when your people are at work: only that time counts for reminders and promises, and customers hear when you are back. Rules can ask for it too.',
  '`/baton hours sat 10:00-14:00` adds or replaces a day, `/baton hours sat off` closes it, `/baton hours fri 9:00-12:00,13:00-16:00` has a break.',
  '`/baton hours holiday 2026-12-25 Christmas` closes a day, `2026-12-24..2026-12-26` several in a row; `/baton hours holiday remove 2026-12-25` opens it again. `/baton hours holidays` shows them all.',
  '`/baton hours off`: always open. `/baton hours` shows them, and whether it is open now. With `#channel` at the end, a channel has hours and holidays of its own.',
];

const ROUTES_PAGE = [
  'Handoffs go to the agents channel unless a route says otherwise: `/baton routes add billing to #billing when topic is refund or billing and tier is gold call @ana`',
  'Conditions: `company Acme`, `tier gold`, `topic refund, invoice`, `language de`, `channel #ext-acme`. All of a route have to hold, of each any of its words; the first route that holds counts.',
  `A topic is one of ${MANDATORY_TOPICS.map((topic) => `\`${topic}\``).join(', ')}, or any word that customers say. Names with blanks stand in quotes: \`company "Acme Inc"\`.`,
  '`call @ana` (or a group) mentions them in each handoff, beside the owner of the account: `/baton channel owner @ana #ext-acme`.',
  '`/baton routes` lists them; `/baton routes remove billing`, `/baton routes move billing 1`. The channel must be one that only your company can read, with me in it.',
];

const WAITING_PAGE = [
  '`/baton waiting` shows what happens while nobody claims a case, `/baton waiting remind 3m call 8m leave 20m` changes it: first agents are reminded, then whoever is on call is mentioned and the customer hears the truth, then the customer may leave it with you.',
  '`/baton oncall @group` or `@person` says who is called, `/baton oncall off` that nobody is. With hours set, only time within them counts.',
  'Lengths are `90s`, `3m`, `1h 30m`, `2d`. `/baton waiting reset` takes it back.',
];

const TARGETS_PAGE = [
  '`/baton targets gold first-reply 15m resolution 4h` promises that to channels of the tier gold, counted from the call for a human; `default` in place of the tier: to all others.',
  'Agents are warned when four fifths of it have passed, and told when it is broken. While nobody has claimed, whoever is on call is mentioned.',
  '`/baton targets gold resolution off` and `/baton targets remove gold` take a promise away. A channel gets its tier from `/baton channel tier=gold #channel`.',
  '`/baton targets clock customer stop closed stop`: clocks stand still while you wait for the customer, and outside your hours. `run` in place of `stop` lets them run.',
];

const ENDING_PAGE = [
  '`/baton ratings on` asks the customer of a case, when it ends, for a rating from 1 to 5; `/baton ratings off` asks nobody.',
  '`/baton ratings quiet 14d`: nobody is asked twice within that time. `/baton ratings recommendation on`: every tenth is asked instead whether they would recommend you, from 0 to 10.',
  '`/baton reopen 7d`: a message within that time after the end opens the case again; `/baton reopen off`: never. `reset` takes either back.',
];

const CARRYING_PAGE = [
  '`/baton reactions on`: on the first message of a case’s thread, 👀 of an agent claims it and ✅ resolves it.',
  '`/baton brief on`: when a human is called, the customer reads in two lines what is passed on.',
  '`/baton files most 25MB count 10`: up to ten files of a message are carried over, each of at most 25 MB; of the rest both sides read the names. `count 0` carries none.',
  'Each of them shows how things are when nothing stands behind it; `reset` takes a change back.',
];

const SHADOW_PAGE = [
  'Try a policy before it counts. `/baton shadow preset eager` judges every message a second time, silently; `/baton shadow stall 0.4` does so with your own policy and one thing changed.',
  '`/baton shadow` tells how often it would have decided otherwise in the last 7 days, with links. `/baton shadow off` ends it.',
  'One trigger alone can be silent too: `/baton triggers stall shadow`.',
];

const KNOWLEDGE_PAGE = [
  'Customers get words of your articles, quoted, with their source. `/baton knowledge` lists them, `/baton knowledge list invoice` those with a word, `/baton knowledge show 12` one of them.',
  '`/baton knowledge try how do I reset my password? #channel` shows what a customer there would get, how sure I am, what else I found and what is not for them. Nothing is posted.',
  '`/baton knowledge add` opens a form, `/baton knowledge edit 12` the same filled in. Questions in customers’ words matter most. Articles from the folder are changed in their files.',
  '`/baton knowledge remove 12` takes one out of use at once; `/baton knowledge restore 12` brings it back, `/baton knowledge restore 12 3` as it was in version 3.',
  '`/baton knowledge import` takes in a file (.md, .zip, .csv, .jsonl) or a web address: also `/baton knowledge import https://…`. `/baton knowledge imports` shows how the latest went.',
];

const ACTIONS_PAGE = [
  'An action does something for a customer: it asks for what it needs, calls a system of yours, and says what came of it.',
  '`/baton actions` lists them, `/baton actions show order-status` shows one, `/baton actions off order-status` and `on` switch it.',
  '`/baton actions add` opens a form with an example, `/baton actions edit order-status` changes one, `/baton actions remove order-status` takes away what was typed here.',
  '`/baton actions try where is my order LU-10023?` tells which action that would begin and what was understood. Nothing is called.',
  'Which hosts may be called, and the secrets for them, are set by whoever runs Baton: `BATON_ACTION_HOSTS`, `BATON_SECRET_…`.',
];

const MODEL_PAGE = [
  'Everything works without a model. With one, answers, summaries for agents and suggested replies are put into better words; what to answer is found as before.',
  'It may say nothing that no article backs, promises nothing, and changes nothing. When it is slow, down or over its budget, customers get the article itself.',
  '`/baton model` shows which one is asked, what it cost today and in 30 days, and how often its words were not used. Whoever runs Baton turns it on and off with `LLM_BASE_URL` and `LLM_MODEL`.',
];

const PAGES: ReadonlyMap<string, readonly string[]> = new Map([
  ['triggers', TRIGGERS_PAGE],
  ['topics', TRIGGERS_PAGE],
  ['preset', TRIGGERS_PAGE],
  ['budget', TRIGGERS_PAGE],
  ['rules', RULES_PAGE],
  ['channel', RULES_PAGE],
  ['hours', HOURS_PAGE],
  ['routes', ROUTES_PAGE],
  ['waiting', WAITING_PAGE],
  ['oncall', WAITING_PAGE],
  ['targets', TARGETS_PAGE],
  ['ratings', ENDING_PAGE],
  ['reopen', ENDING_PAGE],
  ['reactions', CARRYING_PAGE],
  ['brief', CARRYING_PAGE],
  ['files', CARRYING_PAGE],
  ['shadow', SHADOW_PAGE],
  ['knowledge', KNOWLEDGE_PAGE],
  ['actions', ACTIONS_PAGE],
  ['model', MODEL_PAGE],
]);
