/** Sample size for two proportions: what is checked, and against which function of the core. */
import { sampleSizePerGroup } from '#core/experiments/sample-size-per-group.ts';
import { sampleSizeProportions } from '#core/experiments/sample-size-proportions.ts';
import { traceSampleSize } from '#core/experiments/trace-sample-size.ts';
import { decimalGrid } from '#graders/arbitraries/decimal-grid.ts';
import {
  agreesWith,
  defineGrader,
  expects,
  fc,
  invariantUnder,
  neverLower,
  refuses,
  STATISTICAL_TOLERANCE,
  twoProportions,
} from '#graders/index.ts';

type Args = [pA: number, pB: number, alpha: number, power: number];

/** Keeps the sample size away from whole numbers by more than a careful program's rounding, of its quantiles too. */
const MARGIN = { absolute: 1e-6, relative: 1e-8 };

/** One person per group, by most wrong formulas too: a refusal is judged apart from the formula. */
const legal: Args = [0.01, 0.99, 0.2, 0.5];

/** There is no meter of cost: a formula takes the same steps for every input. */
export default defineGrader<Args>({
  entry: 'sampleSizePerGroup',
  scalars: true,
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
    expects('keeps to the formula for every rate and promise between 0 and 1', rarePlans(), sampleSizePerGroup),
    refuses('refuses a proportion outside 0 to 1, and the ends', outside([0, 1]), legal),
    refuses('refuses a false alarm rate or a power outside 0 to 1, and the ends', outside([2, 3]), legal),
    refuses(
      'refuses two equal proportions',
      [
        [0.99, 0.99, 0.2, 0.5],
        [0.3, 0.3, 0.05, 0.8],
      ],
      legal,
    ),
  ],
  features: [
    { when: 'alpha is 0.05', otherwise: 'alpha is not 0.05', holds: (_, __, alpha) => alpha === 0.05 },
    { when: 'the power is 0.8', otherwise: 'the power is not 0.8', holds: (_, __, ___, power) => power === 0.8 },
    { when: 'the rate rises from A to B', otherwise: 'the rate falls from A to B', holds: (pA, pB) => pA < pB },
    {
      when: 'the rates are 0.1 apart or more',
      otherwise: 'the rates are less than 0.1 apart',
      holds: (pA, pB) => Math.abs(pA - pB) > 0.0995,
    },
    {
      when: 'both rates are on one side of 1/2',
      otherwise: 'the rates are on either side of 1/2',
      holds: (pA, pB) => (pA - 0.5) * (pB - 0.5) > 0,
    },
  ],
  shapes: [
    { name: 'rare-events', says: 'Rates below one per cent, where a group needs thousands of people or millions.', inputs: rareRates() },
  ],
  picture: 'two-bells',
  trace: traceSampleSize,
});

/** Where rounding alone would decide about one more person. */
function isNearlyWhole(size: number): boolean {
  return Math.abs(size - Math.round(size)) < Math.max(MARGIN.absolute, MARGIN.relative * size);
}

/** On a grid of hundredths of a per cent; alphas and powers as people choose them. */
function rareRates(): fc.Arbitrary<Args> {
  const rate = decimalGrid(0.0001, 0.0099, 4);
  return fc
    .tuple(rate, rate, fc.constantFrom(0.05, 0.01, 0.1), fc.constantFrom(0.8, 0.9, 0.5, 0.95))
    .filter((args) => args[0] !== args[1] && !isNearlyWhole(sampleSizeProportions(...args)));
}

/** Rates near 0 and 1, generous alphas and modest powers. With power above alpha / 2 the two terms do not cancel. */
function rarePlans(): fc.Arbitrary<Args> {
  const rate = fc.constantFrom(0.0004, 0.002, 0.03, 0.3, 0.65, 0.97, 0.9985);
  return fc
    .tuple(rate, rate, fc.constantFrom(0.5, 0.3, 0.15, 0.0005, 0.9), fc.constantFrom(0.2, 0.4, 0.65, 0.85, 0.999))
    .filter(([pA, pB, alpha, power]) => pA !== pB && power > alpha / 2)
    .filter((args) => !isNearlyWhole(sampleSizeProportions(...args)));
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
