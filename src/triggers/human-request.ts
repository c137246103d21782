import type { Trigger } from './trigger.ts';

/** The customer asks for a human, in whatever words. */
export const humanRequest: Trigger = ({ heard }) => ({
  score: heard.humanRequest.score,
  asks: 'escalate',
  because: 'asked for a human',
  otherwise: 'did not ask for a human',
  evidence: heard.humanRequest.evidence,
  parts: [],
});
