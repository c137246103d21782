import { findPhrases, type Phrase, phrases } from '../nlp/phrases.ts';
import { failedReplies, type Trigger } from './trigger.ts';

const THRESHOLD = 0.5;

/**
 * Trips when the customer's words are angry, desperate or worn out. Anger alone only offers a human, because it says
 * little about whether the bot can help; after an answer that failed, it calls one.
 */
export const strongEmotion: Trigger = (input) => {
  const signs = [...findPhrases(input.text, SIGNS), ...shoutingIn(input.text)];
  const score = Math.min(
    1,
    signs.reduce((sum, sign) => sum + sign.score, 0),
  );
  const tripped = score >= THRESHOLD;
  return {
    trigger: 'strong-emotion',
    score,
    threshold: THRESHOLD,
    asks: failedReplies(input) > 0 ? 'escalate' : 'offer',
    tripped,
    because: tripped ? 'is upset' : 'does not sound upset',
    evidence: [...new Set(signs.map(({ span }) => span))],
  };
};

const SIGNS: readonly Phrase[] = [
  // Contempt, aimed at us.
  ...phrases(
    0.7,
    "(?:this|that|it|you|your \\w{2,15}) (?:is|are|was|'s|'re) (?:(?:so|such|just|absolutely|completely|totally|really|a|an) ){0,3}(?:ridiculous|unacceptable|outrageous|pathetic|disgraceful|disgusting|appalling|insulting|infuriating|useless|garbage|joke|disgrace|nightmare|incompetent)",
    '(?:absolutely|completely|totally) (?:ridiculous|unacceptable|outrageous|pathetic|useless)',
    'what a (?:pathetic|terrible|useless|ridiculous) \\w{2,15}|shame on you|how dare you|disgraceful|pathetic',
    '(?:you|u) (?:people|guys|lot)? ?(?:are )?(?:thieves|liars|scammers|crooks|idiots|useless|incompetent)',
    "wtf|what the (?:hell|fuck|heck)|for fuck's sake|ffs|are you (?:bloody |fucking |actually )?(?:serious|kidding|joking)",
    '(?:fucking|bloody) (?:useless|ridiculous|joke|hell|thing|bot|app|serious)',
    '(?:the )?worst (?:software|support|service|product|experience|app|company)',
    'sick (?:and tired )?of|fed up|had enough|livid|furious|useless(?:,? useless){1,5}',
    'never been treated|lying to (?:me|us)|what is wrong with you|you useless \\w{2,12}|wasted? (?:my|our) (?:time|day|whole \\w{3,8})',
  ),
  // Worn out: the same thing once more.
  ...phrases(
    0.55,
    "for the (?:last|third|fourth|fifth|hundredth|millionth) time|(?:third|fourth|fifth|tenth) time (?:i|we|i'm|we're)",
    'talking to a (?:brick )?wall|running out of patience|losing (?:my )?patience|about to give up|getting us nowhere|going in circles|going round in circles',
    '(?:tired|sick) of (?:this|repeating|explaining|waiting|asking)|thanks for nothing|this is exhausting|is there any point',
    "i (?:already|just) (?:told|said|explained)(?: you)?|you keep (?:telling|saying|sending|asking)|not getting it|that's not what i (?:meant|asked|said)",
  ),
  // Afraid.
  ...phrases(
    0.6,
    '(?:really|so|very|extremely) (?:worried|stressed|scared|anxious|desperate|afraid|overwhelmed|frustrated|frustrating|upset|angry|disappointed)',
    "i'?m (?:panicking|desperate|terrified|freaking out|at my wits' end)|oh no(?:,? oh no){1,5}|help(?:,? help){2,5}|please tell me i didn't",
  ),
  // Alone these are only a mood.
  ...phrases(
    0.3,
    'ugh|argh|sigh|come on|seriously|unbelievable|annoying|annoyed|frustrating|frustrated|not helpful|urgent(?:ly)?|wrong again|same error again',
  ),
];

/** Four words or more in capitals, of four letters or more (an acronym is no shout), or a row of exclamation marks. */
function shoutingIn(text: string): { readonly span: string; readonly score: number }[] {
  const start = text.slice(0, SHOUT_REACH);
  const loud = start.match(/\b[A-Z]{4,20}\b/g) ?? [];
  const marks = start.match(/![!?]{1,20}/)?.slice(0, 1) ?? [];
  return [
    ...loud.slice(0, loud.length >= 4 ? 1 : 0).map((span) => ({ span, score: 0.4 })),
    ...marks.map((span) => ({ span, score: 0.25 })),
  ];
}

const SHOUT_REACH = 3_000;
