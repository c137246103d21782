import { describe, expect, it } from 'vitest';
import { saidIn } from '../../adapters/slack/inbound.ts';
import { outwardOf } from '../../src/bridge/spoken.ts';
import type { Who } from '../../src/channel/channel.ts';

const OURS: ReadonlySet<string> = new Set(['slack:UANA', 'slack:UBEN']);
const who = (person: string): Who => ({
  person,
  name: person.slice('slack:U'.length),
  picture: null,
  side: OURS.has(person) ? 'internal' : 'external',
  bot: false,
  admin: false,
  company: null,
  timeZone: null,
});
/** As Slack tells what an agent wrote. */
const out = (text: string) => {
  const said = saidIn({ ts: '1.0', text }, 'T1', 'UBOT');
  return outwardOf({ said, look: null }, who);
};

describe('what an agent says to colleagues', () => {
  it.each([
    ['one of them', '<@UBEN> can you look?'],
    ['one of them, after a blank', ' <@UBEN> can you look?'],
    ['one of them in bold', '*<@UBEN>* can you look?'],
    ['a group', '<!subteam^S1|@billing-team> can you look?'],
    ['a group of which Slack tells no name', '<!subteam^S1> can you look?'],
    ['everybody here', '<!here> does anybody know them?'],
    ['everybody in the channel', '<!channel>: who has this?'],
    ['a name that Slack did not know', '@ben can you look?'],
  ])('stays inside where it begins with %s', (_whom, text) => {
    expect(out(text)).toEqual({ inside: 'colleague' });
  });

  it.each([
    ['the customer', '<@UCARLA> here it is', '@CARLA here it is'],
    ['an address of a package', '@types/node is what you need', '@types/node is what you need'],
    ['nobody, and names somebody later', 'I ask <@UBEN> and <!here>', 'I ask @BEN and @here'],
  ])('goes out where it begins with %s', (_whom, text, shown) => {
    expect(out(text)).toEqual({ text: shown, look: null });
  });
});
