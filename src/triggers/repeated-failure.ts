import { failedReplies, type Trigger } from './trigger.ts';

/** Trips when the bot has failed the customer as often in a row as the policy allows. */
export const repeatedFailure: Trigger = (input, { failuresBeforeHandoff }) => {
  const failures = failedReplies(input);
  return {
    trigger: 'repeated-failure',
    score: Math.min(1, failures / failuresBeforeHandoff),
    threshold: 1,
    asks: 'escalate',
    tripped: failures >= failuresBeforeHandoff,
    because: `the bot had no answer ${failures === 1 ? 'once' : `${failures} times in a row`}`,
    evidence: [],
  };
};
