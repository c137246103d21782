import type { World } from './world.ts';

/**
 * Where apps are told that pictures are: on https like Slack's, for an app may take no others. Nobody is there; who shows a
 * picture fetches it from the playground.
 */
export const avatarHost = 'https://avatars.playground.invalid';

/** A picture of somebody: initials on a colour of their own. */
export function avatar(world: World, id: string): string {
  const name = world.people.get(id)?.realName ?? '?';
  const initials = name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 2)
    .replace(/[^\p{L}\p{N}]/gu, '?');
  const hue = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="48" height="48"><rect width="48" height="48" rx="8" fill="hsl(${hue} 55% 42%)"/><text x="24" y="31" font-family="system-ui, sans-serif" font-size="19" font-weight="600" text-anchor="middle" fill="#fff">${initials}</text></svg>`;
}
