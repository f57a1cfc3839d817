/** CUPED: what is checked, and against which function of the core. */
import { cuped } from '#core/experiments/cuped.ts';
import { traceCuped } from '#core/experiments/trace-cuped.ts';
import { type ArmsWithAPast, anyArms, armsWithAPast, largeArms } from '#graders/arbitraries/arms-with-a-past.ts';
import { agreesWith, defineGrader, expects, fc, law, refuses, sameNumber, sameValue, STATISTICAL_TOLERANCE } from '#graders/index.ts';

interface Result {
  readonly theta: number;
  readonly difference: number;
  readonly standardError: number;
  readonly varianceReduction: number;
}

/** The past is the same for everybody: every wrong formula gives NaN here, and a refusal is judged apart from it. */
const legal: ArmsWithAPast = [
  [3, 3],
  [1, 2],
  [3, 3],
  [2, 4],
];

export default defineGrader<ArmsWithAPast>({
  entry: 'cuped',
  oracles: ['cuped', 'cupedComparison'],
  tolerance: STATISTICAL_TOLERANCE,
  inputs: anyArms,
  oracle: (preA, postA, preB, postB) => cuped(preA, postA, preB, postB),
  checks: [
    agreesWith('follows the definition'),
    law('a past that is higher by the same amount for everybody changes nothing', armsWithAPast, (call, [preA, postA, preB, postB]) => {
      const before = call(preA, postA, preB, postB) as unknown as Result;
      return equal(call(preA.map(more), postA, preB.map(more), postB), before);
    }),
    law('a past in another unit changes theta alone', armsWithAPast, (call, [preA, postA, preB, postB]) => {
      const before = call(preA, postA, preB, postB) as unknown as Result;
      return equal(call(preA.map(inMinutes), postA, preB.map(inMinutes), postB), { ...before, theta: before.theta / 60 });
    }),
    law('arms with the same mean past keep the raw difference', samePast(), (call, [preA, postA, preB, postB]) => {
      const { difference } = call(preA, postA, preB, postB) as unknown as Result;
      const raw = meanOf(postB) - meanOf(postA);
      return sameNumber(difference, raw, STATISTICAL_TOLERANCE) || { expected: `the raw difference, ${raw}`, received: difference };
    }),
    law('an arm with a head start gives it back: theta for each unit of its lead', armsWithAPast, (call, [preA, postA, preB, postB]) => {
      const { theta, difference } = call(preA, postA, preB, postB) as unknown as Result;
      const lead = meanOf(preB) - meanOf(preA);
      const right = meanOf(postB) - meanOf(postA) - theta * lead;
      return (
        sameNumber(difference, right, STATISTICAL_TOLERANCE) || {
          expected: `the raw difference less theta times ${lead}, ${right}`,
          received: difference,
        }
      );
    }),
    law(
      'exchanging the arms turns the sign of the difference around and nothing else',
      armsWithAPast,
      (call, [preA, postA, preB, postB]) => {
        const before = call(preA, postA, preB, postB) as unknown as Result;
        return equal(call(preB, postB, preA, postA), { ...before, difference: -before.difference });
      },
    ),
    expects('nothing but habit and the effect: theta 1, the effect itself, and no error left', habitAndEffect(), (_, postA, __, postB) => ({
      theta: 1,
      difference: meanOf(postB) - meanOf(postA),
      standardError: 0,
      varianceReduction: 1,
    })),
    expects(
      'the same past for everybody: all four are NaN',
      fc.constantFrom(0, 4).map(
        (past): ArmsWithAPast => [
          [past, past],
          [1, 2],
          [past, past, past],
          [5, 0, 3],
        ],
      ),
      () => ({ theta: NaN, difference: NaN, standardError: NaN, varianceReduction: NaN }),
    ),
    expects('nobody varies during the experiment: there is no variance to reduce, and its share is NaN', stillArms(), cuped),
    refuses('refuses an arm of fewer than two units', [replaced(0, [3], [1]), replaced(2, [3], [2]), replaced(0, [], [])], legal),
    refuses('refuses an arm whose lists differ in length', [replaced(0, [3, 3, 3], [1, 2]), replaced(2, [3, 3], [2, 4, 5])], legal),
    refuses(
      'refuses a value that is not finite',
      [0, 1, 2, 3].flatMap((place) => [NaN, Infinity].map((value) => legal.with(place, [value, 3]))),
      legal,
    ),
  ],
  features: [
    {
      when: 'the past differs between people',
      otherwise: 'the past is the same for everybody',
      holds: (preA, _, preB) => new Set([...preA, ...preB]).size > 1,
    },
    { when: 'the arms are equally large', otherwise: 'one arm is larger', holds: (preA, _, preB) => preA.length === preB.length },
    {
      when: 'the arms have the same mean past',
      otherwise: 'one arm has a head start',
      holds: (preA, _, preB) => sameNumber(meanOf(preA), meanOf(preB)),
    },
    {
      when: 'the adjustment takes noise away',
      otherwise: 'the adjustment adds noise',
      holds: (...args) => !(cuped(...args).varianceReduction < 0),
    },
  ],
  cost: { at: manyUnits, n: 100, repeats: 4 },
  shapes: [{ name: 'larger-arms', says: 'Arms of 15 to 40 units.', inputs: largeArms }],
  picture: 'tables',
  trace: (preA, postA, preB, postB) => traceCuped(preA, postA, preB, postB),
});

const more = (value: number): number => value + 11;
const inMinutes = (value: number): number => value * 60;
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function equal(received: unknown, right: Result) {
  const { theta, difference, standardError, varianceReduction } = right;
  const expected = `theta ${theta}, difference ${difference}, error ${standardError}, reduction ${varianceReduction}`;
  return sameValue(received, right, STATISTICAL_TOLERANCE) || { expected, received: received as { readonly [key: string]: number } };
}

/** The legal arguments with one arm, whose lists begin at `place`, exchanged. */
function replaced(place: 0 | 2, pre: number[], post: number[]): unknown[] {
  return legal.toSpliced(place, 2, pre, post);
}

/** The treatment has the same people before, in another order. */
function samePast(): fc.Arbitrary<ArmsWithAPast> {
  return armsWithAPast
    .filter(([preA]) => new Set(preA).size > 1)
    .map(
      ([preA, postA, , postB]): ArmsWithAPast => [preA, postA, preA.toReversed(), preA.map((_, unit) => postB[unit % postB.length] ?? 0)],
    );
}

/** Four units with a whole mean, twice: all sums are exact, in whatever way they are taken. */
function habitAndEffect(): fc.Arbitrary<ArmsWithAPast> {
  return fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: -5, max: 5 }))
    .map(([level, step, effect]): ArmsWithAPast => {
      const pre = [level, level + step, level + 2 * step, level + 5 * step];
      return [pre, pre, pre.toReversed(), pre.toReversed().map((value) => value + effect)];
    });
}

function stillArms(): fc.Arbitrary<ArmsWithAPast> {
  const level = fc.integer({ min: 0, max: 9 });
  return fc.tuple(level, level, fc.integer({ min: 1, max: 6 })).map(
    ([a, b, step]): ArmsWithAPast => [
      [0, step],
      [a, a],
      [step, 3 * step],
      [b, b],
    ],
  );
}

function manyUnits(n: number): ArmsWithAPast {
  const pre = (seed: number) => Array.from({ length: n }, (_, unit) => (unit * seed) % 31);
  return [pre(7), pre(7).map((value) => (value * 3) % 17), pre(11), pre(11).map((value) => (value * 5) % 19)];
}
