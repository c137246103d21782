/**
 * Windows that came back. Minutes lie between opening one and sending it: who may do what, and how the case stands, is asked anew, and
 * what a form carries is never trusted. What is taken is written down as an event before it is answered, once for each form however
 * often it is sent; so the answer says what is under way, not what may still lose a race.
 */
import { DeliveryDelayed } from '../channel/channel.ts';
import type { Content } from '../channel/content.ts';
import type { Submission } from '../channel/inbound.ts';
import { CASE_FORMS, type CaseForm, LONGEST_COMMENT, type Memo, readMemo } from './case-forms.ts';
import { policyOf } from './case-policy.ts';
import { mayComment, mayDo, obstacleTo, standsIn } from './case-rights.ts';
import { inTheWay, noCase, notKnown, notNow, notYours, outOfUse, said, withKept } from './case-words.ts';
import { type Asked, type CaseworkTools, nameOf, whoAsks } from './casework-tools.ts';
import { entered, type Intent, type Problems, problemAt, readIntent } from './intents.ts';
import { onlyTheirOwn } from './open-window.ts';

export const isCaseForm = (id: string): id is CaseForm => CASE_FORMS.some((form) => form === id);

/** What becomes of a form: words in its place, or what is wrong with which field, one sentence each. */
export async function takeForm(submission: Submission, tools: CaseworkTools): Promise<Content | Problems> {
  const memo = readMemo(submission.memo);
  if (!isCaseForm(submission.form) || !memo) return outOfUse;
  try {
    const asked = await whoAsks(submission, tools);
    if (!asked) return notKnown;
    if (submission.form === 'rating.word') return await takeComment(submission, memo, asked, tools);
    const intent = await readIntent(submission.form, submission, asked, tools);
    return 'problems' in intent ? intent : await take(intent, memo, asked, tools);
  } catch (error) {
    // The window stays open, with everything that was written in it.
    if (error instanceof DeliveryDelayed) return problemAt('', notNow.summary);
    throw error;
  }
}

async function take(intent: Intent, memo: Memo, asked: Asked, tools: CaseworkTools): Promise<Content | Problems> {
  const { tenant, who } = asked;
  const { deed, kept } = intent;
  const at = await tools.store.inTenant(tenant.id, (tx) => tx.readConversation(memo.conversation));
  const standing = at && (await standsIn(asked, deed, at, tools));
  const taken = await tools.store.inTenant(tenant.id, async (tx) => {
    const conversation = await tx.readConversation(memo.conversation);
    if (!conversation) return withKept(noCase, kept);
    if (!(await mayDo(tx, deed, conversation, who, standing))) return withKept(notYours, kept);
    const obstacle = obstacleTo(deed, conversation, who.person);
    if (obstacle) return obstacle;
    const become = intent.become(await policyOf(tx, conversation));
    if ('problems' in become) return become;
    await tx.addEvent(conversation.id, `case.${deed}:${memo.nonce}`, become.event);
    return become.told;
  });
  if (!('obstacle' in taken)) return taken;
  const agent = 'agent' in taken ? await nameOf(tools.directory, tenant.installation, taken.agent) : '';
  return inTheWay(deed, taken, agent, kept);
}

async function takeComment(
  submission: Submission,
  { conversation: id, nonce }: Memo,
  { tenant, who }: Asked,
  { store, now }: CaseworkTools,
): Promise<Content | Problems> {
  const text = entered(submission, 'word');
  if (text === '') return problemAt('word', 'Please write a word or two.');
  if (text.length > LONGEST_COMMENT)
    return problemAt('word', `Please say it in ${LONGEST_COMMENT.toLocaleString('en')} characters.`);
  return store.inTenant(tenant.id, async (tx) => {
    const conversation = await tx.readConversation(id);
    if (!conversation || !(await mayComment(tx, conversation, who))) return onlyTheirOwn;
    await tx.addEvent(id, `comment:${nonce}`, { type: 'customer.comments', at: now(), person: who.person, text });
    return said('Thank you! I’m passing this on to the team.');
  });
}
