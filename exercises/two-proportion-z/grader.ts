/** The z test of two proportions: what is checked, and against which function of the core. */
import { traceTwoProportionZ } from '#core/experiments/trace-two-proportion-z.ts';
import { twoProportionZ } from '#core/experiments/two-proportion-z.ts';
import { type CountsOfTwo, rareSuccesses, twoSamplesOfCounts } from '#graders/arbitraries/two-samples-of-counts.ts';
import { agreesWith, defineGrader, expects, fc, law, refuses, sameValue, STATISTICAL_TOLERANCE } from '#graders/index.ts';

type Result = { readonly difference: number; readonly z: number; readonly p: number; readonly low: number; readonly high: number };

/** Equal rates: most wrong formulas are right here, so that a refusal is judged apart from the formula. */
const legal: CountsOfTwo = [30, 100, 30, 100, 0.05];

/** There is no meter of cost: a formula takes the same steps for every input. */
export default defineGrader<CountsOfTwo>({
  entry: 'twoProportionZ',
  scalars: true,
  toolbox: ['normalCdf', 'normalQuantile'],
  oracles: ['twoProportionZ', 'proportionDifferenceCi'],
  tolerance: STATISTICAL_TOLERANCE,
  inputs: twoSamplesOfCounts,
  oracle: (xA, nA, xB, nB, alpha) => twoProportionZ(xA, nA, xB, nB, alpha),
  checks: [
    agreesWith('follows the definition'),
    law('exchanging the groups turns every sign around and keeps p', twoSamplesOfCounts, (call, [xA, nA, xB, nB, alpha]) =>
      mirrored(call(xA, nA, xB, nB, alpha) as Result, call(xB, nB, xA, nA, alpha) as Result),
    ),
    law('counting failures instead of successes turns every sign around and keeps p', twoSamplesOfCounts, (call, [xA, nA, xB, nB, alpha]) =>
      mirrored(call(xA, nA, xB, nB, alpha) as Result, call(nA - xA, nA, nB - xB, nB, alpha) as Result),
    ),
    law(
      'four times as many of everything doubles z and halves the width of the interval',
      twoSamplesOfCounts,
      (call, [xA, nA, xB, nB, alpha]) => {
        const { difference, z, low, high } = call(xA, nA, xB, nB, alpha) as Result;
        const larger = call(4 * xA, 4 * nA, 4 * xB, 4 * nB, alpha) as Result;
        const [received, right] = [
          [larger.difference, larger.z, larger.high - larger.low],
          [difference, 2 * z, (high - low) / 2],
        ];
        return (
          sameValue(received, right, STATISTICAL_TOLERANCE) || {
            expected: `the difference ${right[0]}, z ${right[1]} and the width ${right[2]}`,
            received: { ...larger },
          }
        );
      },
    ),
    expects('equal rates: no difference, z 0, p 1', equalRates(), (xA, nA, xB, nB, alpha) => ({
      ...twoProportionZ(xA, nA, xB, nB, alpha),
      difference: 0,
      z: 0,
      p: 1,
    })),
    expects('everybody or nobody succeeded: z and p are NaN, and the interval has no width', fc.oneof(outcomes(0), outcomes(1)), () => ({
      difference: 0,
      z: NaN,
      p: NaN,
      low: 0,
      high: 0,
    })),
    expects(
      'everybody in one group and nobody in the other: an interval without width, and a z of the square root of all people',
      fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 })).map(([nA, nB]): CountsOfTwo => [0, nA, nB, nB, 0.05]),
      (xA, nA, xB, nB, alpha) => ({ ...twoProportionZ(xA, nA, xB, nB, alpha), z: Math.sqrt(nA + nB), low: 1, high: 1 }),
    ),
    refuses(
      'refuses more successes than people',
      [
        [101, 100, 30, 100, 0.05],
        [30, 100, 101, 100, 0.05],
        [2, 1, 0, 1, 0.05],
      ],
      legal,
    ),
    refuses('refuses a group without people, and a number that is not finite', [...emptyGroups(), ...notFinite()], legal),
    refuses(
      'refuses an alpha outside 0 to 1, and the ends',
      [0, 1, -0.05, 1.5, NaN, Infinity].map((alpha) => legal.with(4, alpha)),
      legal,
    ),
  ],
  features: [
    {
      when: 'somebody succeeded and somebody did not',
      otherwise: 'everybody succeeded, or nobody',
      holds: (xA, nA, xB, nB) => xA + xB > 0 && xA + xB < nA + nB,
    },
    { when: 'the groups are equally large', otherwise: 'one group is larger', holds: (_, nA, __, nB) => nA === nB },
    { when: 'the rate rises or stays', otherwise: 'the rate falls', holds: (xA, nA, xB, nB) => xB / nB >= xA / nA },
    { when: 'alpha is 0.05', otherwise: 'alpha is not 0.05', holds: (...args) => args[4] === 0.05 },
  ],
  shapes: [
    {
      name: 'rare-successes',
      says: 'Hundreds of thousands of people, of whom fewer than one in a hundred succeeded.',
      inputs: rareSuccesses,
    },
  ],
  picture: 'tables',
  trace: (xA, nA, xB, nB, alpha) => traceTwoProportionZ(xA, nA, xB, nB, alpha),
});

/** What the second call must give when it asks for the opposite. */
function mirrored({ difference, z, p, low, high }: Result, after: Result) {
  const right = { difference: -difference, z: -z, p, low: -high, high: -low };
  return (
    sameValue(after, right, STATISTICAL_TOLERANCE) || {
      expected: `difference ${right.difference}, z ${right.z}, p ${p}, from ${right.low} to ${right.high}`,
      received: { ...after },
    }
  );
}

/** The same rate in groups of different size. */
function equalRates(): fc.Arbitrary<CountsOfTwo> {
  const times = fc.integer({ min: 1, max: 9 });
  return fc
    .tuple(fc.integer({ min: 2, max: 20 }), times, times, fc.integer({ min: 1, max: 19 }))
    .filter(([n, , , x]) => x < n)
    .map(([n, a, b, x]): CountsOfTwo => [a * x, a * n, b * x, b * n, 0.1]);
}

/** Both groups with the same end for everybody. */
function outcomes(rate: 0 | 1): fc.Arbitrary<CountsOfTwo> {
  const people = fc.integer({ min: 1, max: 60 });
  return fc.tuple(people, people).map(([nA, nB]): CountsOfTwo => [rate * nA, nA, rate * nB, nB, 0.05]);
}

function emptyGroups(): unknown[][] {
  return [
    [0, 0, 30, 100, 0.05],
    [30, 100, 0, 0, 0.05],
    [0, 0, 0, 0, 0.05],
  ];
}

function notFinite(): unknown[][] {
  return [0, 1, 2, 3].flatMap((place) => [NaN, Infinity].map((value) => legal.with(place, value)));
}
