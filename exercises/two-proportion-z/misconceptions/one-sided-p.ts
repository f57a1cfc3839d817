// fails: exchanging the groups turns every sign around and keeps p
// says: Your p is the upper tail alone. It is half of the right one when the treatment is ahead and above one half when it is behind, although the question was whether the rates differ. Count both tails: twice the one beyond the distance of z from 0.
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
  const apart = Math.sqrt((pA * (1 - pA)) / nA + (pB * (1 - pB)) / nB);
  const z = underNull === 0 ? NaN : difference / underNull;
  const reach = normalQuantile(1 - alpha / 2) * apart;
  return { difference, z, p: 1 - normalCdf(z), low: difference - reach, high: difference + reach };
}

function requireCounts(group: string, x: number, n: number): void {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`twoProportionZ requires a whole n${group} >= 1, got ${n}`);
  if (!Number.isInteger(x) || x < 0 || x > n) throw new RangeError(`twoProportionZ requires a whole x${group} from 0 to ${n}, got ${x}`);
}
