/** Coverage, Gini, entropy and the counts below them: by hand, laws, refusals, and their trace. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { log2 } from '#core/stats/portable-math.ts';
import { catalogCoverage } from './catalog-coverage.ts';
import { exposureCounts } from './exposure-counts.ts';
import { gini } from './gini.ts';
import { shannonEntropy } from './shannon-entropy.ts';
import { traceCatalogConcentration } from './trace-catalog-concentration.ts';

const lists = fc.array(fc.array(fc.nat(4), { maxLength: 5 }), { maxLength: 5 });
const shownLists = lists.filter((all) => all.flat().length > 0);
const counts = fc.array(fc.nat(9), { minLength: 1, maxLength: 8 }).filter((all) => all.some((count) => count > 0));

describe('exposureCounts and catalogCoverage', () => {
  test('by hand: items 0 and 2 of 4, the latter twice', () => {
    expect(exposureCounts([[0, 2], [2]], 4)).toEqual([1, 0, 2, 0]);
    expect(catalogCoverage([[0, 2], [2]], 4)).toBe(1 / 2);
  });
  test('nothing shown covers nothing', () => {
    expect([catalogCoverage([], 3), catalogCoverage([[]], 3)]).toEqual([0, 0]);
    expect(exposureCounts([], 2)).toEqual([0, 0]);
  });
  test('coverage is the part of the counts above 0', () => {
    fc.assert(fc.property(lists, (all) => catalogCoverage(all, 5) === exposureCounts(all, 5).filter((count) => count > 0).length / 5));
  });
  test.each([0, 1.5, NaN])('refuse a catalogue of %s', (size) => {
    expect(() => exposureCounts([], size)).toThrow(new RangeError(`exposureCounts requires an integer catalogSize >= 1, got ${size}`));
    expect(() => catalogCoverage([], size)).toThrow(new RangeError(`catalogCoverage requires an integer catalogSize >= 1, got ${size}`));
  });
  test.each([2, -1, 0.5])('refuse item %s of a catalogue of 2', (item) => {
    const why = `requires item ids in lists to be integers from 0 to 1, got ${item}`;
    expect(() => exposureCounts([[1], [item]], 2)).toThrow(new RangeError(`exposureCounts ${why}`));
    expect(() => catalogCoverage([[1], [item]], 2)).toThrow(new RangeError(`catalogCoverage ${why}`));
  });
});

describe('gini', () => {
  test('by hand: 0, 1, 3 has weights -2, 0, 2, so 6 / (3 x 4)', () => {
    expect(gini([3, 0, 1])).toBe(1 / 2);
    expect(gini([3, 0, 1], { population: 'catalog' })).toBe(1 / 2);
  });
  test('by hand: without the zero, 1 and 3 have weights -1 and 1, so 2 / (2 x 4)', () => {
    expect(gini([3, 0, 1], { population: 'recommended' })).toBe(1 / 4);
  });
  test('equal counts are 0, one item taking all of n is 1 - 1/n, nothing shown is undefined', () => {
    expect([gini([2, 2, 2]), gini([0, 0, 0, 5]), gini([5])]).toEqual([0, 3 / 4, 0]);
    expect([gini([0, 0]), gini([]), gini([0], { population: 'recommended' })]).toEqual([NaN, NaN, NaN]);
  });
  test('lies in [0, 1), keeps under order and scale, and rises with an item never shown', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const value = gini(all);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(1);
        expect(gini(all.toReversed())).toBe(value);
        expect(gini(all.map((count) => 2 * count))).toBeCloseTo(value, 12);
        expect(gini([...all, 0])).toBeGreaterThan(value);
      }),
    );
  });
  test('refuses negative and infinite counts and other words', () => {
    expect(() => gini([1, -1])).toThrow(/^gini requires .*counts.* got -1$/);
    expect(() => gini([Infinity])).toThrow(/^gini requires .*counts.* got Infinity$/);
    expect(() => gini([1], { population: 'shown' as 'catalog' })).toThrow(
      new RangeError('gini requires population to be one of catalog, recommended, got shown'),
    );
  });
});

describe('shannonEntropy', () => {
  test('by hand: shares 1/2, 1/4, 1/4 have 1/2 + 2/4 + 2/4 bits, 3/4 of the most for four items', () => {
    expect(shannonEntropy([2, 1, 0, 1])).toBe(3 / 2);
    expect(shannonEntropy([2, 1, 0, 1], { unit: 'nats' })).toBeCloseTo(1.5 * Math.LN2, 14);
    expect(shannonEntropy([2, 1, 0, 1], { normalize: 'log-catalog' })).toBe(3 / 4);
    expect(shannonEntropy([2, 1, 0, 1], { unit: 'nats', normalize: 'log-catalog' })).toBeCloseTo(3 / 4, 14);
    expect(shannonEntropy([2, 1, 0, 1], { unit: 'bits', normalize: 'none' })).toBe(3 / 2);
  });
  test('one item taking all is 0; nothing shown is undefined, and so is the share of nothing', () => {
    expect(Object.is(shannonEntropy([0, 7]), 0)).toBe(true);
    expect([shannonEntropy([0, 0]), shannonEntropy([]), shannonEntropy([7], { normalize: 'log-catalog' })]).toEqual([NaN, NaN, NaN]);
  });
  test('is log2 n for n equal counts, at most that otherwise, and blind to order and scale', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const bits = shannonEntropy(all);
        expect(bits).toBeLessThanOrEqual(log2(all.length) + 1e-12);
        expect(shannonEntropy(all.map(() => 3))).toBeCloseTo(log2(all.length), 12);
        expect(shannonEntropy(all.toReversed())).toBeCloseTo(bits, 12);
        expect(shannonEntropy(all.map((count) => 2 * count))).toBeCloseTo(bits, 12);
      }),
    );
  });
  test('refuses negative counts and other words', () => {
    expect(() => shannonEntropy([-1])).toThrow(/^shannonEntropy requires .*counts.* got -1$/);
    expect(() => shannonEntropy([1], { unit: 'dits' as 'bits' })).toThrow(
      new RangeError('shannonEntropy requires unit to be one of bits, nats, got dits'),
    );
    expect(() => shannonEntropy([1], { normalize: 'all' as 'none' })).toThrow(
      new RangeError('shannonEntropy requires normalize to be one of none, log-catalog, got all'),
    );
  });
});

describe('traceCatalogConcentration', () => {
  test('by hand: of three items one is shown once and one three times', () => {
    const trace = traceCatalogConcentration([[2, 0], [2], [2]], 3);
    expect(trace.columns).toHaveLength(7);
    expect(trace.rows).toEqual([
      [1, 1, 0, -2, -0, 0, 0],
      [2, 0, 1, 0, 0, 1 / 4, 1 / 2],
      [3, 2, 3, 2, 6, 3 / 4, (3 / 4) * log2(4 / 3)],
    ]);
    expect(Object.fromEntries(trace.result)).toMatchObject({ 'items shown': 2, recommendations: 4, coverage: 2 / 3, gini: 1 / 2 });
  });
  test('its rows add up to its results, which are those of the functions', () => {
    fc.assert(
      fc.property(shownLists, (all) => {
        const trace = traceCatalogConcentration(all, 5);
        const shown = exposureCounts(all, 5);
        const sum = (place: number) => trace.rows.reduce((total, row) => total + Number(row[place]), 0);
        const result = Object.fromEntries(trace.result);
        expect(result).toMatchObject({ coverage: catalogCoverage(all, 5), gini: gini(shown), entropy: shannonEntropy(shown) });
        expect(sum(2)).toBe(result.recommendations);
        expect(sum(4) / (5 * sum(2))).toBeCloseTo(gini(shown), 12);
        expect(sum(6)).toBeCloseTo(shannonEntropy(shown), 12);
      }),
    );
  });
  test('refuses what the metrics refuse', () => expect(() => traceCatalogConcentration([[3]], 3)).toThrow(RangeError));
});
