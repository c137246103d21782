import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendInteraction } from '../support/as-slack.ts';
import { lumen, raise, type Stage, setUp } from '../support/lumen.ts';

const { ANA, CARLA, OLIVIA } = lumen;

/** What an operator allows actions: the hosts of the samples and of the form's example, and a secret for each. */
const ACTIONS = {
  BATON_ACTIONS_DIR: 'actions',
  BATON_ACTION_HOSTS: 'back-end.lumen.example,shop.example',
  BATON_SECRET_LUMEN_BACK_END: 'lumen-secret-for-tests',
  BATON_SECRET_SHOP_KEY: 'shop-secret-for-tests',
};

let stage: Stage;
beforeAll(async () => {
  stage = await raise({ env: ACTIONS });
  await setUp(stage);
});
afterAll(() => stage.close());

/** What the admin reads, as one text: every word of it, whatever stands around them. */
async function baton(typed: string, { from = OLIVIA, where = 'support-agents' } = {}): Promise<string> {
  const answer = await stage.slack.as(from).command(where, `/baton ${typed}`);
  return wordsIn(answer?.blocks).join('');
}

function wordsIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(wordsIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'text' && typeof value === 'string' ? [value] : wordsIn(value),
  );
}

interface Modal {
  readonly id: string;
  /** What stands in its fields before anybody touches them. */
  readonly initial: Readonly<Record<string, unknown>>;
}

/** The form that a command opens. */
async function form(typed: string, from = OLIVIA): Promise<Modal> {
  expect(await baton(typed, { from })).toBe('');
  const [view] = await stage.slack.until(() => stage.slack.world.modals.get(from)?.slice(-1));
  const blocks = (view?.['blocks'] ?? []) as { block_id: string; element?: { initial_value?: string } }[];
  const initial = blocks.flatMap(({ block_id, element }) =>
    element ? [[block_id.replace('field.', ''), element.initial_value ?? ''] as const] : [],
  );
  return { id: String(view?.['id']), initial: Object.fromEntries(initial) };
}

/** Fills it in and sends it: what stands in its place then, or what is wrong with which field. */
async function send(modal: Modal, fields: Readonly<Record<string, unknown>>, from = OLIVIA) {
  const values = Object.fromEntries(Object.entries(fields).map(([name, value]) => [`field.${name}`, value]));
  const { errors } = await stage.slack.as(from).submit(values, modal.id);
  const view = stage.slack.world.modals.get(from)?.find(({ id }) => id === modal.id);
  const problems = new Map(Object.entries(errors ?? {}).map(([block, words]) => [block.replace('field.', ''), words]));
  return { problems, shown: wordsIn(view?.['blocks']).join('') };
}

const audit = async () => {
  const entries = await stage.baton.data.admin.auditTrail(stage.baton.tenant.id, 200);
  return entries.map(({ action }) => action);
};

/** What a customer gets for it. */
async function answerTo(question: string, channel = 'ext-acme', customer = CARLA): Promise<string> {
  const ts = stage.slack.as(customer).post(channel, question);
  await stage.settled();
  const [, ...replies] = stage.slack.thread(channel, ts);
  return replies.flatMap(({ blocks }) => wordsIn(blocks)).join('\n');
}

const numberIn = (words: string): string => /article (\d+)/i.exec(words)?.[1] ?? 'none';

const PARKING = {
  title: 'Parking at the head office',
  questions: 'Where can I park my car?\nIs there parking at your office?',
  answer: 'Park in the zebra garage, second floor.\n\n## Bicycles\n\nThey go into the yard.',
  owner: 'Facilities',
};

describe('an article from a form', () => {
  let id: string;

  it('answers customers as soon as it is saved', async () => {
    const modal = await form('knowledge add');
    const { problems, shown } = await send(modal, PARKING);
    expect([...problems]).toEqual([]);
    expect(shown).toContain('in use from now on');
    id = numberIn(shown);
    expect(await answerTo('Where can I park my car?')).toContain('zebra garage');
    expect(await audit()).toContain('articles.change');
  });

  it('is listed, found by its words, and shown with who wrote it', async () => {
    expect(await baton('knowledge')).toContain('19 articles');
    const found = await baton('knowledge list zebra garage');
    for (const words of ['1 article', PARKING.title, 'a form here', 'owner Facilities']) expect(found).toContain(words);
    const shown = await baton(`knowledge show ${id}`);
    for (const words of [PARKING.title, 'second floor', 'Bicycles', 'Where can I park my car?', 'Olivia'])
      expect(shown).toContain(words);
  });

  it('says in its fields what is wrong, and saves nothing then', async () => {
    const before = await audit();
    const modal = await form('knowledge add');
    const { problems } = await send(modal, {
      title: 'X',
      answer: 'Y',
      url: 'help.example',
      channels: '#a b!',
      audience: 'vip',
    });
    expect([...problems.keys()].toSorted()).toEqual(['audience', 'channels', 'url']);
    const twin = await send(modal, { ...PARKING, url: '', channels: '', audience: '' });
    expect(twin.problems.get('title')).toContain(`number ${id}`);
    expect(await audit()).toEqual(before);
  });

  it('is changed in the same form, filled in; the old version is kept', async () => {
    const modal = await form(`knowledge edit ${id}`);
    expect(modal.initial).toMatchObject({ title: PARKING.title, owner: 'Facilities' });
    const { shown } = await send(modal, { answer: 'Park in the giraffe garage.' });
    expect(shown).toContain('version 2');
    expect(await answerTo('Where can I park my car?')).toContain('giraffe garage');
    const late = await form(`knowledge edit ${id}`);
    await baton(`knowledge restore ${id} 1`);
    const { problems } = await send(late, { answer: 'Park in the lion garage.' });
    expect(problems.get('title')).toContain('Somebody changed');
    expect(await baton(`knowledge restore ${id} 2`)).toContain('as it was in version 2');
    expect((await send(await form(`knowledge edit ${id}`), {})).shown).toContain('Nothing has changed');
  });

  it('is for whom it says', async () => {
    const { shown } = await send(await form(`knowledge edit ${id}`), { channels: '#ext-globex, #ext-nobody' });
    expect(shown).toContain('no channel called #ext-nobody');
    expect(await answerTo('Where can I park my car?')).not.toContain('giraffe');
    const tried = await baton('knowledge try where can I park my car? #ext-acme');
    expect(tried).toContain('not for a customer there');
    expect(tried).toContain('customers in #ext-globex or #ext-nobody');
    expect(await baton('knowledge try where can I park my car? #ext-globex')).toContain('giraffe garage');
    await send(await form(`knowledge edit ${id}`), { channels: null });
  });

  it('answers nobody once it is removed, and comes back as it was', async () => {
    expect(await baton(`knowledge remove ${id}`)).toContain('answers nobody any more');
    expect(await answerTo('Where can I park my car?')).not.toContain('garage');
    expect(await baton(`knowledge show ${id}`)).toContain('Removed on');
    expect(await baton(`knowledge remove ${id}`)).toContain('out of use already');
    expect(await baton(`knowledge edit ${id}`)).toContain(`restore ${id}`);
    expect(await baton(`knowledge restore ${id} 1`)).toContain('as it was in version 1');
    expect(await answerTo('Where can I park my car?')).toContain('zebra garage');
    expect(await baton(`knowledge restore ${id}`)).toContain('is in use as it is');
    expect(await baton(`knowledge restore ${id} 99`)).toContain('There is no version “99”');
  });

  it('from the folder is changed in its file, and may be removed at once', async () => {
    const listed = await baton('knowledge list reset your password');
    const password = /(\d+) Reset/.exec(listed)?.[1] ?? 'none';
    expect(await baton(`knowledge edit ${password}`)).toContain('comes from the folder');
    expect(await baton(`knowledge remove ${password}`)).toContain('until that file is changed');
    expect(await baton(`knowledge restore ${password}`)).toContain('in use again');
  });
});

describe('trying a question', () => {
  it('shows the very answer, how sure the bot is, and what else it found', async () => {
    const before = stage.slack.history('ext-acme').length;
    const tried = await baton('knowledge try "How do I reset my password?" #ext-acme');
    for (const words of [
      'What a customer in #ext-acme would get',
      'How do I reset my password?',
      'It would answer',
      'it answers from',
      'Source: ',
      'Talk to a human',
      'What it found, best first',
      'is quoted',
      'of what was asked',
    ])
      expect(tried).toContain(words);
    await stage.settled();
    expect(stage.slack.history('ext-acme')).toHaveLength(before);
  });

  it('says that there is no answer, and why', async () => {
    const tried = await baton('knowledge try do you sell “live” penguins #ext-acme');
    expect(tried).toContain('It would say that it does not know');
    expect(tried).toContain('/baton knowledge add');
  });

  it('says when a human would be called', async () => {
    expect(await baton('knowledge try let me talk to a human please #ext-acme')).toContain(
      'A human would be called at once',
    );
  });

  it('works where no customers are, and says so', async () => {
    expect(await baton('knowledge try How do I reset my password?')).toContain('I don’t answer customers there');
  });
});

describe('an import', () => {
  const reports = () =>
    stage.slack.ephemerals(OLIVIA).filter(({ text, blocks }) => `${text}${wordsIn(blocks).join('')}`.includes('added'));

  it('of a file is done behind the scenes, and its report comes to whoever asked', async () => {
    const modal = await form('knowledge import');
    const table = 'question,answer\nWhere do llamas sleep?,In the llama house.\nWho feeds them?,\n';
    const { problems, shown } = await send(modal, { file: [{ name: 'llamas.csv', content: table }] });
    expect([...problems]).toEqual([]);
    expect(shown).toContain('I am taking in llamas.csv');
    await stage.settled();
    const [report] = await stage.slack.until(() => (reports().length > 0 ? reports() : null));
    expect(wordsIn(report?.blocks).join('')).toContain('llamas.csv: 1 article added; 1 problem');
    expect(await answerTo('Where do llamas sleep?')).toContain('llama house');
    const listed = await baton('knowledge imports');
    for (const words of ['llamas.csv', 'Left out', 'Olivia']) expect(listed).toContain(words);
  });

  it('wants a file or an address, not both and not neither', async () => {
    const modal = await form('knowledge import');
    expect((await send(modal, {})).problems.get('file')).toContain('Choose a file');
    const both = { file: [{ name: 'a.md', content: '# A\n\nB' }], url: 'https://help.example/a.md' };
    expect((await send(modal, both)).problems.get('url')).toContain('not both');
  });

  it('never goes where only we could', async () => {
    expect(await baton('knowledge import http://127.0.0.1:1/a.md')).toContain('I am taking in');
    await stage.settled();
    expect(await baton('knowledge imports')).toContain('127.0.0.1');
    expect(await baton('knowledge imports')).toContain('nothing was taken in');
  });
});

describe('actions', () => {
  it('are listed, shown, and switched off and on', async () => {
    expect(await baton('actions')).toContain('order-status');
    expect(await baton('actions show order-status')).toContain('Order number (order-number)');
    expect(await baton('actions off order-status')).toContain('is off');
    expect(await baton('actions try where is my order LU-10023?')).toContain('No action would begin');
    expect(await baton('actions off order-status')).toContain('off already');
    expect(await baton('actions show order-status')).toContain('off, from the folder');
    expect(await baton('actions on order-status')).toContain('is on');
    expect(await baton('actions')).toContain('on, from the folder');
  });

  it('can be tried: nothing is called', async () => {
    const tried = await baton('actions try where is my order? #ext-acme');
    for (const words of ['That is “Order status”', 'Still to be asked for: Order number', 'nothing was called'])
      expect(tried).toContain(words);
    expect(await baton('actions try How do I reset my password by hand? #ext-acme')).toContain('No action would begin');
  });

  it('are added and changed in a form', async () => {
    const modal = await form('actions add');
    const broken = String(modal.initial['definition']).replace('method: GET', 'method: LOOK');
    expect((await send(modal, { definition: broken })).problems.get('definition')).toContain('request.method');
    const { shown } = await send(modal, { definition: modal.initial['definition'] });
    expect(shown).toContain('“Parcel status” is saved and on');
    const again = await form('actions edit parcel-status');
    expect(again.initial['examples']).toContain('where is my parcel');
    expect((await send(again, { examples: 'one\ntwo' })).problems.get('examples')).toContain('five');
    expect(await baton('actions remove parcel-status')).toContain('is gone');
    expect(await baton('actions remove order-status')).toContain('comes from the folder');
    expect(await audit()).toEqual(expect.arrayContaining(['action.save', 'action.remove']));
  });
});

describe('the model', () => {
  it('is not needed', async () => {
    expect(await baton('model')).toContain('No model is used');
    expect(await baton('model off')).toContain('takes nothing behind it');
  });

  it('is shown where there is one, and never its key', async () => {
    const other = await raise({
      env: { LLM_BASE_URL: 'http://127.0.0.1:9/v1', LLM_MODEL: 'small-1', LLM_API_KEY: 'sk-never-shown' },
    });
    try {
      const answer = await other.slack.as(OLIVIA).command('support-agents', '/baton model');
      const shown = wordsIn(answer?.blocks).join('');
      for (const words of ['small-1', '127.0.0.1:9', 'not asked', 'in use']) expect(shown).toContain(words);
      expect(JSON.stringify(answer)).not.toContain('sk-never-shown');
    } finally {
      await other.close();
    }
  });
});

describe('a mistake', () => {
  it.each([
    ['knowledge dance', '`/baton help knowledge` explains them'],
    ['knowledge show', 'Which one?'],
    ['knowledge show twelve', 'is no number'],
    ['knowledge show 99999', 'There is no article 99999'],
    ['knowledge list 99', 'There'],
    ['knowledge remove', 'Which one?'],
    ['knowledge restore 1 2 3', 'I don’t know what “3” means'],
    ['knowledge import ftp://help.example/a.zip', 'begins with https://'],
    ['knowledge import https://me:secret@help.example/a.zip', 'name and password'],
    ['knowledge list #ext-acme', 'Leave the channel out'],
    ['knowledge try', 'What would a customer say?'],
    ['actions dance', '`/baton help actions` explains them'],
    ['actions show nothing-such', 'There is no action “nothing-such”'],
    ['actions off', 'Which one?'],
  ])('%j is answered by what to type, and changes nothing', async (typed, words) => {
    const before = await audit();
    expect(await baton(typed)).toContain(words.replaceAll('`', ''));
    expect(await audit()).toEqual(before);
  });

  it('is no way around the rights of admins', async () => {
    const before = await audit();
    for (const typed of [
      'knowledge',
      'knowledge try x',
      'knowledge remove 1',
      'knowledge add',
      'knowledge import https://help.example/a.md',
      'actions',
      'actions off order-status',
      'model',
    ])
      expect(await baton(typed, { from: ANA })).toContain('Only admins');
    expect(await audit()).toEqual(before);
  });

  it('may be looked up by everybody', async () => {
    for (const [page, words] of [
      ['knowledge', 'in customers’ words matter most'],
      ['actions', 'calls a system of yours'],
      ['model', 'Everything works without a model'],
    ] as const)
      expect(await baton(`help ${page}`, { from: ANA })).toContain(words);
  });
});

describe('rights', () => {
  it('are asked anew when a form is sent: it may have been opened by somebody else', async () => {
    const before = await audit();
    const values = { title: 'Sneaky', answer: 'Sneaky words.' };
    const state = Object.entries(values).map(([name, value]) => [`field.${name}`, { [`field.${name}`]: { value } }]);
    const answer = await sendInteraction(stage, {
      type: 'view_submission',
      team: { id: lumen.LUMEN },
      user: { id: ANA, team_id: lumen.LUMEN },
      view: {
        id: 'V1',
        type: 'modal',
        callback_id: 'knowledge.add',
        private_metadata: '',
        app_installed_team_id: lumen.LUMEN,
        title: { type: 'plain_text', text: 'New article' },
        state: { values: Object.fromEntries(state) },
        blocks: [],
      },
    });
    expect(await answer.text()).toContain('Only admins');
    expect(await audit()).toEqual(before);
    expect(await baton('knowledge list sneaky')).toContain('No article says');
  });
});
