// fails: follows the definition
// says: Your interval is built with the pooled variance. It should tell how large the difference may be, and so cannot start from the assumption that there is none: give each group its own variance there, and keep the pooled one for z.
// witness: [1,4,9,20,0.05]
import { normalCdf, normalQuantile } from 'holdout';
export function twoProportionZ(
  xA: number,
  nA: number,
  xB: number,
  nB: number,
  alpha: number,
): { difference: number; z: number; p: number; low: number; high: number } {
  requireCounts('A', xA, nA);
  requireCounts('B', xB, nB);
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`twoProportionZ requires 0 < alpha < 1, got ${alpha}`);
  const [pA, pB] = [xA / nA, xB / nB];
  const together = (xA + xB) / (nA + nB);
  const difference = pB - pA;
  const underNull = Math.sqrt(together * (1 - together) * (1 / nA + 1 / nB));
  const z = underNull === 0 ? NaN : difference / underNull;
  const reach = normalQuantile(1 - alpha / 2) * underNull;
  return { difference, z, p: 2 * normalCdf(-Math.abs(z)), low: difference - reach, high: difference + reach };
}

function requireCounts(group: string, x: number, n: number): void {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`twoProportionZ requires a whole n${group} >= 1, got ${n}`);
  if (!Number.isInteger(x) || x < 0 || x > n) throw new RangeError(`twoProportionZ requires a whole x${group} from 0 to ${n}, got ${x}`);
}
