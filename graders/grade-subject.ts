/** Grades one attempt: runs every check in order, names a misconception, reads the cost. The same input gives the same bytes. */
import type { CheckContext } from './check.ts';
import { compareCosts, type Measurement, measureFuel } from './cost.ts';
import { diagnose, type Observation } from './diagnose.ts';
import type { Basis, Grader } from './grader.ts';
import { endsTheCheck } from './judgement.ts';
import { FUEL_PER_CHECK_TICKS, FUEL_PER_RUN_TICKS } from './limits.ts';
import type { MisconceptionFile } from './misconception-file.ts';
import type { Outcome, Subject } from './outcome.ts';
import {
  type CheckResult,
  type CostReading,
  type Diagnosis,
  type LoadFailure,
  type Verdict,
  VERDICT_SCHEMA,
  type VerdictStatus,
} from './verdict.ts';

export interface ExerciseUnderGrading {
  readonly id: string;
  readonly contentHash: string;
  readonly grader: Grader;
  readonly misconceptions: readonly MisconceptionFile[];
  /** The source of the solution, the yardstick of cost. */
  readonly solution: string;
  /** True when the source equals the starter's, types, comments and blanks aside. */
  readonly starterUntouched: boolean;
}

export interface GradingOptions {
  readonly seed: number;
  /** Told before each check, so that a watcher can start its wall clock anew. */
  readonly onCheck?: (name: string, index: number, count: number) => void;
  /** May answer from memory: the reference spends the same fuel every time. */
  readonly measureReference?: (measure: () => Measurement) => Measurement;
}

/** @param open makes a fresh subject of trusted source: the solution or a misconception */
export function gradeSubject(
  exercise: ExerciseUnderGrading,
  learner: Subject,
  open: (source: string) => Subject,
  options: GradingOptions,
): Verdict {
  const failure = learner.loadFailure;
  if (failure !== undefined) return unloadedVerdict(exercise, learner, failure, options.seed);
  const observations: Observation[] = [];
  const context = makeContext(exercise, learner, open, options.seed, observations);
  const checks = runChecks(exercise.grader, context, options.onCheck);
  const status = statusOf(exercise, checks);
  // Not a check, but a stretch of work with a wall clock of its own.
  const step = (name: string) => options.onCheck?.(name, checks.length - 1, checks.length);
  step('looking for a known misconception');
  const diagnosis =
    status === 'rejected' ? diagnose(exercise.grader as Basis<readonly unknown[]>, observations, exercise.misconceptions, open) : undefined;
  step('measuring the cost');
  return assemble(exercise, learner, options.seed, {
    status,
    checks,
    diagnosis,
    cost: costOf(exercise.grader, context, checks, options.measureReference),
  });
}

function runChecks(grader: Grader, context: CheckContext<readonly unknown[]>, onCheck: GradingOptions['onCheck']): readonly CheckResult[] {
  return grader.checks.map((check, index) => {
    onCheck?.(check.name, index, grader.checks.length);
    context.refuel(FUEL_PER_CHECK_TICKS);
    return check.run(context);
  });
}

function makeContext(
  { grader, misconceptions, solution }: ExerciseUnderGrading,
  learner: Subject,
  open: (source: string) => Subject,
  seed: number,
  observations: Observation[],
): CheckContext<readonly unknown[]> {
  const fuelAtStart = learner.fuelUsed;
  let mutations = 0;
  return {
    ...grader,
    learner: watchMutations(learner, () => {
      mutations += 1;
    }),
    seed,
    witnesses: misconceptions.map(({ witness }) => witness),
    openReference: () => open(solution),
    refuel: (ticks) => {
      const left = Math.max(0, FUEL_PER_RUN_TICKS - (learner.fuelUsed - fuelAtStart));
      if (left < ticks) learner.allow(left, 'fuel-per-run');
      else learner.allow(ticks, 'fuel-per-check');
    },
    observe: (args, outcome) => observations.push({ args, outcome }),
    mutations: () => mutations,
  };
}

/** The same subject, counting the calls that changed an argument. */
function watchMutations(learner: Subject, onMutation: () => void): Subject {
  return {
    call: (args) => {
      const outcome = learner.call(args);
      if (outcome.kind === 'returned' && outcome.mutated.length > 0) onMutation();
      return outcome;
    },
    ...(learner.callRepeatedly
      ? { callRepeatedly: (args: readonly unknown[], repeats: number) => learner.callRepeatedly?.(args, repeats) as Outcome }
      : {}),
    allow: (ticks, limit) => learner.allow(ticks, limit),
    get fuelUsed() {
      return learner.fuelUsed;
    },
    get console() {
      return learner.console;
    },
    get loadFailure() {
      return learner.loadFailure;
    },
  };
}

function statusOf(exercise: ExerciseUnderGrading, checks: readonly CheckResult[]): VerdictStatus {
  if (exercise.starterUntouched) return 'unattempted';
  return checks.every(({ passed }) => passed) ? 'accepted' : 'rejected';
}

/** Read last, and only of a program that came to an end everywhere: the meter is no check. */
function costOf(
  { cost: plan }: Grader,
  context: CheckContext<readonly unknown[]>,
  checks: readonly CheckResult[],
  recall: GradingOptions['measureReference'] = (measure) => measure(),
): CostReading | undefined {
  if (plan === undefined || checks.some(({ outcome }) => endsTheCheck(outcome))) return undefined;
  context.refuel(FUEL_PER_CHECK_TICKS);
  return compareCosts(
    measureFuel(context.learner, plan),
    recall(() => measureFuel(context.openReference(), plan)),
  );
}

/** Nothing could be called: every check is listed as not passed, and why is said once. */
function unloadedVerdict(exercise: ExerciseUnderGrading, learner: Subject, failure: Outcome, seed: number): Verdict {
  const checks = exercise.grader.checks.map(
    ({ name, kind }): CheckResult => ({ name, kind, outcome: failure.kind, passed: false, points: 0, tried: 0, failed: 0 }),
  );
  const status = exercise.starterUntouched ? 'unattempted' : 'errored';
  return assemble(exercise, learner, seed, { status, checks, failure: status === 'errored' ? toLoadFailure(failure) : undefined });
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
  readonly cost?: CostReading | undefined;
  readonly failure?: LoadFailure | undefined;
}

/** The order of the keys is part of the promise that equal verdicts are equal bytes. */
function assemble(
  exercise: ExerciseUnderGrading,
  learner: Subject,
  seed: number,
  { status, checks, diagnosis, cost, failure }: Parts,
): Verdict {
  return {
    schema: VERDICT_SCHEMA,
    exerciseId: exercise.id,
    contentHash: exercise.contentHash,
    graderVersion: exercise.grader.version,
    seed,
    status,
    checks,
    ...(diagnosis === undefined ? {} : { diagnosis }),
    ...(cost === undefined ? {} : { cost }),
    console: { lines: [...learner.console.lines], dropped: learner.console.dropped },
    unmetLimits: [],
    ...(failure === undefined ? {} : { failure }),
  };
}
