/**
 * The t quantile as SciPy 1.10 finds it, for the reference intervals that were made with it.
 *
 * CDFLIB's search stops once the bracket is narrower than 1e-8 of the value, so that its answers are off by up to as much:
 * 2.0210558497817 at 40.0124 degrees of freedom, where 2.0210558570811 is right. The core's own quantile is exact to the last
 * bits; reference intervals can only be compared within 1e-9 when both are built on the same quantile.
 */
import { normalQuantile } from '#core/stats/normal-quantile.ts';
import { studentTCdf, studentTQuantile, studentTUpper } from '#core/stats/student-t.ts';

const RELATIVE_TOLERANCE = 1e-8;

/** Numerators of the expansion in powers of 1/df (Abramowitz and Stegun 26.7.5), lowest power first, and denominators. */
const EXPANSION: readonly (readonly [numerator: readonly number[], denominator: number])[] = [
  [[1, 1], 4],
  [[3, 16, 5], 96],
  [[-15, 17, 19, 3], 384],
  [[-945, -1920, 1482, 776, 79], 92160],
];

/**
 * Takes what the core's studentTQuantile takes.
 *
 * @see Brown, Lovato and Russell, CDFLIB, routines cdft, dt1, dinvr and dzror, https://netlib.org/random/
 */
export function cdflibTQuantile(p: number, df: number): number {
  // The smaller tail is compared, which falls with t above the median.
  const isIncreasing = p <= 0.5;
  const f = (t: number) => (isIncreasing ? studentTCdf(t, df) - p : studentTUpper(t, df) - (1 - p));
  const start = firstGuess(p, df);
  if (f(start) === 0) return start;
  const [low, high] = bracket(f, start, isIncreasing);
  return narrow(f, low, high);
}

/**
 * The ends of a two-sided t interval as they are on that quantile: both half widths change by the same factor.
 *
 * @param interval the core's ends and degrees of freedom; @param centre the estimate between them
 */
export function onCdflibQuantile(
  { low, high, df }: { readonly low: number; readonly high: number; readonly df: number },
  centre: number,
  alpha: number,
): { readonly ciLow: number; readonly ciHigh: number } {
  if (Number.isNaN(df)) return { ciLow: low, ciHigh: high };
  const factor = cdflibTQuantile(1 - alpha / 2, df) / studentTQuantile(1 - alpha / 2, df);
  return { ciLow: centre - (centre - low) * factor, ciHigh: centre + (high - centre) * factor };
}

function firstGuess(p: number, df: number): number {
  const z = Math.abs(normalQuantile(p));
  const terms = EXPANSION.map(([numerator, denominator], index) => {
    const value = numerator.reduceRight((sum, coefficient) => sum * z * z + coefficient, 0);
    return (value * z) / (df ** (index + 1) * denominator);
  });
  const guess = terms.reduce((sum, term) => sum + term, z);
  return p >= 0.5 ? guess : -guess;
}

/** Steps away from the start, each five times as far, until the sign turns. */
function bracket(f: (t: number) => number, start: number, isIncreasing: boolean): [low: number, high: number] {
  const isUp = f(start) < 0 === isIncreasing;
  let step = Math.max(0.5, 0.5 * Math.abs(start));
  let near = start;
  for (;;) {
    const far = isUp ? near + step : near - step;
    const value = f(far);
    const hasTurned = isUp === isIncreasing ? value >= 0 : value <= 0;
    if (hasTurned) return isUp ? [near, far] : [far, near];
    near = far;
    step *= 5;
  }
}

/** Bus and Dekker's algorithm R: secant and rational steps inside the bracket, halving where they gain too little. */
function narrow(f: (t: number) => number, low: number, high: number): number {
  let [b, fb, a, fa] = [low, f(low), high, f(high)];
  let [c, fc, d, fd] = [a, fa, NaN, NaN];
  let [isFirst, extrapolations] = [true, 0];
  for (;;) {
    if (Math.abs(fc) < Math.abs(fb)) {
      if (c !== a) [d, fd] = [a, fa];
      [a, fa, b, fb] = [b, fb, c, fc];
      [c, fc] = [a, fa];
    }
    const tolerance = 0.5 * RELATIVE_TOLERANCE * Math.abs(b);
    const half = (c + b) * 0.5 - b;
    if (!(Math.abs(half) > tolerance)) return b;
    const width = extrapolations > 3 ? half : step({ a, fa, b, fb, d, fd }, half, tolerance, isFirst, extrapolations);
    if (extrapolations <= 3) isFirst = false;
    [d, fd, a, fa] = [a, fa, b, fb];
    b += width;
    fb = f(b);
    if (fc * fb >= 0) [c, fc, extrapolations] = [a, fa, 0];
    else extrapolations = width === half ? 0 : extrapolations + 1;
  }
}

type Points = Readonly<Record<'a' | 'fa' | 'b' | 'fb' | 'd' | 'fd', number>>;

function step({ a, fa, b, fb, d, fd }: Points, half: number, tolerance: number, isFirst: boolean, extrapolations: number): number {
  const least = half < 0 ? -tolerance : tolerance;
  const slopeB = (fd - fb) / (d - b);
  const slopeA = (fd - fa) / (d - a);
  let p = (b - a) * fb * (isFirst ? 1 : slopeA);
  let q = isFirst ? fa - fb : slopeB * fa - slopeA * fb;
  if (p < 0) [p, q] = [-p, -q];
  if (extrapolations === 3) p *= 2;
  if (p === 0 || p <= q * least) return least;
  return p < half * q ? p / q : half;
}
