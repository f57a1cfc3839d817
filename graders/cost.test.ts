import { describe, expect, test } from 'vitest';
import { readCost, readGrowth } from './cost.ts';
import { meteredSubject } from './testing/subject-of.ts';

const metered = (cost: (n: number) => number) =>
  meteredSubject((tick) => (n: number) => {
    tick(cost(n));
    return n;
  });
const plan = { at: (n: number): [number] => [n], n: 100 };

describe('readCost', () => {
  test('reads fuel at n, 2n and 4n of both, and the exponents', () => {
    const reading = readCost(
      metered((n) => n * n),
      metered((n) => 3 * n),
      plan,
    );
    expect(reading).toMatchObject({ sizes: [100, 200, 400], fuel: [1e4, 4e4, 16e4], referenceFuel: [300, 600, 1200] });
    expect(reading?.growth).toBeCloseTo(2, 12);
    expect(reading?.referenceGrowth).toBeCloseTo(1, 12);
  });
  test('repeats make quick calls readable', () => {
    let calls = 0;
    // A tick every fourth call: what an engine does that keeps the rest of a tick.
    const quick = () => meteredSubject((tick) => () => tick(++calls % 4 === 0 ? 1 : 0));
    expect(readCost(quick(), quick(), { ...plan, repeats: 16 })?.fuel).toEqual([0.25, 0.25, 0.25]);
  });
  test('there is none below the meter, or when a call does not return', () => {
    expect(
      readCost(
        metered(() => 0),
        metered(() => 1),
        plan,
      ),
    ).toBeUndefined();
    const throwing = meteredSubject(() => () => {
      throw new Error('no');
    });
    expect(
      readCost(
        throwing,
        metered(() => 1),
        plan,
      ),
    ).toBeUndefined();
  });
  test('growth by hand: fuel 1, 2, 8 at 1, 2, 4 has slope 1.5', () => {
    // Steps in log2: x 0, 1, 2 and y 0, 1, 3; slope = (1 * 4/3 + 1 * 5/3) / 2 = 1.5
    expect(readGrowth({ sizes: [1, 2, 4], fuel: [1, 2, 8] })).toBeCloseTo(1.5, 12);
  });
});
