/** Area under the ROC curve: what is checked, and against which function of the core. */
import { auc } from '#core/ranking/auc.ts';
import { traceAuc } from '#core/ranking/trace-auc.ts';
import { agreesWith, costs, decimalGrid, defineGrader, expects, fc, invariantUnder, law, refuses, sameNumber } from '#graders/index.ts';

type Args = [labels: number[], scores: number[]];

/** Quarters, which stay exact in every change of scale below; few of them, so that many tie. */
const quarters = fc.integer({ min: -4, max: 12 }).map(
  (step) => step / 4,
  (score) => (score as number) * 4,
);
const rowsOf = (score: fc.Arbitrary<number>, lengths: { minLength?: number; maxLength: number } = { maxLength: 11 }) =>
  fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), score), { ...lengths, size: 'max' });
const inputs = inColumns(
  fc.oneof({ withCrossShrink: true }, { weight: 3, arbitrary: rowsOf(quarters) }, { weight: 1, arbitrary: rowsOf(decimalGrid(0, 1, 2)) }),
);
const bothClasses = inputs.filter(([labels]) => labels.includes(0) && labels.includes(1));

export default defineGrader<Args>({
  entry: 'auc',
  oracles: ['auc'],
  inputs,
  oracle: auc,
  checks: [
    agreesWith('follows the definition'),
    expects(
      'the same score for everything: one half',
      bothClasses.map(([labels]): Args => [labels, labels.map(() => 2)]),
      () => 0.5,
    ),
    expects(
      'every positive above every negative: 1',
      bothClasses.map(([labels, scores]): Args => [labels, scores.map((score, index) => score + 9 * (labels[index] as number))]),
      () => 1,
    ),
    expects(
      'only positives, only negatives, or nothing: NaN',
      fc.tuple(inputs, fc.integer({ min: 0, max: 1 })).map(([[labels, scores], label]): Args => [labels.map(() => label), scores]),
      () => NaN,
    ),
    invariantUnder('any change of scale that keeps the order of the scores changes nothing', ([labels, scores], draw) => [
      labels,
      scores.map((score) => rescaled(score, draw)),
    ]),
    invariantUnder('the order of the rows changes nothing', ([labels, scores]) => [labels.toReversed(), scores.toReversed()]),
    law('turning every score around turns the area into 1 minus itself', bothClasses, (call, [labels, scores]) =>
      complements(
        call(labels, scores),
        call(
          labels,
          scores.map((score) => -score),
        ),
      ),
    ),
    law('exchanging the classes turns the area into 1 minus itself', bothClasses, (call, [labels, scores]) =>
      complements(
        call(labels, scores),
        call(
          labels.map((label) => 1 - label),
          scores,
        ),
      ),
    ),
    refuses(
      'refuses lists of different lengths',
      [
        [[1, 0], [2]],
        [[1], [2, 1]],
        [[], [1]],
      ],
      [
        [1, 0],
        [2, 1],
      ],
    ),
    refuses(
      'refuses a label other than 0 and 1',
      [2, -1, 0.5, NaN].flatMap((label) => [
        [
          [1, 0, label],
          [3, 2, 1],
        ],
        [[label], [1]],
      ]),
      [
        [1, 0],
        [2, 1],
      ],
    ),
    refuses(
      'refuses a score that is not finite',
      [NaN, Infinity, -Infinity].flatMap((score) => [
        [
          [1, 0],
          [2, score],
        ],
        [
          [1, 0],
          [score, 2],
        ],
        [[1], [score]],
      ]),
      [
        [1, 0],
        [2, 1],
      ],
    ),
    costs('the steps do not grow with the number of pairs', manyRows, {
      n: 1250,
      of: 'the number of rows',
      maxGrowth: 1.5,
      maxTimesReference: 100,
    }),
  ],
  features: [
    {
      when: 'no score occurs twice',
      otherwise: 'a score occurs twice',
      holds: (_, scores) => new Set(scores).size === scores.length,
    },
    {
      when: 'there are positives and negatives',
      otherwise: 'positives or negatives are missing',
      holds: (labels) => labels.includes(0) && labels.includes(1),
    },
    {
      when: 'no positive ties with a negative',
      otherwise: 'a positive ties with a negative',
      holds: (labels, scores) =>
        !scores.some((score, index) => scores.some((other, at) => other === score && labels[at] !== labels[index])),
    },
  ],
  cost: { at: manyRows, n: 500, repeats: 4 },
  shapes: [
    {
      name: 'many-rows',
      says: 'Twenty to forty rows, most of whose scores occur several times.',
      inputs: inColumns(rowsOf(quarters, { minLength: 20, maxLength: 40 })),
    },
  ],
  picture: 'tables',
  trace: traceAuc,
});

/** Sampled row by row, so that shrinking takes away a label together with its score. */
function inColumns(rows: fc.Arbitrary<[label: number, score: number][]>): fc.Arbitrary<Args> {
  return rows.map(
    (list): Args => [list.map(([label]) => label), list.map(([, score]) => score)],
    (args) => {
      const [labels, scores] = args as Args;
      return labels.map((label, index): [number, number] => [label, scores[index] as number]);
    },
  );
}

function complements(area: unknown, mirrored: unknown) {
  const [one, other] = [area as number, mirrored as number];
  return sameNumber(one + other, 1) || { expected: `${1 - one}, since it was ${one} before`, received: other };
}

/** Strictly rising, and exact on quarters: cubed, stretched, moved below 0, or brought so near to each other that
 * scores cut to a few decimals would tie. */
function rescaled(score: number, draw: number): number {
  if (draw < 0.4) return score ** 3;
  if (draw < 0.6) return 8 * score + 3;
  return draw < 0.8 ? score / 2 - 64 : 1 + score / 2 ** 20;
}

/** Every third row is positive; a score in eight occurs again. */
function manyRows(n: number): Args {
  const scores = Array.from({ length: n }, (_, index) => (index * 7919) % Math.ceil((n * 7) / 8));
  return [scores.map((_, index) => (index % 3 === 0 ? 1 : 0)), scores];
}
