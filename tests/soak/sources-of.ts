/** Every text of an exercise that a verdict is promised for: its own files, and the programs of learners kept as fixtures. */
import type { Exercise } from '#catalog/exercise-files.ts';
import { readPrograms } from '../exercises/read-programs.ts';

export interface NamedSource {
  readonly name: string;
  readonly source: string;
}

export function sourcesOf(exercise: Exercise): readonly NamedSource[] {
  const { id, solution, starter, misconceptions, alsoRight } = exercise;
  return [
    { name: 'solution', source: solution },
    { name: 'starter', source: starter },
    ...misconceptions.map((misconception) => ({ name: `misconception ${misconception.id}`, source: misconception.source })),
    ...alsoRight.map((source, index) => ({ name: `right as well, ${index + 1}`, source })),
    ...readPrograms('accepted', id),
    ...readPrograms('rejected', id),
  ];
}
