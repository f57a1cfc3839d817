/** An always-valid test: what is checked, and against which function of the core. */
import { msprtLooks, msprtNormal } from '#core/experiments/msprt-normal.ts';
import { traceMsprtNormal } from '#core/experiments/trace-msprt-normal.ts';
import { agreesWith, costs, defineGrader, expects, fc, invariantUnder, law, refuses, sameValue, staysWithin } from '#graders/index.ts';

type Args = [control: number[], treatment: number[], variance: number, mixingVariance: number];

/** Differences large enough to tell, and scattered enough for the evidence to fall now and then. */
const streams: fc.Arbitrary<Args> = fc
  .tuple(
    fc.array(fc.tuple(fc.integer({ min: -4, max: 6 }), fc.integer({ min: -4, max: 9 })), { maxLength: 8, size: 'max' }),
    fc.constantFrom(4, 1, 2, 9, 2.5),
    fc.constantFrom(1, 0.5, 2, 0.1, 4),
  )
  .map(([pairs, variance, mixing]): Args => [pairs.map(([value]) => value), pairs.map(([, value]) => value), variance, mixing]);

/** The evidence comes slowly, and goes again. */
const longStreams: fc.Arbitrary<Args> = fc
  .tuple(
    fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 7 })), { minLength: 30, maxLength: 80 }),
    fc.constantFrom(4, 9, 6.5),
    fc.constantFrom(0.1, 0.5, 1),
  )
  .map(([pairs, variance, mixing]): Args => [pairs.map(([value]) => value), pairs.map(([, value]) => value), variance, mixing]);

const severalPairs = streams.filter(([control]) => control.length > 1);

/** One pair without a difference: a p-value of 1 by any formula. */
const legal: Args = [[1], [1], 2, 1];

export default defineGrader<Args>({
  entry: 'alwaysValidPValues',
  oracles: ['msprtNormal', 'msprtLooks', 'msprtHalfWidth', 'alwaysValidGaussianMixture'],
  inputs: streams,
  oracle: (control, treatment, variance, mixingVariance) => msprtNormal(control, treatment, variance, mixingVariance),
  checks: [
    agreesWith('follows the definition'),
    law('the p-values never rise', severalPairs, (call, args) => {
      const received = call(...args);
      const falls = (received as number[]).every((p, index, all) => p <= (all[index - 1] ?? 1) + 1e-12);
      return falls || { expected: 'p-values of which none is above the one before', received };
    }),
    law('later pairs do not change the answer for the earlier ones', severalPairs, (call, [control, treatment, ...variances]) => {
      const whole = call(control, treatment, ...variances) as number[];
      const pairs = Math.ceil(control.length / 2);
      const received = call(control.slice(0, pairs), treatment.slice(0, pairs), ...variances);
      return sameValue(received, whole.slice(0, pairs)) || { expected: `the first ${pairs} of ${JSON.stringify(whole)}`, received };
    }),
    invariantUnder('exchanging the arms changes nothing', ([control, treatment, ...variances]) => [treatment, control, ...variances]),
    invariantUnder(
      'values in another unit, with both variances in its square, change nothing',
      ([control, treatment, variance, mixing]) => [
        control.map((value) => 10 * value),
        treatment.map((value) => 10 * value),
        100 * variance,
        100 * mixing,
      ],
    ),
    staysWithin('every p-value lies between 0 and 1', 0, 1),
    expects(
      'arms that never differ give no evidence',
      streams.map(([control, , ...variances]): Args => [control, control, ...variances]),
      (control) => control.map(() => 1),
      { runs: 20 },
    ),
    law(
      'another mixing variance on the same pairs is another question, and every call begins with a p of 1',
      severalPairs,
      (call, [control, treatment, variance, mixing]) => {
        call(control, treatment, variance, mixing);
        const received = call(control, treatment, variance, mixing / 4);
        const right = msprtNormal(control, treatment, variance, mixing / 4);
        return sameValue(received, right) || { expected: `${JSON.stringify(right)} for a mixing variance of ${mixing / 4}`, received };
      },
      { runs: 20 },
    ),
    costs('goes through the pairs once', longStream, {
      n: 200,
      of: 'the number of pairs',
      maxGrowth: 1.4,
      maxTimesReference: 12,
      repeats: 8,
    }),
    refuses(
      'refuses arms of different lengths',
      [
        [[1, 1], [1], 2, 1],
        [[1], [1, 1], 2, 1],
        [[], [1], 2, 1],
      ],
      legal,
    ),
    refuses(
      'refuses a variance that is not finite and above 0, either of the two',
      [0, -1, NaN, Infinity].flatMap((variance) => [legal.with(2, variance), legal.with(3, variance)]),
      legal,
    ),
    refuses(
      'refuses a value that is not finite, in either arm',
      [NaN, Infinity].flatMap((value) => [
        [[1, value], [1, 1], 2, 1],
        [[1, 1], [value, 1], 2, 1],
      ]),
      legal,
    ),
  ],
  features: [
    { when: 'there is one pair', otherwise: 'there are no or several pairs', holds: (control) => control.length === 1 },
    {
      when: 'the evidence never falls',
      otherwise: 'the evidence falls at some look',
      holds: (...args) =>
        msprtLooks(...args).every(({ likelihoodRatio }, look, all) => likelihoodRatio >= (all[look - 1]?.likelihoodRatio ?? 0)),
    },
    { when: 'the two variances are equal', otherwise: 'the two variances differ', holds: (_, __, variance, mixing) => variance === mixing },
    {
      when: 'the treatment is ahead at the end',
      otherwise: 'the treatment is not ahead at the end',
      holds: (control, treatment) => treatment.reduce((sum, value, index) => sum + value - (control[index] as number), 0) > 0,
    },
  ],
  cost: { at: longStream, n: 400, repeats: 16 },
  shapes: [{ name: 'long-streams', says: 'Streams of 30 to 80 pairs with a small effect, or none.', inputs: longStreams }],
  picture: 'tables',
  trace: traceMsprtNormal,
});

/** Values that differ by little, so that no likelihood ratio leaves the range of numbers. */
function longStream(n: number): Args {
  const values = (step: number) => Array.from({ length: n }, (_, index) => (index * step) % 7);
  return [values(3), values(5), 4, 0.5];
}
