// Works on the four cells of the table and never forms a rate for the test: z is the signed root of chi-square, and shows why failures may stand in for successes.
import { normalCdf, normalQuantile } from 'holdout';

export function twoProportionZ(xA: number, nA: number, xB: number, nB: number, alpha: number) {
  const [missA, missB] = [nA - xA, nB - xB];
  const isCounted = (count: number) => Number.isInteger(count) && count >= 0;
  if (![xA, xB, missA, missB].every(isCounted) || nA < 1 || nB < 1)
    throw new RangeError('twoProportionZ requires whole 0 <= x <= n and n >= 1');
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`twoProportionZ requires 0 < alpha < 1, got ${alpha}`);
  const crossed = xB * missA - xA * missB;
  const margins = nA * nB * (xA + xB) * (missA + missB);
  const z = crossed * Math.sqrt((nA + nB) / margins);
  const difference = crossed / (nA * nB);
  const reach = normalQuantile(1 - alpha / 2) * Math.sqrt((xA * missA) / nA ** 3 + (xB * missB) / nB ** 3);
  // An empty margin makes z 0 times infinity, which is NaN.
  return { difference, z, p: 2 * (1 - normalCdf(Math.abs(z))), low: difference - reach, high: difference + reach };
}
