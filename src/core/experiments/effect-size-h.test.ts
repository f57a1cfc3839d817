/** effectSizeH: by hand, antisymmetry, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectSizeH } from './effect-size-h.ts';

const p = fc.double({ min: 0.01, max: 0.99, noNaN: true });

describe('effectSizeH', () => {
  test('by hand: 1/4 and 3/4 stand at the angles pi/3 and 2 pi/3', () => {
    expect(effectSizeH(1 / 4, 3 / 4)).toBeCloseTo(Math.PI / 3, 12);
  });
  test('exchanging the groups changes the sign', () => {
    fc.assert(fc.property(p, p, (a, b) => effectSizeH(a, b) + effectSizeH(b, a) === 0));
  });
  test.each([0, 1, NaN])('refuses a proportion of %s', (bad) => {
    expect(() => effectSizeH(bad, 0.5)).toThrow(new RangeError(`effectSizeH requires pA inside (0, 1), got ${bad}`));
    expect(() => effectSizeH(0.5, bad)).toThrow(new RangeError(`effectSizeH requires pB inside (0, 1), got ${bad}`));
  });
});
