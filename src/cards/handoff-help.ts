/** What helps whoever takes it: what has come up since, what to do, what to say, and what was before. */
import type { Inline, Line, Part } from '../channel/content.ts';
import type { Conversation, Instant } from '../conversation/conversation.ts';
import type { HandoffPackage, LiveNotes, SuggestedReply } from '../conversation/handoff-package.ts';
import { replyButtonsFor } from './handoff-buttons.ts';
import type { Room } from './handoff-room.ts';
import { moment, outcomeWords, stars } from './handoff-state.ts';

const MOST_FACTS = 5;

/** Changes quietly while the agent works. */
export function sinceThen({ promises, facts, openQuestion }: LiveNotes, { cut }: Room, now: Instant): readonly Part[] {
  const items: Line[] = [
    ...promises.map(
      ({ by, text, at }): Line => [
        `${cut(by, 40)} promised at `,
        moment(at, now),
        ': ',
        { bold: quoted(cut(text, 200)) },
      ],
    ),
    ...(facts.length > 0 ? [['Now also given: ', ...factsIn(facts.slice(0, MOST_FACTS), cut)]] : []),
    ...(openQuestion === null ? [] : [['Not answered yet: ', { bold: quoted(cut(openQuestion, 240)) }]]),
  ];
  if (items.length === 0) return [];
  return [
    { part: 'text', line: [{ bold: 'Since then' }] },
    { part: 'list', items },
  ];
}

const quoted = (words: string): string => `“${words.replace(/[“”]/g, '’')}”`;

/** "Order number LU-10023 · Amount 240 €", on one line: it is looked up, not read. */
export const factsIn = (facts: HandoffPackage['facts'], cut: Room['cut']): readonly Inline[] =>
  facts.flatMap(({ label, value }, at): Inline[] => [
    `${at > 0 ? ' · ' : ''}${cut(label, 40)} `,
    { bold: cut(value, 120) },
  ]);

const MOST_STEPS = 5;

export function whatToDo({ nextSteps }: HandoffPackage, { cut, opens }: Room): readonly Part[] {
  if (nextSteps.length === 0) return [];
  const items = nextSteps.slice(0, MOST_STEPS).map(({ text, source }): Line => {
    const words = cut(text, 320);
    const url = source?.url ?? null;
    return opens(url) ? [words, ' · ', { link: url, text: 'open' }] : words;
  });
  return [
    { part: 'text', line: [{ bold: 'Next steps' }] },
    { part: 'list', items },
  ];
}

/** As a quotation: nothing is sent by itself. */
export function whatToSay(conversation: Conversation, reply: SuggestedReply, room: Room): readonly Part[] {
  const { text, from, by } = reply;
  const shown = room.cut(text, 1_200);
  return [
    { part: 'text', line: [{ bold: 'Suggested reply' }, by === 'model' ? ' (written by a model: please check)' : ''] },
    { part: 'quote', text: shown },
    ...(from.length > 0 ? [{ part: 'note', line: ['A draft from ', ...basedOn(from, room)] } as const] : []),
    ...replyButtonsFor(conversation, reply, shown === text.trim()),
  ];
}

const MOST_BASES = 3;

const basedOn = (from: SuggestedReply['from'], { cut, opens }: Room): readonly Inline[] =>
  from.slice(0, MOST_BASES).flatMap((one, at): Inline[] => {
    const comma = at > 0 ? [', '] : [];
    if (one.kind === 'article') {
      const title = cut(one.source.title, 120);
      return [...comma, opens(one.source.url) ? { link: one.source.url, text: title } : title];
    }
    const words = `what ${cut(one.by, 60)} answered on ${date(one.at)}`;
    return [...comma, opens(one.link) ? { link: one.link, text: words } : words];
  });

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const date = (at: Instant): string => DATE.format(at);

const MOST_EARLIER = 3;

export function whatWasBefore({ earlier }: HandoffPackage, { cut, opens }: Room): readonly Part[] {
  if (earlier.length === 0) return [];
  const items = earlier.slice(0, MOST_EARLIER).map(({ asked, at, outcome, agentName, rating, link }): Line => {
    const words = quoted(cut(asked || 'no words', 120));
    const who = agentName ? ` by ${cut(agentName, 40)}` : '';
    const rated = rating === null ? '' : ` ${stars(rating)}`;
    return [opens(link) ? { link, text: words } : words, ` · ${date(at)}: ${outcomeWords(outcome)}${who}${rated}`];
  });
  return [
    { part: 'text', line: [{ bold: 'Earlier in this channel' }] },
    { part: 'list', items },
  ];
}
