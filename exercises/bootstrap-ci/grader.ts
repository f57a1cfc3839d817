/** Bootstrap confidence interval: what is checked, and against which function of the core. */
import { bootstrapCiGivenResamples, drawResamples } from '#core/experiments/bootstrap-ci.ts';
import { traceBootstrapCi } from '#core/experiments/trace-bootstrap-ci.ts';
import { agreesWith, costs, defineGrader, expects, fc, invariantUnder, law, refuses, sameValue } from '#graders/index.ts';

type Args = [values: number[], uniforms: number[], resamples: number, alpha: number];
type Interval = { readonly low: number; readonly high: number };

const UNIFORM_STEPS = 1_000;

/** Odd halves of a thousandth: times up to twelve values none comes near a whole number, where rounding would choose the place. */
const uniform = fc.oneof(
  { withCrossShrink: true },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 12, arbitrary: fc.integer({ min: 0, max: UNIFORM_STEPS - 1 }).map((step) => (step + 0.5) / UNIFORM_STEPS) },
);

const samples = drawnFrom(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 7 }), fc.constantFrom(0, 0, 0, 1, 6)));
const longSamples = drawnFrom(fc.tuple(fc.integer({ min: 8, max: 12 }), fc.integer({ min: 12, max: 30 }), fc.constantFrom(0, 5)));

function drawnFrom(sizes: fc.Arbitrary<[size: number, resamples: number, spare: number]>): fc.Arbitrary<Args> {
  return sizes.chain(([size, resamples, spare]) =>
    fc.tuple(
      fc.array(fc.integer({ min: -4, max: 20 }), { minLength: size, maxLength: size }),
      fc.array(uniform, { minLength: size * resamples + spare, maxLength: size * resamples + spare }),
      fc.constant(resamples),
      fc.constantFrom(0.2, 0.05, 0.1, 0.32, 0.5),
    ),
  );
}

/** One value drawn twice: whatever is done with it, it stays what it is. */
const legal: Args = [[3], [0.25, 0.75], 2, 0.5];

export default defineGrader<Args>({
  entry: 'bootstrapCi',
  toolbox: ['quantile'],
  oracles: ['bootstrapCiGivenResamples', 'bootstrapCi', 'drawResamples'],
  inputs: samples,
  oracle: rightInterval,
  checks: [
    agreesWith('follows the definition'),
    law('values in another unit give the interval in that unit, also when the scale is turned round', samples, (call, args) => {
      const [values, uniforms, resamples, alpha] = args;
      const { low, high } = call(...args) as Interval;
      const received = call(
        values.map((value) => 5 - 3 * value),
        uniforms,
        resamples,
        alpha,
      );
      const expected = { low: 5 - 3 * high, high: 5 - 3 * low };
      return (
        sameValue(received, expected) || { expected: `from ${expected.low} to ${expected.high}, for 5 − 3 times each value`, received }
      );
    }),
    law('the ends keep their order and stay within the values', samples, (call, args) => {
      const received = call(...args);
      const { low, high } = received as Interval;
      const [least, most] = [Math.min(...args[0]) - 1e-9, Math.max(...args[0]) + 1e-9];
      return (low >= least && high >= low - 1e-9 && high <= most) || { expected: 'smallest value ≤ low ≤ high ≤ largest value', received };
    }),
    invariantUnder('uniforms left over are not used', ([values, uniforms, resamples, alpha]) => [
      values,
      [...uniforms.slice(0, values.length * resamples), ...uniforms.map((value) => 1 - value / 2 - 0.25)],
      resamples,
      alpha,
    ]),
    expects(
      'one value leaves no width',
      samples.map(([[value], uniforms, , alpha]): Args => [[value as number], uniforms, uniforms.length, alpha]),
      ([value]) => ({ low: value, high: value }),
      { runs: 20 },
    ),
    expects(
      'resamples that are all alike leave no width',
      samples.map(([values, uniforms, resamples, alpha]): Args => [values, uniforms.map(() => 0), resamples, alpha]),
      ([first]) => ({ low: first, high: first }),
      { runs: 20 },
    ),
    expects('a uniform on the border between two places draws the later one', onTheBorder(), rightInterval, { runs: 20 }),
    law(
      'another alpha, or fewer resamples, on the same sample is another question',
      samples,
      (call, [values, uniforms, resamples, alpha]) => {
        call(values, uniforms, resamples, alpha);
        const received = [call(values, uniforms, resamples, alpha / 2), call(values, uniforms, 1, alpha)];
        const right = [rightInterval(values, uniforms, resamples, alpha / 2), rightInterval(values, uniforms, 1, alpha)];
        return sameValue(received, right) || { expected: `the intervals for alpha = ${alpha / 2}, and for one resample`, received };
      },
      { runs: 20 },
    ),
    costs('takes no more steps than there are draws to make', manyResamples, {
      n: 200,
      of: 'the number of resamples',
      maxGrowth: 1.4,
      maxTimesReference: 10,
      repeats: 8,
    }),
    refuses(
      'refuses a number of resamples that is not whole and at least 1',
      [0, -1, 1.5, NaN, Infinity].map((resamples) => legal.with(2, resamples)),
      legal,
    ),
    refuses(
      'refuses a sample without values, or with one that is not finite',
      [
        [[], [0.25], 1, 0.5],
        [[NaN], [0.25], 1, 0.5],
        [[3, Infinity], [0.25, 0.25], 1, 0.5],
      ],
      legal,
    ),
    refuses(
      'refuses too few uniforms',
      [
        [[3], [], 1, 0.5],
        [[3], [0.25], 2, 0.5],
        [[3, 4], [0.25], 1, 0.5],
        [[3, 4], [0.25, 0.75, 0.25], 2, 0.5],
      ],
      legal,
    ),
    refuses(
      'refuses an alpha that does not lie between 0 and 1',
      [0, 1, -0.5, 1.5, NaN].map((alpha) => legal.with(3, alpha)),
      legal,
    ),
  ],
  features: [
    { when: 'all values are equal', otherwise: 'the values differ', holds: (values) => new Set(values).size === 1 },
    { when: 'there is one resample', otherwise: 'there are two resamples or more', holds: (_, __, resamples) => resamples === 1 },
    {
      when: 'no uniform is left over',
      otherwise: 'some uniforms are left over',
      holds: (values, uniforms, resamples) => uniforms.length === values.length * resamples,
    },
  ],
  cost: { at: manyResamples, n: 200, repeats: 8 },
  shapes: [{ name: 'longer-samples', says: 'Samples of 8 to 12 values, drawn 12 to 30 times.', inputs: longSamples }],
  picture: 'tables',
  trace: traceBootstrapCi,
});

function rightInterval(...[values, uniforms, resamples, alpha]: Readonly<Args>): Interval {
  return bootstrapCiGivenResamples(values, drawResamples(values.length, uniforms, resamples), alpha);
}

/** Quarters of two or four values: every product is exact, and most are whole numbers. */
function onTheBorder(): fc.Arbitrary<Args> {
  const quarters = fc.array(fc.constantFrom(0, 0.25, 0.5, 0.75), { minLength: 20, maxLength: 20 });
  return fc
    .tuple(fc.constantFrom<number[][]>([7, 1, 12, 4], [3, 8]), quarters, fc.integer({ min: 1, max: 5 }))
    .map(([values, uniforms, resamples]): Args => [values, uniforms, resamples, 0.2]);
}

/** Five values, drawn n times. */
function manyResamples(n: number): Args {
  return [[2, 4, 9, 1, 30], Array.from({ length: 5 * n }, (_, index) => (((index * 617) % 997) + 0.5) / 997), n, 0.1];
}
