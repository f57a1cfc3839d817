/** Power and minimum detectable effect: what is checked, and against which function of the core. */
import { powerAndMde } from '#core/experiments/power-and-mde.ts';
import { tracePowerAndMde } from '#core/experiments/trace-power-and-mde.ts';
import { type MeansPlan, meansPlans, plansInCents, unusualPlans } from '#graders/arbitraries/means-plans.ts';
import { agreesWith, defineGrader, expects, law, refuses, sameNumber, STATISTICAL_TOLERANCE } from '#graders/index.ts';

type Result = { readonly power: number; readonly mde: number; readonly samplePerGroup: number };

/** No noise to speak of: nearly every wrong formula is right here, and a refusal is judged apart from the formula. */
const legal: MeansPlan = [1e-8, 100, 1, 0.05, 0.8];

const same = (received: number, right: number) => sameNumber(received, right, STATISTICAL_TOLERANCE);

/** There is no meter of cost: a formula takes the same steps for every input. */
export default defineGrader<MeansPlan>({
  entry: 'powerAndMde',
  scalars: true,
  toolbox: ['normalCdf', 'normalQuantile'],
  oracles: ['powerAndMde', 'powerMeans', 'mdeMeans', 'sampleSizeMeans'],
  tolerance: STATISTICAL_TOLERANCE,
  inputs: meansPlans,
  oracle: powerAndMde,
  checks: [
    agreesWith('follows the definition'),
    law('an effect as large as the mde is detected with the power wanted', meansPlans, (call, [sd, perGroup, effect, alpha, power]) => {
      const { mde } = call(sd, perGroup, effect, alpha, power) as Result;
      const reached = (call(sd, perGroup, mde, alpha, power) as Result).power;
      // The tail away from the effect may add a little.
      const isEnough = reached > power - 1e-6 && reached < power + alpha / 10;
      return isEnough || { expected: `power ${power} for an effect of ${mde}, the mde`, received: reached };
    }),
    law('as many people as are asked for have the power wanted', meansPlans, (call, [sd, perGroup, effect, alpha, power]) => {
      const { samplePerGroup } = call(sd, perGroup, effect, alpha, power) as Result;
      const enough = Math.max(2, samplePerGroup);
      const reached = (call(sd, enough, effect, alpha, power) as Result).power;
      return reached > power - 1e-6 || { expected: `power ${power} or more with ${enough} people per group`, received: reached };
    }),
    law(
      'metric and effect in another unit: the same power and the same people, and an mde in that unit',
      meansPlans,
      (call, [sd, perGroup, effect, alpha, power]) => {
        const before = call(sd, perGroup, effect, alpha, power) as Result;
        const after = call(60 * sd, perGroup, 60 * effect, alpha, power) as Result;
        const holds = same(after.power, before.power) && same(after.mde, 60 * before.mde) && after.samplePerGroup === before.samplePerGroup;
        const right = { ...before, mde: 60 * before.mde };
        return holds || { expected: `power ${right.power}, mde ${right.mde} and ${right.samplePerGroup} people`, received: { ...after } };
      },
    ),
    law('four times as many people halve the mde', meansPlans, (call, [sd, perGroup, ...rest]) => {
      const [before, after] = [call(sd, perGroup, ...rest) as Result, call(sd, 4 * perGroup, ...rest) as Result];
      return same(after.mde, before.mde / 2) || { expected: `an mde of ${before.mde / 2}, half of the one before`, received: after.mde };
    }),
    law('a loss is as easy to detect as a gain of the same size', meansPlans, (call, [sd, perGroup, effect, alpha, power]) => {
      const [gain, loss] = [effect, -effect].map((size) => call(sd, perGroup, size, alpha, power) as Result) as [Result, Result];
      const holds = same(gain.power, loss.power) && same(gain.mde, loss.mde) && gain.samplePerGroup === loss.samplePerGroup;
      return holds || { expected: `power ${gain.power}, mde ${gain.mde} and ${gain.samplePerGroup} people`, received: { ...loss } };
    }),
    law('an effect of next to nothing is "detected" as often as alpha allows', meansPlans, (call, [sd, perGroup, effect, alpha, power]) => {
      const { power: found } = call(sd, perGroup, sd * 1e-6 * Math.sign(effect), alpha, power) as Result;
      return Math.abs(found - alpha) < 1e-5 || { expected: `a power of ${alpha}, the alpha`, received: found };
    }),
    expects('keeps to the formulas for every alpha and power between 0 and 1', unusualPlans, powerAndMde),
    refuses(
      'refuses a standard deviation that is not a finite number above 0',
      [0, -1, NaN, Infinity].map((sd) => legal.with(0, sd)),
      legal,
    ),
    refuses(
      'refuses fewer than two people per group',
      [1, 0, -5, NaN, Infinity].map((perGroup) => legal.with(1, perGroup)),
      legal,
    ),
    refuses(
      'refuses an effect of 0, and one that is not finite',
      [0, NaN, Infinity].map((effect) => legal.with(2, effect)),
      legal,
    ),
    refuses(
      'refuses an alpha or a power outside 0 to 1, and the ends',
      [3, 4].flatMap((place) => [0, 1, -0.1, 1.1, NaN].map((value) => legal.with(place, value))),
      legal,
    ),
  ],
  features: [
    { when: 'the effect is a gain', otherwise: 'the effect is a loss', holds: (_, __, effect) => effect > 0 },
    { when: 'the power wanted is 0.5', otherwise: 'the power wanted is not 0.5', holds: (...args) => args[4] === 0.5 },
    { when: 'the standard deviation is 1', otherwise: 'the standard deviation is not 1', holds: (sd) => sd === 1 },
    {
      when: 'the people at hand have the power wanted',
      otherwise: 'the people at hand have too little power',
      holds: (...args) => powerAndMde(...args).power >= args[4],
    },
  ],
  shapes: [
    {
      name: 'revenue-in-cents',
      says: 'Revenue in cents: large standard deviations, and up to 800,000 people per group.',
      inputs: plansInCents,
    },
  ],
  picture: 'tables',
  trace: tracePowerAndMde,
});
