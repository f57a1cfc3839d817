/** Always-valid p-values for normal pairs: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { msprtHalfWidth, msprtLooks, msprtNormal } from './msprt-normal.ts';

const pairs = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), { maxLength: 12 });
const positive = fc.integer({ min: 1, max: 20 }).map((tenths) => tenths / 10);
const arm = (list: readonly (readonly [number, number])[], side: 0 | 1) => list.map((pair) => pair[side]);

describe('msprtNormal', () => {
  test('by hand: V = 2, differences 3 3: ratio root(2/3) e^(9 / 12) = 1.7285 after one pair, root(1/2) e^(36 / 16) after two', () => {
    const found = msprtNormal([0, 0], [3, 3], 1, 1);
    expect(found[0]).toBeCloseTo(Math.sqrt(3 / 2) * Math.exp(-9 / 12), 14);
    expect(found[1]).toBeCloseTo(Math.sqrt(2) * Math.exp(-36 / 16), 14);
  });
  test('by hand: variance 2 and mixing variance 3 make V = 4; a difference of 4 gives root(4/7) e^(16 x 3 / (2 x 4 x 7))', () => {
    expect(msprtNormal([1], [5], 2, 3)[0]).toBeCloseTo(Math.sqrt(7 / 4) * Math.exp(-48 / 56), 14);
  });
  test('the smallest p so far is kept when the evidence fades, and none is above 1', () => {
    const found = msprtNormal([0, 0, 0], [0, 6, -6], 1, 1);
    expect(found[0]).toBe(1);
    expect(found[1]).toBeLessThan(1);
    expect(found[2]).toBe(found[1]);
  });
  test('no pairs, no p-values', () => expect(msprtNormal([], [], 1, 1)).toEqual([]));
  test('never rises, stays in [0, 1], and a prefix of the data gives a prefix of the answer', () => {
    fc.assert(
      fc.property(pairs, positive, positive, (list, variance, mixing) => {
        const found = msprtNormal(arm(list, 0), arm(list, 1), variance, mixing);
        for (const [index, p] of found.entries()) {
          expect(p).toBeLessThanOrEqual(found[index - 1] ?? 1);
          expect(p).toBeGreaterThanOrEqual(0);
        }
        const half = list.slice(0, Math.floor(list.length / 2));
        expect(msprtNormal(arm(half, 0), arm(half, 1), variance, mixing)).toEqual(found.slice(0, half.length));
      }),
    );
  });
  test('swapping the arms changes nothing, nor does scaling the data by c and both variances by c squared', () => {
    fc.assert(
      fc.property(pairs, positive, positive, fc.integer({ min: 2, max: 9 }), (list, variance, mixing, c) => {
        const [control, treatment] = [arm(list, 0), arm(list, 1)];
        const found = msprtNormal(control, treatment, variance, mixing);
        expect(msprtNormal(treatment, control, variance, mixing)).toEqual(found);
        const scale = (values: readonly number[]) => values.map((value) => c * value);
        const scaled = msprtNormal(scale(control), scale(treatment), c * c * variance, c * c * mixing);
        for (const [index, p] of found.entries()) expect(scaled[index]).toBeCloseTo(p, 10);
      }),
    );
  });
  test('a null difference is taken off: the data shifted by it tell the same', () => {
    expect(msprtNormal([0, 1], [5, 3], 1, 2, { nullDifference: 2 })).toEqual(msprtNormal([0, 1], [3, 1], 1, 2));
    expect(msprtNormal([0, 1], [5, 3], 1, 2, { nullDifference: 0 })).toEqual(msprtNormal([0, 1], [5, 3], 1, 2));
  });
});

describe('msprtLooks', () => {
  test('shows the mean difference, the ratio and the p-values of msprtNormal', () => {
    const looks = msprtLooks([1, 2, 3], [4, 3, 1], 1, 0.5);
    expect(looks.map(({ difference }) => difference)).toEqual([3, 2, 2 / 3]);
    expect(looks.map(({ p }) => p)).toEqual(msprtNormal([1, 2, 3], [4, 3, 1], 1, 0.5));
    expect(1 / (looks[0]?.likelihoodRatio ?? NaN)).toBeCloseTo(looks[0]?.p ?? NaN, 14);
  });
  test('takes a null difference', () => {
    expect(msprtLooks([0], [5], 1, 2, { nullDifference: 5 })[0]).toMatchObject({ difference: 5, p: 1 });
  });
  test('evidence beyond every number: the ratio is Infinity, p 0', () => {
    expect(msprtLooks([0], [1e4], 1, 1)[0]).toEqual({ difference: 1e4, likelihoodRatio: Infinity, p: 0 });
  });
});

describe('refusals', () => {
  test.each([
    [[[1], [1, 2], 1, 1], 'requires control and treatment to be equally long, got 1 and 2'],
    [[[NaN], [1], 1, 1], 'requires finite numbers in control, got NaN'],
    [[[1], [Infinity], 1, 1], 'requires finite numbers in treatment, got Infinity'],
    [[[1], [1], 0, 1], 'requires a finite variance > 0, got 0'],
    [[[1], [1], 1, 0], 'requires a finite mixingVariance > 0, got 0'],
    [[[1], [1], 1, 1, { nullDifference: NaN }], 'requires a finite nullDifference, got NaN'],
  ] as [Parameters<typeof msprtNormal>, string][])('%j', (args, message) => {
    expect(() => msprtNormal(...args)).toThrow(new RangeError(`msprtNormal ${message}`));
    expect(() => msprtLooks(...args)).toThrow(new RangeError(`msprtLooks ${message}`));
  });
});

describe('msprtHalfWidth', () => {
  test('by hand: one pair, V = 2: root(12 x (ln(3/2) / 2 + ln 20))', () => {
    expect(msprtHalfWidth(1, 1, 1, 0.05)).toBeCloseTo(Math.sqrt(12 * (Math.log(1.5) / 2 + Math.log(20))), 12);
  });
  test('a mean difference at its edge has p = alpha', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), positive, positive, (n, variance, mixing) => {
        const edge = msprtHalfWidth(n, variance, mixing, 0.1);
        const looks = msprtLooks(Array(n).fill(0), Array(n).fill(edge), variance, mixing);
        expect(looks.at(-1)?.likelihoodRatio).toBeCloseTo(10, 7);
      }),
    );
  });
  test.each([
    [[0, 1, 1, 0.05], 'a finite pairs > 0, got 0'],
    [[1, 0, 1, 0.05], 'a finite variance > 0, got 0'],
    [[1, 1, NaN, 0.05], 'a finite mixingVariance > 0, got NaN'],
    [[1, 1, 1, 1], 'alpha inside (0, 1), got 1'],
  ] as [Parameters<typeof msprtHalfWidth>, string][])('refuses %j', (args, message) => {
    expect(() => msprtHalfWidth(...args)).toThrow(new RangeError(`msprtHalfWidth requires ${message}`));
  });
});
