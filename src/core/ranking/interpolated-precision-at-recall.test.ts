/** interpolatedPrecisionAtRecall: values by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interpolatedPrecisionAtRecall } from './interpolated-precision-at-recall.ts';

const items = fc.array(fc.nat(9), { maxLength: 12 });
const wanted = fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 6 });
const rounding = fc.constantFrom('ceil' as const, 'round' as const);

describe('interpolatedPrecisionAtRecall', () => {
  test('by hand: hits at ranks 1, 2 and 5 of 4: precision 1, 1, 3/5, and recall 1 is never reached', () => {
    expect(interpolatedPrecisionAtRecall([3, 9, 7, 8, 4], [3, 9, 4, 5], [0, 0.25, 0.5, 0.75, 1])).toEqual([1, 1, 1, 3 / 5, 0]);
  });
  test('by hand: a later rank may be the better one, 1/2 at rank 2 and 2/3 at rank 3', () => {
    expect(interpolatedPrecisionAtRecall([7, 3, 9], [3, 9], [0.5, 1])).toEqual([2 / 3, 2 / 3]);
  });
  test('by hand: 0.6 of 4 is 2.4 hits, 3 when recall must reach it and 2 when rounded', () => {
    const [ranked, relevant] = [
      [3, 9, 7, 8, 4],
      [3, 9, 4, 5],
    ];
    expect(interpolatedPrecisionAtRecall(ranked, relevant, [0.6])).toEqual([3 / 5]);
    expect(interpolatedPrecisionAtRecall(ranked, relevant, [0.6], { rounding: 'ceil' })).toEqual([3 / 5]);
    expect(interpolatedPrecisionAtRecall(ranked, relevant, [0.6], { rounding: 'round' })).toEqual([1]);
  });
  test('by hand: a half is rounded up, 0.5 of 3 is 1.5 and means 2 hits', () => {
    expect(interpolatedPrecisionAtRecall([3, 7, 9], [3, 9, 4], [0.5], { rounding: 'round' })).toEqual([2 / 3]);
  });
  test('a product off by a rounding asks for no hit more: 0.07 of 100 is 7', () => {
    const relevant = Array.from({ length: 100 }, (_, item) => item);
    expect(interpolatedPrecisionAtRecall([0, 1, 2, 3, 4, 5, 6, 999, 7], relevant, [0.07])).toEqual([1]);
  });
  test('edges: nothing relevant is undefined at every level, nothing ranked 0, no level nothing', () => {
    expect(interpolatedPrecisionAtRecall([1], [], [0, 1])).toEqual([NaN, NaN]);
    expect(interpolatedPrecisionAtRecall([], [1], [0, 1])).toEqual([0, 0]);
    expect(interpolatedPrecisionAtRecall([1], [1], [])).toEqual([]);
  });
  test('never rises with the level', () => {
    const levels = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
    fc.assert(
      fc.property(items, wanted, rounding, (ranked, relevant, kind) => {
        const curve = interpolatedPrecisionAtRecall(ranked, relevant, levels, { rounding: kind });
        return curve.every((value, at) => at === 0 || value <= (curve[at - 1] as number));
      }),
    );
  });
  test.each([-0.1, 1.1, NaN])('refuses level %s', (level) => {
    expect(() => interpolatedPrecisionAtRecall([1], [1], [0, 1, level])).toThrow(
      new RangeError(`interpolatedPrecisionAtRecall requires numbers in [0, 1] in levels, got ${level}`),
    );
  });
  test('refuses a rounding it does not know', () => {
    expect(() => interpolatedPrecisionAtRecall([1], [1], [0], { rounding: 'floor' as 'ceil' })).toThrow(
      new RangeError('interpolatedPrecisionAtRecall requires rounding to be one of ceil, round, got floor'),
    );
  });
});
