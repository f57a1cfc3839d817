/** Factorization machine: what is checked, and against which function of the core. */
import { factorizationMachine } from '#core/models/factorization-machine.ts';
import { traceFactorizationMachine } from '#core/models/trace-factorization-machine.ts';
import { type FactoredFeatures, factoredFeatures, factoredFeaturesOf } from '#graders/arbitraries/factored-features.ts';
import { agreesWith, costs, defineGrader, expects, fc, invariantUnder, law, refuses, sameNumber } from '#graders/index.ts';

type Args = FactoredFeatures;

const legal: Args = [0.5, [1, 2], [[1], [2]], [1, 3]];
const someFeatures = factoredFeatures.filter(([, , , x]) => x.length > 0);

export default defineGrader<Args>({
  entry: 'factorizationMachine',
  oracles: ['factorizationMachine'],
  inputs: factoredFeatures,
  oracle: factorizationMachine,
  checks: [
    agreesWith('follows the definition'),
    invariantUnder('the order of the features changes nothing', ([bias, weights, factors, x], draw) => [
      bias,
      rotate(weights, draw),
      rotate(factors, draw),
      rotate(x, draw),
    ]),
    invariantUnder(
      'a feature with value 0 changes nothing',
      ([bias, weights, factors, x], draw) => {
        const place = Math.floor(draw * (x.length + 1));
        return [
          bias,
          weights.toSpliced(place, 0, 1.5),
          factors.toSpliced(
            place,
            0,
            (factors[0] as number[]).map(() => 2),
          ),
          x.toSpliced(place, 0, 0),
        ];
      },
      { given: someFeatures },
    ),
    invariantUnder(
      'turning the sign of one factor dimension in every feature changes nothing',
      ([bias, weights, factors, x], draw) => {
        const turned = Math.floor(draw * (factors[0] as number[]).length);
        return [bias, weights, factors.map((factor) => factor.map((value, f) => (f === turned ? -value : value))), x];
      },
      { given: someFeatures },
    ),
    expects(
      'one active feature has no pair: bias and linear part only',
      someFeatures.map(
        ([bias, weights, factors, x]): Args => [bias, weights, factors, x.map((value, index) => (index === 0 ? value || 2 : 0))],
      ),
      (bias, weights, _, x) => bias + (weights[0] as number) * (x[0] as number),
    ),
    law('doubling every value makes the pairs count four times', someFeatures, (call, [bias, weights, factors, x]) => {
      // What a turned sign of all values leaves as it is, bias apart, comes from pairs.
      const twiceThePairs = (times: number) =>
        [times, -times].reduce(
          (sum, factor) =>
            sum +
            (call(
              bias,
              weights,
              factors,
              x.map((value) => factor * value),
            ) as number) -
            bias,
          0,
        );
      const [single, double] = [twiceThePairs(1), twiceThePairs(2)];
      return sameNumber(double, 4 * single) || { expected: `the pairs to add ${2 * single} at twice the values`, received: double / 2 };
    }),
    expects(
      'values of a thousandth lose no digits',
      // Divided by a power of two, so that sums of products stay exact.
      someFeatures.map(([bias, weights, factors, x]): Args => [bias, weights, factors, x.map((value) => value / 1024)]),
      factorizationMachine,
    ),
    expects(
      'nothing active, or no features at all: the bias',
      factoredFeatures.map(
        ([bias, weights, factors, x]): Args => (x.length % 2 === 0 ? [bias, [], [], []] : [bias, weights, factors, x.map(() => 0)]),
      ),
      (bias) => bias,
    ),
    refuses(
      'refuses lists of different lengths',
      [
        [0.5, [1], [[1], [2]], [1, 3]],
        [0.5, [1, 2], [[1]], [1, 3]],
        [0.5, [1, 2], [[1], [2]], [1]],
        [0.5, [1, 2, 3], [[1], [2]], [1, 3]],
        [0.5, [1, 2], [[1], [2], [3]], [1, 3]],
      ],
      legal,
    ),
    refuses(
      'refuses a bias, a weight or a value that is not finite',
      [NaN, Infinity].flatMap((value) => [legal.with(0, value), legal.with(1, [1, value]), legal.with(3, [1, value])]),
      legal,
    ),
    costs('the steps grow with the number of features and not with its square', manyFeatures, {
      n: 50,
      of: 'the number of features',
      maxGrowth: 1.5,
      maxTimesReference: 20,
      repeats: 4,
    }),
  ],
  features: [
    {
      when: 'every value is 0 or 1',
      otherwise: 'a value is neither 0 nor 1',
      holds: (_, __, ___, x) => x.every((value) => value === 0 || value === 1),
    },
    {
      when: 'at most one feature is active',
      otherwise: 'several features are active',
      holds: (...args) => args[3].filter((value) => value !== 0).length <= 1,
    },
    {
      when: 'there is one factor dimension',
      otherwise: 'there are several factor dimensions',
      holds: (_, __, factors) => factors[0]?.length === 1,
    },
    { when: 'the bias is 0', otherwise: 'the bias is not 0', holds: (bias) => bias === 0 },
  ],
  cost: { at: manyFeatures, n: 50, repeats: 4 },
  shapes: [{ name: 'crowded-rows', says: 'Rows of 10 to 20 features.', inputs: factoredFeaturesOf(fc.integer({ min: 10, max: 20 })) }],
  picture: 'tables',
  trace: traceFactorizationMachine,
});

function rotate<Item>(items: Item[], draw: number): Item[] {
  const turn = Math.floor(draw * items.length);
  return [...items.slice(turn), ...items.slice(0, turn)];
}

/** Fifty factors; every fourth feature is absent. */
function manyFeatures(n: number): Args {
  const features = Array.from({ length: n }, (_, feature) => feature);
  return [
    0.5,
    features.map((feature) => ((feature * 7) % 5) / 2 - 1),
    features.map((feature) => Array.from({ length: 50 }, (_, f) => ((feature * 13 + f * 7) % 9) / 2 - 2)),
    features.map((feature) => feature % 4),
  ];
}
