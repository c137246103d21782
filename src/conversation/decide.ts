import type { Conversation } from './conversation.ts';
import { actionEnded, brokenOff, customerConfirms } from './decide-action.ts';
import { agentClaims, agentReleases, agentResolves, agentWrites } from './decide-agent.ts';
import { botAnswered, customerDislikes, customerLikes, customerPicks, customerPicksNone } from './decide-answer.ts';
import {
  customerAsksForHuman,
  customerChannelLost,
  customerRates,
  customerSaysSolved,
  customerWrites,
} from './decide-customer.ts';
import { colleagueWrites, messageChanged } from './decide-exchange.ts';
import { deliveryFailed, handoffFailed, handoffOpened, timerDue } from './decide-handoff.ts';
import type { Event } from './event.ts';
import type { Policy } from './policy.ts';
import { type Step, step } from './step.ts';

/**
 * What an event does to a conversation. Pure: no I/O, clock or chance; the same arguments give the same step.
 *
 * Laws (held by `test/unit/conversation-laws.test.ts`): only legal moves; one claimant; the bot never speaks while a
 * human has the conversation; nothing written before the claim, or by anybody but the claimer, leaves the agents'
 * thread; every escalation ends in a posted thread or in a true word to the customer.
 */
export function decide(before: Conversation, event: Event, policy: Policy): Step {
  const { conversation, effects } = decided(before, event, policy);
  const taken = before.status === 'bot' && conversation.status !== 'bot';
  return taken
    ? step({ ...brokenOff(conversation, event.at), clarifying: null }, ...effects)
    : { conversation, effects };
}

function decided(conversation: Conversation, event: Event, policy: Policy): Step {
  switch (event.type) {
    case 'customer.message':
      return customerWrites(conversation, event, policy);
    case 'customer.asks-human':
      return customerAsksForHuman(conversation, event, policy);
    case 'customer.solved':
      return customerSaysSolved(conversation, event);
    case 'customer.likes':
      return customerLikes(conversation, event);
    case 'customer.dislikes':
      return customerDislikes(conversation, event, policy);
    case 'customer.picks':
      return customerPicks(conversation, event);
    case 'customer.picks-none':
      return customerPicksNone(conversation, event, policy);
    case 'customer.confirms':
      return customerConfirms(conversation, event);
    case 'action.ended':
      return actionEnded(conversation, event, policy);
    case 'customer.rates':
      return customerRates(conversation, event);
    case 'customer-channel.lost':
      return customerChannelLost(conversation, event);
    case 'colleague.message':
      return colleagueWrites(conversation, event);
    case 'bot.answered':
      return botAnswered(conversation, event, policy);
    case 'message.edited':
    case 'message.deleted':
      return messageChanged(conversation, event);
    case 'agent.claim':
      return agentClaims(conversation, event);
    case 'agent.release':
      return agentReleases(conversation, event, policy);
    case 'agent.resolve':
      return agentResolves(conversation, event);
    case 'agent.message':
      return agentWrites(conversation, event);
    case 'handoff.opened':
      return handoffOpened(conversation, event, policy);
    case 'handoff.failed':
      return handoffFailed(conversation, event, policy);
    case 'delivery.failed':
      return deliveryFailed(conversation, event);
    case 'timer.due':
      return timerDue(conversation, event);
    default:
      return event satisfies never;
  }
}
