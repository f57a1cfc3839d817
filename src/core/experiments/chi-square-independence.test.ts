/** chiSquareIndependence: by hand, laws, edges, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chiSquareUpper } from '#core/stats/chi-square.ts';
import { chiSquareIndependence } from './chi-square-independence.ts';
import { expectedCounts } from './count-table.ts';
import { twoProportionZ } from './two-proportion-z.ts';

const count = fc.integer({ min: 1, max: 200 });

describe('chiSquareIndependence', () => {
  test('by hand: 1 3 / 3 1 expects 2 everywhere, 4 x 1/2 = 2; corrected 4 x (1/2)^2 / 2 = 1/2', () => {
    expect(
      chiSquareIndependence([
        [1, 3],
        [3, 1],
      ]),
    ).toEqual({ chiSquare: 2, df: 1, p: chiSquareUpper(2, 1) });
    expect(
      chiSquareIndependence(
        [
          [1, 3],
          [3, 1],
        ],
        { yates: true },
      ),
    ).toEqual({ chiSquare: 0.5, df: 1, p: chiSquareUpper(0.5, 1) });
  });
  test('by hand: 2 0 2 / 0 2 2 expects 1 1 2 / 1 1 2, 4 x 1 = 4 with 2 degrees of freedom, which nothing corrects', () => {
    const table = [
      [2, 0, 2],
      [0, 2, 2],
    ];
    expect(chiSquareIndependence(table)).toEqual({ chiSquare: 4, df: 2, p: chiSquareUpper(4, 2) });
    expect(chiSquareIndependence(table, { yates: true })).toEqual({ chiSquare: 4, df: 2, p: chiSquareUpper(4, 2) });
    expect(
      chiSquareIndependence(
        [
          [2, 0],
          [0, 2],
          [2, 2],
        ],
        { yates: true },
      ).df,
    ).toBe(2);
  });
  test('the correction goes no further than 0: 3 4 / 4 4 lies within 1/2 of what is expected', () => {
    expect(
      chiSquareIndependence(
        [
          [3, 4],
          [4, 4],
        ],
        { yates: true },
      ),
    ).toEqual({ chiSquare: 0, df: 1, p: 1 });
    expect(
      chiSquareIndependence([
        [3, 4],
        [4, 4],
      ]).chiSquare,
    ).toBeGreaterThan(0);
  });
  test('uncorrected, a table of 2 x 2 gives the square of the pooled z, and its p', () => {
    fc.assert(
      fc.property(count, count, count, count, (xA, yA, xB, yB) => {
        const { z, p } = twoProportionZ(xA, xA + yA, xB, xB + yB, 0.05);
        const result = chiSquareIndependence([
          [xA, yA],
          [xB, yB],
        ]);
        expect(result.chiSquare).toBeCloseTo(z * z, 8);
        expect(result.p).toBeCloseTo(p, 8);
      }),
    );
  });
  test('an empty row or column leaves it undefined', () => {
    expect(
      chiSquareIndependence([
        [0, 0],
        [1, 2],
      ]),
    ).toEqual({ chiSquare: NaN, df: 1, p: NaN });
    expect(
      chiSquareIndependence([
        [0, 3],
        [0, 2],
      ]),
    ).toEqual({ chiSquare: NaN, df: 1, p: NaN });
  });
  test('refuses what is no table of counts', () => {
    const refusal = (message: string) => new RangeError(`chiSquareIndependence requires ${message}`);
    expect(() => chiSquareIndependence([])).toThrow(refusal('a table of at least 2 x 2, got 0 x 0'));
    expect(() => chiSquareIndependence([[1, 2]])).toThrow(refusal('a table of at least 2 x 2, got 1 x 2'));
    expect(() => chiSquareIndependence([[1], [2]])).toThrow(refusal('a table of at least 2 x 2, got 2 x 1'));
    expect(() =>
      chiSquareIndependence([
        [1, 2],
        [1, 2, 3],
      ]),
    ).toThrow(refusal('rows of equal length, got 2 and 3'));
    expect(() =>
      chiSquareIndependence([
        [1, 2],
        [1, -2],
      ]),
    ).toThrow(refusal('an integer count in every cell >= 0, got -2'));
    expect(() =>
      chiSquareIndependence([
        [1, 2],
        [0.5, 2],
      ]),
    ).toThrow(refusal('an integer count in every cell >= 0, got 0.5'));
  });
});

describe('expectedCounts', () => {
  test('by hand: rows of 3 and 6 and columns of 3 and 6 share out 9 as 1 2 / 2 4', () => {
    expect(
      expectedCounts([
        [0, 3],
        [3, 3],
      ]),
    ).toEqual([
      [1, 2],
      [2, 4],
    ]);
  });
});
