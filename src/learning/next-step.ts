/** What Today shows: the exercise to go on with, what comes after it, and how much is done. */
import { type ExerciseProgress, isDone, type Progress, statusOf } from './progress.ts';
import { type LastTry, lastTry } from './last-try.ts';
import { type Tally, tally } from './roadmap-progress.ts';
import { goalTarget, lessonTarget } from './target.ts';

/** An exercise or a lesson as a list shows it. */
export interface Listing {
  readonly id: string;
  readonly title: string;
  /** Id of the phase it belongs to. */
  readonly phase: string;
  readonly minutes: number;
  readonly href: string;
}

export interface PhaseListing {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly goals: readonly { readonly id: string; readonly title: string }[];
}

/** All that can be worked on, each list in roadmap order. */
export interface Curriculum {
  readonly phases: readonly PhaseListing[];
  readonly exercises: readonly Listing[];
  readonly lessons: readonly Listing[];
}

export interface NextGoal {
  readonly phase: PhaseListing;
  readonly goalId: string;
  readonly title: string;
}

export interface NextStep {
  /** Nothing was done yet. */
  readonly newcomer: boolean;
  /** The unfinished exercise touched last. */
  readonly resume?: { readonly exercise: Listing; readonly tries: number; readonly lastTry?: LastTry };
  readonly exercise?: Listing;
  readonly lesson?: Listing;
  readonly goals: readonly NextGoal[];
  readonly done: { readonly exercises: Tally; readonly lessons: Tally; readonly goals: Tally };
}

const GOALS_SHOWN = 3;

export function nextStep(progress: Progress, { phases, exercises, lessons }: Curriculum): NextStep {
  const unfinished = lastUnfinished(progress, exercises);
  const exercise = exercises.find(({ id }) => id !== unfinished?.exercise.id && statusOf(progress, id) !== 'accepted');
  const lesson = lessons.find(({ id }) => !isDone(progress, lessonTarget(id)));
  const goals = phases.flatMap((phase) => phase.goals.map(({ id, title }): NextGoal => ({ phase, goalId: id, title })));
  const goalDone = ({ phase, goalId }: NextGoal) => isDone(progress, goalTarget(phase.id, goalId));
  const open = goals.filter((goal) => !goalDone(goal));
  return {
    newcomer: progress.exercises.size === 0 && progress.checkOffs.size === 0,
    ...(unfinished && { resume: unfinished }),
    ...(exercise && { exercise }),
    ...(lesson && { lesson }),
    goals: open.filter(({ phase }) => phase.id === open[0]?.phase.id).slice(0, GOALS_SHOWN),
    done: {
      exercises: tally(exercises, ({ id }) => statusOf(progress, id) === 'accepted'),
      lessons: tally(lessons, ({ id }) => isDone(progress, lessonTarget(id))),
      goals: tally(goals, goalDone),
    },
  };
}

/** An exercise that is no longer in the curriculum is passed over: there is nowhere to go on with it. */
function lastUnfinished(progress: Progress, exercises: readonly Listing[]): NextStep['resume'] {
  let latest: { readonly exercise: Listing; readonly state: ExerciseProgress } | undefined;
  for (const exercise of exercises) {
    const state = progress.exercises.get(exercise.id);
    if (state?.status === 'in-progress' && state.lastEventId > (latest?.state.lastEventId ?? '')) latest = { exercise, state };
  }
  if (latest === undefined) return undefined;
  const last = latest.state.lastAttempt;
  return { exercise: latest.exercise, tries: latest.state.tries, ...(last && { lastTry: lastTry(last.verdict) }) };
}
