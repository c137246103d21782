import { tables } from './001-tables.ts';
import { walls } from './002-walls.ts';
import { lanes } from './003-lanes.ts';
import { channelSettings } from './004-channel-settings.ts';
import { answers } from './005-answers.ts';
import { cases } from './006-cases.ts';

/** In order; the version is the place in this list. Released ones never change. */
export const migrations: readonly { readonly name: string; readonly sql: string }[] = [
  { name: 'tables', sql: tables },
  { name: 'walls', sql: walls },
  { name: 'lanes', sql: lanes },
  { name: 'channel-settings', sql: channelSettings },
  { name: 'answers', sql: answers },
  { name: 'cases', sql: cases },
];
