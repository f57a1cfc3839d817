/** Rank-biased precision: what is checked, and against which function of the core. */
import { rankBiasedPrecision } from '#core/ranking/rank-biased-precision.ts';
import { traceRankBiasedPrecision } from '#core/ranking/trace-rank-biased-precision.ts';
import { agreesWith, decimalGrid, defineGrader, expects, fc, law, refuses, sameNumber, sameValue } from '#graders/index.ts';

type Args = [relevance: number[], patience: number];
type Result = { readonly rbp: number; readonly residual: number };

const bit = fc.integer({ min: 0, max: 1 });
const patienceOf = decimalGrid(0.05, 0.95, 2);
const list = fc.oneof(
  { withCrossShrink: true },
  { weight: 9, arbitrary: fc.array(bit, { maxLength: 10, size: 'max' }) },
  { weight: 1, arbitrary: fc.array(bit, { minLength: 11, maxLength: 40, size: 'max' }) },
);
const inputs: fc.Arbitrary<Args> = fc.tuple(list, patienceOf);
const patientReaders: fc.Arbitrary<Args> = fc.tuple(
  fc.array(bit, { minLength: 15, maxLength: 40, size: 'max' }),
  decimalGrid(0.9, 0.99, 2),
);

export default defineGrader<Args>({
  entry: 'rankBiasedPrecision',
  oracles: ['rankBiasedPrecision'],
  inputs,
  oracle: rankBiasedPrecision,
  checks: [
    agreesWith('follows the definition'),
    expects(
      'a single relevant item at rank 1 earns the chance to stop there',
      patienceOf.map((patience): Args => [[1], patience]),
      (_, patience) => ({ rbp: 1 - patience, residual: patience }),
    ),
    law('what is known and what is unknown never exceed 1 together', inputs, (call, [relevance, patience]) => {
      const result = call(relevance, patience) as Result;
      const sum = result.rbp + result.residual;
      return sum <= 1 || sameNumber(sum, 1) || { expected: 'rbp + residual of at most 1', received: { ...result } };
    }),
    law(
      'where everything is relevant, only the unknown part is missing from 1',
      inputs.map(([relevance, patience]): Args => [relevance.map(() => 1), patience]),
      (call, [relevance, patience]) => {
        const result = call(relevance, patience) as Result;
        return sameNumber(result.rbp + result.residual, 1) || { expected: 'rbp + residual = 1', received: { ...result } };
      },
    ),
    law('one more miss at the end keeps the score and shrinks the residual by p', inputs, (call, [relevance, patience]) => {
      const before = call(relevance, patience) as Result;
      return expectsPair(call([...relevance, 0], patience), before.rbp, before.residual * patience);
    }),
    law('a miss in front multiplies the score by p', inputs.filter(hasHit), (call, [relevance, patience]) => {
      const before = call(relevance, patience) as Result;
      return expectsPair(call([0, ...relevance], patience), before.rbp * patience, before.residual * patience);
    }),
    expects(
      'an empty list knows nothing: score 0, residual 1',
      patienceOf.map((patience): Args => [[], patience]),
      () => ({ rbp: 0, residual: 1 }),
    ),
    law(
      'another patience on the same list is another question',
      inputs.filter(hasHit),
      (call, [relevance, patience]) => {
        call(relevance, patience);
        const right = rankBiasedPrecision(relevance, 1 - patience / 2);
        return expectsPair(call(relevance, 1 - patience / 2), right.rbp, right.residual);
      },
      { runs: 20 },
    ),
    refuses(
      'refuses a patience that does not lie between 0 and 1',
      [0, 1, -0.5, 1.5, NaN, Infinity].flatMap((patience) => [
        [[1, 0], patience],
        [[], patience],
      ]),
      [[0], 0.5],
    ),
  ],
  features: [
    { when: 'patience is above one half', otherwise: 'patience is one half or less', holds: (_, patience) => patience > 0.5 },
    { when: 'something is relevant', otherwise: 'nothing is relevant', holds: (relevance) => relevance.includes(1) },
    { when: 'everything is relevant', otherwise: 'something is not relevant', holds: (relevance) => !relevance.includes(0) },
    { when: 'the list holds an item', otherwise: 'the list is empty', holds: (relevance) => relevance.length > 0 },
  ],
  cost: { at: (n) => [Array.from({ length: n }, (_, index) => (index % 3 === 0 ? 1 : 0)), 0.9], n: 1000, repeats: 32 },
  shapes: [{ name: 'patient-readers', says: 'Lists of 15 to 40 items and readers of patience 0.9 or more.', inputs: patientReaders }],
  picture: 'tables',
  trace: traceRankBiasedPrecision,
});

function hasHit([relevance]: Args): boolean {
  return relevance.includes(1);
}

/** Both fields beside the two values that the law promises. */
function expectsPair(result: unknown, rbp: number, residual: number) {
  const received = result as { rbp: number; residual: number };
  return sameValue(received, { rbp, residual }) || { expected: `rbp ${rbp} and residual ${residual}`, received };
}
