/** NDCG with ties: what is checked, and against which functions of the core. */
import { ndcgAtK } from '#core/ranking/ndcg-at-k.ts';
import { ndcgTiesAveraged } from '#core/ranking/ndcg-ties-averaged.ts';
import { traceNdcgTiesAveraged } from '#core/ranking/trace-ndcg-ties-averaged.ts';
import { agreesWith, defineGrader, expects, fc, invariantUnder, law, refuses, sameNumber } from '#graders/index.ts';

type Args = [grades: number[], scores: number[], k: number];
type Item = [grade: number, score: number];

/** Two figures beside one: grades sorted as text stand elsewhere. */
const grade = fc.constantFrom(0, 1, 2, 3, 4, 10);
/** Quarters, which stay exact in every change of scale below. */
const quarters = (steps: number) => fc.integer({ min: -2, max: steps }).map(toQuarter, fromQuarter);
const cutoff = fc.integer({ min: 1, max: 10 });

/** Sampled item by item, so that shrinking takes away a grade together with its score. */
const items = fc.oneof(
  { withCrossShrink: true },
  // Three scores only: large groups.
  { weight: 2, arbitrary: fc.array(fc.tuple(grade, quarters(0)), { maxLength: 9, size: 'max' }) },
  { weight: 2, arbitrary: fc.array(fc.tuple(grade, quarters(8)), { maxLength: 9, size: 'max' }) },
);
const inputs = withCutoff(items);
const coarseScores = withCutoff(fc.array(fc.tuple(grade, quarters(0)), { minLength: 12, maxLength: 20, size: 'max' }));
const distinctScores = withCutoff(
  fc.uniqueArray(fc.tuple(grade, quarters(40)), { selector: ([, score]) => score, minLength: 2, maxLength: 8, size: 'max' }),
).filter(([grades]) => grades.some((value) => value > 0));

export default defineGrader<Args>({
  entry: 'ndcgWithTies',
  oracles: ['ndcgTiesAveraged', 'dcgTiesAveraged', 'ndcgAtK', 'dcgAtK'],
  inputs,
  oracle: (grades, scores, k) => ndcgTiesAveraged(grades, scores, k),
  checks: [
    agreesWith('follows the definition'),
    expects('without ties: NDCG of the order by score, with the grade as gain', distinctScores, (grades, scores, k) =>
      ndcgAtK(byScore(grades, scores), k, { gain: 'linear' }),
    ),
    law('two tied items: the mean of what their two orders score', distinctScores, (call, [grades, scores, k]) => {
      const [first, second] = neighboursByScore(scores, k);
      const tied = scores.with(second, scores[first] as number);
      const orders = [scores, scores.with(first, scores[second] as number).with(second, scores[first] as number)];
      const [one, other] = orders.map((order) => call(grades, order, k) as number) as [number, number];
      const received = call(grades, tied, k) as number;
      return (
        sameNumber(received, (one + other) / 2) || {
          expected: `${(one + other) / 2}, between ${one} and ${other} of the two orders, for scores ${tied.join(', ')}`,
          received,
        }
      );
    }),
    expects(
      'one good item among m tied ones, k = 1: one in m',
      fc.tuple(fc.integer({ min: 1, max: 8 }), fc.nat({ max: 7 }), grade).map(([m, place, score]): Args => {
        const grades = Array.from({ length: m }, (_, index) => (index === place % m ? 3 : 0));
        return [grades, grades.map(() => score), 1];
      }),
      (grades) => 1 / grades.length,
    ),
    invariantUnder('the order of the rows changes nothing', ([grades, scores, k], draw) => {
      const start = Math.floor(draw * grades.length);
      const turned = (list: number[]) => [...list.slice(start), ...list.slice(0, start)].reverse();
      return [turned(grades), turned(scores), k];
    }),
    invariantUnder('any change of scale that keeps the order of the scores changes nothing', ([grades, scores, k], draw) => [
      grades,
      scores.map((score) => (draw < 0.5 ? score ** 3 / 16 : 8 * score - 3)),
      k,
    ]),
    expects(
      'no positive grade: NaN',
      inputs.map(([grades, scores, k]): Args => [grades.map(() => 0), scores, k]),
      () => NaN,
    ),
    law(
      'another cutoff on the same items is another question',
      inputs,
      (call, [grades, scores, k]) => {
        call(grades, scores, k);
        const other = 1 + (k % 4);
        const [received, right] = [call(grades, scores, other) as number, ndcgTiesAveraged(grades, scores, other)];
        return sameNumber(received, right) || { expected: `${right} at k = ${other}, asked after k = ${k}`, received };
      },
      { runs: 20 },
    ),
    refuses(
      'refuses a cutoff that is not a whole number from 1 up',
      [0, -1, 1.5, NaN, Infinity].flatMap((k) => [
        [[1], [2], k],
        [[0], [2], k],
        [[], [], k],
      ]),
      [[1], [2], 1],
    ),
    refuses(
      'refuses lists of different lengths',
      [
        [[1, 0], [2], 2],
        [[1], [2, 1], 1],
        [[], [1], 1],
      ],
      [[1], [2], 1],
    ),
    refuses(
      'refuses a grade or a score that is not finite, wherever it stands',
      [NaN, Infinity].flatMap((value) => [
        [[1, value], [2, 1], 1],
        [[value, 1], [2, 1], 2],
        [[1, 0], [2, value], 1],
        [[0, 1], [value, 1], 2],
      ]),
      [[1], [2], 1],
    ),
  ],
  features: [
    { when: 'no score occurs twice', otherwise: 'a score occurs twice', holds: (_, scores) => new Set(scores).size === scores.length },
    { when: 'no tie reaches across rank k', otherwise: 'a tie reaches across rank k', holds: (_, scores, k) => !straddles(scores, k) },
    {
      when: 'k is at most the number of items',
      otherwise: 'k is above the number of items',
      holds: (grades, _, k) => k <= grades.length,
    },
    { when: 'some grade is positive', otherwise: 'no grade is positive', holds: (grades) => grades.some((value) => value > 0) },
  ],
  cutoff: 2,
  cost: { at: manyItems, n: 200, repeats: 8 },
  shapes: [{ name: 'coarse-scores', says: 'Twelve to twenty items that share three scores.', inputs: coarseScores }],
  picture: 'tables',
  trace: (grades, scores, k) => traceNdcgTiesAveraged(grades, scores, k),
});

function toQuarter(step: number): number {
  return step / 4;
}

function fromQuarter(score: unknown): number {
  return (score as number) * 4;
}

function withCutoff(rows: fc.Arbitrary<Item[]>): fc.Arbitrary<Args> {
  return fc.tuple(rows, cutoff).map(
    ([list, k]): Args => [list.map(([value]) => value), list.map(([, score]) => score), k],
    (args) => {
      const [grades, scores, k] = args as Args;
      return [grades.map((value, index): Item => [value, scores[index] as number]), k];
    },
  );
}

function byScore(grades: readonly number[], scores: readonly number[]): number[] {
  return [...grades.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number)).map((index) => grades[index] as number);
}

/** Two items that follow each other by score, on either side of the cut where it lies between two items. */
function neighboursByScore(scores: readonly number[], k: number): [number, number] {
  const order = [...scores.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number));
  const place = Math.min(k, scores.length - 1);
  return [order[place - 1] as number, order[place] as number];
}

function straddles(scores: readonly number[], k: number): boolean {
  const sorted = scores.toSorted((a, b) => b - a);
  return k < sorted.length && sorted[k - 1] === sorted[k];
}

/** Ten items a score. */
function manyItems(n: number): Args {
  const grades = Array.from({ length: n }, (_, index) => (index * 7) % 5);
  return [grades, grades.map((_, index) => (index * 13) % Math.ceil(n / 10)), n];
}
