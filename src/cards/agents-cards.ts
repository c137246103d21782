/** What agents read in the thread of a conversation. */
import type { Button, Content, Inline, Line, Part } from '../channel/content.ts';
import type { Callee } from '../conversation/conversation.ts';
import type { AgentsNotice } from '../conversation/effect.ts';
import type { Message } from '../conversation/message.ts';
import type { Deed } from '../conversation/undertaking.ts';
import { excerpt } from './excerpt.ts';
import { agentsFileCard } from './file-cards.ts';
import type { People } from './people.ts';
import { withCode } from './people.ts';

/** `people`: whoever it names. */
export function agentsCard(say: AgentsNotice, messages: readonly Message[], people: People): Content {
  switch (say.notice) {
    case 'claim-reminder':
      return inChannelToo(words(`Still waiting for a human: nobody has claimed this for ${minutes(say.waitedMs)}.`));
    case 'customer-told-of-wait':
      return inChannelToo(calling(say.calls, 'Nobody has claimed this yet. The customer has been told so.'));
    case 'customer-left-message':
      return inChannelToo(
        words(
          'Still nobody has claimed this. The customer has been told that they need not wait here: please answer them first.',
        ),
      );
    case 'transfer-offered':
      return transferOffered(say, people);
    case 'agent-gone':
      return inChannelToo(
        words(
          `${people(say.agent).name} can’t work here any more. This waits for somebody else: press Claim to take it.`,
        ),
      );
    case 'awake':
      return calling(
        { person: say.agent },
        say.why === 'time'
          ? 'this was put aside until now: it is your turn again.'
          : 'the customer has written, so this is no longer put aside.',
      );
    case 'reply-sent':
      return replySent(say, messages, people);
    case 'comment':
      return quoting(`${people(say.person).name} says about how it was:`, excerpt(say.text, 1_000));
    case 'customer-left':
      return words(
        `${people(say.person).name} has left the channel. What is written here still goes there, and others of their company may read it.`,
      );
    case 'target-soon':
    case 'target-missed':
      return promised(say);
    case 'reopened':
      return say.agent
        ? calling({ person: say.agent }, 'the customer has written again: this is open once more, and yours.')
        : words('The customer has written again: this is open once more. Press Claim to take it.');
    case 'asked-again':
      return calling(say.agent === null ? null : { person: say.agent }, 'The customer asks for a human again.');
    case 'undelivered':
      return undelivered(say, messages);
    case 'copy-unchanged':
      return copyUnchanged(say, messages);
    case 'customer-channel-lost':
      return words(
        `The customer can no longer be reached there (${reachable.get(say.why) ?? say.why}). Replies written here will not arrive.`,
      );
    case 'action-ended':
      return actionEnded(say.deed);
    case 'file-not-carried':
      return agentsFileCard(say);
    default:
      return say satisfies never;
  }
}

function transferOffered(
  { to, from, note }: Extract<AgentsNotice, { notice: 'transfer-offered' }>,
  people: People,
): Content {
  const { name } = people(from);
  const text = `${name} asks you to take this over. Until you do, it stays with ${name}.`;
  const shown = calling(to, text);
  const quote: Part[] = note.trim() ? [{ part: 'quote', text: excerpt(note, 600) }] : [];
  return { ...shown, parts: [...shown.parts, ...quote, { part: 'buttons', buttons: [takeOver] }] };
}

const takeOver: Button = { verb: 'claim', label: 'Take it over', style: 'primary' };

function replySent(
  { agent, seq }: Extract<AgentsNotice, { notice: 'reply-sent' }>,
  messages: readonly Message[],
  people: People,
): Content {
  const said = messages.find((message) => message.seq === seq);
  const { name } = people(agent);
  if (!said || said.deletedAt !== null) return words(`${name} answered the customer.`);
  const { text, look } = said;
  const shown: Part = look ? { part: 'look', look } : { part: 'quote', text: excerpt(text, MOST_OF_A_REPLY) };
  return {
    summary: `${name} answered the customer: ${excerpt(text, 200)}`,
    parts: [{ part: 'text', line: [{ bold: name }, ' answered the customer:'] }, shown],
  };
}

/** What a form takes. */
const MOST_OF_A_REPLY = 3_000;

const TARGETS = { 'first-reply': 'first reply', resolution: 'solution' } as const;

function promised(say: Extract<AgentsNotice, { notice: 'target-soon' | 'target-missed' }>): Content {
  const what = TARGETS[say.target];
  const text =
    say.notice === 'target-soon'
      ? `⏳ The promised time for the ${what} is nearly over.`
      : `⌛ The promised time for the ${what} is over.`;
  const whose = say.agent ? { person: say.agent } : say.calls;
  const shown = calling(whose, say.agent ? text : `${text} Nobody has claimed this yet: press Claim to take it.`);
  return say.agent ? shown : inChannelToo(shown);
}

/** What the agent need not do, or must do by hand, now that they are in charge. */
export function actionEnded({ title, ended, outcome, slots }: Deed): Content {
  const name = `“${excerpt(title, 100)}”`;
  const line = `⚙️ The bot’s ${name} ${ENDED[ended]}`;
  const rows = slots.slice(0, 8).map(({ label, shown }) => [excerpt(label, 60), excerpt(shown, 200)] as const);
  return {
    summary: line,
    parts: [
      { part: 'text', line },
      ...(outcome ? [{ part: 'quote', text: excerpt(outcome, 600) } as const] : []),
      ...(rows.length > 0 ? [{ part: 'facts', rows } as const] : []),
      { part: 'note', line: 'The customer has not been told: you are in charge.' },
    ],
  };
}

const ENDED: Readonly<Record<Deed['ended'], string>> = {
  done: 'was done after you had taken over.',
  failed: 'has failed.',
  left: 'was left: they changed their mind.',
  'gave-up': 'was given up: what it needs could not be read.',
  'broken-off': 'was being prepared when you took over. Nothing was done yet.',
  interrupted: 'was interrupted when you took over. Check whether it was done before you do it again.',
};

const reachable: ReadonlyMap<string, string> = new Map([
  ['removed', 'Baton was removed from their channel'],
  ['archived', 'their channel was archived'],
  ['deleted', 'their channel was deleted'],
  ['disconnected', 'their channel was disconnected'],
]);

function undelivered(say: Extract<AgentsNotice, { notice: 'undelivered' }>, messages: readonly Message[]): Content {
  const what = messages.find((m) => m.seq === say.seq);
  const verdict = say.certain
    ? 'This was not delivered to the customer'
    : 'This may not have been delivered to the customer: please check their thread before you send it again';
  const quote: Part[] = what ? [{ part: 'quote', text: excerpt(what.text, 300) }] : [];
  return { summary: verdict, parts: [{ part: 'text', line: `⚠️ ${verdict} (${whyInWords(say.why)}).` }, ...quote] };
}

function copyUnchanged(
  { seq, why }: Extract<AgentsNotice, { notice: 'copy-unchanged' }>,
  messages: readonly Message[],
): Content {
  const what = messages.find((m) => m.seq === seq);
  const verdict = 'This could not be changed on the customer’s side: they may still read what it said before';
  const quote: Part[] = what ? [{ part: 'quote', text: excerpt(what.was ?? what.text, 300) }] : [];
  return { summary: verdict, parts: [{ part: 'text', line: `⚠️ ${verdict} (${whyInWords(why)}).` }, ...quote] };
}

/** Platforms' words for why nothing was posted, as people say it. */
const WHYS: ReadonlyMap<string, string> = new Map([
  ['channel_not_found', 'their channel can’t be found'],
  ['not_in_channel', 'I am not in their channel any more'],
  ['is_archived', 'their channel is archived'],
  ['restricted_action', 'posting is restricted in their channel'],
  ['restricted_action_thread_locked', 'their thread is locked'],
  ['thread_not_found', 'their thread is gone'],
  ['cannot_reply_to_message', 'their thread is gone'],
  ['message_not_found', 'the message is gone'],
  ['msg_too_long', 'it is too long'],
  ['account_inactive', 'my access was taken away'],
  ['token_revoked', 'my access was taken away'],
  ['missing_scope', 'I lack a permission: an admin can add it'],
]);

/** "their channel is archived"; what is not known stands there as it was told, marked as that. */
export const whyInWords = (why: string): string => WHYS.get(why) ?? `I was told: ${excerpt(why, 120)}`;

/** Calls somebody, where there is somebody to call. */
function calling(callee: Callee | null, text: string): Content {
  if (!callee) return words(text);
  const called: Inline = 'person' in callee ? { person: callee.person } : { group: callee.group };
  const line: Line = [called, `: ${text}`];
  return { summary: `${text.charAt(0).toUpperCase()}${text.slice(1)}`, parts: [{ part: 'text', line }] };
}

const quoting = (text: string, quote: string): Content => ({
  summary: `${text} ${excerpt(quote, 200)}`,
  parts: [
    { part: 'text', line: text },
    { part: 'quote', text: quote },
  ],
});

const inChannelToo = (content: Content): Content => ({ ...content, alsoInChannel: true });

function words(text: string): Content {
  return { summary: text, parts: [{ part: 'text', line: withCode(text) }] };
}

export function minutes(ms: number): string {
  const whole = Math.max(1, Math.round(ms / 60_000));
  return whole === 1 ? 'a minute' : `${whole} minutes`;
}
