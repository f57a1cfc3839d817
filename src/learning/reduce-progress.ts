/** The pure reduction from a log of events to Progress. */
import type { CheckOffEvent, ProgressEvent } from './event.ts';
import { mergeEvents } from './merge-events.ts';
import type { CheckOff, ExerciseProgress, Progress } from './progress.ts';

/** Events may come in any order and more than once: they are put in order of their ids first. */
export function reduceProgress(events: readonly ProgressEvent[]): Progress {
  const exercises = new Map<string, ExerciseProgress>();
  const checkOffs = new Map<string, CheckOff>();
  for (const event of mergeEvents(events)) {
    if (event.type === 'check-off') checkOffs.set(event.target, checkOffOf(event));
    else exercises.set(event.exerciseId, advance(exercises.get(event.exerciseId) ?? untouched(event.exerciseId), event));
  }
  return { exercises, checkOffs };
}

const checkOffOf = ({ target, done, at, id }: CheckOffEvent): CheckOff => ({ target, done, at, eventId: id });

const untouched = (exerciseId: string): ExerciseProgress => ({
  exerciseId,
  status: 'new',
  attempts: [],
  hintsOpened: 0,
  solutionShown: false,
  lastEventId: '',
});

function advance(before: ExerciseProgress, event: Exclude<ProgressEvent, CheckOffEvent>): ExerciseProgress {
  const touched: ExerciseProgress = { ...before, status: before.status === 'new' ? 'in-progress' : before.status, lastEventId: event.id };
  switch (event.type) {
    case 'draft':
      return event.kept ? touched : { ...touched, draft: event.source };
    case 'reveal':
      return event.what === 'solution'
        ? { ...touched, solutionShown: true }
        : { ...touched, hintsOpened: Math.max(before.hintsOpened, event.rung) };
    case 'attempt': {
      const tried = { ...touched, draft: event.source, attempts: [...before.attempts, event] };
      if (event.verdict.status !== 'accepted') return tried;
      return { ...tried, status: 'accepted', acceptedAt: before.acceptedAt ?? event.at };
    }
  }
}
