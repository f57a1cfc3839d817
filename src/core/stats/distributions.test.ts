/** Distributions against mpmath, both tails and far out; and their refusals. */
import { describe, expect, test } from 'vitest';
import { betaCdf, betaQuantile, betaUpper } from './beta.ts';
import { binomialCdf, binomialPmf, binomialQuantile, binomialUpper } from './binomial.ts';
import { chiSquareCdf, chiSquareQuantile, chiSquareUpper } from './chi-square.ts';
import reference from './distributions.reference.json' with { type: 'json' };
import { fUpper } from './f-distribution.ts';
import { noncentralTCdf, noncentralTUpper } from './noncentral-t.ts';
import { studentTCdf, studentTQuantile, studentTUpper } from './student-t.ts';

type Distribution = (...values: number[]) => number;

const functions: Readonly<Record<string, Distribution>> = {
  betaCdf: betaCdf as Distribution,
  betaUpper: betaUpper as Distribution,
  binomialPmf: binomialPmf as Distribution,
  chiSquareCdf: chiSquareCdf as Distribution,
  chiSquareQuantile: chiSquareQuantile as Distribution,
  chiSquareUpper: chiSquareUpper as Distribution,
  noncentralTCdf: noncentralTCdf as Distribution,
  noncentralTUpper: noncentralTUpper as Distribution,
  studentTQuantile: studentTQuantile as Distribution,
  studentTUpper: studentTUpper as Distribution,
};

const isNear = (a: number, b: number, relative = 1e-12) => Math.abs(a - b) <= relative * Math.abs(b);

describe.each(Object.keys(functions))('%s', (name) => {
  test('agrees with mpmath to twelve digits', () => {
    const cases = reference.cases.filter((entry) => entry.function === name);
    expect(cases.length).toBeGreaterThan(10);
    const misses = cases
      .map((entry) => ({ ...entry, got: (functions[name] as Distribution)(...entry.arguments) }))
      .filter(({ got, value }) => !isNear(got, value));
    expect(misses).toEqual([]);
  });
});

describe('refusals', () => {
  test.each([0, -1, NaN, Infinity])('degrees of freedom or a shape of %s', (bad) => {
    const refusal = (name: string, what: string) => new RangeError(`${name} requires a finite ${what} > 0, got ${bad}`);
    expect(() => studentTCdf(1, bad)).toThrow(refusal('studentTCdf', 'df'));
    expect(() => studentTUpper(1, bad)).toThrow(refusal('studentTUpper', 'df'));
    expect(() => studentTQuantile(0.4, bad)).toThrow(refusal('studentTQuantile', 'df'));
    expect(() => noncentralTCdf(1, bad, 1)).toThrow(refusal('noncentralTCdf', 'df'));
    expect(() => noncentralTUpper(1, bad, 1)).toThrow(refusal('noncentralTUpper', 'df'));
    expect(() => chiSquareCdf(1, bad)).toThrow(refusal('chiSquareCdf', 'df'));
    expect(() => chiSquareUpper(1, bad)).toThrow(refusal('chiSquareUpper', 'df'));
    expect(() => chiSquareQuantile(0.4, bad)).toThrow(refusal('chiSquareQuantile', 'df'));
    expect(() => betaCdf(0.5, bad, 1)).toThrow(refusal('betaCdf', 'a'));
    expect(() => betaUpper(0.5, 1, bad)).toThrow(refusal('betaUpper', 'b'));
    expect(() => betaQuantile(0.5, bad, 1)).toThrow(refusal('betaQuantile', 'a'));
    expect(() => fUpper(1, bad, 1)).toThrow(refusal('fUpper', 'df1'));
    expect(() => fUpper(1, 1, bad)).toThrow(refusal('fUpper', 'df2'));
  });
  test.each([0, 1, -0.1, NaN])('a quantile at p = %s', (p) => {
    const refusal = (name: string, what = 'p') => new RangeError(`${name} requires ${what} inside (0, 1), got ${p}`);
    expect(() => studentTQuantile(p, 3)).toThrow(refusal('studentTQuantile'));
    expect(() => chiSquareQuantile(p, 3)).toThrow(refusal('chiSquareQuantile'));
    expect(() => betaQuantile(p, 1, 1)).toThrow(refusal('betaQuantile'));
    expect(() => binomialQuantile(p, 3, 0.5)).toThrow(refusal('binomialQuantile', 'q'));
  });
  test('a shift that is not finite, a number of trials that is none, a chance outside 0 and 1', () => {
    expect(() => noncentralTCdf(1, 2, NaN)).toThrow(new RangeError('noncentralTCdf requires a finite nc, got NaN'));
    expect(() => binomialPmf(1, 1.5, 0.5)).toThrow(new RangeError('binomialPmf requires an integer n >= 0, got 1.5'));
    expect(() => binomialCdf(1, -1, 0.5)).toThrow(new RangeError('binomialCdf requires an integer n >= 0, got -1'));
    expect(() => binomialUpper(1, 2, 1.1)).toThrow(new RangeError('binomialUpper requires p in [0, 1], got 1.1'));
    expect(() => binomialQuantile(0.5, 2, -0.1)).toThrow(new RangeError('binomialQuantile requires p in [0, 1], got -0.1'));
  });
});
