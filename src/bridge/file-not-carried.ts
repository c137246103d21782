/** What is said, and to whom, when a file stays behind. */
import type { Unreadable } from '../channel/channel.ts';
import type { Conversation, Instant } from '../conversation/conversation.ts';
import type { Effect } from '../conversation/effect.ts';
import type { FileTrouble } from '../conversation/file-trouble.ts';
import type { TenantTx } from './ports.ts';
import { plainName } from './risky-file.ts';
import { writeEffects } from './write-down.ts';

type RelayFile = Extract<Effect, { type: 'relay-file' }>;

/** Both sides read it where they are, and the agent whose file it is sees it on their message. */
export async function tellNotCarried(
  tx: TenantTx,
  conversation: Conversation,
  { seq, n, towards }: RelayFile,
  given: {
    readonly why: FileTrouble;
    readonly at: Instant;
    readonly name?: string;
    readonly mostBytes?: number | undefined;
  },
): Promise<void> {
  const { why, at } = given;
  const policy = await tx.policy();
  const name = given.name ?? (await tx.messages(conversation.id)).find((m) => m.seq === seq)?.files[n]?.name ?? 'file';
  const from = towards === 'customer' ? 'agents' : 'customer';
  const { mostBytes = policy.files.mostBytes } = given;
  const say = { notice: 'file-not-carried', name: plainName(name), from, why, mostBytes } as const;
  const receipt = why === 'unclear' ? 'unclear' : 'failed';
  const effects: readonly Effect[] = [
    { type: 'tell-agents', say },
    { type: 'tell-customer', say },
    ...(from === 'agents' ? [{ type: 'mark-receipt', seq, receipt } as const] : []),
  ];
  await writeEffects(tx, conversation, effects, { at, policy });
}

/** How an item of ours ended, as people are told: whatever the platform's own word for it is. */
export function troubleOf(outcome: { readonly state: 'refused' | 'uncertain'; readonly why: string }): FileTrouble {
  if (outcome.state === 'uncertain') return 'unclear';
  return TROUBLES.get(outcome.why) ?? 'not-taken';
}

const TROUBLES: ReadonlyMap<string, FileTrouble> = new Map<Unreadable | FileTrouble | string, FileTrouble>([
  ['too-large', 'too-large'],
  ['file_upload_size_restricted', 'too-large'],
  ['empty', 'empty'],
  ['risky', 'risky'],
  ['gone', 'gone'],
  ['elsewhere', 'elsewhere'],
  ['no-access', 'no-access'],
  ['slow', 'slow'],
]);
