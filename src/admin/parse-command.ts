import type { Address } from '../conversation/conversation.ts';

export type Verb = 'status' | 'agents' | 'connect' | 'disconnect';

export type Parsed =
  | { readonly verb: 'help' }
  | { readonly verb: Verb; readonly channel: Address | null }
  | { readonly verb: null; readonly problem: string };

const VERBS: readonly string[] = ['status', 'agents', 'connect', 'disconnect'] satisfies Verb[];
const isVerb = (word: string): word is Verb => VERBS.includes(word);

/** `<#address|name>`, as adapters write a channel that was picked from the list. */
const REFERENCE = /^<#([^|>\s]{1,200})(?:\|[^>]{0,200})?>$/;

/** Reads what stands behind `/baton`. Whatever can't be meant gets a sentence that says what to type instead. */
export function parseCommand(text: string): Parsed {
  const [word = 'help', ...rest] = text.trim().split(/\s+/).filter(Boolean);
  const verb = word.toLowerCase();
  if (verb === 'help') return { verb: 'help' };
  if (!isVerb(verb)) return { verb: null, problem: `I don’t know “${word.slice(0, 40)}”.` };
  const [target] = rest;
  if (rest.length > 1) return { verb: null, problem: `\`/baton ${verb}\` takes one channel at most.` };
  if (target === undefined) return verb === 'agents' ? { verb: null, problem: missing } : { verb, channel: null };
  const channel = REFERENCE.exec(target)?.[1];
  if (!channel)
    return {
      verb: null,
      problem: 'Please pick the channel from the list that opens when you type `#`, so that I get the right one.',
    };
  return { verb, channel };
}

const missing = 'Which channel? Type `/baton agents #support-agents` and pick the channel from the list.';
