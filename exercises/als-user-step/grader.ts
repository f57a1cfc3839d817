/** A user's step of implicit ALS: what is checked, and against which function of the core. */
import { alsUserStep } from '#core/cf/als-user-step.ts';
import { traceAlsUserStep } from '#core/cf/trace-als-user-step.ts';
import { type ImplicitCounts, implicitCounts, implicitCountsIn } from '#graders/arbitraries/implicit-counts.ts';
import { agreesWith, costs, defineGrader, expects, invariantUnder, law, refuses, sameValue } from '#graders/index.ts';

type Args = ImplicitCounts;

/** A system is solved in many ways, and rounding differs; a wrong term shows far above this. */
const CLOSE = { relative: 1e-9, absolute: 1e-9 };

const legal: Args = [[[1], [2]], [1, 0], 1, 1];
const withPlays = implicitCounts.filter(([, counts]) => counts.some((count) => count > 0));

export default defineGrader<Args>({
  entry: 'alsUserStep',
  toolbox: ['solve'],
  oracles: ['alsUserStep', 'implicitAls', 'implicitAlsHalfStep', 'alsExplicitHalfStep'],
  inputs: implicitCounts,
  oracle: (itemFactors, counts, alpha, regularization) => alsUserStep(itemFactors, counts, alpha, regularization),
  checks: [
    agreesWith('follows the definition', { runs: 80 }),
    law('the loss has no slope at the result', withPlays, (call, args) => {
      const vector = call(...args) as number[];
      const slope = slopeAt(vector, ...args);
      return (
        sameValue(
          slope,
          slope.map(() => 0),
          CLOSE,
        ) || { expected: 'a vector where the slope of the loss is 0 in every coordinate', received: slope }
      );
    }),
    invariantUnder('the order of the items changes nothing', ([itemFactors, counts, ...rest], draw) => [
      rotate(itemFactors, draw),
      rotate(counts, draw),
      ...rest,
    ]),
    invariantUnder('an item whose vector is zero changes nothing, however often it was played', ([itemFactors, counts, ...rest], draw) => [
      [...itemFactors, (itemFactors[0] as number[]).map(() => 0)],
      [...counts, Math.floor(4 * draw)],
      ...rest,
    ]),
    law('turning all item vectors turns the result with them', implicitCountsIn(2), (call, [itemFactors, ...rest]) => {
      const straight = call(itemFactors, ...rest) as number[];
      const turned = call(itemFactors.map(turn), ...rest);
      return (
        sameValue(turned, turn(straight), CLOSE) || { expected: `${turn(straight).join(', ')}, the first result turned`, received: turned }
      );
    }),
    law('another play never moves the score of its item away from 1', withPlays, (call, [itemFactors, counts, ...rest]) => {
      const item = counts.findIndex((count) => count > 0);
      const missing = (vector: unknown) => Math.abs(1 - dot(vector as number[], itemFactors[item] as number[]));
      const before = missing(call(itemFactors, counts, ...rest));
      const after = call(itemFactors, counts.with(item, (counts[item] as number) + 1), ...rest);
      return (
        missing(after) <= before + CLOSE.absolute || {
          expected: `a score of item ${item} within ${before} of 1, as before the play`,
          received: after,
        }
      );
    }),
    expects(
      'all counts 0: the zero vector',
      implicitCounts.map(([itemFactors, counts, ...rest]): Args => [itemFactors, counts.map(() => 0), ...rest]),
      ([factors = []]) => factors.map(() => 0),
    ),
    refuses(
      'refuses a regularization that is not above 0 and finite',
      [0, -1, NaN, Infinity].map((value) => legal.with(3, value)),
      legal,
    ),
    refuses(
      'refuses an alpha that is negative or not finite',
      [-1, NaN, Infinity].map((value) => legal.with(2, value)),
      legal,
    ),
    refuses(
      'refuses a count that is negative or not finite',
      [-1, NaN, Infinity].map((value) => legal.with(1, [1, value])),
      legal,
    ),
    refuses('refuses no items, and other than one count for each', [[[], [], 1, 1], legal.with(1, [1]), legal.with(1, [1, 0, 0])], legal),
    costs('the steps grow with the number of items and not with its square', manyItems, {
      n: 50,
      of: 'the number of items',
      maxGrowth: 1.5,
      maxTimesReference: 20,
      repeats: 4,
    }),
  ],
  features: [
    { when: 'every item was played', otherwise: 'an item was never played', holds: (_, counts) => !counts.includes(0) },
    {
      when: 'no item was played more than once',
      otherwise: 'an item was played more than once',
      holds: (_, counts) => counts.every((count) => count <= 1),
    },
    { when: 'alpha is 0', otherwise: 'alpha is above 0', holds: (_, __, alpha) => alpha === 0 },
    { when: 'vectors are one number long', otherwise: 'vectors are several numbers long', holds: ([factors]) => factors?.length === 1 },
  ],
  cost: { at: manyItems, n: 50, repeats: 4 },
  shapes: [
    {
      name: 'frequent-plays',
      says: 'Counts of ten, twenty and thirty where there were one, two and three.',
      inputs: implicitCounts.map(([itemFactors, counts, ...rest]): Args => [itemFactors, counts.map((count) => 10 * count), ...rest]),
    },
  ],
  picture: 'tables',
  trace: (itemFactors, counts, alpha, regularization) => traceAlsUserStep(itemFactors, counts, alpha, regularization),
});

const dot = (a: number[], b: number[]): number => a.reduce((sum, value, index) => sum + value * (b[index] as number), 0);

/** Half the gradient of the loss. */
function slopeAt(vector: number[], itemFactors: number[][], counts: number[], alpha: number, regularization: number): number[] {
  const pulls = itemFactors.map((factors, item) => {
    const count = counts[item] as number;
    return (1 + alpha * count) * (dot(vector, factors) - Math.sign(count));
  });
  return vector.map(
    (value, place) =>
      regularization * value +
      dot(
        pulls,
        itemFactors.map((factors) => factors[place] as number),
      ),
  );
}

function rotate<Item>(items: Item[], draw: number): Item[] {
  const shift = Math.floor(draw * items.length);
  return [...items.slice(shift), ...items.slice(0, shift)];
}

/** By an angle whose cosine is 3/5. */
function turn(vector: number[]): number[] {
  const [x = 0, y = 0] = vector;
  return [(3 * x - 4 * y) / 5, (4 * x + 3 * y) / 5];
}

/** Vectors of eight; every tenth item was played. */
function manyItems(n: number): Args {
  const items = Array.from({ length: n }, (_, item) => item);
  return [
    items.map((item) => [0, 1, 2, 3, 4, 5, 6, 7].map((place) => ((item * 31 + place * place * 17 + item * place) % 9) / 4 - 1)),
    items.map((item) => (item % 10 === 0 ? 1 + (item % 3) : 0)),
    1,
    2,
  ];
}
