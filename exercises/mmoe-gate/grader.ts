/** Multi-gate mixture of experts: what is checked, and against which function of the core. */
import { mmoe } from '#core/models/mmoe.ts';
import { traceMmoe } from '#core/models/trace-mmoe.ts';
import { type ExpertsAndGates, expertsAndGates, widerExpertsAndGates } from '#graders/arbitraries/experts-and-gates.ts';
import { agreesWith, defineGrader, expects, fc, invariantUnder, law, refuses, sameValue, staysWithin } from '#graders/index.ts';

type Args = ExpertsAndGates;

const legal: Args = [[1], [[[2]]], [[[0]]], [[1]]];
const severalExperts = expertsAndGates.filter(([, experts]) => experts.length > 1);
const severalTasks = expertsAndGates.filter(([, , gates]) => gates.length > 1);

export default defineGrader<Args>({
  entry: 'mmoe',
  oracles: ['mmoe', 'hiddenVectors', 'gateShares', 'mixture'],
  inputs: expertsAndGates,
  oracle: mmoe,
  checks: [
    agreesWith('follows the definition'),
    invariantUnder(
      'when all experts are the same, the gates do not matter',
      ([x, experts, gates, towers]) => [x, experts, gates.map(turned), towers],
      {
        given: severalExperts.map(([x, experts, ...rest]): Args => [x, experts.map(() => experts[0] ?? []), ...rest]),
      },
    ),
    invariantUnder(
      'the experts may change places, if their gate rows go with them',
      ([x, experts, gates, towers]) => [x, experts.toReversed(), gates.map((gate) => gate.toReversed()), towers],
      { given: severalExperts },
    ),
    law('a task does not feel the gate and the tower of another', severalTasks, (call, [x, experts, gates, towers]) => {
      const before = call(x, experts, gates, towers) as number[];
      const after = call(
        x,
        experts,
        gates.with(0, turned(gates[0] ?? [])),
        towers.with(
          0,
          (towers[0] ?? []).map((value) => value + 1),
        ),
      ) as number[];
      return (
        sameValue(after.slice(1), before.slice(1)) || {
          expected: `${before.slice(1).join(', ')} after the first task, as before it changed`,
          received: after,
        }
      );
    }),
    staysWithin('every prediction lies between 0 and 1', 0, 1),
    expects(
      'an expert whose sums are all negative is silent',
      fc
        .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: -3, max: 3 }))
        .map(([feature, strength, tower]): Args => [[feature], [[[-strength], [-1]]], [[[1]]], [[tower, 2]]]),
      () => [0.5],
    ),
    expects(
      'a clear case comes as near to 0 or 1 as its tower says',
      fc
        .tuple(fc.integer({ min: 8, max: 18 }), fc.constantFrom(1, -1))
        .map(([strength, sign]): Args => [[1], [[[strength]], [[strength]]], [[[1], [0]]], [[sign]]]),
      mmoe,
    ),
    law('a gate of zeros listens to all experts alike', severalExperts, (call, [x, experts, gates, towers]) => {
      const even = gates.map((gate) => gate.map((row) => row.map(() => 0)));
      const [once, twice] = [
        call(x, experts, even, towers),
        call(
          x,
          [...experts, ...experts],
          even.map((gate) => [...gate, ...gate]),
          towers,
        ),
      ];
      return sameValue(twice, once) || { expected: `${JSON.stringify(once)} again when every expert stands there twice`, received: twice };
    }),
    invariantUnder(
      'adding the same row to every gate row of a task changes nothing',
      ([x, experts, gates, towers], draw) => [
        x,
        experts,
        gates.map((gate) => gate.map((row) => row.map((value) => value + Math.floor(draw * 5) - 2))),
        towers,
      ],
      { given: severalExperts },
    ),
    refuses(
      'refuses to run without an expert or without a task',
      [
        [[1], [], [[]], [[1]]],
        [[1], [[[2]]], [], []],
        // Shapes that agree on there being no unit: a mixture of nothing would be 0.
        [[1], [], [[]], [[]]],
      ],
      legal,
    ),
    refuses(
      'refuses shapes that disagree',
      [
        legal.with(1, [[[2, 1]]]),
        legal.with(1, [[[2], [1]]]),
        legal.with(1, [[[2], [2, 1]]]).with(3, [[1, 1]]),
        legal.with(1, [[[2]], [[1]]]),
        legal.with(2, [[[0, 1]]]),
        legal.with(2, [[[0], [1]]]),
        legal.with(2, [[[0]], [[1]]]),
        legal.with(3, [[1, 2]]),
        legal.with(3, [[1], [2]]),
        legal.with(0, [1, 2]),
        [[1], [[[2]], [[1], [1]]], [[[0], [0]]], [[1]]],
      ],
      legal,
    ),
    refuses(
      'refuses a feature that is not finite',
      [...[NaN, Infinity, -Infinity].map((value) => legal.with(0, [value])), [[1, NaN], [[[2, 0]]], [[[0, 0]]], [[1]]]],
      legal,
    ),
  ],
  features: [
    { when: 'there is one expert', otherwise: 'there are several experts', holds: (_, experts) => experts.length === 1 },
    { when: 'there is one task', otherwise: 'there are several tasks', holds: (_, __, gates) => gates.length === 1 },
    {
      when: 'no expert sums to a number below 0',
      otherwise: 'an expert sums to a number below 0',
      holds: (x, experts) => experts.flat().every((row) => row.reduce((total, value, index) => total + value * (x[index] ?? 0), 0) >= 0),
    },
  ],
  cost: { at: wideModel, n: 20, repeats: 16 },
  shapes: [{ name: 'more-features', says: 'Four features, or three hidden units.', inputs: widerExpertsAndGates }],
  picture: 'tables',
  trace: traceMmoe,
});

function turned(gate: number[][]): number[][] {
  return gate.map((row, expert) => row.map((value) => 1 - value + expert));
}

/** n features, 4 experts of 8 units, 3 tasks. */
function wideModel(n: number): Args {
  const weights = (rows: number, columns: number, seed: number) =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => (((row * 7 + column * 13 + seed) % 11) - 5) / 40),
    );
  return [
    weights(1, n, 3)[0] ?? [],
    [1, 2, 3, 4].map((seed) => weights(8, n, seed)),
    [5, 6, 7].map((seed) => weights(4, n, seed)),
    weights(3, 8, 2),
  ];
}
