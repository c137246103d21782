/** What becomes of people, and the event that tells of it. */
import type { Core } from './core.ts';
import { emit } from './events.ts';
import { asUser } from './people-methods.ts';
import { type Person, personOf } from './world.ts';

/** Slack tells of every change of a profile, also of the profiles of other companies' people whom the app can see. */
export function changePerson(core: Core, id: string, change: Partial<Omit<Person, 'id' | 'team'>>) {
  const person = { ...personOf(core.world, id), ...change };
  core.world.people.set(id, person);
  if (!core.settings.scopes.includes('users:read')) return core.changes.happened();
  const ts = core.ids.ts();
  emit(core, { type: 'user_change', user: asUser(core, person), cache_ts: Math.floor(Number(ts)), event_ts: ts }, null);
}

/** The account is switched off: out of every channel, and no event tells of that. */
export function deactivate(core: Core, id: string) {
  for (const channel of core.world.channels.values()) channel.members.delete(id);
  core.world.modals.delete(id);
  core.world.homes.delete(id);
  changePerson(core, id, { deleted: true, admin: false, owner: false });
}
