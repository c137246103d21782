/** What one person alone reads. */
import type { Content } from '../channel/content.ts';
import type { Whisper } from '../conversation/effect.ts';
import { actionEnded } from './agents-cards.ts';
import { importReportCard } from './import-report-card.ts';
import type { People } from './people.ts';
import { withCode } from './people.ts';

export function whisperCard(say: Whisper, people: People): Content {
  if (say.whisper === 'offer-connect') return offerConnect;
  if (say.whisper === 'import-ended') return importReportCard(say.report);
  if (say.whisper === 'action-ended') return actionEnded(say.deed);
  const text = whisperText(say, people);
  return { summary: text.replaceAll('`', ''), parts: [{ part: 'text', line: withCode(text) }] };
}

function whisperText(
  say: Exclude<Whisper, { whisper: 'offer-connect' | 'import-ended' | 'action-ended' }>,
  people: People,
): string {
  switch (say.whisper) {
    case 'claimed-by':
      return `${people(say.agent).name} was faster and has claimed this one.`;
    case 'already-yours':
      return 'You have claimed this already: what you write in this thread goes to the customer.';
    case 'claim-first':
      return 'This stayed inside. To answer the customer, press Claim on the first message of this thread, then write here.';
    case 'claim-to-join':
      return `This stayed inside: ${people(say.agent).name} has claimed this conversation, and only their replies go to the customer. To take over, ask them to press Release, then press Claim.`;
    case 'not-claimed-by-you':
      return say.agent
        ? `${people(say.agent).name} has claimed this, so only they can do that.`
        : 'Nobody has claimed this: there is nothing to release.';
    case 'already-resolved':
      return 'This conversation is resolved: what is written here stays inside. If the customer writes again, it opens again.';
    case 'rate-only-own':
      return 'Thank you! Only the person who asked can rate this conversation.';
    case 'already-rated':
      return 'Thank you, your rating is in already.';
    case 'feedback-thanks':
      return say.helpful
        ? 'Thank you, good to know that this helped!'
        : 'Thank you for telling us. We’ll use it to do better.';
    case 'button-out-of-use':
      return 'This button is no longer in use. Just write a message here instead.';
    case 'not-allowed':
      return 'You can’t do that here.';
    case 'connected':
      return 'Done: I answer customers in this channel from now on. `/baton disconnect` stops it.';
    default:
      return say satisfies never;
  }
}

const offerConnect: Content = {
  summary: 'Shall I answer customers in this channel?',
  parts: [
    {
      part: 'text',
      line: 'Thanks for the invitation! Shall I answer customers in this channel, and call your support team when a human is needed? Until you say so, I stay silent here.',
    },
    { part: 'buttons', buttons: [{ verb: 'connect', label: 'Answer customers here', style: 'primary' }] },
  ],
};
