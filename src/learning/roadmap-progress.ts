/** How much of each phase is done: goals ticked and exercises accepted, of all there are. */
import { isDone, type Progress, statusOf } from './progress.ts';
import { goalTarget } from './target.ts';

export interface PhasePlan {
  readonly id: string;
  readonly goalIds: readonly string[];
  readonly exerciseIds: readonly string[];
}

export interface Tally {
  readonly done: number;
  readonly total: number;
}

export interface PhaseTally {
  readonly phaseId: string;
  readonly goals: Tally;
  readonly exercises: Tally;
}

export function roadmapProgress(progress: Progress, phases: readonly PhasePlan[]): readonly PhaseTally[] {
  return phases.map(({ id, goalIds, exerciseIds }) => ({
    phaseId: id,
    goals: tally(goalIds, (goalId) => isDone(progress, goalTarget(id, goalId))),
    exercises: tally(exerciseIds, (exerciseId) => statusOf(progress, exerciseId) === 'accepted'),
  }));
}

export const tally = <T>(items: readonly T[], done: (item: T) => boolean): Tally => ({
  done: items.filter(done).length,
  total: items.length,
});
