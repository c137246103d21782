import { describe, expect, it } from 'vitest';
import { openPlaces } from '../../src/actions/places.ts';

/** A promise to be kept by hand. */
function later<Value>(): { promise: Promise<Value>; keep: (value: Value) => void } {
  let keep: (value: Value) => void = () => {};
  const promise = new Promise<Value>((resolve) => {
    keep = resolve;
  });
  return { promise, keep };
}
const never = () => new Promise<never>(() => {});
const atOnce = async () => null;

describe('places', () => {
  it('are taken by as many as there are, the others in their turn', async () => {
    const places = openPlaces(1);
    const first = later<string>();
    const order: string[] = [];
    const one = places.within(never, () => first.promise);
    const two = places.within(never, async () => order.push('two'));
    const three = places.within(never, async () => order.push('three'));
    expect(order).toEqual([]);
    first.keep('one');
    await Promise.all([one, two, three]);
    expect(order).toEqual(['two', 'three']);
  });

  it('are not waited for longer than patience lasts', async () => {
    const places = openPlaces(1);
    const first = later<string>();
    const one = places.within(never, () => first.promise);
    expect(await places.within(atOnce, async () => 'two')).toBeNull();
    first.keep('one');
    expect(await one).toBe('one');
    expect(await places.within(atOnce, async () => 'three')).toBe('three');
  });

  it('are free again after a failure', async () => {
    const places = openPlaces(1);
    await expect(places.within(never, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await places.within(atOnce, async () => 'next')).toBe('next');
  });
});
