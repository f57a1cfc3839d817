/** Puts a verdict together, the keys always in the same order. */
import type { ExerciseUnderGrading } from './grade-subject.ts';
import { findLoadHelp } from './help/find-help.ts';
import type { Outcome, Subject } from './outcome.ts';
import { helpWithReading } from './sql/sql-help.ts';
import {
  type CheckResult,
  type CostReading,
  type Diagnosis,
  type Help,
  type LoadFailure,
  type Region,
  type Verdict,
  VERDICT_SCHEMA,
  type VerdictStatus,
} from './verdict.ts';

/** Nothing could be called: every check is listed as not passed, and why is said once. */
export function unloadedVerdict(exercise: ExerciseUnderGrading, learner: Subject, failure: Outcome, seed: number): Verdict {
  const checks = exercise.grader.checks.map(
    ({ name, kind }): CheckResult => ({ name, kind, outcome: failure.kind, passed: false, points: 0, tried: 0, failed: 0 }),
  );
  const status = exercise.starterUntouched ? 'unattempted' : 'errored';
  if (status === 'unattempted') return assembleVerdict(exercise, learner, seed, { status, checks });
  const help = exercise.grader.sql === undefined ? findLoadHelp(exercise.grader.entry, failure, learner.facts) : helpWithReading(failure);
  return assembleVerdict(exercise, learner, seed, { status, checks, help, failure: toLoadFailure(failure) });
}

function toLoadFailure(failure: Outcome): LoadFailure {
  if (failure.kind === 'returned') throw new RangeError('a load failure requires an outcome other than returned');
  const outcome = failure.kind;
  if ('error' in failure) return { outcome, error: failure.error };
  return 'reason' in failure ? { outcome, reason: failure.reason } : { outcome };
}

interface Parts {
  readonly status: VerdictStatus;
  readonly checks: readonly CheckResult[];
  readonly diagnosis?: Diagnosis | undefined;
  readonly help?: readonly Help[] | undefined;
  readonly region?: Region | undefined;
  readonly cost?: CostReading | undefined;
  readonly failure?: LoadFailure | undefined;
}

/** The order of the keys is part of the promise that equal verdicts are equal bytes. */
export function assembleVerdict(
  exercise: ExerciseUnderGrading,
  learner: Subject,
  seed: number,
  { status, checks, diagnosis, help = [], region, cost, failure }: Parts,
): Verdict {
  return {
    schema: VERDICT_SCHEMA,
    exerciseId: exercise.id,
    contentHash: exercise.contentHash,
    graderVersion: exercise.grader.version,
    seed,
    ...(exercise.variant === undefined ? {} : { variant: exercise.variant }),
    status,
    checks,
    ...(diagnosis === undefined ? {} : { diagnosis }),
    ...(help.length === 0 ? {} : { help }),
    ...(region === undefined ? {} : { region }),
    ...(cost === undefined ? {} : { cost }),
    console: { lines: [...learner.console.lines], dropped: learner.console.dropped },
    unmetLimits: [],
    ...(failure === undefined ? {} : { failure }),
  };
}
