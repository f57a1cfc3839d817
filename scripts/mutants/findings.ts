/** What is wrong with the record of an exercise, each in a sentence that says what to do. */
import type { ExerciseRecord, Spot } from './exercise-record.ts';
import { type Explanation, outlived, reasonOf } from './explanation.ts';

/** Of all mutants, and of those of an exercise, the share that must be killed. */
export const LEAST_KILLED = 0.9;
/** An SQL solution has some twenty mutants: two that nothing can tell from it are a tenth of them. */
const FEW = { mutants: 40, leastKilled: 0.85 };

export function findingsOf(record: ExerciseRecord, explanations: readonly Explanation[]): readonly string[] {
  const { id, mutants, killed, survivors, checks } = record;
  const share = mutants === 0 ? 0 : killed / mutants;
  const least = mutants < FEW.mutants ? FEW.leastKilled : LEAST_KILLED;
  return [
    ...(share < least ? [`${id}: ${killed} of ${mutants} mutants are killed; sharpen the checks, or simplify the solution`] : []),
    ...survivors
      .filter((spot) => reasonOf(explanations, spot) === undefined)
      .map(
        (spot) => `${id}: survivor without a reason, ${told(spot)}; sharpen a check, or explain it in tests/mutation/survivors/${id}.json`,
      ),
    ...outlived(explanations, record).map(
      ({ original, replacement }) => `${id}: ${original} → ${replacement} is explained and survives no more; take it out`,
    ),
    ...checks
      .filter(({ misconceptions, mutants: failing }) => misconceptions + failing === 0)
      .map(({ name }) => `${id}: nothing fails "${name}"; give it inputs that tell, or a misconception that it catches, or take it away`),
  ];
}

export const told = ({ line, original, replacement }: Spot): string => `line ${line}, ${original} → ${replacement}`;
