/** One gradient step of matrix factorization: what is checked, and against which function of the core. */
import { mfSgdStep } from '#core/cf/mf-sgd-step.ts';
import { traceMfSgdStep } from '#core/cf/trace-mf-sgd-step.ts';
import { type FactorStep, factorSteps, factorStepsIn } from '#graders/arbitraries/factor-steps.ts';
import { agreesWith, defineGrader, expects, fc, law, refuses, sameNumber, sameValue } from '#graders/index.ts';

type Args = FactorStep;
type Step = { readonly user: number[]; readonly items: number[][]; readonly loss: number };

const two = [
  [1, 2],
  [0, 1],
];
const rated: Args = [[1, 1], two, { kind: 'squared', item: 1, rating: 3 }, 0.1, 0.1];
const paired: Args = [[1, 1], two, { kind: 'bpr', positive: 0, negative: 1 }, 0.1, 0.1];

export default defineGrader<Args>({
  entry: 'mfSgdStep',
  oracles: ['mfSgdStep', 'biasedMfSgd', 'bprSgd'],
  inputs: factorSteps,
  oracle: mfSgdStep,
  checks: [
    agreesWith('follows the definition'),
    law('a tiny step never raises the loss', factorSteps, (call, [user, items, sample, , regularization]) => {
      const first = call(user, items, sample, 1e-4, regularization) as Step;
      const second = call(first.user, first.items, sample, 1e-4, regularization) as Step;
      const fell = second.loss <= first.loss || sameNumber(second.loss, first.loss);
      return fell || { expected: `a loss of at most ${first.loss} after the step`, received: second.loss };
    }),
    law('items outside the sample keep their vectors', factorSteps, (call, [user, items, sample, ...rates]) => {
      const { items: after } = call(user, [...items, [...user]], sample, ...rates) as Step;
      const touched = sample.kind === 'squared' ? [sample.item] : [sample.positive, sample.negative];
      const others = [...items, user].map((item, id) => (touched.includes(id) ? after[id] : item));
      return sameValue(after, others) || { expected: 'every other item as it was', received: after };
    }),
    expects(
      'a rating that is predicted already moves nothing when there is no regularization',
      factorSteps.map(([user, items, sample, learningRate]): Args => {
        const item = sample.kind === 'squared' ? sample.item : sample.positive;
        return [user, items, { kind: 'squared', item, rating: dot(user, items[item] as number[]) }, learningRate, 0];
      }),
      (user, items) => ({ user, items, loss: 0 }),
    ),
    law('turning all vectors turns the answer with them', factorStepsIn(2), (call, [user, items, ...rest]) => {
      const { user: straight, items: straightItems, loss } = call(user, items, ...rest) as Step;
      const turned = call(turn(user), items.map(turn), ...rest) as Step;
      const right = { user: turn(straight), items: straightItems.map(turn), loss };
      return sameValue(turned, right) || { expected: 'the same step, turned, and the same loss', received: { ...turned } };
    }),
    law(
      'a pair that stands level pulls the user the opposite way when it is exchanged',
      levelPairs(),
      (call, [user, items, , ...rates]) => {
        const forth = (call(user, items, { kind: 'bpr', positive: 0, negative: 1 }, ...rates) as Step).user;
        const back = (call(user, items, { kind: 'bpr', positive: 1, negative: 0 }, ...rates) as Step).user;
        const opposite = user.map((value, index) => 2 * value - (forth[index] as number));
        return (
          sameValue(back, opposite) || {
            expected: `the user at ${opposite.join(', ')}, as far as ${forth.join(', ')} on the other side`,
            received: back,
          }
        );
      },
    ),
    expects('a margin in the hundreds, either way, has a finite loss', farApart(), mfSgdStep),
    refuses(
      'refuses an item id outside the items',
      [-1, 2].flatMap((id): Args[] => [
        [[1, 1], two, { kind: 'squared', item: id, rating: 3 }, 0.1, 0.1],
        [[1, 1], two, { kind: 'bpr', positive: id, negative: 1 }, 0.1, 0.1],
        [[1, 1], two, { kind: 'bpr', positive: 0, negative: id }, 0.1, 0.1],
      ]),
      rated,
    ),
    refuses('refuses a positive that equals its negative', [[[1, 1], two, { kind: 'bpr', positive: 1, negative: 1 }, 0.1, 0.1]], paired),
    refuses(
      'refuses a learning rate that is not above 0 and finite',
      [0, -0.1, NaN, Infinity].flatMap((rate) => [rated.with(3, rate), paired.with(3, rate)]),
      rated,
    ),
    refuses(
      'refuses a regularization that is negative or not finite',
      [-0.1, NaN, Infinity].flatMap((weight) => [rated.with(4, weight), paired.with(4, weight)]),
      paired,
    ),
  ],
  features: [
    { when: 'the sample is a rating', otherwise: 'the sample is a pair', holds: (_, __, sample) => sample.kind === 'squared' },
    { when: 'the regularization is 0', otherwise: 'the regularization is above 0', holds: (...args) => args[4] === 0 },
    { when: 'the vectors have one coordinate', otherwise: 'the vectors have several coordinates', holds: (user) => user.length === 1 },
  ],
  cost: { at: manyItems, n: 50, repeats: 64 },
  shapes: [{ name: 'longer-vectors', says: 'Vectors of four or five numbers.', inputs: factorStepsIn(4, 5) }],
  picture: 'tables',
  trace: traceMfSgdStep,
});

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, index) => sum + value * (b[index] as number), 0);

/** By an angle whose cosine is 3/5. */
function turn(vector: number[]): number[] {
  const [x = 0, y = 0] = vector;
  return [(3 * x - 4 * y) / 5, (4 * x + 3 * y) / 5];
}

/** Two items whose difference stands at a right angle to the user: both score the same. */
function levelPairs(): fc.Arbitrary<Args> {
  const side = fc.constantFrom(-2, -1, 1, 2);
  return factorStepsIn(2)
    .chain(([user, items, , learningRate]) => fc.tuple(fc.constant(user), fc.constant(items), fc.constant(learningRate), side))
    .filter(([user]) => user.some((value) => value !== 0))
    .map(([user, [item = []], learningRate, size]): Args => {
      const [x = 0, y = 0] = user;
      const beside = [(item[0] as number) - size * y, (item[1] as number) + size * x];
      return [user, [item, beside], { kind: 'bpr', positive: 0, negative: 1 }, learningRate, 0];
    });
}

/** Scores of 720 to 1,600 apart, where e to that power is beyond every number. */
function farApart(): fc.Arbitrary<Args> {
  return fc.tuple(fc.integer({ min: 30, max: 40 }), fc.integer({ min: 24, max: 40 }), fc.boolean()).map(([user, item, right]): Args => {
    const sample = right ? { kind: 'bpr' as const, positive: 0, negative: 1 } : { kind: 'bpr' as const, positive: 1, negative: 0 };
    return [[user], [[item], [0]], sample, 0.1, 0.1];
  });
}

function manyItems(n: number): Args {
  const items = Array.from({ length: n }, (_, id) => [0, 1, 2, 3].map((place) => ((id * 7 + place * 3) % 5) / 2 - 1));
  return [[1, 0.5, -1, 1.5], items, { kind: 'bpr', positive: 1, negative: n - 1 }, 0.1, 0.02];
}
