import { describe, expect, it } from 'vitest';
import { MOST_AT_WORK, openRoomForWork } from '../../src/bridge/room-for-work.ts';

describe('room for slow work', () => {
  it('is limited for each kind, and there again when somebody leaves', () => {
    const room = openRoomForWork();
    const most = MOST_AT_WORK.get('perform-action') ?? 0;
    const leaving = Array.from({ length: most }, () => room.enter('perform-action'));
    expect(leaving.every((leave) => leave !== null)).toBe(true);
    expect(room.enter('perform-action')).toBeNull();
    expect(room.enter('word-answer')).not.toBeNull();
    leaving[0]?.();
    expect(room.enter('perform-action')).not.toBeNull();
    expect(room.enter('perform-action')).toBeNull();
  });

  it('is always there for words between people', () => {
    const room = openRoomForWork();
    for (let i = 0; i < 1_000; i++) expect(room.enter('relay-to-customer')).not.toBeNull();
  });
});
