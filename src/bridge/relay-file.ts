/**
 * Carries one attached file over to the other side: fetched, checked, handed over, shown once (P4). What was handed over is written
 * down before it is shown, so that whoever goes on after a crash can ask whether it stands there, and never shows it a second time.
 * What can't be carried is named on both sides, with the reason.
 */

import { peopleFrom } from '../cards/people.ts';
import { authorOf } from '../cards/relay-cards.ts';
import { DeliveryDelayed, DeliveryRefused, FileUnreadable, type Posted, type ReadFile } from '../channel/channel.ts';
import type { Author } from '../channel/content.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Effect } from '../conversation/effect.ts';
import type { FileTrouble } from '../conversation/file-trouble.ts';
import type { AttachedFile, Message } from '../conversation/message.ts';
import { refuseIfShared } from './agents-only.ts';
import type { Delivery, Present } from './delivering.ts';
import { again, dropped, finish, sent } from './endings.ts';
import { tellNotCarried, troubleOf } from './file-not-carried.ts';
import type { OutboxItem } from './ports.ts';
import { isRisky, plainName } from './risky-file.ts';

type RelayFile = Extract<Effect, { type: 'relay-file' }>;
type Within = Present & { readonly conversation: Conversation };

/** From when it is not tried any more: whoever waits for it shall know, and do something else. */
const PATIENCE_MS = 15 * 60_000;

/** May be done again until `share` is called; from there on `standsAlready` has to be asked first. */
export async function relayFile(delivery: Delivery, present: Within, effect: RelayFile): Promise<void> {
  const found = present.messages.find((m) => m.seq === effect.seq);
  const file = found?.files[effect.n];
  if (!found || !file) return dropped(delivery, 'there is no such file');
  const unwanted = unwantedThere(delivery.item, present.conversation, found, effect);
  if (unwanted) return dropped(delivery, unwanted);
  try {
    await carry(delivery, { ...present, message: found, file }, effect);
  } catch (error) {
    await notCarried(delivery, { effect, file, mostBytes: present.policy?.files.mostBytes }, error);
  }
}

/** Whether an earlier try may have shown it: else it need not be looked for. */
export const mayStandAlready = ({ state, upload }: OutboxItem): boolean => state === 'sending' && upload !== null;

/** Where an earlier try has shown it; null: certainly nowhere. Throws DeliveryDelayed, DeliveryRefused. */
export async function standsAlready({ item, channel, tenant }: Delivery): Promise<Posted | null> {
  const { target, upload } = item;
  return target && upload !== null ? channel.files.shared(tenant.installation, target, upload) : null;
}

interface Cargo extends Within {
  readonly message: Message;
  readonly file: AttachedFile;
}

async function carry(delivery: Delivery, cargo: Cargo, effect: RelayFile): Promise<void> {
  const { item, lease, channel, tenant, monotonic } = delivery;
  const { target } = item;
  if (!target) return dropped(delivery, 'it has no place');
  if (effect.towards === 'agents') await refuseIfShared(delivery, target.channel);
  const author = await authorIn(delivery, cargo.message);
  const handed = item.upload ? { upload: item.upload } : await handOver(delivery, cargo, effect);
  if (handed === null) return dropped(delivery, 'deleted before it was sent');
  // Fetching takes its time. What was handed over is kept: the next try begins with the showing.
  if (monotonic() > lease.deadline) return again(delivery, 0, 'the lease is nearly over', false);
  const posted = await channel.files.share(tenant.installation, target, handed.upload, author);
  await sent(delivery, posted);
}

/** The right side's channel, and words that were meant for it: a file never gets anywhere else, whatever has changed meanwhile. */
function unwantedThere(
  { target }: OutboxItem,
  { customerPlace, agentsPlace }: Conversation,
  { role, internal, deletedAt }: Message,
  { towards }: RelayFile,
): string | null {
  const place = towards === 'customer' ? customerPlace : agentsPlace;
  if (target?.channel !== place?.channel) return 'its place has changed';
  if (deletedAt !== null) return 'deleted before it was sent';
  if (towards === 'customer' && (internal || role !== 'agent')) return 'it stays inside';
  return null;
}

async function authorIn({ channel, tenant }: Delivery, message: Message): Promise<Author> {
  const { person } = message;
  const known = new Map(person === null ? [] : [[person, await channel.who(tenant.installation, person)] as const]);
  return authorOf(message, peopleFrom(known), tenant.name);
}

/** Null: it was taken back meanwhile. */
async function handOver(
  delivery: Delivery,
  { conversation, message, file, policy }: Cargo,
  { n }: RelayFile,
): Promise<{ readonly upload: string } | null> {
  const { store, tenant, lease, item, channel } = delivery;
  if (file.id === null) throw new NotCarried('elsewhere');
  if (item.triedAt !== null && isTooLate(delivery)) throw new NotCarried('slow');
  const { files } = policy ?? (await store.inTenant(tenant.id, (tx) => tx.policy()));
  if (n >= files.most) throw new NotCarried('not-taken');
  const read = checked(await channel.files.read(tenant.installation, file.id, files.mostBytes));
  const upload = await channel.files.upload(tenant.installation, read);
  return store.inTenant(tenant.id, async (tx) => {
    const now = (await tx.messages(conversation.id)).find((m) => m.seq === message.seq);
    if (!now || now.deletedAt !== null) return null;
    await tx.setUpload(lease, item.id, upload);
    return { upload };
  });
}

function checked(file: ReadFile): ReadFile {
  const name = plainName(file.name);
  if (file.bytes.byteLength === 0) throw new NotCarried('empty', name);
  if (isRisky(name, file.bytes)) throw new NotCarried('risky', name);
  return { ...file, name };
}

// ── what can't be carried ────────────────────────────────────────────────────────────────────────────────────────

/** It stays behind, for a reason of ours. */
class NotCarried extends Error {
  readonly why: FileTrouble;
  readonly file: string | null;
  constructor(why: FileTrouble, file: string | null = null) {
    super(why);
    this.why = why;
    this.file = file;
  }
}

interface Left {
  readonly effect: RelayFile;
  readonly file: AttachedFile;
  /** What holds where the customer writes; undefined: what holds everywhere. */
  readonly mostBytes: number | undefined;
}

/** What does not concern the file itself, or may still go well, is thrown on. */
async function notCarried(delivery: Delivery, { effect, file, mostBytes }: Left, error: unknown): Promise<void> {
  const trouble = troubleIn(error, delivery);
  if (trouble === null) throw error;
  const { item, log, now } = delivery;
  const why = error instanceof DeliveryRefused ? error.code : trouble;
  log.warn({ err: error, item: item.id, why }, 'a file was not carried over');
  const named = error instanceof FileUnreadable || error instanceof NotCarried ? error.file : null;
  const given = { why: trouble, name: named ?? file.name, mostBytes, at: now() };
  await finish(delivery, { state: trouble === 'unclear' ? 'uncertain' : 'refused', why }, (tx, conversation) =>
    tellNotCarried(tx, conversation, effect, given),
  );
}

function troubleIn(error: unknown, delivery: Delivery): FileTrouble | null {
  if (error instanceof NotCarried) return error.why;
  if (error instanceof FileUnreadable) return error.reason;
  if (error instanceof DeliveryRefused)
    return isSpent(error, delivery) ? 'unclear' : troubleOf({ state: 'refused', why: error.code });
  return error instanceof DeliveryDelayed && isTooLate(delivery) ? 'slow' : null;
}

/** An upload of an earlier try can't be shown any more. As likely as not, that is because it was: handing it over anew might show it twice. */
const isSpent = ({ code }: DeliveryRefused, { item }: Delivery): boolean =>
  item.upload !== null && code === 'file_not_found';

const isTooLate = ({ item, now }: Delivery): boolean => now() - item.createdAt > PATIENCE_MS;
