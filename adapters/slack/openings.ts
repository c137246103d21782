/** Answers who pressed what opens a window, or used a shortcut: with the window, or with words for them alone. */
import type { WebClient } from '@slack/web-api';
import { DeliveryRefused, DeliveryUnclear, type Receiver } from '../../src/channel/channel.ts';
import type { Content, Form } from '../../src/channel/content.ts';
import { parseChannel, parsePerson } from './addresses.ts';
import { codeOf, toDeliveryError } from './errors.ts';
import type { Wanted } from './heard.ts';
import type { Logger } from './log.ts';
import { toModal } from './modals.ts';
import { type Reply, toReply, toWhisper } from './outbound.ts';
import { within } from './within.ts';

export interface OpeningNeeds {
  readonly receiver: Pick<Receiver, 'open'>;
  readonly posting: WebClient;
  readonly log: Logger;
  /** How long it may take before Slack hears that it was heard; its leave to open a window ends after 3 s. */
  readonly commandMs: number;
  readonly background: (work: Promise<void>) => void;
}

/** Says something to whoever asked, wherever they asked, up to half an hour later. */
type Respond = (reply: Reply & { readonly replace_original: false }) => Promise<unknown>;

/** Resolves in time for Slack's answer; what is not done by then goes on. Never rejects. */
export async function answerWanted(wanted: Wanted, needs: OpeningNeeds, respond: Respond): Promise<void> {
  const answering = answer(wanted, needs, respond).catch((error: unknown) => {
    needs.log.warn({ err: error, wants: wanted.asking.wants }, 'the answer to a press could not be shown');
  });
  const inTime = await within(needs.commandMs, answering.then(asDone));
  if (inTime === null) needs.background(answering);
}

const asDone = () => 'done' as const;

async function answer(wanted: Wanted, needs: OpeningNeeds, respond: Respond): Promise<void> {
  const words = await opened(wanted, needs);
  if (words !== null) await tell(wanted, words, needs, respond);
}

/** Opens the window; the words that take its place, or null: it is open. */
async function opened({ asking, trigger }: Wanted, needs: OpeningNeeds): Promise<Content | null> {
  const asked = needs.receiver.open(asking).catch((error: unknown): Content => {
    needs.log.error({ err: error, wants: asking.wants }, 'a window could not be made');
    return FAILED;
  });
  const answered = await within(needs.commandMs, asked);
  if (answered === null) return TOO_LATE;
  return 'fields' in answered ? openForm(answered, trigger, needs) : answered;
}

/** Slack gives leave once and for three seconds, so there is no second try. */
async function openForm(form: Form, trigger: string, { posting, log }: OpeningNeeds): Promise<Content | null> {
  try {
    await posting.views.open({ trigger_id: trigger, view: toModal(form) });
    return null;
  } catch (error) {
    log.warn({ err: error, form: form.id }, 'a window could not be opened');
    if (codeOf(error) === 'expired_trigger_id') return TOO_LATE;
    return toDeliveryError(error) instanceof DeliveryUnclear ? PERHAPS_OPENED : NOT_OPENED;
  }
}

/** In the thread where it was asked, if there is one; where the bot may not speak, or not now, by the way that Slack gives for answers. */
async function tell(
  { asking, threadTs }: Wanted,
  words: Content,
  { posting }: OpeningNeeds,
  respond: Respond,
): Promise<void> {
  const channel = parseChannel(asking.place.channel)?.channel;
  const user = parsePerson(asking.sender.person);
  if (channel === undefined || user === null) throw new DeliveryRefused('invalid_address');
  try {
    await posting.chat.postEphemeral(toWhisper({ channel, threadTs, user }, words));
  } catch (error) {
    if (toDeliveryError(error) instanceof DeliveryUnclear) throw error;
    await respond({ ...toReply(words), replace_original: false });
  }
}

const FAILED: Content = { summary: 'Something went wrong on our side. Please try again.', parts: [] };
const TOO_LATE: Content = {
  summary: 'That took too long: Slack opens a window only right after a press. Please try again.',
  parts: [],
};
const NOT_OPENED: Content = { summary: 'Slack could not open the window. Please try again.', parts: [] };
const PERHAPS_OPENED: Content = { summary: 'If no window has opened, please try again.', parts: [] };
