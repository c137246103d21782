import type { Button, Part } from '../channel/content.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { markOf, type SuggestedReply } from '../conversation/handoff-package.ts';

const claim: Button = { verb: 'claim', label: 'Claim', style: 'primary' };
const resolve: Button = { verb: 'resolve', label: 'Resolve' };
const release: Button = { verb: 'release', label: 'Release' };
const resolveAs: Button = { verb: 'resolve-as', label: 'Resolve as …' };
const giveBack: Button = { verb: 'return', label: 'Give it back to the bot' };
const transfer: Button = { verb: 'transfer', label: 'Pass it on to …' };
const snooze: Button = { verb: 'snooze', label: 'Put it aside until …' };
const wake: Button = { verb: 'wake', label: 'Take it up again now' };
const reopen: Button = { verb: 'reopen', label: 'Reopen' };

/** What can be done with it now, the rarer things in the menu. */
export function buttonsFor(c: Conversation): readonly Part[] {
  switch (c.status) {
    case 'bot':
      return [{ part: 'buttons', buttons: [claim] }];
    case 'waiting':
      return [{ part: 'buttons', buttons: [claim, resolve], more: [resolveAs, giveBack, ...doubts(c)] }];
    case 'claimed':
      return [forClaimed(c)];
    case 'resolved':
      return [...rightCall(c), { part: 'buttons', buttons: [reopen] }];
    default:
      return c satisfies never;
  }
}

function forClaimed(c: Extract<Conversation, { status: 'claimed' }>): Part {
  const more = [transfer, c.snoozed ? wake : snooze, giveBack, resolveAs, ...doubts(c)];
  const buttons = c.via === 'button' ? [{ ...resolve, style: 'primary' } as const, release] : [claim, resolve];
  return { part: 'buttons', buttons, more };
}

/** Of the latest reply that is in doubt; the others have buttons where it was told. */
function doubts({ undelivered }: Conversation): readonly Button[] {
  const latest = undelivered.at(-1);
  if (!latest) return [];
  const value = String(latest.seq);
  const again: Button = { verb: 'resend', value, label: 'Send the latest reply again' };
  return latest.certain ? [again] : [again, { verb: 'arrived', value, label: 'The latest reply did arrive' }];
}

/** Asked where a human was called, until somebody says. Nothing is learned from a drill. */
function rightCall({
  escalation,
  rightCall: said,
  drill,
}: Extract<Conversation, { status: 'resolved' }>): readonly Part[] {
  if (!escalation || said || drill) return [];
  return [
    { part: 'note', line: 'Was it right to call a human?' },
    {
      part: 'buttons',
      buttons: [
        { verb: 'right-call', value: 'needed', label: 'Yes, it was needed' },
        { verb: 'right-call', value: 'bot', label: 'The bot could have done it' },
        { verb: 'right-call', value: 'sooner', label: 'Should have come sooner' },
      ],
    },
  ];
}

/** What can be done with the suggested reply, by whoever has it or would take it. `whole`: all of it can be read: nobody sends what they have not seen. */
export function replyButtonsFor(c: Conversation, reply: SuggestedReply, whole: boolean): readonly Part[] {
  const isOpen = c.status === 'waiting' || (c.status === 'claimed' && c.via === 'button');
  if (!isOpen) return [];
  const send: Button = { verb: 'send-reply', value: markOf(reply), label: 'Send' };
  return [
    {
      part: 'buttons',
      buttons: [
        // While it waits, Claim is the one thing to do first.
        ...(whole ? [c.status === 'claimed' ? ({ ...send, style: 'primary' } as const) : send] : []),
        { verb: 'edit-reply', label: 'Edit first' },
        { verb: 'reply-unhelpful', label: 'Not helpful' },
      ],
    },
  ];
}
