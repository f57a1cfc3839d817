/** Integral of a smooth function with one peak that falls off on both sides. */
import { exp } from './portable-math.ts';

/** How far below the peak, in natural logarithms, a tail is cut: e^-42 is below the rounding of a sum. */
const depth = 42;
const largestPanelCount = 2 ** 17;

/**
 * The integral of exp(logIntegrand) over the whole line, to about the rounding of the integrand.
 *
 * The trapezoid rule converges faster than any power on such a function: halving the step squares the error. The step is
 * halved until two sums agree to 1e-8, and once more.
 *
 * @param logIntegrand natural logarithm of an analytic integrand with one peak
 * @param low a number below the peak; @param high a number above it; the tails may reach past both
 * @returns the integral; 0 when the peak itself underflows
 * @see Trefethen and Weideman, "The Exponentially Convergent Trapezoidal Rule", SIAM Review, 2014
 * @example integrateUnimodal((x) => -x * x, -5, 5) // 1.7724...
 */
export function integrateUnimodal(logIntegrand: (x: number) => number, low: number, high: number): number {
  const peak = peakOf(logIntegrand, low, high);
  const top = logIntegrand(peak);
  if (!(top > -800)) return 0;
  const isInside = (x: number): boolean => logIntegrand(x) > top - depth;
  const from = edgeOf(isInside, peak, -1);
  const to = edgeOf(isInside, peak, 1);
  return exp(top) * trapezoid((x) => exp(logIntegrand(x) - top), from, to);
}

/** Golden-section search; the place need not be exact. */
function peakOf(logIntegrand: (x: number) => number, low: number, high: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [left, right] = [low, high];
  for (let step = 0; step < 60; step += 1) {
    const nearLeft = right - golden * (right - left);
    const nearRight = left + golden * (right - left);
    if (logIntegrand(nearLeft) < logIntegrand(nearRight)) left = nearLeft;
    else right = nearRight;
  }
  return (left + right) / 2;
}

/** The first place outside, walking from the peak in ever longer steps and then halving the last. */
function edgeOf(isInside: (x: number) => boolean, peak: number, direction: 1 | -1): number {
  let reach = 1e-6;
  while (isInside(peak + direction * reach)) reach *= 2;
  let [inside, outside] = [reach / 2, reach];
  for (let step = 0; step < 5; step += 1) {
    const middle = (inside + outside) / 2;
    if (isInside(peak + direction * middle)) inside = middle;
    else outside = middle;
  }
  return peak + direction * outside;
}

function trapezoid(integrand: (x: number) => number, from: number, to: number): number {
  let panels = 64;
  let width = (to - from) / panels;
  let sum = sumAt(integrand, from, width, panels + 1);
  let hasAgreed = false;
  while (panels < largestPanelCount) {
    const midpoints = sumAt(integrand, from + width / 2, width, panels);
    const isDone = hasAgreed;
    hasAgreed = Math.abs(midpoints - sum) <= 1e-8 * sum;
    sum += midpoints;
    panels *= 2;
    width /= 2;
    if (isDone) break;
  }
  return sum * width;
}

function sumAt(integrand: (x: number) => number, start: number, width: number, count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += integrand(start + index * width);
  return sum;
}
