/** Whom a case may call: people of the own company, and groups of theirs. */
import type { Callee, PersonId } from '../conversation/conversation.ts';
import type { Commanding } from './commanding.ts';
import { NotUnderstood } from './not-understood.ts';
import { calleeIn, type Word } from './typed-words.ts';

const PICK = 'Please pick them from the list that opens when you type `@`, so that I call the right one';

/** The one person or group that was picked. Throws NotUnderstood, also for somebody who is not one of us. */
export async function checkedCallee(commanding: Commanding, words: readonly Word[], example: string): Promise<Callee> {
  const picked = words.flatMap((word) => calleeIn(word) ?? []);
  const [callee] = picked;
  if (picked.length > 1) throw new NotUnderstood(`One at a time: ${example}.`);
  if (!callee || words.length > 1) throw new NotUnderstood(`${PICK}: ${example}.`);
  if ('person' in callee) await checkedColleague(commanding, callee.person);
  return callee;
}

/** Throws NotUnderstood when that is no person of the own company. */
export async function checkedColleague({ directory, tenant }: Commanding, person: PersonId): Promise<void> {
  const who = await directory.who(tenant.installation, person);
  if (who.bot) throw new NotUnderstood(`${who.name} is an app. Name a person of your company.`);
  if (who.side !== 'internal')
    throw new NotUnderstood(
      `${who.name} is not a full member of this workspace, and must not be called to a case. Name a colleague.`,
    );
}
