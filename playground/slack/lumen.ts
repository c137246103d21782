/** The company of the playground, its customers, and where they meet. */
import { addChannel, addPerson, type World } from './world.ts';

export const LUMEN = 'T0LUMEN';
export const ACME = 'T0ACME';
export const GLOBEX = 'T0GLOBEX';

export const ANA = 'U0ANARUIZ';
export const BEN = 'U0BENOKAFOR';
export const OLIVIA = 'U0OLIVIAPARK';
export const SAM = 'U0SAMLEE';
export const CARLA = 'U0CARLADIAZ';
export const DAN = 'U0DANNOVAK';
export const GRACE = 'U0GRACEKIM';
export const BATON = 'U0BATON';

export const ONCALL = 'S0ONCALL';

export const EXT_ACME = 'C0EXTACME';
export const EXT_GLOBEX = 'C0EXTGLOBEX';
export const SUPPORT_AGENTS = 'C0SUPPORTAGENTS';
export const GENERAL = 'C0GENERAL';

export type Role = 'customer' | 'agent' | 'admin' | 'colleague';

/** Who plays which part. Slack knows nothing of it. */
export const roles: Readonly<Record<string, Role>> = {
  [CARLA]: 'customer',
  [DAN]: 'customer',
  [GRACE]: 'customer',
  [ANA]: 'agent',
  [BEN]: 'agent',
  [OLIVIA]: 'admin',
  [SAM]: 'colleague',
};

/** A fresh Lumen, with the app installed and in no channel but those of `botIn`. */
export function lumenWorld(botIn: readonly string[]): World {
  const world: World = {
    home: LUMEN,
    app: { id: 'A0BATON', botId: 'B0BATON', botUser: BATON, name: 'Baton' },
    teams: new Map(),
    people: new Map(),
    groups: new Map([[ONCALL, { id: ONCALL, handle: 'oncall', members: [ANA, BEN] }]]),
    emoji: new Map(),
    channels: new Map(),
    ephemerals: [],
    files: new Map(),
    modals: new Map(),
    homes: new Map(),
    streams: new Map(),
    installed: true,
  };
  addTeams(world);
  addPeople(world);
  addChannels(world, botIn);
  return world;
}

function addTeams(world: World) {
  for (const [id, name] of [
    [LUMEN, 'Lumen'],
    [ACME, 'Acme'],
    [GLOBEX, 'Globex'],
  ] as const) {
    world.teams.set(id, { id, name, domain: name.toLowerCase() });
  }
}

function addPeople(world: World) {
  addPerson(world, { id: BATON, team: LUMEN, realName: 'Baton', name: 'baton', bot: true, timeZone: 'Europe/London' });
  addPerson(world, { id: ANA, team: LUMEN, realName: 'Ana Ruiz', title: 'Support', timeZone: 'Europe/Madrid' });
  addPerson(world, { id: BEN, team: LUMEN, realName: 'Ben Okafor', title: 'Support', timeZone: 'Europe/London' });
  addPerson(world, { id: OLIVIA, team: LUMEN, realName: 'Olivia Park', title: 'IT', admin: true });
  addPerson(world, { id: SAM, team: LUMEN, realName: 'Sam Lee', title: 'Engineer' });
  addPerson(world, { id: CARLA, team: ACME, realName: 'Carla Diaz', timeZone: 'America/New_York' });
  // An admin, but of another company: no right of his counts at Lumen.
  addPerson(world, { id: DAN, team: ACME, realName: 'Dan Novak', timeZone: 'America/New_York', admin: true });
  addPerson(world, { id: GRACE, team: GLOBEX, realName: 'Grace Kim', timeZone: 'Asia/Seoul' });
}

function addChannels(world: World, botIn: readonly string[]) {
  const lumen = [OLIVIA, ANA, BEN, SAM];
  const bot = (id: string) => (botIn.includes(id) ? [BATON] : []);
  addChannel(world, { id: GENERAL, name: 'general', members: [...lumen, ...bot(GENERAL)] });
  addChannel(world, {
    id: SUPPORT_AGENTS,
    name: 'support-agents',
    kind: 'group',
    members: [...lumen, ...bot(SUPPORT_AGENTS)],
  });
  addChannel(world, {
    id: EXT_ACME,
    name: 'ext-acme',
    teams: [LUMEN, ACME],
    members: [...lumen, CARLA, DAN, ...bot(EXT_ACME)],
  });
  // Made by Globex, who invited Lumen: when the sharing ends, Lumen's copy gets another id.
  addChannel(world, {
    id: EXT_GLOBEX,
    name: 'ext-globex',
    teams: [GLOBEX, LUMEN],
    host: GLOBEX,
    members: [...lumen, GRACE, ...bot(EXT_GLOBEX)],
  });
}
