import type { Catalogue } from '../actions/catalogue.ts';
import { nextReply } from '../actions/course.ts';
import type { Answering, Asked } from '../bridge/ports.ts';
import type { Reply } from '../conversation/event.ts';
import type { Library } from '../knowledge/library.ts';
import { termsOf } from '../nlp/words.ts';
import { answerFromKnowledge } from './answer-from.ts';
import { whichMeant } from './which-meant.ts';

/** What the bot has to say: an action goes on or begins, else articles are asked. */
export function openAnswering({
  library,
  catalogue,
}: {
  readonly library: Pick<Library, 'of'>;
  readonly catalogue: Pick<Catalogue, 'of'>;
}): Answering {
  return {
    async reply(asked) {
      // Who picked an article wants that one, whatever the words sound like.
      const action =
        asked.article === null && !namesCandidate(asked) ? nextReply(await catalogue.of(asked.tenant), asked) : null;
      if (action && !isMissed(action)) return action;
      const answer = answerFromKnowledge(await library.of(asked.tenant), asked);
      return action && !saysSomething(answer) ? action : answer;
    },
  };
}

/** "Reset your password", said to "which of these do you mean?": the article of that name, though an action is asked for so too. */
function namesCandidate({ text, conversation: { clarifying } }: Asked): boolean {
  const meant = clarifying && whichMeant(text, clarifying.candidates);
  if (meant?.kind !== 'candidate' || NAMES_VALUE.test(text)) return false;
  const said = new Set(termsOf(text));
  return termsOf(meant.candidate.title).every((term) => said.has(term));
}

/** A number or an address is for an action. */
const NAMES_VALUE = /[\d@]/;

/** It waits for something, and this could not be read as that. Words that articles know are about another matter then. */
const isMissed = (reply: Reply): boolean => reply.kind === 'ask-slot' && reply.again !== null;
const saysSomething = ({ kind }: Reply): boolean => kind === 'answer' || kind === 'clarify';
