/** ndcgAtK: values by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ndcgAtK } from './ndcg-at-k.ts';

const grades = fc.array(fc.nat(4), { maxLength: 10 });
const gradesWithAHit = grades.filter((list) => list.some((grade) => grade > 0));
const cutoffs = fc.integer({ min: 1, max: 12 });

describe('ndcgAtK', () => {
  test('by hand: the only relevant item at rank 2 scores 1 / log2(3)', () => {
    expect(ndcgAtK([0, 1], 2)).toBeCloseTo(1 / Math.log2(3), 12);
  });
  test('by hand: rank 3 is outside k = 2, but its item belongs to the ideal, 0 / 1', () => {
    expect(ndcgAtK([0, 0, 1], 2)).toBe(0);
  });
  test('by hand: the ideal knows a judged item that the list misses, 1 / (1 + 1 / log2(3))', () => {
    expect(ndcgAtK([1], 2, { ideal: [1, 1] })).toBeCloseTo(1 / (1 + 1 / Math.log2(3)), 12);
  });
  test('a ranking already in best order scores 1', () => {
    fc.assert(
      fc.property(
        gradesWithAHit,
        cutoffs,
        (list, k) =>
          ndcgAtK(
            list.toSorted((a, b) => b - a),
            k,
          ) === 1,
      ),
    );
  });
  test('stays within 0 and 1', () => {
    fc.assert(fc.property(gradesWithAHit, cutoffs, (list, k) => ndcgAtK(list, k) >= 0 && ndcgAtK(list, k) <= 1 + 1e-12));
  });
  test('by hand: gain and discount hold for the ideal too, (1 + 3 / 1) / (3 + 1 / 1) and (1 + 2/1.58) / (2 + 1/1.58)', () => {
    expect(ndcgAtK([1, 2], 2, { discount: 'jk-log2' })).toBe(1);
    const second = 1 / Math.log2(3);
    expect(ndcgAtK([1, 2], 2, { gain: 'linear' })).toBeCloseTo((1 + 2 * second) / (2 + second), 12);
  });
  test('a higher grade moved one rank up never lowers it', () => {
    fc.assert(
      fc.property(gradesWithAHit, fc.nat(8), cutoffs, (list, place, k) => {
        const at = Math.min(place, list.length - 2);
        if (at < 0) return true;
        const [above, below] = list.slice(at, at + 2) as [number, number];
        return below < above || ndcgAtK(list.toSpliced(at, 2, below, above), k) >= ndcgAtK(list, k) - 1e-12;
      }),
    );
  });
  test('zeros at the end change nothing', () => {
    fc.assert(fc.property(grades, cutoffs, (list, k) => Object.is(ndcgAtK([...list, 0], k), ndcgAtK(list, k))));
  });
  test('with binary grades the gain does not matter', () => {
    const binary = fc.array(fc.nat(1), { maxLength: 8 });
    fc.assert(
      fc.property(binary, cutoffs, (list, k) => Object.is(ndcgAtK(list, k, { gain: 'linear' }), ndcgAtK(list, k, { gain: 'binary' }))),
    );
  });
  test('no positive grade is undefined', () => {
    expect([ndcgAtK([], 1), ndcgAtK([0, 0], 2), ndcgAtK([0], 1, { ideal: [] })]).toEqual([NaN, NaN, NaN]);
  });
  test.each([0, -1, 1.5, NaN])('refuses k = %s', (k) =>
    expect(() => ndcgAtK([1], k)).toThrow(new RangeError(`dcgAtK requires an integer k >= 1, got ${k}`)),
  );
  test('refuses a negative grade in the list and in the ideal', () => {
    const refusal = new RangeError('dcgAtK requires finite grades >= 0, got -1');
    expect(() => ndcgAtK([1, -1], 1)).toThrow(refusal);
    expect(() => ndcgAtK([1], 1, { ideal: [1, -1] })).toThrow(refusal);
  });
});
