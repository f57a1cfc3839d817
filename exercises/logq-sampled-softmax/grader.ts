/** In-batch softmax with the logQ correction: what is checked, and against which function of the core. */
import { inBatchSoftmaxLoss } from '#core/models/in-batch-softmax-loss.ts';
import { traceInBatchSoftmaxLoss } from '#core/models/trace-in-batch-softmax-loss.ts';
import { type TrainingBatch, trainingBatches, trainingBatchesOf } from '#graders/arbitraries/training-batches.ts';
import { agreesWith, defineGrader, expects, fc, invariantUnder, refuses, staysWithin } from '#graders/index.ts';

type Args = TrainingBatch;

const pair = [[1], [2]];
const legal: Args = [pair, pair, [7, 8], [0.5, 0.1], 1];
const someRows = trainingBatchesOf(fc.integer({ min: 2, max: 5 }));

export default defineGrader<Args>({
  entry: 'inBatchSoftmaxLoss',
  oracles: ['inBatchSoftmaxLoss', 'logSumExp', 'softmax', 'logSoftmax'],
  inputs: trainingBatches,
  oracle: (users, items, itemIds, samplingProbability, temperature) =>
    inBatchSoftmaxLoss(users, items, itemIds, samplingProbability, temperature),
  checks: [
    agreesWith('follows the definition'),
    invariantUnder(
      'halving every sampling probability changes nothing',
      ([users, items, itemIds, samplingProbability, temperature]) => [
        users,
        items,
        itemIds,
        samplingProbability.map((probability) => probability / 2),
        temperature,
      ],
      { given: someRows },
    ),
    invariantUnder(
      'the order of the rows changes nothing',
      ([users, items, itemIds, samplingProbability, temperature], draw) => [
        rotate(users, draw),
        rotate(items, draw),
        rotate(itemIds, draw),
        rotate(samplingProbability, draw),
        temperature,
      ],
      { given: someRows },
    ),
    invariantUnder(
      'users twice as long at twice the temperature change nothing',
      ([users, items, itemIds, samplingProbability, temperature]) => [
        users.map((user) => user.map((value) => 2 * value)),
        items,
        itemIds,
        samplingProbability,
        2 * temperature,
      ],
      { given: someRows },
    ),
    invariantUnder(
      'other names for the items change nothing',
      ([users, items, itemIds, samplingProbability, temperature]) => [
        users,
        items,
        itemIds.map((id) => 900 - 7 * id),
        samplingProbability,
        temperature,
      ],
      { given: someRows },
    ),
    staysWithin('the loss is never below 0', 0, Infinity),
    expects('a batch of one row loses nothing', trainingBatchesOf(fc.constant(1)), () => 0),
    expects(
      'where all rows hold the same item there is nothing to lose against',
      someRows.map(
        ([users, [item = []], , [probability = 1], temperature]): Args => [
          users,
          users.map(() => item),
          users.map(() => 3),
          users.map(() => probability),
          temperature,
        ],
      ),
      () => 0,
    ),
    expects(
      'an empty batch: NaN',
      fc.constantFrom(1, 0.5).map((temperature): Args => [[], [], [], [], temperature]),
      () => NaN,
      { runs: 2 },
    ),
    refuses(
      'refuses a temperature that is not above 0 and finite',
      [0, -1, NaN, Infinity].flatMap((temperature) => [legal.with(4, temperature), [[], [], [], [], temperature]]),
      legal,
    ),
    refuses(
      'refuses a probability outside 0 to 1, and 0 itself',
      [0, -0.1, 1.5, NaN].map((probability) => legal.with(3, [0.5, probability])),
      legal.with(3, [0.5, 1]),
    ),
    refuses(
      'refuses lists of different lengths',
      [legal.with(0, [[1]]), legal.with(1, [[1]]), legal.with(2, [7]), legal.with(3, [0.5]), legal.with(3, [0.5, 0.1, 0.2])],
      legal,
    ),
  ],
  features: [
    {
      when: 'no item is in the batch twice',
      otherwise: 'an item is in the batch twice',
      holds: (_, __, ids) => new Set(ids).size === ids.length,
    },
    { when: 'the temperature is 1', otherwise: 'the temperature is not 1', holds: (...args) => args[4] === 1 },
    {
      when: 'all sampling probabilities are equal',
      otherwise: 'sampling probabilities differ',
      holds: (_, __, ___, probabilities) => new Set(probabilities).size <= 1,
    },
    {
      when: 'every coordinate is at most 2',
      otherwise: 'a coordinate is above 2',
      holds: (users, items) => [...users, ...items].every((vector) => vector.every((value) => Math.abs(value) <= 2)),
    },
  ],
  cost: { at: largeBatch, n: 10, repeats: 16 },
  shapes: [{ name: 'larger-batches', says: 'Batches of six to nine rows.', inputs: trainingBatchesOf(fc.integer({ min: 6, max: 9 })) }],
  picture: 'tables',
  trace: (users, items, itemIds, samplingProbability, temperature) =>
    traceInBatchSoftmaxLoss(users, items, itemIds, samplingProbability, temperature),
});

function rotate<Item>(list: Item[], draw: number): Item[] {
  const turn = Math.floor(draw * list.length);
  return [...list.slice(turn), ...list.slice(0, turn)];
}

function largeBatch(n: number): Args {
  const rows = Array.from({ length: n }, (_, row) => row);
  const vector = (seed: number) => [0, 1, 2, 3].map((place) => ((seed * 7 + place * 5) % 9) / 4 - 1);
  return [
    rows.map((row) => vector(row + 2)),
    rows.map((row) => vector(row % 12)),
    rows.map((row) => row % 12),
    rows.map((row) => 1 / (1 + (row % 12))),
    0.5,
  ];
}
