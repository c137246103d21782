import type { Address } from './conversation.ts';
import type { Policy } from './policy.ts';

/**
 * What an admin changed of how cases are worked, for the workspace: what is not named stays as the program comes. Lists are whole;
 * of what holds several settings, each stands by itself.
 */
export type CasesChange = {
  readonly [Name in (typeof WHOLE)[number]]?: Policy[Name];
} & {
  readonly [Name in (typeof SEVERAL)[number]]?: Readonly<Partial<Policy[Name]>>;
};

const WHOLE = [
  'claimReminderMs',
  'claimOverdueMs',
  'claimGiveUpMs',
  'onCall',
  'routes',
  'targets',
  'reactionsWork',
  'showsBrief',
  'reopenWindowMs',
] as const;

const SEVERAL = ['clockStops', 'asking', 'files'] as const;

/** The fields of a `CasesChange`: whoever stores one replaces these, and leaves what stands beside them. */
export const CASES_FIELDS = [...WHOLE, ...SEVERAL] as const satisfies readonly (keyof CasesChange)[];

/** The policy with an admin's change. */
export function withCases(policy: Policy, change: CasesChange): Policy {
  const { clockStops, asking, files, ...whole } = change;
  return {
    ...policy,
    ...whole,
    clockStops: { ...policy.clockStops, ...clockStops },
    asking: { ...policy.asking, ...asking },
    files: { ...policy.files, ...files },
  };
}

/** Both changes as one: laid over a policy it does what the two do one after the other. */
export function amendedCases(before: CasesChange, further: CasesChange): CasesChange {
  return {
    ...before,
    ...further,
    ...(further.clockStops ? { clockStops: { ...before.clockStops, ...further.clockStops } } : {}),
    ...(further.asking ? { asking: { ...before.asking, ...further.asking } } : {}),
    ...(further.files ? { files: { ...before.files, ...further.files } } : {}),
  };
}

/** The change where a channel has a new address: routes follow it. The same object when nothing names that channel. */
export function withMovedChannel(change: CasesChange, from: Address, to: Address): CasesChange {
  const { routes = [] } = change;
  if (!routes.some((route) => route.to === from || route.when.channels?.includes(from))) return change;
  const moved = (channel: Address): Address => (channel === from ? to : channel);
  return {
    ...change,
    routes: routes.map(({ when, ...route }) => ({
      ...route,
      to: moved(route.to),
      when: when.channels ? { ...when, channels: when.channels.map(moved) } : when,
    })),
  };
}
