import type { Content } from '../channel/content.ts';
import { withChange } from '../conversation/judgement-policy.ts';
import { isOpen, type OfficeHours } from '../conversation/office-hours.ts';
import { amended } from './amend-change.ts';
import { changePolicy } from './change-policy.ts';
import { said } from './command-cards.ts';
import type { Commanding } from './commanding.ts';
import { isTimeZone } from './judgement-change.ts';
import { parseHours } from './parse-hours.ts';
import { hoursInWords } from './policy-words.ts';
import { ours } from './typed-words.ts';

/** `hours`, `hours off`, or days and times to be laid over what holds. */
export async function hours(commanding: Commanding): Promise<Content> {
  const { words, directory, tenant, actor } = commanding;
  const now = await hoursNow(commanding);
  if (words.length === 0) return said(standing(commanding, now));
  const isOff = words.length === 1 && ours(words[0]) === 'off';
  const { timeZone } = await directory.who(tenant.installation, actor);
  const zone = timeZone && isTimeZone(timeZone) ? timeZone : 'UTC';
  const after = isOff ? null : parseHours(words, now, zone);
  const { where, but } = await changePolicy(commanding, (before) => amended(before, { hours: after }));
  return said(`Done, ${where}. ${standing(commanding, after)}`, ...but);
}

async function hoursNow({ store, tenant, channel, named }: Commanding): Promise<OfficeHours | null> {
  const { policy, connected } = await store.inTenant(tenant.id, (tx) => tx.policyAt(channel));
  return withChange(policy.judgement, (named && connected?.judgement) || {}).hours;
}

function standing({ now }: Commanding, hours: OfficeHours | null): string {
  if (!hours)
    return 'There are no hours: it counts as open all the time. Type `/baton hours mon-fri 09:00-17:30 Europe/Berlin` to set some.';
  return `Open ${hoursInWords(hours)}. Right now it is ${isOpen(hours, now()) ? 'open' : 'closed'}.`;
}
