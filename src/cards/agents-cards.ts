/** What agents read in the thread of a conversation. */
import type { Content, Part } from '../channel/content.ts';
import type { AgentsNotice } from '../conversation/effect.ts';
import type { Message } from '../conversation/message.ts';
import type { Deed } from '../conversation/undertaking.ts';
import { excerpt } from './excerpt.ts';

export function agentsCard(say: AgentsNotice, messages: readonly Message[]): Content {
  switch (say.notice) {
    case 'claim-reminder':
      return {
        ...words(`Still waiting for a human: nobody has claimed this for ${minutes(say.waitedMs)}.`),
        alsoInChannel: true,
      };
    case 'customer-told-of-wait':
      return {
        ...words('Nobody has claimed this yet. The customer has been told that everyone is busy.'),
        alsoInChannel: true,
      };
    case 'reopened':
      return say.agent
        ? {
            summary: 'The customer has written again.',
            parts: [
              {
                part: 'text',
                line: [{ person: say.agent }, ' the customer has written again: this is open once more, and yours.'],
              },
            ],
          }
        : words('The customer has written again: this is open once more. Press Claim to take it.');
    case 'asked-again':
      return words('The customer asks for a human again.');
    case 'undelivered':
      return undelivered(say, messages);
    case 'customer-channel-lost':
      return words(
        `The customer can no longer be reached there (${reachable[say.why] ?? say.why}). Replies written here will not arrive.`,
      );
    case 'action-ended':
      return actionEnded(say.deed);
    default:
      return say satisfies never;
  }
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

const reachable: Readonly<Record<string, string>> = {
  removed: 'Baton was removed from their channel',
  archived: 'their channel was archived',
  deleted: 'their channel was deleted',
  disconnected: 'their channel was disconnected',
};

function undelivered(say: Extract<AgentsNotice, { notice: 'undelivered' }>, messages: readonly Message[]): Content {
  const what = messages.find((m) => m.seq === say.seq);
  const verdict = say.certain
    ? 'This was not delivered to the customer'
    : 'This may not have been delivered to the customer: please check their thread before you send it again';
  const quote: Part[] = what ? [{ part: 'quote', text: excerpt(what.text, 300) }] : [];
  return { summary: verdict, parts: [{ part: 'text', line: `⚠️ ${verdict} (${say.why}).` }, ...quote] };
}

function words(text: string): Content {
  return { summary: text, parts: [{ part: 'text', line: text }] };
}

export function minutes(ms: number): string {
  const whole = Math.max(1, Math.round(ms / 60_000));
  return whole === 1 ? 'a minute' : `${whole} minutes`;
}
