/** NDCG at k: what is checked, and against which function of the core. */
import { ndcgAtK } from '#core/ranking/ndcg-at-k.ts';
import { traceNdcgAtK } from '#core/ranking/trace-ndcg-at-k.ts';
import { longGradedRanking } from '#graders/arbitraries/graded-ranking.ts';
import {
  agreesWith,
  defineGrader,
  expects,
  fc,
  gradedRanking,
  invariantUnder,
  law,
  neverLower,
  refuses,
  sameNumber,
  staysWithin,
} from '#graders/index.ts';

type Args = [grades: number[], k: number];

export default defineGrader<Args>({
  entry: 'ndcgAtK',
  oracles: ['ndcgAtK', 'dcgAtK'],
  inputs: gradedRanking,
  oracle: (grades, k) => ndcgAtK(grades, k),
  checks: [
    agreesWith('follows the definition'),
    expects(
      'a ranking in best order scores 1',
      gradedRanking
        .filter(([grades]) => grades.some((grade) => grade > 0))
        .map(([grades, k]): Args => [grades.toSorted((a, b) => b - a), k]),
      () => 1,
    ),
    expects(
      'no positive grade: NaN',
      gradedRanking.map(([grades, k]): Args => [grades.map(() => 0), k]),
      () => NaN,
    ),
    expects(
      'something relevant, but only after rank k: 0',
      fc.tuple(gradedRanking, fc.integer({ min: 1, max: 4 })).map(([[grades, k], best]): Args => [[...zeros(k), ...grades, best], k]),
      () => 0,
    ),
    expects('grades of two figures stand above those of one', twoFigures(), (grades, k) => ndcgAtK(grades, k)),
    invariantUnder('a cutoff beyond the last grade means the last grade', ([grades, k], draw) => [grades, k + 1 + Math.floor(draw * 80)], {
      given: gradedRanking.map(([grades]): Args => [grades, Math.max(1, grades.length)]),
    }),
    invariantUnder('irrelevant items at the end change nothing', ([grades, k], draw) => [
      [...grades, ...zeros(1 + Math.floor(draw * 3))],
      k,
    ]),
    neverLower('moving a better item up never lowers the score', ([grades, k], draw) => [swapUpwards(grades, draw), k]),
    staysWithin('the score lies between 0 and 1', 0, 1),
    law(
      'another cutoff on the same list is another question',
      gradedRanking,
      (call, [grades, k]) => {
        call(grades, k);
        const other = 1 + (k % 5);
        const [received, right] = [call(grades, other), ndcgAtK(grades, other)];
        return sameNumber(received as number, right) || { expected: `${right} at k = ${other}, asked after k = ${k}`, received };
      },
      { runs: 20 },
    ),
    refuses(
      'refuses a cutoff that is not a whole number from 1 up',
      [0, -1, 1.5, NaN, Infinity].flatMap((k) => [
        [[1], k],
        [[0], k],
        [[], k],
      ]),
      [[1], 1],
    ),
    refuses(
      'refuses a grade that is negative or not finite, wherever it stands',
      [-1, -0.5, NaN, Infinity].flatMap((grade) => [
        [[1, grade], 2],
        [[1, grade], 1],
        [[grade, 1], 1],
        [[grade], 1],
      ]),
      [[1, 0], 1],
    ),
  ],
  features: [
    { when: 'some grade is positive', otherwise: 'no grade is positive', holds: (grades) => grades.some((grade) => grade > 0) },
    {
      when: 'k is at most the number of grades',
      otherwise: 'k is above the number of grades',
      holds: (grades, k) => k <= grades.length,
    },
    {
      when: 'no positive grade stands after rank k',
      otherwise: 'a positive grade stands after rank k',
      holds: (grades, k) => !grades.slice(k).some((grade) => grade > 0),
    },
    { when: 'no grade occurs twice', otherwise: 'a grade occurs twice', holds: (grades) => new Set(grades).size === grades.length },
  ],
  cutoff: 1,
  cost: { at: (n) => [Array.from({ length: n }, (_, index) => (index * 7919) % 5), n], n: 1000, repeats: 8 },
  shapes: [{ name: 'long-rankings', says: 'Rankings of 20 to 40 grades with cutoffs from 10 up.', inputs: longGradedRanking }],
  picture: 'ranked-strip',
  trace: (grades, k) => traceNdcgAtK(grades, k),
});

/** Sorted as text, 10 and 12 stand below 2. */
function twoFigures(): fc.Arbitrary<Args> {
  return fc.tuple(fc.shuffledSubarray([12, 10, 9, 3, 2], { minLength: 3 }), fc.integer({ min: 1, max: 6 }));
}

function zeros(count: number): number[] {
  return Array.from({ length: count }, () => 0);
}

/** Exchanges one neighbouring pair that stands in the wrong order; a list in best order stays as it is. */
function swapUpwards(grades: number[], draw: number): number[] {
  const wrong = grades.flatMap((grade, index) => (grade < (grades[index + 1] ?? -1) ? [index] : []));
  const place = wrong[Math.floor(draw * wrong.length)];
  if (place === undefined) return grades;
  return [...grades.slice(0, place), ...grades.slice(place, place + 2).reverse(), ...grades.slice(place + 2)];
}
