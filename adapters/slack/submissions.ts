/** Takes what somebody filled in to the receiver, and shows what comes of it where the form stood. */
import { setTimeout as pause } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import type { Receiver } from '../../src/channel/channel.ts';
import type { Content } from '../../src/channel/content.ts';
import type { FilledIn } from './filled-in.ts';
import type { Logger } from './log.ts';
import { problemsAsWords, type SubmissionAnswer, toClosingView, toErrors } from './modals.ts';
import { within } from './within.ts';

export interface SubmittingNeeds {
  readonly receiver: Pick<Receiver, 'submit'>;
  readonly posting: WebClient;
  readonly log: Logger;
  /** How long it may take before Slack hears that we are at it; Slack itself gives up after 3 s. */
  readonly commandMs: number;
  readonly background: (work: Promise<void>) => void;
}

type Outcome = Awaited<ReturnType<Receiver['submit']>>;

/** What Slack is to be answered. What takes longer than a request may is shown in the same window when it is there. */
export async function answerSubmission(filledIn: FilledIn, needs: SubmittingNeeds): Promise<SubmissionAnswer> {
  const { view } = filledIn;
  const submitting = needs.receiver.submit(filledIn.submission).catch((error: unknown): Outcome => {
    needs.log.error({ err: error }, 'a form could not be taken');
    return { problems: new Map([['', FAILED]]) };
  });
  const inTime = await within(needs.commandMs, submitting);
  if (inTime !== null) return toAnswer(inTime, view);
  needs.background(showLater(submitting, view, needs));
  return { response_action: 'update', view: toClosingView(view.title, WORKING) };
}

function toAnswer(outcome: Outcome, view: FilledIn['view']): SubmissionAnswer {
  if ('problems' in outcome && view.fields.length > 0) return toErrors(outcome.problems, view.fields);
  return { response_action: 'update', view: toClosingView(view.title, asContent(outcome)) };
}

const asContent = (outcome: Outcome): Content => ('problems' in outcome ? problemsAsWords(outcome.problems) : outcome);

/** Slack must have shown "working on it" first: the answer to the request would replace what came before it. */
const SETTLE_MS = 500;

async function showLater(submitting: Promise<Outcome>, view: FilledIn['view'], needs: SubmittingNeeds): Promise<void> {
  try {
    const [outcome] = await Promise.all([submitting, pause(SETTLE_MS)]);
    await needs.posting.views.update({ view_id: view.id, view: toClosingView(view.title, asContent(outcome)) });
  } catch (error) {
    needs.log.warn({ err: error }, 'what came of a form could not be shown: it may be closed');
  }
}

const FAILED = 'Something went wrong on our side. Please try again.';
const WORKING: Content = { summary: 'Working on it…', parts: [] };
