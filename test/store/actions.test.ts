import { describe, expect, it } from 'vitest';
import { acmeOf } from './examples.ts';
import { stageOf } from './stage.ts';

const stage = stageOf();
const olivia = 'slack:U0OLIVIA';
const ada = 'slack:U0ADA';
const orderStatus = { name: 'order-status', definition: { title: 'Order status', slots: ['order'] }, on: true };

const save = (over: Partial<typeof orderStatus> = {}, by = olivia) =>
  stage.opened.actions.saveAction(stage.lumen.id, by, { ...orderStatus, ...over });
const remove = (name: string) => stage.opened.actions.removeAction(stage.lumen.id, olivia, name);
const actions = () => stage.opened.actions.actions(stage.lumen.id);
const version = () => stage.opened.actions.actionsVersion(stage.lumen.id);

describe('an action', () => {
  it('comes back as it was saved, by name', async () => {
    await save();
    await save({ name: '__proto__', definition: { title: 'Odd', slots: [] } });
    expect(await actions()).toEqual([
      { ...orderStatus, name: '__proto__', definition: { title: 'Odd', slots: [] }, ...saved(olivia) },
      { ...orderStatus, ...saved(olivia) },
    ]);
  });

  it('is replaced by one of the same name', async () => {
    await save();
    await save({ on: false }, ada);
    expect(await actions()).toEqual([{ ...orderStatus, on: false, ...saved(ada) }]);
  });

  it('is gone when it was removed, and can’t be removed twice', async () => {
    await save();
    expect(await remove('order-status')).toBe(true);
    expect(await remove('order-status')).toBe(false);
    expect(await actions()).toEqual([]);
  });

  it('leaves another number behind with each change, and only then', async () => {
    const seen = [await version()];
    await save();
    seen.push(await version());
    await save({ on: false });
    seen.push(await version());
    await remove('order-status');
    seen.push(await version());
    await remove('order-status');
    await actions();
    expect(new Set(seen).size).toBe(4);
    expect(await version()).toBe(seen.at(-1));
  });

  it('does not change what is known of articles', async () => {
    await save();
    expect(await stage.opened.knowledge.articlesVersion(stage.lumen.id)).toBe(0);
  });

  it('that changes is written down, as it was and as it is', async () => {
    await save();
    await save({ on: false }, ada);
    await remove('order-status');
    await remove('unknown');
    const { name, definition } = orderStatus;
    expect(await stage.opened.admin.auditTrail(stage.lumen.id, 10)).toMatchObject([
      { actor: olivia, action: 'action.remove', detail: { name, before: { definition, on: false } } },
      {
        actor: ada,
        action: 'action.save',
        detail: { before: { definition, on: true }, after: { definition, on: false } },
      },
      { actor: olivia, action: 'action.save', detail: { name, before: null, after: { definition, on: true } } },
    ]);
  });

  it('is nobody’s but its workspace’s', async () => {
    await save();
    const acme = await acmeOf(stage.opened);
    expect(await stage.opened.actions.actions(acme.id)).toEqual([]);
    expect(await stage.opened.actions.actionsVersion(acme.id)).toBe(0);
    expect(await stage.opened.actions.removeAction(acme.id, olivia, 'order-status')).toBe(false);
    expect(await actions()).toHaveLength(1);
  });
});

const saved = (by: string) => ({ changedBy: by, changedAt: expect.any(Number) });
