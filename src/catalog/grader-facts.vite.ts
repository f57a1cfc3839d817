/** What a page tells its reader of an exercise's grader. For pages at build time only: it loads every grader. */
import type { Tolerance } from '#graders/compare.ts';
import type { Exercise } from './exercise-files.ts';

export interface GraderFacts {
  readonly toolbox: readonly string[];
  readonly tolerance: Tolerance;
  readonly contentHash: string;
  /** What the shapes of altered data say of themselves. */
  readonly shapes: readonly string[];
}

const exercises = import.meta.glob<Exercise>(['/exercises/*/grader.ts', '!/exercises/_*/**'], {
  query: '?exercise',
  import: 'default',
  eager: true,
});

export function graderFactsOf(exerciseId: string): GraderFacts {
  const exercise = exercises[`/exercises/${exerciseId}/grader.ts`];
  if (exercise === undefined) throw new Error(`exercise ${exerciseId} has no grader.ts; add one beside its README.mdx`);
  const { grader, contentHash } = exercise;
  return { toolbox: grader.toolbox, tolerance: grader.tolerance, contentHash, shapes: grader.shapes.map(({ says }) => says) };
}
