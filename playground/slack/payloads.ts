/** What all interactions have in common. */
import type { Core, ResponseUrl } from './core.ts';
import { type Json, text } from './json.ts';
import type { Answer } from './sending.ts';
import { type Channel, isForeign, type Person, personOf } from './world.ts';

/** How the app took a press or a submission. `result`: `http 200`, `timeout`, `refused` … */
export interface Outcome {
  readonly accepted: boolean;
  readonly result: string;
  /** By block id, where the app found the input wrong. */
  readonly errors: Readonly<Record<string, string>> | null;
}

/** Slack shows commands and shortcuts only to members of a workspace that installed the app. */
export function requireHomeMember(core: Core, person: Person, what: string) {
  if (isForeign(core.world, person)) throw new Error(`${what} are not there for people of another company`);
}

export function base(core: Core, type: string, user: string): Json {
  const person = personOf(core.world, user);
  return {
    type,
    user: { id: user, username: person.name, name: person.name, team_id: person.team },
    api_app_id: core.world.app.id,
    token: 'playground-verification',
    trigger_id: core.triggers.open(user),
    enterprise: null,
    is_enterprise_install: false,
  };
}

export function teamField(core: Core, id: string): Json {
  return { id, domain: core.world.teams.get(id)?.domain ?? '' };
}

export function channelField(channel: Channel): Json {
  return { id: channel.id, name: shownName(channel) };
}

/** Slack tells apps the names of public channels only. */
export function shownName(channel: Channel): string {
  const hidden = { group: 'privategroup', im: 'directmessage' };
  return channel.kind === 'channel' ? channel.name : hidden[channel.kind];
}

export function openResponseUrl(core: Core, given: Omit<ResponseUrl, 'openedAt' | 'uses'>): string {
  const id = core.ids.id('response');
  core.responseUrls.set(id, { ...given, openedAt: core.now(), uses: 0 });
  return `${core.origin()}/response/${id}`;
}

export function ask(core: Core, what: string, payload: Json): Promise<Answer> {
  return core.delivery.ask({ kind: 'interaction', id: text(payload['trigger_id']), what, payload });
}

export function outcomeOf({ accepted, result }: Answer): Outcome {
  return { accepted, result, errors: null };
}
