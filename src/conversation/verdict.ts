/** What is to be done with a customer's message: let the bot answer, offer a human beside the answer, or call one at once. */
export type Verdict = 'answer' | 'offer' | 'escalate';
