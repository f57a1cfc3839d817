// fails: follows the definition
// says: Your test divides by the standard error of two separate rates. The null hypothesis says that there is one rate, and the best estimate of it takes both groups together; the separate variances belong to the interval alone.
// witness: [1,4,9,20,0.05]
// follows: the variance of each group in the test as well, as in statsmodels’ test_proportions_2indep with method wald
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
  const difference = pB - pA;
  const apart = Math.sqrt((pA * (1 - pA)) / nA + (pB * (1 - pB)) / nB);
  const z = apart === 0 ? NaN : difference / apart;
  const reach = normalQuantile(1 - alpha / 2) * apart;
  return { difference, z, p: 2 * normalCdf(-Math.abs(z)), low: difference - reach, high: difference + reach };
}

function requireCounts(group: string, x: number, n: number): void {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`twoProportionZ requires a whole n${group} >= 1, got ${n}`);
  if (!Number.isInteger(x) || x < 0 || x > n) throw new RangeError(`twoProportionZ requires a whole x${group} from 0 to ${n}, got ${x}`);
}
