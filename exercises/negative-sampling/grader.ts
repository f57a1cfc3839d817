/** Negative sampling by popularity: what is checked, and against which function of the core. */
import { sampleNegatives } from '#core/cf/sample-negatives.ts';
import { traceSampleNegatives } from '#core/cf/trace-sample-negatives.ts';
import { candidatesOf, type WeightedDraw, weightedDraws } from '#graders/arbitraries/weighted-draws.ts';
import { agreesWith, defineGrader, expects, fc, invariantUnder, law, refuses, sameValue } from '#graders/index.ts';

type Args = WeightedDraw;

const legal: Args = [[1], [3, 5, 2], 0.75, [0.2, 0.9]];
const someDraws = weightedDraws.filter(([, , , uniforms]) => uniforms.length > 0);

export default defineGrader<Args>({
  entry: 'sampleNegatives',
  oracles: ['sampleNegatives'],
  inputs: weightedDraws,
  oracle: sampleNegatives,
  checks: [
    agreesWith('follows the definition'),
    law(
      'never draws a positive',
      someDraws.filter(([positives]) => positives.length > 0),
      (call, args) => {
        const drawn = call(...args);
        const wrong = (drawn as number[]).filter((item) => args[0].includes(item));
        return wrong.length === 0 || { expected: `none of the positives ${args[0].join(', ')}`, received: drawn };
      },
    ),
    law('draws one item for every uniform', someDraws, (call, args) => {
      const drawn = call(...args);
      return (drawn as number[]).length === args[3].length || { expected: `${args[3].length} items`, received: drawn };
    }),
    invariantUnder('counting every interaction three times changes nothing', ([positives, itemCounts, power, uniforms]) => [
      positives,
      itemCounts.map((count) => 3 * count),
      power,
      uniforms,
    ]),
    expects(
      'with power 0 every candidate is equally likely',
      someDraws.map(([positives, itemCounts, , uniforms]): Args => [positives, itemCounts, 0, uniforms]),
      (positives, itemCounts, _, uniforms) => {
        const candidates = candidatesOf(positives, itemCounts);
        return uniforms.map((uniform) => candidates[Math.floor(uniform * candidates.length)]);
      },
    ),
    law(
      'the first draws do not depend on those that follow',
      weightedDraws.filter(([, , , uniforms]) => uniforms.length > 1),
      (call, [positives, itemCounts, power, uniforms]) => {
        const all = call(positives, itemCounts, power, uniforms) as number[];
        const first = call(positives, itemCounts, power, uniforms.slice(0, -1));
        return (
          sameValue(first, all.slice(0, -1)) || { expected: `${all.slice(0, -1).join(', ')}, as with one more uniform`, received: first }
        );
      },
    ),
    law('the same uniform draws the same item again', someDraws, (call, [positives, itemCounts, power, [uniform = 0]]) => {
      const drawn = call(positives, itemCounts, power, [uniform, uniform, uniform]) as number[];
      const [first] = drawn;
      return sameValue(drawn, [first, first, first]) || { expected: 'one item three times', received: drawn };
    }),
    expects('a uniform at a border takes the item after it, and 0 the first', borders(), sampleNegatives),
    expects(
      'no uniforms: nothing is drawn',
      weightedDraws.map(([positives, itemCounts, power]): Args => [positives, itemCounts, power, []]),
      () => [],
    ),
    refuses(
      'refuses a power that is negative or not finite',
      [-1, -0.5, NaN, Infinity].map((power) => legal.with(2, power)),
      legal,
    ),
    refuses(
      'refuses when nothing is left to draw',
      [
        [[0, 1, 2], [3, 5, 2], 0.75, [0.2]],
        [[1, 0], [3, 5, 0], 0, [0.2]],
        [[], [0, 0], 1, [0.2]],
        [[], [], 1, [0.2]],
      ],
      legal,
    ),
  ],
  features: [
    { when: 'there are no positives', otherwise: 'there are positives', holds: (positives) => positives.length === 0 },
    { when: 'the power is 1', otherwise: 'the power is not 1', holds: (_, __, power) => power === 1 },
    { when: 'every item has a count above 0', otherwise: 'an item has a count of 0', holds: (_, counts) => !counts.includes(0) },
    { when: 'at most one item is drawn', otherwise: 'several items are drawn', holds: (...args) => args[3].length <= 1 },
  ],
  cost: { at: manyDraws, n: 50, repeats: 16 },
  shapes: [
    {
      name: 'busy-catalogue',
      says: 'Counts in the hundreds and thousands.',
      inputs: weightedDraws.map(([positives, itemCounts, ...rest]): Args => [positives, itemCounts.map((count) => 100 * count), ...rest]),
    },
  ],
  picture: 'tables',
  trace: traceSampleNegatives,
});

/** Two or four equal weights: all sums and shares are exact, even of powers that are not. */
function borders(): fc.Arbitrary<Args> {
  return fc
    .tuple(fc.constantFrom(4, 2), fc.integer({ min: 0, max: 3 }), fc.constantFrom(1, 0.5, 0))
    .map(([size, place, power]): Args => [[], Array.from({ length: size }, () => 4), power, [0, (place % size) / size, 0.5]]);
}

function manyDraws(n: number): Args {
  const counts = Array.from({ length: n }, (_, item) => 1 + ((item * 37) % 50));
  return [[3, 5, 8], counts, 0.75, Array.from({ length: n }, (_, draw) => ((draw * 389) % 1000) / 1000)];
}
