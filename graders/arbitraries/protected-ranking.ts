/**
 * `[isProtected, k, share, alpha]`: flags in ranked order and a test of every prefix up to k.
 *
 * No running sum of the binomial lies within 1e-9 of alpha: there rounding would decide what the minimum is.
 */
import * as fc from 'fast-check';
import { binomialPrefixes } from '#core/rerank/binomial-prefixes.ts';

export type ProtectedRanking = [isProtected: number[], k: number, share: number, alpha: number];

const MARGIN = 1e-9;
const flag = fc.constantFrom(0, 0, 1);

const share = fc.constantFrom(0.4, 0.5, 0.3, 0.6, 0.75, 0.15, 0.9);
const alpha = fc.constantFrom(0.1, 0.05, 0.2, 0.3, 0.01);

export const protectedRanking: fc.Arbitrary<ProtectedRanking> = fc
  .tuple(fc.array(flag, { maxLength: 12, size: 'max' }), fc.integer({ min: 1, max: 14 }), share, alpha)
  .filter(([, k, ...levels]) => isDecided(k, ...levels));

/** For altered data: first pages of 20 to 30, often fair for a long while. */
export const longRankings: fc.Arbitrary<ProtectedRanking> = fc
  .tuple(
    fc.array(fc.constantFrom(0, 0, 1, 1), { minLength: 18, maxLength: 30, size: 'max' }),
    fc.integer({ min: 20, max: 30 }),
    share,
    alpha,
  )
  .filter(([, k, ...levels]) => isDecided(k, ...levels));

/** True when every prefix has the same minimum for a program that rounds differently. */
export function isDecided(k: number, share: number, alpha: number): boolean {
  return binomialPrefixes(k, share, alpha).every((sums) => sums.every((sum) => Math.abs(sum - alpha) > MARGIN));
}
