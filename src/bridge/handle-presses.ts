/** Buttons. What a button says of itself is never trusted: the conversation is the one whose thread it stands in. */
import type { Inbound } from '../channel/inbound.ts';
import { authorize } from '../conversation/authorize.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Whisper } from '../conversation/effect.ts';
import type { Event } from '../conversation/event.ts';
import type { Handled, Handling } from './handling.ts';
import { actorOf, mayHaveOvertaken } from './handling.ts';
import { apply, whisperTo } from './write-down.ts';

type Press = Extract<Inbound, { kind: 'press' }>;

export async function handlePress(press: Press, handling: Handling): Promise<Handled> {
  if (press.verb === 'connect') return connect(press, handling);
  const { tx, policy, connected } = handling;
  const conversation = await tx.lockConversationAt(press.place.thread);
  // Somebody may press Claim before we have heard ourselves that the thread stands.
  if (!conversation && connected?.kind === 'agents' && mayHaveOvertaken(handling)) return 'again';
  const pressed = meaning(press, conversation, handling);
  if ('whisper' in pressed) {
    await whisper(press, pressed, handling);
    return [];
  }
  return conversation ? apply(tx, conversation, pressed, policy, null) : [];
}

function meaning(press: Press, conversation: Conversation | null, handling: Handling): Event | Whisper {
  if (!conversation) return { whisper: 'button-out-of-use' };
  const { at, verb, sender } = press;
  const actor = actorOf(handling, sender.person);
  switch (verb) {
    case 'claim':
    case 'release':
    case 'resolve':
      if (!authorize(actor, 'work', conversation)) return { whisper: 'not-allowed' };
      return { type: `agent.${verb}`, at, agent: sender.person };
    case 'human':
    case 'solved':
      if (!authorize(actor, 'ask', conversation)) return { whisper: 'not-allowed' };
      return { type: verb === 'human' ? 'customer.asks-human' : 'customer.solved', at, person: sender.person };
    case 'rate': {
      if (!authorize(actor, 'rate', conversation)) return { whisper: 'rate-only-own' };
      const score = scores.find((s) => String(s) === press.value);
      return score ? { type: 'customer.rates', at, person: sender.person, score } : { whisper: 'button-out-of-use' };
    }
    default:
      return { whisper: 'button-out-of-use' };
  }
}

const scores = [1, 2, 3, 4, 5] as const;

/** Whoever of ours invited the bot may put it to work there; agents' own channels are no place for customers. */
async function connect(press: Press, handling: Handling): Promise<Handled> {
  const { tx, connected } = handling;
  const { channel } = press.place;
  const { person } = press.sender;
  if (!authorize(actorOf(handling, person), 'connect', null)) {
    await whisper(press, { whisper: 'not-allowed' }, handling);
    return [];
  }
  if (!connected) {
    await tx.setChannel({ channel, kind: 'customer', connectedBy: person });
    await tx.audit({ actor: person, action: 'channel.connect', detail: { channel, by: 'button' } });
  }
  await whisper(press, { whisper: 'connected' }, handling);
  return [];
}

function whisper({ place, sender }: Press, say: Whisper, { tx }: Handling): Promise<void> {
  const thread = say.whisper === 'connected' ? null : place.thread;
  return whisperTo(tx, { channel: place.channel, thread }, sender.person, say);
}
