/** The Benjamini-Hochberg procedure: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';

const pValues = fc.array(
  fc.integer({ min: 0, max: 64 }).map((step) => step / 64),
  { maxLength: 12 },
);

describe('benjaminiHochberg', () => {
  test('by hand: 1/4 of rank 2 of 2 carries 3/16 of rank 1 along: 3/16 x 2 = 3/8, but 1/4 x 2 / 2 = 1/4', () => {
    expect(benjaminiHochberg([0.25, 0.1875], 0.25)).toEqual({ adjusted: [0.25, 0.25], rejected: [true, true] });
  });
  test('input order is kept, and a value at q is rejected', () => {
    expect(benjaminiHochberg([0.5, 0.125], 0.25)).toEqual({ adjusted: [0.5, 0.25], rejected: [false, true] });
    expect(benjaminiHochberg([0.5, 0.125], 0.2499).rejected).toEqual([false, false]);
  });
  test('no tests, no discoveries', () => expect(benjaminiHochberg([], 0.1)).toEqual({ adjusted: [], rejected: [] }));
  test('rejections grow with q', () => {
    fc.assert(
      fc.property(pValues, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (list, q) => {
        const [strict, loose] = [benjaminiHochberg(list, q), benjaminiHochberg(list, 1.5 * q)];
        expect(loose.adjusted).toEqual(strict.adjusted);
        for (const [index, rejected] of strict.rejected.entries()) if (rejected) expect(loose.rejected[index]).toBe(true);
      }),
    );
  });
  test.each([0, 1, NaN])('refuses q = %s', (q) => {
    expect(() => benjaminiHochberg([0.5], q)).toThrow(new RangeError(`benjaminiHochberg requires q inside (0, 1), got ${q}`));
  });
  test.each([-0.1, 1.1, NaN])('refuses a p-value of %s', (p) => {
    expect(() => benjaminiHochberg([p], 0.1)).toThrow(new RangeError(`benjaminiHochberg requires numbers in [0, 1] in pValues, got ${p}`));
  });
});
