/** The search against SciPy 1.10.1's own answers, printed by `stats.t.ppf(p, df)`. */
import { describe, expect, test } from 'vitest';
import { studentTQuantile } from '#core/stats/student-t.ts';
import { cdflibTQuantile } from './cdflib-t-quantile.ts';

describe('cdflibTQuantile', () => {
  test.each([
    [0.975, 9.636922612839031, 2.2395702802585564],
    [0.975, 40.01241444019309, 2.0210558497817273],
    [0.975, 1.4380882763657463, 6.393166609019258],
    [0.975, 184.25264285386584, 1.9729226339538677],
    [0.05, 9.636922612839031, -1.8194150337379738],
    [0.05, 40.01241444019309, -1.6838386268763534],
    [0.05, 1.4380882763657463, -3.868342198605437],
    [0.05, 184.25264285386584, -1.653165616725298],
  ])('at %s with %s degrees of freedom', (p, df, expected) => {
    expect(Math.abs(cdflibTQuantile(p, df) / expected - 1)).toBeLessThan(1e-14);
  });
  test('is off by up to 1e-8 where the core is not', () => {
    const [theirs, ours] = [cdflibTQuantile(0.975, 40.01241444019309), studentTQuantile(0.975, 40.01241444019309)];
    expect(Math.abs(theirs / ours - 1)).toBeGreaterThan(1e-9);
    expect(Math.abs(theirs / ours - 1)).toBeLessThan(1e-8);
  });
});
