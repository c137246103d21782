import type { EffectType } from '../conversation/effect.ts';

/**
 * How many workers may do one kind of slow work at once. What it calls may hang for as long as it may, and words between people must
 * find somebody to carry them all the same: together these are fewer than there are workers.
 */
export const MOST_AT_WORK: ReadonlyMap<EffectType, number> = new Map([
  // Quick, unless a model words it before it is posted.
  ['find-answer', 16],
  ['perform-action', 12],
  ['word-answer', 10],
  ['enrich-handoff', 3],
  // Each holds a whole file in memory.
  ['relay-file', 2],
  ['import-articles', 1],
]);

export interface RoomForWork {
  /** Null: there is no room now. Otherwise the way to leave it again. */
  enter(kind: EffectType): (() => void) | null;
}

export function openRoomForWork(): RoomForWork {
  const atWork = new Map<EffectType, number>();
  const count = (kind: EffectType, by: number): void => {
    atWork.set(kind, (atWork.get(kind) ?? 0) + by);
  };
  return {
    enter(kind) {
      if ((atWork.get(kind) ?? 0) >= (MOST_AT_WORK.get(kind) ?? Number.POSITIVE_INFINITY)) return null;
      count(kind, 1);
      return () => count(kind, -1);
    },
  };
}
