/** What a page tells its reader of an exercise's grader. For pages at build time only: it loads every grader. */
import type { Tolerance } from '#graders/compare.ts';
import type { Grader } from '#graders/grader.ts';

export interface GraderFacts {
  readonly toolbox: readonly string[];
  readonly tolerance: Tolerance;
}

const graders = import.meta.glob<Grader>(['/exercises/*/grader.ts', '!/exercises/_*/**'], { import: 'default', eager: true });

export function graderFactsOf(exerciseId: string): GraderFacts {
  const grader = graders[`/exercises/${exerciseId}/grader.ts`];
  if (grader === undefined) throw new Error(`exercise ${exerciseId} has no grader.ts; add one beside its README.mdx`);
  return { toolbox: grader.toolbox, tolerance: grader.tolerance };
}
