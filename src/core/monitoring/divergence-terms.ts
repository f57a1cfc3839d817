/** What one bin adds to the population stability index, the Kullback-Leibler and the Jensen-Shannon divergence, in nats. */
import { ln, log1p } from '#core/stats/portable-math.ts';
import type { SharePair } from './bin-shares.ts';

/** One bin's part of the index; infinite when just one of the shares is 0. */
export function psiTerm([reference, current]: SharePair): number {
  return reference === current ? 0 : (current - reference) * ln(current / reference);
}

/** One bin's part of KL(first || second); may be negative, and is infinite when only the second share is 0. */
export function klTerm([first, second]: SharePair): number {
  return first === 0 ? 0 : first * ln(first / second);
}

/** One bin's part of the Jensen-Shannon divergence, never negative. */
export function jsTerm([first, second]: SharePair): number {
  return (towardsMiddle(first, second) + towardsMiddle(second, first)) / 2;
}

/** Share x ln(share / middle); by log1p where the two shares are close and the plain quotient would lose its digits. */
function towardsMiddle(share: number, other: number): number {
  if (share === 0) return 0;
  const lean = (share - other) / (share + other);
  return share * (Math.abs(lean) < 0.5 ? log1p(lean) : ln((2 * share) / (share + other)));
}
