/** cohensD: by hand, laws, edges, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cohensD } from './cohens-d.ts';

describe('cohensD', () => {
  test('by hand: 4 apart, pooled variance (2 x 1 + 3 x 20/3) / 5 = 4.4, the control’s 1', () => {
    expect(cohensD([1, 2, 3], [3, 5, 7, 9])).toBeCloseTo(4 / Math.sqrt(4.4), 14);
    expect(cohensD([1, 2, 3], [3, 5, 7, 9], { standardizer: 'pooled' })).toBe(cohensD([1, 2, 3], [3, 5, 7, 9]));
    expect(cohensD([1, 2, 3], [3, 5, 7, 9], { standardizer: 'control' })).toBeCloseTo(4, 14);
  });
  test('swapping the groups negates it, scaling all values does not change it', () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 15 }).filter((list) => new Set(list).size > 1);
    fc.assert(
      fc.property(values, values, (control, treatment) => {
        const d = cohensD(control, treatment);
        expect(cohensD(treatment, control)).toBeCloseTo(-d, 10);
        expect(
          cohensD(
            control.map((x) => 3 * x),
            treatment.map((x) => 3 * x),
          ),
        ).toBeCloseTo(d, 10);
      }),
    );
  });
  test('is NaN without spread in the standardizer', () => {
    expect(cohensD([1, 1], [2, 2])).toBeNaN();
    expect(cohensD([1, 1], [2, 3])).toBeGreaterThan(0);
    expect(cohensD([1, 1], [2, 3], { standardizer: 'control' })).toBeNaN();
  });
  test('refuses what it cannot take, and says which', () => {
    const refusal = (message: string) => new RangeError(`cohensD requires ${message}`);
    expect(() => cohensD([1], [1, 2])).toThrow(refusal('at least 2 values in control, got 1'));
    expect(() => cohensD([1, 2], [1])).toThrow(refusal('at least 2 values in treatment, got 1'));
    expect(() => cohensD([1, 2], [1, NaN])).toThrow(refusal('finite numbers in treatment, got NaN'));
    expect(() => cohensD([1, 2], [1, 2], { standardizer: 'sd' as 'pooled' })).toThrow(
      refusal('standardizer to be one of pooled, control, got sd'),
    );
  });
});
