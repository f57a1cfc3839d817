/** For tests: a small grader of NDCG with its right answer and known wrong ones, all as functions of this realm. */
import { dcgAtK } from '#core/ranking/dcg-at-k.ts';
import { ndcgAtK } from '#core/ranking/ndcg-at-k.ts';
import type { ExerciseUnderGrading } from '../grade-subject.ts';
import {
  agreesWith,
  costs,
  defineGrader,
  expects,
  fc,
  gradedRanking,
  invariantUnder,
  law,
  neverLower,
  refuses,
  staysWithin,
} from '../index.ts';
import type { MisconceptionFile } from '../misconception-file.ts';
import type { Subject } from '../outcome.ts';
import { subjectOf } from './subject-of.ts';

export type Program = (grades: number[], k: number) => unknown;

const withAHit = fc.tuple(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 9 }));

export const ndcgGrader = defineGrader({
  entry: 'ndcgAtK',
  inputs: gradedRanking,
  oracle: ndcgAtK,
  checks: [
    agreesWith('follows the definition'),
    invariantUnder('trailing zeros change nothing', ([grades, k]) => [[...grades, 0], k]),
    neverLower('swapping a higher grade upwards never lowers it', ([grades, k], draw) => [swapUp(grades, draw), k]),
    staysWithin('stays between 0 and 1', 0, 1),
    expects(
      'the best order scores 1',
      withAHit.map(([grades, k]): [number[], number] => [grades.toSorted((a, b) => b - a), k]),
      () => 1,
    ),
    law('a cutoff beyond the end means the end', withAHit, (call, [grades]) => {
      const [end, beyond] = [call(grades, grades.length), call(grades, grades.length + 5)];
      return end === beyond || { expected: `${String(end)}, as at the end`, received: beyond };
    }),
    refuses('refuses a cutoff of 0', [[[3, 2, 1], 0]], [[3, 2, 1], 1]),
    costs('takes one pass and one sort', (n) => [Array.from({ length: n }, (_, rank) => rank % 4), n], {
      n: 8,
      maxGrowth: 1.5,
      maxTimesReference: 4,
    }),
  ],
  cost: { at: (n) => [Array.from({ length: n }, (_, rank) => rank % 4), n], n: 8 },
  features: [
    { when: 'k is at most the number of grades', otherwise: 'k is above the number of grades', holds: (grades, k) => k <= grades.length },
  ],
  cutoff: 1,
  picture: 'ranked-strip',
  trace: () => ({ columns: [], rows: [], result: [] }),
});

function swapUp(grades: readonly number[], draw: number): number[] {
  const swapped = [...grades];
  const rank = Math.floor(draw * (grades.length - 1));
  const [upper, lower] = [swapped[rank], swapped[rank + 1]];
  if (upper !== undefined && lower !== undefined && lower > upper) [swapped[rank], swapped[rank + 1]] = [lower, upper];
  return swapped;
}

export const rightNdcg: Program = (grades, k) => ndcgAtK(grades, k);

export const wrongNdcg = {
  'linear-gain': (grades, k) => ndcgAtK(grades, k, { gain: 'linear' }),
  'undefined-as-zero': (grades, k) => {
    const value = ndcgAtK(grades, k);
    return Number.isNaN(value) ? 0 : value;
  },
  'raw-dcg': (grades, k) => dcgAtK(grades, k),
} as const satisfies { readonly [id: string]: Program };

export const ndcgMisconceptions: readonly MisconceptionFile[] = Object.keys(wrongNdcg).map((id) => ({
  id,
  fails: 'follows the definition',
  says: `This is ${id}.`,
  witness: id === 'undefined-as-zero' ? [[0], 1] : [[1, 3], 2],
  source: id,
  ids: [id],
}));

/** Opens the program that a "source" names; the solution is named `solution`. */
export function openNdcg(source: string): Subject {
  return subjectOf((source === 'solution' ? rightNdcg : wrongNdcg[source as keyof typeof wrongNdcg]) as Program);
}

export const ndcgExercise: ExerciseUnderGrading = {
  id: 'ndcg-at-k',
  contentHash: 'none',
  grader: ndcgGrader,
  misconceptions: ndcgMisconceptions,
  solution: 'solution',
  starterUntouched: false,
};
