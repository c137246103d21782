/** What people are told in a window, or in place of one: how things stand, and what they can do about it. */
import type { Content, Part } from '../channel/content.ts';
import type { Deed, Obstacle } from './case-rights.ts';

/** A few sentences, a paragraph each. */
export function said(...sentences: readonly string[]): Content {
  return {
    summary: sentences.join(' '),
    parts: sentences.map((line): Part => ({ part: 'text', line })),
  };
}

export const notKnown = said('This workspace is not known here. Ask whoever runs Baton to install it again.');
export const notNow = said('I can’t look this up right now. Nothing has changed; please try again in a moment.');
export const noCase = said('This belongs to no case that I know of.');
export const notYours = said('You can’t do that here. Nothing has changed.');
export const outOfUse = said('This form is no longer in use. Nothing has changed; please open it again.');

const RESOLVED: Readonly<Record<Deed, string>> = {
  transfer: 'This case is resolved, so there is nothing to pass on. To go on with it, press Reopen.',
  snooze: 'This case is resolved: it needs nobody now. If the customer writes again, it opens again.',
  resolve: 'This case is resolved already.',
  reply: 'This case is resolved, so nothing was sent. Press Reopen on the first message of its thread, then answer.',
};

const NOBODY: Readonly<Record<Deed, string>> = {
  transfer: 'Nobody has claimed this case, so anybody can take it. Press Claim first if you want to pass it on.',
  snooze: 'Nobody has claimed this case. Press Claim first: what waits for everybody can’t be put aside.',
  resolve: 'Nobody has claimed this case.',
  reply: 'Nobody has claimed this case.',
};

const ELSE: Readonly<Record<Deed, string>> = {
  transfer: 'so only they can pass it on.',
  snooze: 'so only they can put it aside.',
  resolve: 'so only they can close it.',
  reply: 'and only their replies go to the customer. Write in the thread to be asked whether yours shall go out too.',
};

/** `agent`: name of whoever has it. `kept`: words of theirs that would be lost otherwise. */
export const inTheWay = (deed: Deed, obstacle: Obstacle, agent: string, kept = ''): Content =>
  withKept(said(sentence(deed, obstacle, agent)), kept);

/** With what they had written; empty: nothing. */
export const withKept = (told: Content, kept: string): Content =>
  kept === '' ? told : { ...told, parts: [...told.parts, { part: 'quote', text: kept }] };

function sentence(deed: Deed, { obstacle }: Obstacle, agent: string): string {
  switch (obstacle) {
    case 'resolved':
      return RESOLVED[deed];
    case 'nobody-has-it':
      return NOBODY[deed];
    case 'somebody-else':
      return `${agent} has claimed this case, ${ELSE[deed]}`;
    default:
      return obstacle satisfies never;
  }
}
