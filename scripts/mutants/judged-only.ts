/**
 * An exercise whose checks say whether they pass and no more: of mutants nobody reads counterexamples, names or costs.
 *
 * Most of the time of grading a wrong program goes into counting its failures, making one of them small and explaining it. Here a
 * check stops at the first value that differs from the right one, or where it would begin to shrink, which it does only when it
 * has failed. After the first check that a program does not live through, out of fuel or of memory, the others are not asked.
 */
import type { Exercise } from '#catalog/exercise-files.ts';
import type { Check, CheckContext } from '#graders/check.ts';
import { endsTheCheck } from '#graders/judgement.ts';
import { FUEL_PER_SHRINK_TICKS } from '#graders/limits.ts';
import type { OutcomeKind } from '#graders/outcome.ts';
import type { CheckResult } from '#graders/verdict.ts';

/** For one grading: what the program did not live through is remembered. */
export function judgedOnly(exercise: Exercise): Exercise {
  const { cost: _, ...grader } = exercise.grader;
  const witnesses = exercise.misconceptions.map(({ witness }) => witness);
  let end: OutcomeKind | undefined;
  const judged = (check: Check): Check => ({
    ...check,
    run: (context) => {
      if (end !== undefined) return failed(check, end);
      const result = runUntilShrinking(check, { ...context, witnesses });
      if (endsTheCheck(result.outcome)) end = result.outcome;
      return result;
    },
  });
  return { ...exercise, misconceptions: [], grader: { ...grader, checks: grader.checks.map(judged) } };
}

class HasFailed extends Error {}

function runUntilShrinking(check: Check, context: CheckContext<readonly unknown[]>): CheckResult {
  const stop = (): never => {
    throw new HasFailed(check.name);
  };
  const compare: typeof context.compare = (...values) => context.compare(...values) && stop();
  const refuel = (ticks: number) => (ticks === FUEL_PER_SHRINK_TICKS ? stop() : context.refuel(ticks));
  try {
    // A check of rows tells the clock of its work only while it looks for a smaller database.
    return check.run({ ...context, compare, refuel, pulse: stop });
  } catch (error) {
    if (error instanceof HasFailed) return failed(check, 'returned');
    throw error;
  }
}

const failed = ({ name, kind }: Check, outcome: OutcomeKind): CheckResult => ({
  name,
  kind,
  outcome,
  passed: false,
  points: 0,
  tried: 1,
  failed: 1,
});
