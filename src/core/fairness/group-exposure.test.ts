/** Exposure by group, its share and its three ratios: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { log2 } from '#core/stats/portable-math.ts';
import { disparateTreatmentRatio } from './disparate-treatment-ratio.ts';
import { exposureImpactRatio } from './exposure-impact-ratio.ts';
import { exposureParityRatio } from './exposure-parity-ratio.ts';
import { groupExposure } from './group-exposure.ts';
import { groupExposureShare } from './group-exposure-share.ts';

/** Ranks of A are 1 and 3, of B rank 2; weights 1, 1/log2(3) and 1/2. */
const ranking = [2, 0, 1];
const groups = ['B', 'A', 'A'];
const merit = [0.4, 0.2, 1];
const second = 1 / log2(3);

const world = fc.integer({ min: 1, max: 8 }).chain((n) =>
  fc.record({
    ranking: fc.shuffledSubarray([...Array(n).keys()], { minLength: 1 }),
    groups: fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: n, maxLength: n }),
    merit: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: n, maxLength: n }),
    k: fc.integer({ min: 1, max: 9 }),
  }),
);

describe('groupExposure', () => {
  test('by hand: A gets 1 + 1/2 on 2 items of mean merit 0.6, B gets 1/log2(3) on 1 item of merit 0.4', () => {
    const { A, B } = groupExposure(ranking, groups, merit, 3);
    expect(A?.share).toBeCloseTo(1.5 / (1.5 + second), 14);
    expect(A?.perItem).toBe(0.75);
    expect(A?.perMerit).toBeCloseTo(0.75 / 0.6, 14);
    expect(B?.share).toBeCloseTo(second / (1.5 + second), 14);
    expect(B?.perItem).toBe(second);
    expect(B?.perMerit).toBeCloseTo(second / 0.4, 14);
  });
  test('by hand: cut at 1 only A is seen, over both of its items; B keeps its key with 0', () => {
    const { A, B } = groupExposure(ranking, groups, merit, 1);
    expect(A).toEqual({ share: 1, perItem: 0.5, perMerit: 0.5 / 0.6 });
    expect(B).toEqual({ share: 0, perItem: 0, perMerit: 0 });
  });
  test('by hand: with the other discount ranks 1 and 2 weigh 1, rank 3 1/log2(3)', () => {
    const { A } = groupExposure(ranking, groups, merit, 3, { discount: 'jk-log2' });
    expect(A?.perItem).toBeCloseTo((1 + second) / 2, 14);
    expect(groupExposure(ranking, groups, merit, 3, { discount: 'log2p1' })).toEqual(groupExposure(ranking, groups, merit, 3));
  });
  test('an empty ranking has no groups; a mean merit of 0 or less leaves perMerit undefined', () => {
    expect(groupExposure([], groups, merit, 3)).toEqual({});
    expect(groupExposure([], [], [], 1)).toEqual({});
    const unworthy = groupExposure([0, 1, 2], ['A', 'B', 'B'], [0, -1, 0.5], 3);
    expect([unworthy.A?.perMerit, unworthy.B?.perMerit]).toEqual([NaN, NaN]);
    expect(unworthy.A?.perItem).toBe(1);
  });
  test('groups come in the order of the ranking', () => expect(Object.keys(groupExposure([0, 1], groups, merit, 2))).toEqual(['B', 'A']));
  test('shares sum to 1; swapping two items of a group changes no share; merit times 2 halves perMerit', () => {
    fc.assert(
      fc.property(world, ({ ranking: order, groups: names, merit: worth, k }) => {
        const exposure = groupExposure(order, names, worth, k);
        const shares = Object.values(exposure).map(({ share }) => share);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        const first = order[0] ?? 0;
        const twin = order.findLast((item) => names[item] === names[first]) ?? first;
        const swapped = order.map((item) => (item === first ? twin : item === twin ? first : item));
        const doubled = groupExposure(
          swapped,
          names,
          worth.map((value) => 2 * value),
          k,
        );
        for (const [name, { share, perItem, perMerit }] of Object.entries(exposure)) {
          expect(doubled[name]?.share).toBe(share);
          expect(doubled[name]?.perItem).toBe(perItem);
          expect(doubled[name]?.perMerit).toBeCloseTo(perMerit / 2, 12);
        }
        const renamed = groupExposure(
          order,
          names.map((name) => `group ${name}`),
          worth,
          k,
        );
        expect(renamed).toEqual(Object.fromEntries(Object.entries(exposure).map(([name, value]) => [`group ${name}`, value])));
      }),
    );
  });
  test('a cutoff above the length means the length', () => {
    expect(groupExposure(ranking, groups, merit, 99)).toEqual(groupExposure(ranking, groups, merit, 3));
  });
  test.each([0, -1, 1.5, NaN])('refuses k = %s', (k) => {
    expect(() => groupExposure(ranking, groups, merit, k)).toThrow(new RangeError(`groupExposure requires an integer k >= 1, got ${k}`));
  });
  test.each([3, -1, 0.5])('refuses item %s', (item) => {
    expect(() => groupExposure([0, item], groups, merit, 1)).toThrow(
      new RangeError(`groupExposure requires item ids in ranking to be integers from 0 to 2, got ${item}`),
    );
  });
  test('refuses merits of another number, an infinite merit and another discount', () => {
    expect(() => groupExposure(ranking, groups, [1], 1)).toThrow(
      new RangeError('groupExposure requires groups and merit to be equally long, got 3 and 1'),
    );
    expect(() => groupExposure(ranking, groups, [1, 1, Infinity], 1)).toThrow(
      new RangeError('groupExposure requires finite numbers in merit, got Infinity'),
    );
    expect(() => groupExposure(ranking, groups, merit, 1, { discount: 'linear' as 'log2p1' })).toThrow(
      new RangeError('groupExposure requires discount to be one of log2p1, jk-log2, got linear'),
    );
  });
});

describe('groupExposureShare', () => {
  test('is the share of groupExposure; every rank counts unless k cuts', () => {
    fc.assert(
      fc.property(world, ({ ranking: order, groups: names, merit: worth, k }) => {
        const expected = Object.entries(groupExposure(order, names, worth, k)).map(([name, { share }]) => [name, share]);
        expect(groupExposureShare(order, names, { k })).toEqual(Object.fromEntries(expected));
        expect(groupExposureShare(order, names)).toEqual(groupExposureShare(order, names, { k: 99 }));
      }),
    );
  });
  test('by hand: with equal weights at ranks 1 and 2 each group gets half', () => {
    expect(groupExposureShare([0, 1], ['A', 'B'], { discount: 'jk-log2' })).toEqual({ A: 0.5, B: 0.5 });
  });
  test('nothing ranked, no shares', () => expect(groupExposureShare([], ['A'])).toEqual({}));
  test('refuses a cutoff of 0 and an unknown item', () => {
    expect(() => groupExposureShare([0], ['A'], { k: 0 })).toThrow(new RangeError('groupExposureShare requires an integer k >= 1, got 0'));
    expect(() => groupExposureShare([1], ['A'])).toThrow(
      new RangeError('groupExposureShare requires item ids in ranking to be integers from 0 to 0, got 1'),
    );
  });
});

describe('ratios of two groups', () => {
  test('by hand: attention 0.75 over 1/log2(3)', () => {
    expect(exposureParityRatio(ranking, groups, ['A', 'B'])).toBeCloseTo(0.75 / second, 14);
  });
  test('by hand: over merit, (0.75 / 0.6) / (1/log2(3) / 0.4)', () => {
    expect(disparateTreatmentRatio(ranking, groups, merit, ['A', 'B'])).toBeCloseTo(0.75 / 0.6 / (second / 0.4), 14);
  });
  test('by hand: clicks 1 x 1 + 1/2 x 0.2 on 2 items of mean merit 0.6, over attention alone for one item', () => {
    expect(exposureImpactRatio(ranking, groups, merit, ['A', 'B'])).toBeCloseTo(1.1 / 2 / 0.6 / second, 14);
  });
  test('by hand: all three under a cutoff of 2, where A keeps weight 1 on two items', () => {
    expect(exposureParityRatio(ranking, groups, ['A', 'B'], { k: 2 })).toBeCloseTo(0.5 / second, 14);
    expect(disparateTreatmentRatio(ranking, groups, merit, ['A', 'B'], { k: 2 })).toBeCloseTo(0.5 / 0.6 / (second / 0.4), 14);
    expect(exposureImpactRatio(ranking, groups, merit, ['A', 'B'], { k: 2 })).toBeCloseTo(0.5 / 0.6 / second, 14);
  });
  test('treatment is the ratio of perMerit, parity of perItem, and exchanging the groups inverts all', () => {
    fc.assert(
      fc.property(world, ({ ranking: order, groups: names, merit: worth }) => {
        const { A, B } = groupExposure(order, names, worth, 99);
        const ratios = (x: string, y: string) => [
          exposureParityRatio(order, names, [x, y]),
          disparateTreatmentRatio(order, names, worth, [x, y]),
          exposureImpactRatio(order, names, worth, [x, y]),
        ];
        const forward = ratios('A', 'B');
        if (A === undefined || B === undefined) {
          expect(forward).toEqual([NaN, NaN, NaN]);
          return;
        }
        expect(forward[0]).toBeCloseTo(A.perItem / B.perItem, 12);
        expect(forward[1]).toBeCloseTo(A.perMerit / B.perMerit, 12);
        for (const [index, ratio] of ratios('B', 'A').entries()) expect(ratio * (forward[index] ?? NaN)).toBeCloseTo(1, 12);
      }),
    );
  });
  test('a group that is not ranked, or has no merit, is undefined; one below the cutoff makes Infinity', () => {
    expect(exposureParityRatio(ranking, groups, ['A', 'C'])).toBeNaN();
    expect(exposureParityRatio(ranking, groups, ['C', 'A'])).toBeNaN();
    expect(disparateTreatmentRatio([0, 1], ['A', 'B'], [0, 1], ['A', 'B'])).toBeNaN();
    expect(exposureImpactRatio([0, 1], ['A', 'B'], [1, 0], ['A', 'B'])).toBeNaN();
    expect(exposureParityRatio([0, 1], ['A', 'B'], ['A', 'B'], { k: 1 })).toBe(Infinity);
  });
  test('refuse an unknown item by their own names', () => {
    const why = 'requires item ids in ranking to be integers from 0 to 0, got 1';
    expect(() => exposureParityRatio([1], ['A'], ['A', 'A'])).toThrow(new RangeError(`exposureParityRatio ${why}`));
    expect(() => disparateTreatmentRatio([1], ['A'], [1], ['A', 'A'])).toThrow(new RangeError(`disparateTreatmentRatio ${why}`));
    expect(() => exposureImpactRatio([1], ['A'], [1], ['A', 'A'])).toThrow(new RangeError(`exposureImpactRatio ${why}`));
  });
});
