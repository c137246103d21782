import type { PastAnswer } from '../knowledge/past.ts';
import { promises } from '../model/promises.ts';
import { redact } from '../model/redact.ts';
import { factsSaid } from '../nlp/facts-said.ts';

/** What of an answer may be said to somebody else: sentences without anybody's particulars and without what was done or promised then. */
export function forOthers({ answer, customers, by }: PastAnswer): string {
  const names = [...customers, by].flatMap((name) => name.split(/\s+/)).filter((name) => name.length > 2);
  const sentences = answer.split(/(?<=[.!?])\s{1,20}|\n/).map((sentence) => sentence.trim());
  return sentences.filter((sentence) => sentence !== '' && isGeneral(sentence, names)).join(' ');
}

/** Particulars of one customer. Versions, devices and plans are what anybody may have. */
const PARTICULAR: ReadonlySet<string> = new Set(['reference', 'email', 'amount', 'date', 'phone']);
/** What somebody did, does or will do then and there, and what only holds for whom it was said to. */
const THEN_AND_THERE =
  /(?<!\p{L})(?:i|me|let me|we \p{L}{2,12}ed|he|she|your \p{L}{2,20} (?:is|was|were|has|have|had|will|should)|as discussed|this time|exception\p{L}{0,4}|sorry|apolog\p{L}{1,6}|today|tomorrow|yesterday|tonight|last week|next week|just now|by now)(?!\p{L})/iu;
const POLITE =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|thanks?|thank you|cheers|best|kind regards|regards|you're welcome|have a)(?!\p{L})/iu;

function isGeneral(sentence: string, names: readonly string[]): boolean {
  if (sentence.endsWith('?') || POLITE.test(sentence) || THEN_AND_THERE.test(sentence) || promises(sentence))
    return false;
  if (redact(sentence) !== sentence) return false;
  if (factsSaid(sentence).some(({ kind }) => PARTICULAR.has(kind))) return false;
  const lower = sentence.toLowerCase();
  return !names.some((name) => lower.includes(name.toLowerCase()));
}
