/** Pearson, Spearman and Kendall: by hand, laws, cost, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kendallTauB } from './kendall-tau-b.ts';
import { pearsonR } from './pearson-r.ts';
import { spearmanRho } from './spearman-rho.ts';

const pairs = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 12 });
const columns = (list: readonly (readonly [number, number])[]) => [list.map(([x]) => x), list.map(([, y]) => y)] as const;
const isNear = (a: number, b: number) => Object.is(a, b) || Math.abs(a - b) < 1e-12;

describe('correlations', () => {
  test('by hand: Pearson of 1, 2, 3, 4 and 1, 3, 2, 4 is 4 / 5', () => expect(pearsonR([1, 2, 3, 4], [1, 3, 2, 4])).toBeCloseTo(0.8, 14));
  test('by hand: Spearman with a tie is Pearson of 1, 2.5, 2.5, 4 and 1, 2, 3, 4', () => {
    expect(spearmanRho([1, 5, 5, 9], [10, 20, 30, 40])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 14);
  });
  test('by hand: Kendall of 1, 2, 3, 4 and 1, 3, 2, 4: 5 concordant, 1 discordant of 6', () => {
    expect(kendallTauB([1, 2, 3, 4], [1, 3, 2, 4])).toBeCloseTo(4 / 6, 14);
  });
  test('by hand: Kendall with one tie in x: 5 concordant of 5 untied pairs, over root of 5 x 6', () => {
    expect(kendallTauB([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(5 / Math.sqrt(30), 14);
  });
  test('Kendall is the count over all pairs', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        let [agree, untiedX, untiedY] = [0, 0, 0];
        for (const [i, a] of list.entries()) {
          for (const b of list.slice(i + 1)) {
            agree += Math.sign(a[0] - b[0]) * Math.sign(a[1] - b[1]);
            untiedX += a[0] === b[0] ? 0 : 1;
            untiedY += a[1] === b[1] ? 0 : 1;
          }
        }
        const expected = untiedX * untiedY === 0 ? NaN : agree / Math.sqrt(untiedX * untiedY);
        return isNear(kendallTauB(...columns(list)), expected);
      }),
    );
  });
  test('100,000 pairs come out right: no step looks at every two of them', () => {
    const x = Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 100_003);
    expect(
      kendallTauB(
        x,
        x.map((value) => -value),
      ),
    ).toBe(-1);
  });
  test('a constant list, equal decimals too, has no correlation', () => {
    const constant = [0.1, 0.1, 0.1];
    expect([pearsonR, spearmanRho, kendallTauB].flatMap((r) => [r(constant, [1, 2, 3]), r([1, 2, 3], constant)])).toEqual(
      new Array(6).fill(NaN),
    );
    expect([pearsonR, spearmanRho, kendallTauB].flatMap((r) => [r([], []), r([1], [2])])).toEqual(new Array(6).fill(NaN));
  });
  test.each([
    ['pearsonR', pearsonR],
    ['spearmanRho', spearmanRho],
    ['kendallTauB', kendallTauB],
  ] as const)('%s: symmetric, negated by negating one side, never beyond 1; refusals', (name, correlation) => {
    fc.assert(
      fc.property(pairs, (list) => {
        const [x, y] = columns(list);
        const value = correlation(x, y);
        const negated = correlation(
          x,
          y.map((number) => -number),
        );
        return isNear(value, correlation(y, x)) && isNear(-value, negated) && !(Math.abs(value) > 1 + 1e-12);
      }),
    );
    expect(() => correlation([1, 2], [1])).toThrow(new RangeError(`${name} requires x and y to be equally long, got 2 and 1`));
    expect(() => correlation([1, NaN], [1, 2])).toThrow(new RangeError(`${name} requires finite numbers in x, got NaN`));
    expect(() => correlation([1, 2], [1, Infinity])).toThrow(new RangeError(`${name} requires finite numbers in y, got Infinity`));
  });
  test('a perfect correlation is exactly 1, also of very large and very small numbers', () => {
    expect([spearmanRho([1, 2, 3, 4], [1, 8, 9, 1000]), pearsonR([1, 2, 4], [1, 2, 4])]).toEqual([1, 1]);
    expect([pearsonR([1e100, 2e100], [1, 2]), pearsonR([1e-100, 2e-100], [1e-90, 2e-90])]).toEqual([
      expect.closeTo(1, 12),
      expect.closeTo(1, 12),
    ]);
  });
  test('an increasing transform keeps Spearman and Kendall', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const [x, y] = columns(list);
        const bent = x.map((value) => value ** 3 + value);
        return isNear(spearmanRho(bent, y), spearmanRho(x, y)) && isNear(kendallTauB(bent, y), kendallTauB(x, y));
      }),
    );
  });
});
