import type { Conversation } from './conversation.ts';
import { actionEnded, brokenOff, customerConfirms } from './decide-action.ts';
import {
  agentClaims,
  agentGone,
  agentJudgesCall,
  agentReleases,
  agentReopens,
  agentResolves,
  agentReturns,
  agentSnoozes,
  agentTransfers,
  agentWakes,
} from './decide-agent.ts';
import { botAnswered, customerDislikes, customerLikes, customerPicks, customerPicksNone } from './decide-answer.ts';
import {
  customerAsksForHuman,
  customerChannelLost,
  customerLeft,
  customerSaysSolved,
  customerWrites,
} from './decide-customer.ts';
import { colleagueHandsOver, colleagueWrites, messageChanged } from './decide-exchange.ts';
import { deliveryFailed, handoffFailed, handoffOpened, rootGone, timerDue } from './decide-handoff.ts';
import { customerComments, customerRates, customerRecommends } from './decide-rating.ts';
import {
  agentJoins,
  agentReplies,
  agentResends,
  agentSaysArrived,
  agentStays,
  agentWrites,
  reactionAdded,
} from './decide-reply.ts';
import type { Event } from './event.ts';
import type { Policy } from './policy.ts';
import { recordsOf } from './records-of.ts';
import { clocked } from './run-clock.ts';
import { refreshed, type Step, step } from './step.ts';

/**
 * What an event does to a conversation. Pure: no I/O, clock or chance; the same arguments give the same step.
 *
 * Laws (held by `test/unit/conversation-laws.test.ts`): only legal moves; one claimant; the bot never speaks while a
 * human has the conversation; nothing written before the claim, or by anybody but the claimer, leaves the agents'
 * thread; every escalation ends in a posted thread or in a true word to the customer.
 */
export function decide(before: Conversation, event: Event, policy: Policy): Step {
  const { conversation, effects } = clocked(
    before,
    atRest(before, decided(before, event, policy), event),
    event,
    policy,
  );
  return step(conversation, ...effects, ...recordsOf(before, conversation, event));
}

/** When a human takes over, the bot lays down what it was at. */
function atRest(before: Conversation, { conversation, effects }: Step, { at }: Event): Step {
  const taken = before.status === 'bot' && conversation.status !== 'bot';
  return taken ? step({ ...brokenOff(conversation, at), clarifying: null }, ...effects) : { conversation, effects };
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
    case 'customer.comments':
      return customerComments(conversation, event);
    case 'customer.recommends':
      return customerRecommends(conversation, event);
    case 'customer.left':
      return customerLeft(conversation, event);
    case 'colleague.hands-over':
      return colleagueHandsOver(conversation, event, policy);
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
    case 'agent.reopen':
      return agentReopens(conversation, event);
    case 'agent.return':
      return agentReturns(conversation, event);
    case 'agent.transfer':
      return agentTransfers(conversation, event);
    case 'agent.snooze':
      return agentSnoozes(conversation, event);
    case 'agent.wake':
      return agentWakes(conversation, event);
    case 'agent.join':
      return agentJoins(conversation, event);
    case 'agent.stay':
      return agentStays(conversation, event);
    case 'agent.right-call':
      return agentJudgesCall(conversation, event);
    case 'agent.resend':
      return agentResends(conversation, event);
    case 'agent.arrived':
      return agentSaysArrived(conversation, event);
    case 'agent.gone':
      return agentGone(conversation, event, policy);
    case 'agent.reply':
      return agentReplies(conversation, event);
    case 'agent.rejects-suggestion':
      return step(
        conversation,
        { type: 'drop-suggestion' },
        { type: 'whisper', to: event.agent, side: 'agents', say: { whisper: 'done', what: 'suggestion-noted' } },
        ...refreshed(conversation),
      );
    case 'reaction.added':
      return reactionAdded(conversation, event);
    case 'handoff.root-gone':
      return rootGone(conversation, event);
    case 'handoff.opened':
      return handoffOpened(conversation, event, policy);
    case 'handoff.failed':
      return handoffFailed(conversation, event, policy);
    case 'delivery.failed':
      return deliveryFailed(conversation, event);
    case 'timer.due':
      return timerDue(conversation, event, policy);
    default:
      return event satisfies never;
  }
}
