/** Sample size for two proportions: what is checked, and against which function of the core. */
import { sampleSizePerGroup } from '#core/experiments/sample-size-per-group.ts';
import { sampleSizeProportions } from '#core/experiments/sample-size-proportions.ts';
import { traceSampleSize } from '#core/experiments/trace-sample-size.ts';
import { agreesWith, defineGrader, invariantUnder, neverLower, refuses, STATISTICAL_TOLERANCE, twoProportions } from '#graders/index.ts';

type Args = [pA: number, pB: number, alpha: number, power: number];

/** One person per group, by most wrong formulas too: a refusal is judged apart from the formula. */
const legal: Args = [0.01, 0.99, 0.2, 0.5];

/** There is no meter of cost: a formula takes the same steps for every input. */
export default defineGrader<Args>({
  entry: 'sampleSizePerGroup',
  toolbox: ['normalQuantile'],
  oracles: ['sampleSizePerGroup', 'sampleSizeProportions'],
  tolerance: STATISTICAL_TOLERANCE,
  inputs: twoProportions.filter((args) => !isNearlyWhole(sampleSizeProportions(...args))),
  oracle: sampleSizePerGroup,
  checks: [
    agreesWith('follows the definition'),
    invariantUnder('exchanging the two groups changes nothing', ([pA, pB, alpha, power]) => [pB, pA, alpha, power]),
    invariantUnder('counting failures instead of successes changes nothing', ([pA, pB, alpha, power]) => [1 - pA, 1 - pB, alpha, power]),
    neverLower('more power never needs fewer people', ([pA, pB, alpha, power]) => [pA, pB, alpha, (1 + power) / 2]),
    neverLower('fewer false alarms never need fewer people', ([pA, pB, alpha, power]) => [pA, pB, alpha / 2, power]),
    neverLower('a narrower gap around the same mean never needs fewer people', narrower),
    refuses('refuses a proportion outside 0 to 1, and the ends', outside([0, 1]), legal),
    refuses('refuses a false alarm rate or a power outside 0 to 1, and the ends', outside([2, 3]), legal),
    refuses('refuses two equal proportions', [[0.99, 0.99, 0.2, 0.5]], legal),
  ],
  picture: 'two-bells',
  trace: traceSampleSize,
});

/** Where rounding alone would decide about one more person. */
function isNearlyWhole(size: number): boolean {
  return Math.abs(size - Math.round(size)) < 1e-6;
}

function narrower([pA, pB, alpha, power]: Args, draw: number): Args {
  const mean = (pA + pB) / 2;
  const share = 0.5 + 0.4 * draw;
  return [mean + share * (pA - mean), mean + share * (pB - mean), alpha, power];
}

/** The legal arguments with one of those at `places` moved out of range. */
function outside(places: readonly number[]): Args[] {
  return places.flatMap((place) => [0, 1, -0.1, 1.1, NaN, Infinity].map((value) => legal.with(place, value) as Args));
}
