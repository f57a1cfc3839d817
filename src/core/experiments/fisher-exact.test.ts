/** fisherExact: by hand, laws, edges, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fisherExact } from './fisher-exact.ts';

const count = fc.integer({ min: 0, max: 40 });

describe('fisherExact', () => {
  test('by hand: the lady tasting tea, whose tables weigh 1, 16, 36, 16, 1 of 70', () => {
    const table = [
      [3, 1],
      [1, 3],
    ];
    expect(fisherExact(table)).toBeCloseTo(34 / 70, 14);
    expect(fisherExact(table, { alternative: 'larger' })).toBeCloseTo(69 / 70, 14);
    expect(fisherExact(table, { alternative: 'smaller' })).toBeCloseTo(17 / 70, 14);
    expect(
      fisherExact(
        [
          [0, 4],
          [4, 0],
        ],
        { alternative: 'larger' },
      ),
    ).toBeCloseTo(1 / 70, 14);
  });
  test('by hand: unequal margins, 0 of 2 against 3 of 4; B has 1, 2 or 3 successes with weights 4, 12, 4 of 20', () => {
    expect(
      fisherExact([
        [0, 2],
        [3, 1],
      ]),
    ).toBeCloseTo(8 / 20, 14);
    expect(
      fisherExact(
        [
          [0, 2],
          [3, 1],
        ],
        { alternative: 'larger' },
      ),
    ).toBeCloseTo(4 / 20, 14);
    expect(
      fisherExact([
        [1, 1],
        [2, 2],
      ]),
    ).toBeCloseTo(1, 14);
  });
  test('swapping the groups, or successes and failures, mirrors the alternatives', () => {
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        expect(
          fisherExact([
            [c, d],
            [a, b],
          ]),
        ).toBeCloseTo(
          fisherExact([
            [a, b],
            [c, d],
          ]),
          10,
        );
        const larger = fisherExact(
          [
            [a, b],
            [c, d],
          ],
          { alternative: 'larger' },
        );
        expect(
          fisherExact(
            [
              [c, d],
              [a, b],
            ],
            { alternative: 'smaller' },
          ),
        ).toBeCloseTo(larger, 10);
        expect(
          fisherExact(
            [
              [b, a],
              [d, c],
            ],
            { alternative: 'smaller' },
          ),
        ).toBeCloseTo(larger, 10);
      }),
    );
  });
  test('large counts neither overflow nor vanish: 5 of 10,000 against 30 of 10,000', () => {
    const p = fisherExact([
      [5, 9995],
      [30, 9970],
    ]);
    expect(p).toBeGreaterThan(1e-5);
    expect(p).toBeLessThan(1e-4);
    expect(
      fisherExact([
        [50_000, 50_000],
        [50_000, 50_000],
      ]),
    ).toBeCloseTo(1, 10);
  });
  test('an empty row or column leaves one table only', () => {
    expect(
      fisherExact([
        [0, 0],
        [1, 5],
      ]),
    ).toBe(1);
    expect(
      fisherExact([
        [3, 0],
        [2, 0],
      ]),
    ).toBe(1);
    expect(
      fisherExact([
        [0, 3],
        [0, 2],
      ]),
    ).toBe(1);
  });
  test('left out, the alternative is two-sided', () => {
    expect(
      fisherExact([
        [0, 2],
        [3, 1],
      ]),
    ).toBe(
      fisherExact(
        [
          [0, 2],
          [3, 1],
        ],
        { alternative: 'two-sided' },
      ),
    );
  });
  test('refuses other tables and alternatives', () => {
    const refusal = (message: string) => new RangeError(`fisherExact requires ${message}`);
    expect(() =>
      fisherExact([
        [1, 2, 3],
        [1, 2, 3],
      ]),
    ).toThrow(refusal('a table of 2 x 2, got 2 x 3'));
    expect(() =>
      fisherExact([
        [1, 2],
        [1, 2],
        [1, 2],
      ]),
    ).toThrow(refusal('a table of 2 x 2, got 3 x 2'));
    expect(() => fisherExact([[1, 2]])).toThrow(refusal('a table of at least 2 x 2, got 1 x 2'));
    expect(() =>
      fisherExact([
        [1, 2],
        [1, NaN],
      ]),
    ).toThrow(refusal('an integer count in every cell >= 0, got NaN'));
    expect(() =>
      fisherExact(
        [
          [1, 2],
          [3, 4],
        ],
        { alternative: 'less' as 'smaller' },
      ),
    ).toThrow(refusal('alternative to be one of two-sided, larger, smaller, got less'));
  });
});
