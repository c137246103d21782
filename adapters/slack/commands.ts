/** Answers slash commands: with words in the request or after it, or with a form. */
import type { WebClient } from '@slack/web-api';
import type { Receiver } from '../../src/channel/channel.ts';
import type { Content, Form } from '../../src/channel/content.ts';
import type { Command } from '../../src/channel/inbound.ts';
import { codeOf } from './errors.ts';
import type { Logger } from './log.ts';
import { toModal } from './modals.ts';
import { type Reply, toReply } from './outbound.ts';
import { within } from './within.ts';

export interface CommandNeeds {
  readonly receiver: Pick<Receiver, 'command'>;
  readonly posting: WebClient;
  readonly log: Logger;
  /** How long a command may take before Slack hears that we are at it; Slack itself gives up after 3 s. */
  readonly commandMs: number;
  /** Called with what goes on after the answer, so that a stop can wait for it. */
  readonly background: (work: Promise<void>) => void;
}

export interface Replying {
  /** Slack's leave to open one window, within 3 seconds. */
  readonly trigger: string;
  readonly ack: (reply?: Reply) => Promise<void>;
  /** Up to half an hour later. */
  readonly respond: (reply: Reply) => Promise<unknown>;
}

export async function answerCommand(
  command: Command,
  needs: CommandNeeds,
  { trigger, ack, respond }: Replying,
): Promise<void> {
  const answering = needs.receiver
    .command(command)
    .then((answer) => ('fields' in answer ? open(answer, trigger, needs) : toReply(answer)))
    .catch((error: unknown) => {
      needs.log.error({ err: error }, 'a command failed');
      return toReply(FAILED);
    });
  const inTime = await within(needs.commandMs, answering.then(asDone));
  if (inTime !== null) return inTime.reply === 'opened' ? ack() : ack(inTime.reply);
  await ack(toReply(WORKING));
  needs.background(answerLate(answering, respond, needs.log));
}

type Done = Reply | 'opened';

const asDone = (reply: Done) => ({ reply });

/** Slack gives leave once and for three seconds, so there is no second try. */
async function open(form: Form, trigger: string, { posting, log }: CommandNeeds): Promise<Done> {
  const view = toModal(form);
  try {
    await posting.views.open({ trigger_id: trigger, view });
    return 'opened';
  } catch (error) {
    log.warn({ err: error, form: form.id }, 'a form could not be opened');
    return toReply(codeOf(error) === 'expired_trigger_id' ? TOO_LATE : NOT_OPENED);
  }
}

async function answerLate(answering: Promise<Done>, respond: Replying['respond'], log: Logger): Promise<void> {
  try {
    const reply = await answering;
    if (reply !== 'opened') await respond(reply);
  } catch (error) {
    log.warn({ err: error }, 'the answer to a command could not be shown');
  }
}

const FAILED: Content = { summary: 'Something went wrong on our side. Please try again.', parts: [] };
const WORKING: Content = { summary: 'Working on it…', parts: [] };
const TOO_LATE: Content = {
  summary: 'That took too long: Slack opens a form only right after a command. Please type it again.',
  parts: [],
};
const NOT_OPENED: Content = { summary: 'Slack could not open the form. Please type the command again.', parts: [] };
