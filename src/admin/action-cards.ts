/** Actions as admins see them. */
import { withCode } from '../cards/people.ts';
import type { Content, Inline, Line, Part } from '../channel/content.ts';
import type { Judgement } from '../conversation/assessment.ts';
import type { Reply } from '../conversation/event.ts';
import type { Undertaking } from '../conversation/undertaking.ts';
import { partsOfAction } from './action-text.ts';
import { audienceInWords, shortened } from './article-words.ts';
import { said } from './command-cards.ts';
import type { CataloguedAction } from './commanding.ts';
import { calledParts, replyPicture, undertakingParts } from './reply-picture.ts';

const MOST_LISTED = 40;

export function actionsCard(all: readonly CataloguedAction[]): Content {
  if (all.length === 0)
    return said(
      'There are no actions yet. `/baton actions add` opens a form with an example; `/baton help actions` says what they are.',
    );
  const summary = `${all.length} ${all.length === 1 ? 'action' : 'actions'}`;
  const items = all.slice(0, MOST_LISTED).map(actionLine);
  return {
    summary,
    parts: [
      { part: 'heading', text: summary },
      { part: 'list', items: all.length > items.length ? [...items, `and ${all.length - items.length} more`] : items },
      note(
        '`/baton actions show order-status` shows one, `/baton actions try where is my order?` what would be understood.',
      ),
    ],
  };
}

const note = (text: string): Part => ({ part: 'note', line: withCode(text) });

/** "order-status Order status – on, from the folder; 8 examples; GET shop.example". */
function actionLine(action: CataloguedAction): Line {
  const { name, title, on, examples, method, host, problems } = action;
  const trouble: readonly Inline[] = problems.length > 0 ? ['; ', { bold: 'it can’t be done here' }] : [];
  return [
    { code: name },
    ' ',
    { bold: shortened(title, 60) },
    ` – ${on ? 'on' : 'off'}, ${originInWords(action)}; ${examples.length} examples; ${method} ${shortened(host, 80)}`,
    ...trouble,
  ];
}

const ORIGINS: Readonly<Record<CataloguedAction['origin'], string>> = {
  folder: 'from the folder',
  here: 'typed here',
  both: 'changed here, in place of the one from the folder',
};

const originInWords = ({ origin }: CataloguedAction): string => ORIGINS[origin];

const MOST_EXAMPLES = 8;
const LONGEST_DEFINITION = 3_500;

/** `definition`: as it is written. It names secrets, and holds none. */
export function actionCard(action: CataloguedAction, definition: string): Content {
  const { name, title, description, examples, problems } = action;
  return {
    summary: `Action ${name}: ${title}`,
    parts: [
      { part: 'heading', text: shortened(title, 140) },
      ...(description ? [{ part: 'text', line: shortened(description, 300) } as const] : []),
      ...problems
        .slice(0, 5)
        .map((problem): Part => ({ part: 'text', line: `⚠️ It can’t be done here: ${shortened(problem, 240)}` })),
      { part: 'facts', rows: factsOf(action) },
      { part: 'text', line: 'Customers ask for it like this:' },
      { part: 'list', items: fewOf(examples) },
      { part: 'text', line: 'All else of it:' },
      { part: 'text', line: [{ code: shortened(partsOfAction(definition).definition, LONGEST_DEFINITION) }] },
      note(whatNext(action)),
    ],
  };
}

function fewOf(examples: readonly string[]): readonly string[] {
  const shown = examples.slice(0, MOST_EXAMPLES).map((example) => shortened(example, 120));
  const rest = examples.length - shown.length;
  return rest > 0 ? [...shown, `and ${rest} more`] : shown;
}

function factsOf(action: CataloguedAction): readonly (readonly [string, Line])[] {
  const { name, on, slots, who, method, host, confirms } = action;
  const needs = slots.map(
    ({ label, type, optional }) => `${shortened(label, 60)} (${type}${optional ? ', if it is said' : ''})`,
  );
  return [
    ['Name', [{ code: name }]],
    ['State', `${on ? 'on' : 'off'}, ${originInWords(action)}`],
    ['Needs', needs.join(', ') || 'nothing'],
    ['Calls', `${method} ${shortened(host, 200)}${confirms ? ', after asking' : ', without asking'}`],
    ['For', audienceInWords({ ...who, internal: false })],
  ];
}

function whatNext({ name, on, origin }: CataloguedAction): string {
  const remove = origin === 'folder' ? '' : `, \`/baton actions remove ${name}\` takes it away`;
  return `\`/baton actions edit ${name}\` changes it, \`/baton actions ${on ? 'off' : 'on'} ${name}\` switches it ${on ? 'off' : 'on'}${remove}.`;
}

export interface TriedAction {
  readonly words: string;
  /** Whether a human goes before it; null: not judged. */
  readonly judgement: Judgement | null;
  readonly reply: Reply;
  readonly all: readonly CataloguedAction[];
}

export function triedActionCard({ words, judgement, reply, all }: TriedAction): Content {
  const verdict = verdictOn(reply, all);
  return {
    summary: verdict,
    parts: [
      { part: 'quote', text: shortened(words, 300) },
      ...calledParts(judgement),
      { part: 'text', line: [{ bold: verdict }] },
      ...('undertaking' in reply
        ? [...replyPicture(reply), ...undertakingParts(reply), ...missingParts(reply.undertaking, all)]
        : []),
      note('undertaking' in reply ? 'Nothing was posted, and nothing was called.' : whyNone(words)),
    ],
  };
}

function verdictOn(reply: Reply, all: readonly CataloguedAction[]): string {
  switch (reply.kind) {
    case 'ask-slot':
      return `That is “${reply.undertaking.title}”. It would ask:`;
    case 'confirm-action':
      return `That is “${reply.undertaking.title}”. Everything is said; it would ask before doing it:`;
    case 'perform-action':
      return `That is “${reply.undertaking.title}”. Everything is said; it would be done at once.`;
    case 'give-up-action':
      return `That is “${reply.undertaking.title}”, but a human would be called: ${shortened(reply.because, 160)}.`;
    default:
      return all.some(({ on }) => on) ? 'No action would begin.' : 'No action would begin: none is on.';
  }
}

function missingParts({ action, slots }: Undertaking, all: readonly CataloguedAction[]): readonly Part[] {
  const known = new Set(slots.map(({ name }) => name));
  const wanted = all.find(({ name }) => name === action)?.slots ?? [];
  const missing = wanted.filter(
    ({ name, optional, unless }) => !optional && !known.has(name) && !(unless !== null && known.has(unless)),
  );
  return missing.length > 0
    ? [{ part: 'text', line: `Still to be asked for: ${missing.map(({ label }) => shortened(label, 60)).join(', ')}.` }]
    : [];
}

const whyNone = (words: string): string =>
  `It is taken for a question or for small talk: \`/baton knowledge try ${shortened(words.replaceAll('`', '').replace(/\s{1,100}/g, ' '), 120)}\` shows what it would say. Should it have been an action? Put such a sentence among its examples.`;
