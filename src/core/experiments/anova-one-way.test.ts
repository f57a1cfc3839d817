/** anovaOneWay: by hand, laws, edges, refusals. */
import { describe, expect, test } from 'vitest';
import { fUpper } from '#core/stats/f-distribution.ts';
import { anovaOneWay } from './anova-one-way.ts';
import { studentT } from './student-t.ts';

describe('anovaOneWay', () => {
  test('by hand: 1 3, 3 5 and 5 7 9 have means 2, 4, 7; 220/7 between over 2, 2 + 2 + 8 within over 4', () => {
    // Between: 2 (2 - 33/7)^2 + 2 (4 - 33/7)^2 + 3 (7 - 33/7)^2 = (2 x 361 + 2 x 25 + 3 x 256) / 49 = 1540 / 49 = 220 / 7.
    const result = anovaOneWay([
      [1, 3],
      [3, 5],
      [5, 7, 9],
    ]);
    expect(result.f).toBeCloseTo(110 / 7 / 3, 13);
    expect(result.dfBetween).toBe(2);
    expect(result.dfWithin).toBe(4);
    expect(result.p).toBeCloseTo(fUpper(110 / 21, 2, 4), 13);
  });
  test('of two groups it is Student’s test: f is t squared and p the same', () => {
    const { t, p } = studentT([1, 2, 3], [3, 5, 7, 9], 0.05);
    const result = anovaOneWay([
      [1, 2, 3],
      [3, 5, 7, 9],
    ]);
    expect(result.f).toBeCloseTo(t * t, 12);
    expect(result.p).toBeCloseTo(p, 12);
  });
  test('equal means give 0 and 1; no spread within leaves it undefined', () => {
    expect(
      anovaOneWay([
        [1, 3],
        [0, 4],
      ]),
    ).toEqual({ f: 0, dfBetween: 1, dfWithin: 2, p: 1 });
    expect(
      anovaOneWay([
        [1, 1],
        [2, 2],
      ]),
    ).toEqual({ f: NaN, dfBetween: 1, dfWithin: 2, p: NaN });
  });
  test('refuses what it cannot take, and says which', () => {
    const refusal = (message: string) => new RangeError(`anovaOneWay requires ${message}`);
    expect(() => anovaOneWay([[1, 2]])).toThrow(refusal('at least 2 groups, got 1'));
    expect(() => anovaOneWay([[1, 2], [1]])).toThrow(refusal('at least 2 values in groups[1], got 1'));
    expect(() =>
      anovaOneWay([
        [1, NaN],
        [1, 2],
      ]),
    ).toThrow(refusal('finite numbers in groups[0], got NaN'));
  });
});
