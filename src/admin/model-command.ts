/** `/baton model`: what a model is used for here, and what that costs. Settings are the operator's. */
import { withCode } from '../cards/people.ts';
import type { Content, Line, Part } from '../channel/content.ts';
import type { ModelCall, Purpose, UsageStore } from '../model/model-usage.ts';
import { shortened } from './article-words.ts';
import { said } from './command-cards.ts';
import type { Commanding, ModelView } from './commanding.ts';
import { NotUnderstood } from './not-understood.ts';

export type Usage = Awaited<ReturnType<UsageStore['modelUsage']>>;

const DAY = 24 * 3_600_000;
const DAYS = 30;

export async function model({ usage, tenant, model, now, typed, named }: Commanding): Promise<Content> {
  if (typed !== '' || named)
    throw new NotUnderstood(
      '`/baton model` takes nothing behind it: which model is asked, and how much it may cost, is the operator’s to set.',
    );
  if (model === null)
    return said(
      'No model is used: every answer is quoted from an article, word for word, and every summary is put together from what was said.',
      'Whoever runs Baton can set one with `LLM_BASE_URL` and `LLM_MODEL`. `/baton help model` says what it would be used for.',
    );
  const at = now();
  const [today, month] = await Promise.all([
    usage.modelUsage(tenant.id, at - (at % DAY)),
    usage.modelUsage(tenant.id, at - DAYS * DAY),
  ]);
  return modelCard(model, { today, month });
}

export function modelCard(
  model: ModelView,
  { today, month }: { readonly today: Usage; readonly month: Usage },
): Content {
  const summary = 'The model';
  return {
    summary,
    parts: [
      { part: 'heading', text: summary },
      {
        part: 'facts',
        rows: [
          ['Asked', [{ code: shortened(model.name, 100) }, ` at ${shortened(model.host, 200)}`]],
          ['State', STATES[model.state()]],
          [
            'Today (UTC)',
            `${spent(today)}; at most ${grouped(model.tokensPerDay)} tokens a day, ${grouped(model.tokensPerConversation)} in one conversation`,
          ],
          [`Last ${DAYS} days`, spent(month)],
        ],
      },
      ...endings(month),
      {
        part: 'note',
        line: withCode(
          'When it is slow, down, over its budget or says what no article backs, customers get the article itself. `/baton help model` tells more.',
        ),
      },
    ],
  };
}

const STATES: Readonly<Record<ReturnType<ModelView['state']>, string>> = {
  closed: 'in use',
  open: 'left alone for half a minute, because it failed several times in a row; customers get the articles themselves',
  probing: 'being tried again after failures; customers get the articles themselves until it answers',
};

/** "12 calls, 34,000 tokens, 0.12". */
function spent(usage: Usage): string {
  const calls = sum(usage, (row) => row.calls);
  if (calls === 0) return 'not asked';
  const tokens = sum(usage, (row) => row.tokensIn + row.tokensOut);
  const micros = sum(usage, (row) => row.costMicros);
  const cost = micros > 0 ? `cost ${money(micros)}` : 'cost not counted (no price is set)';
  return `${grouped(calls)} ${calls === 1 ? 'call' : 'calls'}, ${grouped(tokens)} tokens, ${cost}`;
}

const sum = (usage: Usage, of: (row: Usage[number]) => number): number =>
  usage.reduce((total, row) => total + of(row), 0);

const grouped = (number: number): string => number.toLocaleString('en-US');

/** In the operator's currency: small sums keep enough digits to be more than nothing. */
export function money(micros: number): string {
  const amount = micros / 1_000_000;
  return amount >= 1 ? amount.toFixed(2) : amount.toPrecision(2);
}

const FOR: readonly (readonly [Purpose, string])[] = [
  ['wording', 'Answers'],
  ['summary', 'Summaries for agents'],
  ['reply', 'Suggested replies'],
];

const ENDED: readonly (readonly [ModelCall['ended'], string])[] = [
  ['used', 'used'],
  ['refused', 'refused, because no article backed its words'],
  ['too-late', 'too late'],
  ['failed', 'failed'],
];

/** How often its words were fit to be said: for what it was asked. */
function endings(usage: Usage): readonly Part[] {
  const items = FOR.flatMap(([purpose, name]): Line[] => {
    const rows = usage.filter((row) => row.purpose === purpose);
    const said = ENDED.flatMap(([ended, words]) => {
      const calls = sum(
        rows.filter((row) => row.ended === ended),
        (row) => row.calls,
      );
      return calls > 0 ? [`${grouped(calls)} ${words}`] : [];
    });
    return said.length > 0 ? [[{ bold: name }, `: ${said.join(', ')}`]] : [];
  });
  if (items.length === 0) return [];
  return [
    { part: 'text', line: `What became of its words, in ${DAYS} days:` },
    { part: 'list', items },
  ];
}
