import type { EarlierCase } from '../bridge/ports.ts';
import type { HandoffPackage } from '../conversation/handoff-package.ts';
import { shortened } from './shortened.ts';

const MOST = 3;
const LONGEST_ASKED = 120;
const LONGEST_NAME = 60;

/** What ended before in the same channel, for the agent to look up: the newest three, each with a link where there is one. */
export async function earlierOf(
  cases: readonly EarlierCase[],
  linkTo: (channel: string, remoteId: string) => Promise<string | null>,
): Promise<HandoffPackage['earlier']> {
  return Promise.all(
    cases.slice(0, MOST).map(async ({ asked, at, outcome, agentName, rating, channel, remoteId }) => ({
      asked: shortened(asked, LONGEST_ASKED),
      at,
      outcome,
      agentName: agentName === null ? null : shortened(agentName, LONGEST_NAME),
      rating,
      link: remoteId === null ? null : await linkTo(channel, remoteId),
    })),
  );
}
