/** Causal self-attention: what is checked, and against which function of the core. */
import { causalAttention } from '#core/models/causal-attention.ts';
import { traceCausalAttention } from '#core/models/trace-causal-attention.ts';
import { type AttentionInput, attentionInputs } from '#graders/arbitraries/attention-inputs.ts';
import { agreesWith, defineGrader, expects, fc, law, refuses, sameNumber, sameValue } from '#graders/index.ts';

type Args = AttentionInput;

const sequences = attentionInputs(fc.integer({ min: 1, max: 5 }));
const longer = attentionInputs(fc.integer({ min: 2, max: 5 }));
const one = [[1], [1]];
const legal: Args = [one, one, [[2], [4]]];

export default defineGrader<Args>({
  entry: 'causalAttention',
  oracles: ['causalAttention', 'softmax', 'logSoftmax', 'logSumExp'],
  inputs: fc.oneof(
    { withCrossShrink: true },
    { weight: 19, arbitrary: sequences },
    { weight: 1, arbitrary: attentionInputs(fc.constant(0)) },
  ),
  oracle: causalAttention,
  checks: [
    agreesWith('follows the definition', { runs: 80 }),
    law('changing the last position leaves the outputs before it as they are', longer, (call, [queries, keys, values]) => {
      const before = call(queries, keys, values) as number[][];
      const after = call(changeLast(queries), changeLast(keys), changeLast(values)) as number[][];
      const [kept, right] = [after.slice(0, -1), before.slice(0, -1)];
      return (
        sameValue(kept, right) || { expected: `${JSON.stringify(right)} before the last position, whatever stands there`, received: kept }
      );
    }),
    law('the first output is the first value', sequences, (call, [queries, keys, values]) => {
      const [first = []] = call(queries, keys, values) as number[][];
      return sameValue(first, values[0]) || { expected: `${JSON.stringify(values[0])} at position 0`, received: first };
    }),
    expects(
      'equal keys give the running means of the values',
      sequences.map(([queries, keys, values]): Args => [queries, keys.map(() => keys[0] as number[]), values]),
      (_, __, values) =>
        values.map((value, t) => value.map((___, column) => meanOf(values.slice(0, t + 1).map((past) => past[column] as number)))),
    ),
    law('every output lies between the smallest and the largest value seen so far', sequences, (call, [queries, keys, values]) => {
      const outputs = call(queries, keys, values) as number[][];
      const outside = outputs.findIndex((output, t) =>
        output.some(
          (value, column) =>
            !isWithin(
              value,
              values.slice(0, t + 1).map((past) => past[column] as number),
            ),
        ),
      );
      return outside < 0 || { expected: `an output between the values up to position ${outside}`, received: outputs[outside] as number[] };
    }),
    law('repeating every query and key four times over is as good as doubling the queries', longer, (call, [queries, keys, values]) => {
      // Four times the product over twice the root.
      const repeated = call(queries.map(fourTimes), keys.map(fourTimes), values);
      const doubled = call(
        queries.map((query) => query.map((value) => 2 * value)),
        keys,
        values,
      );
      return sameValue(repeated, doubled) || { expected: `${JSON.stringify(doubled)}, as with doubled queries`, received: repeated };
    }),
    expects('scores in the hundreds overflow nothing', largeScores(), causalAttention, { runs: 20 }),
    expects('a long sequence is read from its first position on', attentionInputs(fc.integer({ min: 12, max: 24 })), causalAttention, {
      runs: 10,
    }),
    expects('no positions: no outputs', fc.constant<Args>([[], [], []]), () => [], { runs: 2 }),
    refuses(
      'refuses different numbers of queries, keys and values',
      [
        [[[1]], one, one],
        [one, [[1]], one],
        [one, one, [[1]]],
        [one, one, []],
        [[], one, one],
      ],
      legal,
    ),
    refuses(
      'refuses vectors that are not all of one length',
      [
        [[[1], [1, 2]], one, one],
        [one, [[1], [1, 2]], one],
        [one, one, [[1], [1, 2]]],
        [one, one.map((key) => [...key, 1]), one],
      ],
      legal,
    ),
  ],
  features: [
    { when: 'there is at most one position', otherwise: 'there are several positions', holds: (queries) => queries.length <= 1 },
    { when: 'keys are one number long', otherwise: 'keys are several numbers long', holds: (_, keys) => (keys[0]?.length ?? 1) === 1 },
    { when: 'all keys are equal', otherwise: 'keys differ', holds: (_, keys) => keys.every((key) => key.join() === keys[0]?.join()) },
  ],
  cost: { at: longSequence, n: 10, repeats: 16 },
  shapes: [
    { name: 'longer-sequences', says: 'Sequences of 10 to 16 positions.', inputs: attentionInputs(fc.integer({ min: 10, max: 16 })) },
  ],
  picture: 'tables',
  trace: traceCausalAttention,
});

function changeLast(vectors: number[][]): number[][] {
  return vectors.map((vector, t) => (t === vectors.length - 1 ? vector.map((value) => 3 - 2 * value) : vector));
}

const meanOf = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function isWithin(value: number, [...seen]: number[]): boolean {
  const [low, high] = [Math.min(...seen), Math.max(...seen)];
  return (value >= low && value <= high) || sameNumber(value, low) || sameNumber(value, high);
}

const fourTimes = (vector: number[]): number[] => [...vector, ...vector, ...vector, ...vector];

/** Products of about a thousand either way. */
function largeScores(): fc.Arbitrary<Args> {
  return longer.map(
    ([queries, keys, values]): Args => [
      queries.map((query) => query.map((value) => 30 * (value + 2.5))),
      keys.map((key) => key.map((value) => 30 * (value + 0.5))),
      values,
    ],
  );
}

function longSequence(n: number): Args {
  const vectors = (seed: number) =>
    Array.from({ length: n }, (_, t) => [0, 1, 2, 3].map((place) => ((t * 7 + place * 5 + seed) % 9) / 4 - 1));
  return [vectors(1), vectors(4), vectors(6)];
}
