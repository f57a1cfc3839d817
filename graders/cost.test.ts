import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCosts, growthRangeOf, measureFuel, readGrowth } from './cost.ts';
import { meteredSubject } from './testing/subject-of.ts';

const metered = (cost: (n: number) => number) =>
  meteredSubject((tick) => (n: number) => {
    tick(cost(n));
    return n;
  });
/** A program of so many steps, read through a meter that counts whole ticks of 10,000 and keeps the rest for the next call. */
const stepped = (steps: (n: number) => number, begun = 0) => {
  let total = begun;
  return meteredSubject((tick) => (n: number) => {
    const before = Math.floor(total / 10_000);
    total += steps(n);
    tick(Math.floor(total / 10_000) - before);
  });
};
const plan = { at: (n: number): [number] => [n], n: 100 };
const compare = (own: (n: number) => number, other: (n: number) => number, changes: { repeats?: number } = {}) =>
  compareCosts(measureFuel(metered(own), { ...plan, ...changes }), measureFuel(metered(other), { ...plan, ...changes }));

describe('the reading', () => {
  test('has fuel at n, 2n and 4n of both, the exponents, and how sure they are', () => {
    const reading = compare(
      (n) => n * n,
      (n) => 3 * n,
    );
    expect(reading).toMatchObject({ sizes: [100, 200, 400], fuel: [1e4, 4e4, 16e4], referenceFuel: [300, 600, 1200] });
    expect(reading?.growth).toBeCloseTo(2, 12);
    expect(reading?.referenceGrowth).toBeCloseTo(1, 12);
    // One tick off at each end, the wrong way round: ln(1199 / 301) / ln 4 and ln(1201 / 299) / ln 4.
    expect(reading?.referenceGrowthRange?.[0]).toBeCloseTo(Math.log(1199 / 301) / Math.log(4), 12);
    expect(reading?.referenceGrowthRange?.[1]).toBeCloseTo(Math.log(1201 / 299) / Math.log(4), 12);
  });
  test('repeats make quick calls readable', () => {
    let calls = 0;
    // A tick every fourth call: what an engine does that keeps the rest of a tick.
    const quick = () => meteredSubject((tick) => () => tick(++calls % 4 === 0 ? 1 : 0));
    const read = () => measureFuel(quick(), { ...plan, repeats: 16 });
    expect(compareCosts(read(), read())?.fuel).toEqual([0.25, 0.25, 0.25]);
    expect(read().calls).toEqual([16, 8, 4]);
  });
  test('there is none below the meter, or when a call does not return', () => {
    expect(
      compare(
        () => 0,
        () => 1,
      ),
    ).toBeUndefined();
    const throwing = meteredSubject(() => () => {
      throw new Error('no');
    });
    const one = measureFuel(
      metered(() => 1),
      plan,
    );
    expect(compareCosts(measureFuel(throwing, plan), one)).toBeUndefined();
  });
  test('a size of a single tick could be of any growth: no range is given', () => {
    const reading = compare(
      (n) => n / 100,
      (n) => n,
    );
    expect(reading?.fuel).toEqual([1, 2, 4]);
    expect(reading).not.toHaveProperty('growthRange');
    expect(reading).toHaveProperty('referenceGrowthRange');
  });
});

describe('growth', () => {
  test('by hand: fuel 1, 2, 8 at n, 2n, 4n has slope 1.5', () => {
    // Steps in log2: x 0, 1, 2 and y 0, 1, 3; slope = (1 * 4/3 + 1 * 5/3) / 2 = 1.5
    expect(readGrowth({ fuel: [1, 2, 8] })).toBeCloseTo(1.5, 12);
  });
  test('by hand: a bend that no granularity explains widens the range by half the difference of the two slopes', () => {
    // Slopes 1 and 2 between the doublings, so 1.5 - 0.5 and 1.5 + 0.5; at 10^9 ticks one tick is nothing.
    const [low, high] = growthRangeOf({ fuel: [1e9, 2e9, 8e9], calls: [1, 1, 1] });
    expect(low).toBeCloseTo(1, 6);
    expect(high).toBeCloseTo(2, 6);
  });
  test('a power law of any exponent lies in its range, wherever in a tick the count begins', () => {
    const exponents = fc.double({ min: 0, max: 3, noNaN: true });
    const sizes = { ...plan, n: 8, repeats: 16 };
    fc.assert(
      fc.property(exponents, fc.integer({ min: 1, max: 30_000 }), fc.nat(9_999), (exponent, scale, begun) => {
        const [low, high] = growthRangeOf(
          measureFuel(
            stepped((n) => scale * n ** exponent, begun),
            sizes,
          ),
        );
        return low <= exponent && exponent <= high;
      }),
    );
  });
  test.each<[string, (n: number) => number, number, number]>([
    ['linear', (n) => 5_000 * n, 0.9, 1.1],
    ['n log n', (n) => 1_000 * n * Math.log2(n), 1.1, 1.3],
    ['quadratic', (n) => 100 * n * n, 1.9, 2.1],
    ['quadratic over a large fixed cost', (n) => 1_000_000 + 100 * n * n, 1.2, 1.8],
  ])('%s is read as such', (_, steps, lowest, highest) => {
    const [low, high] = growthRangeOf(measureFuel(stepped(steps), plan));
    expect(low).toBeGreaterThan(lowest);
    expect(high).toBeLessThan(highest);
  });
});
