/** The pure reduction from a log to Progress. */
import type { CheckOffEvent, ExerciseEvent } from './event.ts';
import { type BareEvent, isWhole, type LogEntry } from './log-entry.ts';
import { mergeEvents } from './merge-events.ts';
import type { CheckOff, ExerciseProgress, Progress } from './progress.ts';

/**
 * Entries may come in any order and more than once: they are put in order of their ids first.
 *
 * A bare entry counts and dates like its event but brings no text; the archive leaves whole what is needed here (see `segmentOf`).
 */
export function reduceProgress(entries: readonly LogEntry[]): Progress {
  const exercises = new Map<string, ExerciseProgress>();
  const checkOffs = new Map<string, CheckOff>();
  for (const entry of mergeEvents(entries)) {
    if (entry.type === 'check-off') checkOffs.set(entry.target, checkOffOf(entry));
    else if (isOfExercise(entry))
      exercises.set(entry.exerciseId, advance(exercises.get(entry.exerciseId) ?? untouched(entry.exerciseId), entry));
  }
  return { exercises, checkOffs };
}

const checkOffOf = ({ target, done, at, id }: CheckOffEvent): CheckOff => ({ target, done, at, eventId: id });

const untouched = (exerciseId: string): ExerciseProgress => ({
  exerciseId,
  status: 'new',
  tries: 0,
  hintsOpened: 0,
  solutionShown: false,
  lastEventId: '',
});

type ExerciseEntry = ExerciseEvent | BareEvent;

/** The interview room keeps its own accounts of the rest. */
const isOfExercise = (entry: LogEntry): entry is ExerciseEntry =>
  entry.type === 'draft' || entry.type === 'attempt' || entry.type === 'reveal';

function advance(before: ExerciseProgress, entry: ExerciseEntry): ExerciseProgress {
  const touched: ExerciseProgress = { ...before, status: before.status === 'new' ? 'in-progress' : before.status, lastEventId: entry.id };
  switch (entry.type) {
    case 'draft':
      return entry.kept || !isWhole(entry) ? touched : { ...touched, draft: entry.source };
    case 'reveal':
      return entry.what === 'solution'
        ? { ...touched, solutionShown: true }
        : { ...touched, hintsOpened: Math.max(before.hintsOpened, entry.rung) };
    case 'attempt':
      return afterAttempt({ ...touched, tries: before.tries + 1 }, entry);
  }
}

function afterAttempt(touched: ExerciseProgress, entry: Extract<ExerciseEntry, { readonly type: 'attempt' }>): ExerciseProgress {
  if (!isWhole(entry)) return entry.status === 'accepted' ? { ...touched, status: 'accepted' } : touched;
  const tried = { ...touched, draft: entry.source, lastAttempt: entry };
  if (entry.verdict.status !== 'accepted') return tried;
  return { ...tried, status: 'accepted', acceptedAt: touched.acceptedAt ?? entry.at };
}
