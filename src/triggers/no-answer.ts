import { failedReplies, type Trigger } from './trigger.ts';

/** The bot has failed the customer as often in a row as the policy allows. Trips at a score of 1, the budget used up. */
export const noAnswer: Trigger = (circumstances) => {
  const failures = failedReplies(circumstances);
  return {
    score: Math.min(1, failures / circumstances.policy.failuresBeforeHandoff),
    asks: 'escalate',
    because: `the bot had no answer ${failures === 1 ? 'once' : `${failures} times in a row`}`,
    otherwise: failures === 0 ? 'the bot has not failed' : 'the bot may try once more',
    evidence: [],
    parts: [{ name: 'failures', value: failures }],
  };
};
