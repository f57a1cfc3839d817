/** Sample ratio mismatch: what is checked, and against which function of the core. */
import { sampleRatioMismatch } from '#core/experiments/sample-ratio-mismatch.ts';
import { traceSampleRatioMismatch } from '#core/experiments/trace-sample-ratio-mismatch.ts';
import { type ObservedSplit, observedSplit, splitOfMany } from '#graders/arbitraries/observed-split.ts';
import { agreesWith, defineGrader, expects, fc, invariantUnder, law, refuses, sameNumber, STATISTICAL_TOLERANCE } from '#graders/index.ts';

type Result = { readonly chiSquare: number; readonly p: number; readonly mismatch: boolean };

/** The promised split to the unit, in equal arms: every formula gives 0 and 1 here, and refusals are judged apart from it. */
const legal: ObservedSplit = [[50, 50], [1, 1], 0.001];

/** There is no meter of cost: an experiment has a handful of arms. */
export default defineGrader<ObservedSplit>({
  entry: 'sampleRatioMismatch',
  toolbox: ['chiSquareUpper'],
  oracles: ['sampleRatioMismatch'],
  tolerance: STATISTICAL_TOLERANCE,
  inputs: observedSplit,
  oracle: sampleRatioMismatch,
  checks: [
    agreesWith('follows the definition'),
    invariantUnder('weights that are all multiplied by the same number change nothing', ([observed, weights, alpha], draw) => [
      observed,
      weights.map((weight) => weight * (2 + Math.floor(draw * 60))),
      alpha,
    ]),
    invariantUnder('naming the arms in another order changes nothing', ([observed, weights, alpha], draw) => {
      const turn = 1 + Math.floor(draw * (observed.length - 1));
      return [turned(observed, turn), turned(weights, turn), alpha];
    }),
    expects('arms of exactly the promised sizes: chi-square 0 and p 1', asPromised(), () => ({ chiSquare: 0, p: 1, mismatch: false })),
    law('the same shares of more units weigh more: chi-square grows with the counts', observedSplit, (call, [observed, weights, alpha]) => {
      const times = 2 + (observed.length % 3) * 4;
      const before = call(observed, weights, alpha) as Result;
      const after = call(
        observed.map((count) => count * times),
        weights,
        alpha,
      ) as Result;
      const right = times * before.chiSquare;
      return (
        sameNumber(after.chiSquare, right, STATISTICAL_TOLERANCE) || {
          expected: `chi-square ${right}, ${times} times the one before`,
          received: { ...after },
        }
      );
    }),
    law('the verdict is whether p lies below alpha, the alpha that was given', observedSplit, (call, args) => {
      const result = call(...args) as Result;
      const right = result.p < args[2];
      return (
        result.mismatch === right || { expected: `mismatch ${right}, for p ${result.p} and alpha ${args[2]}`, received: { ...result } }
      );
    }),
    expects('with two arms and chi-square 4, p is 0.0455: two standard deviations', twoDeviations(), () => ({
      chiSquare: 4,
      p: 0.04550026389635842,
      mismatch: false,
    })),
    expects('an arm that nobody reached is counted like any other', emptyArm(), sampleRatioMismatch),
    expects('a p just below alpha is a mismatch, and one just above it is none', atTheLine(), sampleRatioMismatch),
    refuses(
      'refuses fewer than two arms, and lists of different length',
      [
        [[100], [1], 0.001],
        [[], [], 0.001],
        [[50, 50], [1, 1, 1], 0.001],
        [[50, 50, 50], [1, 1], 0.001],
      ],
      legal,
    ),
    refuses(
      'refuses a weight that is not a finite number above 0',
      [0, -1, NaN, Infinity].flatMap((weight) => [
        [[50, 50], [1, weight], 0.001],
        [[50, 50], [weight, 1], 0.001],
      ]),
      legal,
    ),
    refuses(
      'refuses arms without anybody, and a count that is not finite',
      [
        [0, 0],
        [NaN, 50],
        [50, Infinity],
      ].map((observed) => [observed, [1, 1], 0.001]),
      legal,
    ),
    refuses(
      'refuses an alpha outside 0 to 1, and the ends',
      [0, 1, -0.001, 1.1, NaN].map((alpha) => [[50, 50], [1, 1], alpha]),
      legal,
    ),
  ],
  features: [
    { when: 'the arms should be equally large', otherwise: 'the plan is uneven', holds: (_, weights) => new Set(weights).size === 1 },
    { when: 'there are two arms', otherwise: 'there are more than two arms', holds: (observed) => observed.length === 2 },
    { when: 'alpha is 0.05', otherwise: 'alpha is not 0.05', holds: (_, __, alpha) => alpha === 0.05 },
    {
      when: 'the split is a mismatch',
      otherwise: 'the split is no mismatch',
      holds: (...args) => sampleRatioMismatch(...args).mismatch,
    },
  ],
  shapes: [{ name: 'many-arms', says: 'Experiments of six to twelve arms.', inputs: splitOfMany }],
  picture: 'tables',
  trace: traceSampleRatioMismatch,
});

function turned(values: number[], by: number): number[] {
  return [...values.slice(by), ...values.slice(0, by)];
}

/** Whole weights times a whole number. */
function asPromised(): fc.Arbitrary<ObservedSplit> {
  return fc
    .tuple(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 }), fc.integer({ min: 1, max: 5_000 }))
    .map(([weights, times]): ObservedSplit => [weights.map((weight) => weight * times), weights, 0.05]);
}

/** n of 2n units expected in each arm, and n plus or minus the root of 2n found. */
function twoDeviations(): fc.Arbitrary<ObservedSplit> {
  return fc.tuple(fc.integer({ min: 2, max: 40 }), fc.constantFrom(1, -1)).map(([root, sign]): ObservedSplit => {
    const [half, gap] = [2 * root ** 2, 2 * root * sign];
    return [[half + gap, half - gap], [1, 1], 0.01];
  });
}

function emptyArm(): fc.Arbitrary<ObservedSplit> {
  const count = fc.integer({ min: 1, max: 30 });
  return fc
    .tuple(count, count)
    .map(([one, other]): ObservedSplit => [[one, 0, other], [2, 1, 2], 0.25])
    .filter(isClear);
}

/** Alpha a thousandth of p away from p, on either side. */
function atTheLine(): fc.Arbitrary<ObservedSplit> {
  return fc
    .tuple(observedSplit, fc.constantFrom(0.999, 1.001))
    .map(([[observed, weights], share]): ObservedSplit => [observed, weights, share * sampleRatioMismatch(observed, weights, 0.5).p])
    .filter(([, , alpha]) => alpha > 1e-4 && alpha < 0.99);
}

function isClear(args: ObservedSplit): boolean {
  return Math.abs(sampleRatioMismatch(...args).p - args[2]) > 1e-6;
}
