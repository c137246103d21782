/** Presses and shortcuts that are answered with a window, or with words in its place. */
import type { TenantTx } from '../bridge/ports.ts';
import { DeliveryDelayed } from '../channel/channel.ts';
import type { Content, Form } from '../channel/content.ts';
import type { Asking, Opener } from '../channel/inbound.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { HandoffPackage } from '../conversation/handoff-package.ts';
import type { Policy } from '../conversation/policy.ts';
import { teamsIn } from './callees.ts';
import { ratingForm, replyForm, resolveForm, snoozeForm, transferForm, writeMemo } from './case-forms.ts';
import { policyOf } from './case-policy.ts';
import { caseAt, type Deed, mayComment, mayConfigure, mayDo, obstacleTo, standsIn } from './case-rights.ts';
import { inTheWay, noCase, notKnown, notNow, notYours, said } from './case-words.ts';
import { type Asked, type CaseworkTools, nameOf, whoAsks } from './casework-tools.ts';
import { usableZone } from './local-days.ts';
import { snoozes } from './snooze-times.ts';
import { inWords } from './words-said.ts';

/** The window that somebody asked for, or words for them alone. Who may have it is asked of the directory and the store, never of the payload. */
export async function openWindow(asking: Asking, tools: CaseworkTools): Promise<Form | Content> {
  try {
    const asked = await whoAsks(asking, tools);
    if (!asked) return notKnown;
    if (asking.wants === 'add-knowledge') return knowledgeWindow(asking, asked, tools);
    if (asking.wants === 'rate-word') return ratingWindow(asking, asked, tools);
    return await caseWindow(asking, asked, DEEDS[asking.wants], tools);
  } catch (error) {
    if (error instanceof DeliveryDelayed) return notNow;
    throw error;
  }
}

const DEEDS: Readonly<Record<Exclude<Opener, 'rate-word' | 'add-knowledge'>, Deed>> = {
  transfer: 'transfer',
  snooze: 'snooze',
  'resolve-as': 'resolve',
  'edit-reply': 'reply',
  'answer-case': 'reply',
};

/** Everything that a window shows, read at once. */
interface Case {
  readonly conversation: Conversation;
  readonly policy: Policy;
  readonly handoff: HandoffPackage | null;
}

async function caseWindow(asking: Asking, asked: Asked, deed: Deed, tools: CaseworkTools): Promise<Form | Content> {
  const { tenant, who } = asked;
  const found = await tools.store.inTenant(tenant.id, (tx) => caseFor(tx, asking));
  if (!found) return noCase;
  const standing = await standsIn(asked, deed, found.conversation, tools);
  const may = await tools.store.inTenant(tenant.id, (tx) => mayDo(tx, deed, found.conversation, who, standing));
  if (!may) return notYours;
  const obstacle = obstacleTo(deed, found.conversation, who.person);
  if (!obstacle) return formFor(deed, found, asking, asked, tools);
  const agent = 'agent' in obstacle ? await nameOf(tools.directory, tenant.installation, obstacle.agent) : '';
  return inTheWay(deed, obstacle, agent);
}

async function caseFor(tx: TenantTx, asking: Asking): Promise<Case | null> {
  const conversation = await caseAt(tx, asking);
  return (
    conversation && {
      conversation,
      policy: await policyOf(tx, conversation),
      handoff: asking.wants === 'edit-reply' ? await tx.handoff(conversation.id) : null,
    }
  );
}

async function formFor(
  deed: Deed,
  { conversation, policy, handoff }: Case,
  asking: Asking,
  { tenant, who }: Asked,
  tools: CaseworkTools,
): Promise<Form> {
  const memo = writeMemo({ conversation: conversation.id, nonce: tools.newId() });
  const { hours } = policy.judgement;
  switch (deed) {
    case 'transfer':
      return transferForm(memo, teamsIn(policy, who.person));
    case 'snooze':
      return snoozeForm(
        memo,
        snoozes(tools.now(), { timeZone: usableZone(who.timeZone, hours?.timeZone ?? null), hours }),
      );
    case 'resolve':
      return resolveForm(memo, 'escalation' in conversation && conversation.escalation !== null);
    case 'reply':
      return replyForm(memo, {
        to: conversation.customer && (await nameOf(tools.directory, tenant.installation, conversation.customer)),
        draft: asking.wants === 'edit-reply' ? (handoff?.suggestedReply?.text ?? '') : '',
        claims: conversation.status !== 'claimed',
      });
    default:
      return deed satisfies never;
  }
}

async function ratingWindow(asking: Asking, { tenant, who }: Asked, tools: CaseworkTools): Promise<Form | Content> {
  const conversation = await tools.store.inTenant(tenant.id, async (tx) => {
    const there = await caseAt(tx, asking);
    return there && (await mayComment(tx, there, who)) ? there : null;
  });
  if (!conversation) return onlyTheirOwn;
  return ratingForm(writeMemo({ conversation: conversation.id, nonce: tools.newId() }));
}

/** To somebody who read along. */
export const onlyTheirOwn = said('Thank you! Only the person who asked can say how it was.');

async function knowledgeWindow(asking: Asking, { tenant, who }: Asked, tools: CaseworkTools): Promise<Form | Content> {
  const named = (person: string): Promise<string> => nameOf(tools.directory, tenant.installation, person);
  if (mayConfigure(who, tools.admins)) return tools.articleForm(await inWords(asking.said, named));
  if (who.side !== 'internal' || who.bot) return notYours;
  const admins = await Promise.all(tools.admins.slice(0, MOST_NAMED).map(named));
  const also = admins.length > 0 ? ` Here these can too: ${admins.join(', ')}.` : '';
  return said(`Only admins of this workspace can add to what the bot knows: please ask one of them.${also}`);
}

const MOST_NAMED = 5;
