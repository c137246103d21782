/** Forms that admins filled in. */
import type { Content } from '../channel/content.ts';
import type { Submission } from '../channel/inbound.ts';
import { actionSubmitted } from './action-form.ts';
import { articleSubmitted } from './article-submission.ts';
import { said } from './command-cards.ts';
import type { CommandTools } from './commanding.ts';
import type { Problems, Submitted } from './filled-form.ts';
import { importSubmitted } from './import-form.ts';
import { isAdmin, notKnown, onlyAdmins } from './rights.ts';

const FORMS: ReadonlyMap<string, (submitted: Submitted) => Promise<Content | Problems>> = new Map([
  ['knowledge.add', articleSubmitted],
  ['knowledge.edit', articleSubmitted],
  ['knowledge.import', importSubmitted],
  ['actions.add', actionSubmitted],
  ['actions.edit', actionSubmitted],
]);

/**
 * What becomes of a form: words in its place, or what is wrong with which field. Whether its sender may do that is asked
 * anew: minutes lie between opening a form and sending it, and what it carries went through other hands.
 */
export async function runSubmission(submission: Submission, tools: CommandTools): Promise<Content | Problems> {
  const tenant = await tools.store.tenantOf(tools.platform, submission.installation);
  if (!tenant) return notKnown;
  const who = await tools.directory.who(tenant.installation, submission.sender.person);
  if (!isAdmin(who, tools.admins)) return onlyAdmins;
  const take = FORMS.get(submission.form);
  if (!take) return said('This form is no longer in use. Type `/baton help` for what there is.');
  return take({ ...tools, tenant, actor: who.person, submission });
}
