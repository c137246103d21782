import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { InboxItem, Tenant } from '../../src/bridge/ports.ts';
import type { CaseworkTools } from '../../src/casework/casework-tools.ts';
import { homeFor } from '../../src/casework/home.ts';
import { openWindow } from '../../src/casework/open-window.ts';
import { startDrill } from '../../src/casework/start-drill.ts';
import { takeForm } from '../../src/casework/take-form.ts';
import { DeliveryDelayed, type Directory, type Who } from '../../src/channel/channel.ts';
import type { Content, Form } from '../../src/channel/content.ts';
import type { Asking, Opener, Submission, Visit } from '../../src/channel/inbound.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { ana, at, ben, carla, claimedBy, dan, resolvedBy, sam, waiting } from '../support/builders.ts';
import { acmeOf, agentsChannel, customerChannel, handoff, message } from './examples.ts';
import { stageOf } from './stage.ts';

const gina = 'slack:U0GINA';
const robot = 'slack:U0ROBOT';
const olivia = 'slack:U0OLIVIA';

describe('casework', () => {
  const stage = stageOf();
  let sides: Map<string, Partial<Who>>;
  let silent: boolean;
  /** Who is in which channel: `channel person`. */
  let members: Set<string>;
  let begun: string[];

  /** The platform's directory: server-side facts as a test sets them. */
  const directory: Directory = {
    async who(_, person) {
      if (silent) throw new DeliveryDelayed('not now', 1_000);
      const known = { name: person.slice('slack:U0'.length), picture: null, side: 'unknown', bot: false, admin: false };
      return { person, company: null, timeZone: 'Europe/Berlin', ...known, ...sides.get(person) } as Who;
    },
    channelFacts: async (_, channel) => ({
      channel,
      name: channel === agentsChannel ? 'support-agents' : 'ext-acme',
      shared: false,
      archived: false,
      member: true,
      companies: [],
    }),
    isMember: async (_, channel, person) => members.has(`${channel} ${person}`),
    permalink: async (_, channel, remoteId) => `https://chat.example/${channel}/${remoteId}`,
    messageBehind: () => null,
  };

  const tools = (): CaseworkTools => ({
    store: stage.store,
    cases: stage.opened.cases,
    connectedChannels: (tenant) => stage.opened.admin.channels(tenant),
    directory,
    platform: 'slack',
    admins: [olivia],
    now: () => at('10:00'),
    newId: randomUUID,
    articleForm: (words) => ({ summary: words, parts: [{ part: 'text', line: words }] }),
    drills: {
      open: (installation) => (begun.length < 2 ? `drill:${installation}:charge-1-${begun.length}` : null),
      begin: async (_, channel) => void begun.push(channel),
    },
  });

  beforeEach(async () => {
    silent = false;
    begun = [];
    members = new Set([ana, ben, sam].map((person) => `${agentsChannel} ${person}`));
    const ours = { side: 'internal' } as const;
    sides = new Map<string, Partial<Who>>([
      ...[ana, ben, sam, olivia].map((person) => [person, ours] as const),
      [carla, { side: 'external' }],
      [dan, { side: 'external' }],
      [gina, { side: 'external' }],
      [robot, { side: 'internal', bot: true }],
    ]);
    await stage.opened.admin.setAgentsChannel(stage.lumen.id, olivia, agentsChannel);
    await stage.inLumen((tx) => tx.setChannel({ channel: customerChannel, kind: 'customer', connectedBy: olivia }));
  });

  async function stands(conversation: Conversation, tenant: Tenant = stage.lumen): Promise<Conversation> {
    const here = { ...conversation, tenant: tenant.id };
    await stage.store.inTenant(tenant.id, async (tx) => {
      await tx.createConversation(here);
      await tx.addMessage(here.id, message(1, { text: 'I was charged twice' }));
      await tx.saveHandoff(here.id, handoff);
    });
    return here;
  }

  const asking = (wants: Opener, person: string, over: Partial<Asking> = {}): Asking => ({
    installation: 'T0LUMEN',
    sender: { person, team: null },
    wants,
    value: '',
    place: { channel: agentsChannel, thread: waiting.agentsPlace?.thread ?? '' },
    remoteId: waiting.agentsRoot ?? '',
    said: [],
    ...over,
  });
  const form = async (wants: Opener, person: string, over: Partial<Asking> = {}): Promise<Form> => {
    const opened = await openWindow(asking(wants, person, over), tools());
    if (!('fields' in opened)) throw new Error(`no form: ${opened.summary}`);
    return opened;
  };
  const told = async (wants: Opener, person: string, over: Partial<Asking> = {}): Promise<string> => {
    const opened = await openWindow(asking(wants, person, over), tools());
    return 'fields' in opened ? `a form ${opened.id}` : opened.summary;
  };
  const sends = (
    given: Form,
    person: string,
    entered: Readonly<Record<string, string>>,
    over: Partial<Submission> = {},
  ) =>
    takeForm(
      {
        installation: 'T0LUMEN',
        sender: { person, team: null },
        form: given.id,
        memo: given.memo,
        entered: new Map(Object.entries(entered)),
        files: new Map(),
        ...over,
      },
      tools(),
    );
  const inWords = (answer: Content | { readonly problems: ReadonlyMap<string, string> }): string =>
    'problems' in answer ? [...answer.problems].map(([field, words]) => `${field}: ${words}`).join() : answer.summary;

  /** What we have told ourselves, oldest first. */
  const events = async (tenant: Tenant = stage.lumen): Promise<readonly unknown[]> => {
    const { rows } = await stage.fresh.database.pool.query<{ payload: InboxItem['payload'] }>(
      'select payload from app.inbox where tenant_id = $1 order by seq',
      [tenant.id],
    );
    return rows.flatMap(({ payload }) => (payload.from === 'self' ? [payload.event] : []));
  };

  it('writes down what a form says, once however often it is sent', async () => {
    await stands(claimedBy(ana));
    const given = await form('transfer', ana);
    for (let n = 0; n < 3; n++)
      expect(inWords(await sends(given, ana, { person: ben, note: 'Refund promised.' }))).toContain('Under way: BEN');
    expect(await events()).toEqual([
      { type: 'agent.transfer', at: at('10:00'), agent: ana, to: { person: ben }, note: 'Refund promised.' },
    ]);
    // Another form is another wish.
    await sends(await form('transfer', ana), ana, { person: sam });
    expect(await events()).toHaveLength(2);
  });

  it('keeps a suggested reply in the form, and sends what stands there then', async () => {
    await stands(claimedBy(ana));
    const given = await form('edit-reply', ana);
    expect(given.fields[0]?.kind).toMatchObject({ initial: handoff.suggestedReply?.text });
    await sends(given, ana, { text: '  I have reset it for you.\r\nBye!  ' });
    expect(await events()).toEqual([
      { type: 'agent.reply', at: at('10:00'), agent: ana, text: 'I have reset it for you.\nBye!' },
    ]);
  });

  it('takes a comment in code for what it is', async () => {
    await stands(claimedBy(ana));
    const text = 'Try this:\n```\n// once a day\nrun()\n```';
    expect(inWords(await sends(await form('answer-case', ana), ana, { text }))).toContain('Under way');
  });

  it('finds the case by its thread, by a message of the customer, and by none of anybody else', async () => {
    await stands(waiting);
    expect(await told('answer-case', ben)).toBe('a form case.reply');
    const place = { channel: customerChannel, thread: `${customerChannel}:somewhere-else` };
    expect(await told('answer-case', ben, { place, remoteId: 'ts-1' })).toBe('a form case.reply');
    expect(await told('answer-case', ben, { place, remoteId: 'ts-9' })).toContain('no case');
  });

  it.each([
    ['a guest', gina],
    ['a customer', carla],
    ['another customer', dan],
    ['a bot', robot],
    ['somebody who can’t be placed', 'slack:U0NOBODY'],
  ])('is no business of %s', async (_, person) => {
    const c = await stands(claimedBy(person));
    const others = await stands({
      ...claimedBy(ana),
      id: randomUUID(),
      customerPlace: { ...c.customerPlace, thread: 'x:1' },
      agentsPlace: null,
    });
    for (const wants of ['transfer', 'snooze', 'resolve-as', 'edit-reply', 'answer-case'] as const)
      expect(await told(wants, person)).toContain('You can’t do that here');
    const memo = JSON.stringify({ conversation: c.id, nonce: randomUUID() });
    const filled = { person: ben, until: 'hour', outcome: 'spam', text: 'hello' };
    for (const id of ['case.transfer', 'case.snooze', 'case.resolve', 'case.reply'])
      for (const conversation of [c.id, others.id])
        expect(
          inWords(
            await takeForm(
              {
                installation: 'T0LUMEN',
                sender: { person, team: null },
                form: id,
                memo: memo.replace(c.id, conversation),
                entered: new Map(Object.entries(filled)),
                files: new Map(),
              },
              tools(),
            ),
          ),
        ).toContain('You can’t do that here');
    expect(await events()).toEqual([]);
    expect(
      await homeFor({ installation: 'T0LUMEN', sender: { person, team: null }, pressed: null }, tools()),
    ).toBeNull();
  });

  it('asks anew who may, when the form comes back', async () => {
    await stands(claimedBy(ana));
    const given = await form('resolve-as', ana);
    const reply = await form('answer-case', ana);
    sides.set(ana, { side: 'external' });
    const refused = await sends(reply, ana, { text: 'my words' });
    expect(inWords(refused)).toContain('You can’t do that here');
    expect('parts' in refused && refused.parts).toContainEqual({ part: 'quote', text: 'my words' });
    expect(inWords(await sends(given, ana, { outcome: 'solved' }))).toContain('You can’t do that here');
    sides.set(ana, { side: 'internal' });
    await stage.inLumen((tx) => tx.removeChannel(agentsChannel));
    expect(inWords(await sends(given, ana, { outcome: 'solved' }))).toContain('You can’t do that here');
    expect(await events()).toEqual([]);
  });

  it('says how things stand when somebody else was faster', async () => {
    await stands(waiting);
    const given = await form('answer-case', ana);
    await stage.inLumen(async (tx) => tx.saveConversation({ ...claimedBy(ben), tenant: stage.lumen.id }));
    const late = await sends(given, ana, { text: 'my words' });
    expect(inWords(late)).toMatch(/^BEN has claimed this case/);
    expect('parts' in late && late.parts).toContainEqual({ part: 'quote', text: 'my words' });
    await stage.inLumen(async (tx) => tx.saveConversation({ ...resolvedBy(ben), tenant: stage.lumen.id }));
    expect(inWords(await sends(given, ana, { text: 'my words' }))).toContain('nothing was sent');
    expect(await told('transfer', ana)).toContain('resolved');
    expect(await events()).toEqual([]);
  });

  it('trusts no memo: neither another company’s case, nor one that was made up', async () => {
    const acme = await acmeOf(stage.opened);
    const foreign = await stands({ ...claimedBy(ana), id: randomUUID() }, acme);
    await stands(claimedBy(ana));
    const given = await form('resolve-as', ana);
    for (const memo of [
      JSON.stringify({ conversation: foreign.id, nonce: randomUUID() }),
      JSON.stringify({ conversation: randomUUID(), nonce: randomUUID() }),
    ])
      expect(inWords(await sends({ ...given, memo }, ana, { outcome: 'solved' }))).toContain('no case');
    for (const memo of ['', 'x', '{"conversation":"1"}', `{"conversation":"' or true --","nonce":"x"}`])
      expect(inWords(await sends({ ...given, memo }, ana, { outcome: 'solved' }))).toContain('no longer in use');
    expect([...(await events()), ...(await events(acme))]).toEqual([]);
  });

  it('passes on to people of ours alone', async () => {
    await stands(claimedBy(ana));
    const given = await form('transfer', ana);
    for (const [person, words] of [
      [carla, 'Only full members'],
      [gina, 'Only full members'],
      [robot, 'is a bot'],
      [ana, 'with you already'],
      ['', 'Please pick a colleague'],
      ['slack:U0NOBODY', 'Only full members'],
    ] as const)
      expect(inWords(await sends(given, ana, { person }))).toContain(words);
    expect(inWords(await sends(given, ana, { to: 'group slack:S0FORGED' }))).toContain(
      'Nobody is set for that any more',
    );
    expect(await events()).toEqual([]);
  });

  it('calls nobody out for a drill', async () => {
    const onCall = { group: 'slack:S0ONCALL' };
    await stage.opened.admin.changeCases(stage.lumen.id, olivia, (before) => ({ ...before, onCall }));
    await stands({ ...claimedBy(ana), drill: true });
    const given = await form('transfer', ana);
    expect(given.fields.map(({ name }) => name)).toEqual(['person', 'note']);
    expect(inWords(await sends(given, ana, { to: 'group slack:S0ONCALL' }))).toContain('Nobody is set');
    expect(await events()).toEqual([]);
  });

  it('holds what is entered against what was offered', async () => {
    await stands(claimedBy(ana));
    const snooze = await form('snooze', ana);
    expect(inWords(await sends(snooze, ana, { until: 'for ever' }))).toContain('choose again');
    const resolve = await form('resolve-as', ana);
    expect(inWords(await sends(resolve, ana, { outcome: 'constructor' }))).toContain('outcome:');
    expect(inWords(await sends(resolve, ana, { outcome: 'spam', 'right-call': 'x' }))).toContain('right-call:');
    const reply = await form('edit-reply', ana);
    for (const text of ['   ', 'x'.repeat(3_001), 'hello\n  // psst', 'hello\n- // psst', '／／ psst'])
      expect(inWords(await sends(reply, ana, { text }))).toContain('text:');
    expect(await events()).toEqual([]);
    await sends(snooze, ana, { until: 'hour' });
    await sends(resolve, ana, { outcome: 'spam', 'right-call': 'sooner' });
    expect(await events()).toEqual([
      { type: 'agent.snooze', at: at('10:00'), agent: ana, until: at('11:00') },
      { type: 'agent.resolve', at: at('10:00'), agent: ana, outcome: 'spam', rightCall: 'sooner' },
    ]);
  });

  it('takes a word beside the rating from the customer of the case alone', async () => {
    await stands(resolvedBy(ana));
    const place = { channel: customerChannel, thread: claimedBy(ana).customerPlace.thread ?? '' };
    for (const person of [dan, ana, gina])
      expect(await told('rate-word', person, { place, remoteId: 'ts-none' })).toContain('Only the person who asked');
    const given = await form('rate-word', carla, { place, remoteId: 'ts-none' });
    expect(inWords(await sends(given, dan, { word: 'mine!' }))).toContain('Only the person who asked');
    expect(inWords(await sends(given, carla, { word: 'x'.repeat(1_001) }))).toContain('word:');
    for (let n = 0; n < 2; n++) await sends(given, carla, { word: 'Quick and kind.' });
    expect(await events()).toEqual([
      { type: 'customer.comments', at: at('10:00'), person: carla, text: 'Quick and kind.' },
    ]);
  });

  it('adds to the knowledge for admins alone', async () => {
    const said = ['Refunds take three days, says ', { person: ben }];
    expect(await told('add-knowledge', olivia, { said })).toBe('Refunds take three days, says @BEN');
    expect(await told('add-knowledge', ana, { said })).toContain('Only admins of this workspace');
    expect(await told('add-knowledge', ana, { said })).toContain('OLIVIA');
    expect(await told('add-knowledge', carla, { said })).toContain('You can’t do that here');
  });

  it('says so, and changes nothing, while nobody can be looked up', async () => {
    await stands(claimedBy(ana));
    const given = await form('resolve-as', ana);
    silent = true;
    expect(await told('transfer', ana)).toContain('right now');
    // A problem: the window stays open, and what was written in it is not lost.
    const sent = await sends(given, ana, { outcome: 'solved' });
    expect('problems' in sent && inWords(sent)).toContain('Nothing has changed');
    expect(await events()).toEqual([]);
  });

  it('shows agents what is theirs and what waits, of their own company', async () => {
    const acme = await acmeOf(stage.opened);
    await stands({ ...waiting, id: randomUUID() }, acme);
    const home = () =>
      homeFor({ installation: 'T0LUMEN', sender: { person: ana, team: null }, pressed: null }, tools());
    expect(JSON.stringify(await home())).toContain('Nobody is waiting');
    await stands(waiting);
    await stands({
      ...claimedBy(ana),
      id: randomUUID(),
      customerPlace: { channel: customerChannel, thread: `${customerChannel}:2` },
      agentsPlace: null,
      drill: true,
    });
    const shown = JSON.stringify(await home());
    expect(shown).toContain('Waiting for a human (1)');
    expect(shown).toContain('I was charged twice');
    expect(shown).toContain(`https://chat.example/${agentsChannel}/${waiting.agentsRoot}`);
    expect(shown).toContain('waiting for 59 minutes');
    expect(shown).toContain('Your cases, ANA (1)');
    expect(shown).toContain('🎓 Drill: ');
  });

  it('shows nothing of customers to a colleague who is in no agents channel, but what is theirs', async () => {
    await stands(waiting);
    members.clear();
    const home = (pressed: Visit['pressed'] = null) =>
      homeFor({ installation: 'T0LUMEN', sender: { person: ana, team: null }, pressed }, tools());
    const shown = JSON.stringify(await home());
    expect(shown).toContain('shown to those who are in the agents channel');
    for (const words of ['charged twice', 'CARLA', 'ext-acme', 'support-agents']) expect(shown).not.toContain(words);
    expect(JSON.stringify(await home({ verb: 'drill', value: '' }))).not.toContain('A drill has begun');
    expect(begun).toEqual([]);
    await stands({
      ...claimedBy(ana),
      id: randomUUID(),
      customerPlace: { channel: customerChannel, thread: `${customerChannel}:2` },
      agentsPlace: null,
    });
    expect(JSON.stringify(await home())).toContain('Your cases, ANA (1)');
    members.add(`${agentsChannel} ${ana}`);
    expect(JSON.stringify(await home())).toContain('Waiting for a human (1)');
  });

  it('counts whoever is in any of the channels that handoffs go to as an agent', async () => {
    await stands(waiting);
    const billing = `${agentsChannel}2`;
    members = new Set([`${billing} ${ana}`]);
    const home = async () =>
      JSON.stringify(
        await homeFor({ installation: 'T0LUMEN', sender: { person: ana, team: null }, pressed: null }, tools()),
      );
    expect(await home()).not.toContain('charged twice');
    await stage.inLumen((tx) => tx.setChannel({ channel: billing, kind: 'agents', connectedBy: olivia }));
    // A channel that handoffs no longer go to, or not yet, makes nobody an agent.
    expect(await home()).not.toContain('charged twice');
    await stage.opened.admin.setAgentsChannel(stage.lumen.id, olivia, billing);
    expect(await home()).toContain('charged twice');
  });

  it('is worked on by those in its agents channel alone, and asks anew when the form comes back', async () => {
    await stands(claimedBy(ana));
    const given = await form('resolve-as', ana);
    const reply = await form('answer-case', ana);
    members.clear();
    for (const wants of ['transfer', 'snooze', 'resolve-as', 'edit-reply', 'answer-case'] as const)
      expect(await told(wants, ana)).toContain('You can’t do that here');
    expect(inWords(await sends(given, ana, { outcome: 'solved' }))).toContain('You can’t do that here');
    expect(inWords(await sends(reply, ana, { text: 'my words' }))).toContain('You can’t do that here');
    // Another agents channel is not that of this case.
    const billing = `${agentsChannel}2`;
    await stage.inLumen((tx) => tx.setChannel({ channel: billing, kind: 'agents', connectedBy: olivia }));
    members.add(`${billing} ${ana}`);
    expect(await told('resolve-as', ana)).toContain('You can’t do that here');
    expect(await events()).toEqual([]);
  });

  it('is answered by colleagues in the customer’s channel too, who could write there anyway', async () => {
    await stands(waiting);
    expect(await told('answer-case', olivia)).toContain('You can’t do that here');
    members.add(`${customerChannel} ${olivia}`);
    expect(await told('answer-case', olivia)).toBe('a form case.reply');
    expect(await told('resolve-as', olivia)).toContain('You can’t do that here');
  });

  it('is, while it has no thread of agents yet, worked on by whoever is in an agents channel', async () => {
    await stands({ ...claimedBy(ana), agentsPlace: null });
    const place = { channel: customerChannel, thread: claimedBy(ana).customerPlace.thread ?? '' };
    const over = { place, remoteId: 'ts-1' };
    expect(await told('resolve-as', ana, over)).toBe('a form case.resolve');
    members.clear();
    expect(await told('resolve-as', ana, over)).toContain('You can’t do that here');
  });

  it('starts a drill for people of ours, where there is somewhere for it to go', async () => {
    const start = (person: string) => startDrill({ tenant: stage.lumen, person }, tools());
    expect(await start(carla)).toContain('for our own people');
    expect(await start(ana)).toContain('#support-agents');
    const [channel = ''] = begun;
    expect(await stage.inLumen((tx) => tx.connectedChannel(channel))).toMatchObject({
      kind: 'drill',
      connectedBy: ana,
    });
    await start(ben);
    expect(await start(sam)).toContain('Several drills');
    const acme = await acmeOf(stage.opened);
    expect(await startDrill({ tenant: acme, person: ana }, tools())).toContain('no agents channel yet');
  });
});
