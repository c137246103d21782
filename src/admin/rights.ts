/** Who may change settings, and what the others are told. */
import type { Who } from '../channel/channel.ts';
import { authorize } from '../conversation/authorize.ts';
import type { PersonId } from '../conversation/conversation.ts';
import { said } from './command-cards.ts';

/** By server-side facts of this moment; `admins`: those beside the workspace's own. */
export function isAdmin({ admin: ofWorkspace, person, side, bot }: Who, admins: readonly PersonId[]): boolean {
  const admin = ofWorkspace || admins.includes(person);
  return authorize({ person, side, bot, admin, where: 'elsewhere' }, 'configure', null);
}

export const notKnown = said('This workspace is not known here. Ask whoever runs Baton to install it again.');

export const onlyAdmins = said(
  'Only admins of this workspace may do that. `/baton status`, `/baton drill` and `/baton help` are for everybody here.',
);
