/** Portable functions against constants, identities, and the engine's own within its rounding. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asin, atan2, cbrt, cos, exp, expm1, ln, log1p, log2, log10, sin, tanh } from './portable-math.ts';

describe('portableMath', () => {
  test('by hand: values known in closed form', () => {
    expect([exp(0), ln(1), log2(8), log10(1000), cbrt(27), sin(0), cos(0), tanh(0)]).toEqual([1, 0, 3, 3, 3, 0, 1, 0]);
    expect(exp(1)).toBeCloseTo(Math.E, 14);
    expect(atan2(1, 1)).toBe(Math.PI / 4);
    expect(asin(1)).toBe(Math.PI / 2);
  });

  test('expm1 and log1p keep their digits where the plain forms lose them', () => {
    expect(expm1(1e-12)).toBeCloseTo(1e-12, 20);
    expect(log1p(1e-12)).toBeCloseTo(1e-12, 20);
  });

  test.each([
    ['exp', exp, Math.exp],
    ['ln', ln, Math.log],
    ['log2', log2, Math.log2],
    ['log10', log10, Math.log10],
    ['tanh', tanh, Math.tanh],
    ['sin', sin, Math.sin],
    ['cos', cos, Math.cos],
    ['cbrt', cbrt, Math.cbrt],
  ])("%s is the engine's function up to rounding", (_name, portable, engine) => {
    const positive = fc.double({ min: 1e-6, max: 600, noNaN: true });
    fc.assert(fc.property(positive, (x) => Math.abs(portable(x) - engine(x)) <= 1e-13 * Math.max(1, Math.abs(engine(x)))));
  });

  test('what is undefined is NaN', () => {
    expect([ln(-1), log2(-1), log10(-1), asin(2)]).toEqual([NaN, NaN, NaN, NaN]);
  });
});
