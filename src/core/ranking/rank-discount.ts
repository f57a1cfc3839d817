/** How much a rank keeps of its gain. */
import { log2 } from '#core/stats/portable-math.ts';

/** `log2p1` is 1/log2(rank + 1); `jk-log2` (Jarvelin and Kekalainen) is 1/max(1, log2 rank), equal at ranks 1 and 2. */
export type Discount = 'log2p1' | 'jk-log2';

export const discounts: readonly Discount[] = ['log2p1', 'jk-log2'];

/**
 * Weight of a 1-based rank.
 *
 * @param rank an integer >= 1
 * @param discount which of the two
 * @returns a number in (0, 1]
 * @example rankDiscount(3, 'log2p1') // 0.5
 */
export function rankDiscount(rank: number, discount: Discount): number {
  return discount === 'log2p1' ? 1 / log2(rank + 1) : 1 / Math.max(1, log2(rank));
}
