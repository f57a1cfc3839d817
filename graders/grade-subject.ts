/** Grades one attempt: runs every check in order, names a misconception, reads the cost. The same input gives the same bytes. */
import { assembleVerdict, unloadedVerdict } from './assemble-verdict.ts';
import type { CheckContext } from './check.ts';
import { compareCosts, type Measurement, measureFuel } from './cost.ts';
import { explainRejection } from './explain.ts';
import type { Grader } from './grader.ts';
import { endsTheCheck } from './judgement.ts';
import { bindSql } from './sql/bind-sql.ts';
import { FUEL_PER_CHECK_TICKS, FUEL_PER_RUN_TICKS } from './limits.ts';
import type { MisconceptionFile } from './misconception-file.ts';
import { Observer } from './observer.ts';
import type { Subject } from './outcome.ts';
import type { CheckResult, CostReading, Verdict, VerdictStatus } from './verdict.ts';

export interface ExerciseUnderGrading {
  readonly id: string;
  readonly contentHash: string;
  readonly grader: Grader;
  readonly misconceptions: readonly MisconceptionFile[];
  /** The source of the solution, the yardstick of cost. */
  readonly solution: string;
  /** Sources of an SQL exercise's other right readings. */
  readonly alsoRight?: readonly string[];
  /** The variant that the grader is set to; absent for the exercise as first set. */
  readonly variant?: number;
  /** True when the source equals the starter's, types, comments and blanks aside. */
  readonly starterUntouched: boolean;
}

export interface GradingOptions {
  readonly seed: number;
  /** Told before each check, so that a watcher can start its wall clock anew. */
  readonly onCheck?: (name: string, index: number, count: number) => void;
  /** Opens misconceptions, which nobody measures, in a cheaper way than `open`. */
  readonly openKnown?: (source: string) => Subject;
  /** May answer from memory: the reference spends the same fuel every time. */
  readonly measureReference?: (measure: () => Measurement) => Measurement;
}

/** @param open makes a fresh subject of trusted source: the solution or a misconception */
export function gradeSubject(
  given: ExerciseUnderGrading,
  learner: Subject,
  open: (source: string) => Subject,
  options: GradingOptions,
): Verdict {
  const failure = learner.loadFailure;
  if (failure !== undefined) return unloadedVerdict(given, learner, failure, options.seed);
  const exercise = boundToSolution(given, open);
  const observer = new Observer(learner, exercise.grader.sql === undefined);
  // What the wall clock is told last is told again by a check whose work goes on.
  let pulse = () => {};
  const onCheck = (name: string, index: number, count: number) => {
    observer.beginCheck();
    pulse = () => options.onCheck?.(name, index, count);
    pulse();
  };
  const context = makeContext(exercise, observer, open, options.seed, () => pulse());
  const checks = runChecks(exercise.grader, context, onCheck);
  const status = statusOf(exercise, checks);
  // Not a check, but a stretch of work with a wall clock of its own.
  const step = (name: string) => onCheck(name, checks.length - 1, checks.length);
  step('looking for a known misconception');
  context.refuel(FUEL_PER_CHECK_TICKS);
  const explanation =
    status === 'rejected'
      ? explainRejection({ ...exercise, open: options.openKnown ?? open, seed: options.seed, pulse: () => pulse() }, observer)
      : {};
  step('measuring the cost');
  return assembleVerdict(exercise, learner, options.seed, {
    status,
    checks,
    ...explanation,
    cost: costOf(exercise.grader, context, checks, options.measureReference),
  });
}

/** The right answers of an SQL exercise are its solution's; a function exercise asks the core. */
function boundToSolution(exercise: ExerciseUnderGrading, open: (source: string) => Subject): ExerciseUnderGrading {
  const { grader, solution, alsoRight = [] } = exercise;
  return grader.sql === undefined ? exercise : { ...exercise, grader: { ...grader, ...bindSql(open(solution), alsoRight.map(open)) } };
}

function runChecks(
  grader: Grader,
  context: CheckContext<readonly unknown[]>,
  onCheck: NonNullable<GradingOptions['onCheck']>,
): readonly CheckResult[] {
  return grader.checks.map((check, index) => {
    onCheck(check.name, index, grader.checks.length);
    context.refuel(FUEL_PER_CHECK_TICKS);
    return check.run(context);
  });
}

function makeContext(
  { grader, misconceptions, solution }: ExerciseUnderGrading,
  observer: Observer,
  open: (source: string) => Subject,
  seed: number,
  pulse: () => void,
): CheckContext<readonly unknown[]> {
  const learner = observer.subject;
  const fuelAtStart = learner.fuelUsed;
  return {
    ...grader,
    learner,
    seed,
    witnesses: misconceptions.map(({ witness }) => witness),
    openReference: () => open(solution),
    refuel: (ticks) => {
      const left = Math.max(0, FUEL_PER_RUN_TICKS - (learner.fuelUsed - fuelAtStart));
      if (left < ticks) learner.allow(left, 'fuel-per-run');
      else learner.allow(ticks, 'fuel-per-check');
    },
    observe: (args, outcome) => observer.observe(args, outcome),
    observeAlso: (args, outcome) => observer.observeAlso(args, outcome),
    pulse,
    mutations: () => observer.mutations,
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
