/** Grading in this process, watched: every call of the learner's program, and what each check took. */
import { bundleGuestCore } from '#sandbox/guest-core.node.ts';
import { gradeSource, type SandboxHost } from '#sandbox/grade-source.ts';
import { loadSqlite } from '#sandbox/sql/load-sqlite.node.ts';
import { loadWasm } from '#sandbox/load-wasm.node.ts';
import type { Exercise } from '#catalog/exercise-files.ts';
import type { Check, CheckContext } from '#graders/check.ts';
import { measureFuel } from '#graders/cost.ts';
import type { Outcome, Subject } from '#graders/outcome.ts';
import type { CheckResult, Verdict } from '#graders/verdict.ts';
import { cpuMs } from './cpu-time.ts';

/** One call, or several on the same arguments. */
export interface RecordedCall {
  readonly args: readonly unknown[];
  readonly repeats: number;
}

export interface CheckSpending {
  readonly result: CheckResult;
  readonly ticks: number;
  /** Of the processor. */
  readonly ms: number;
}

export interface WatchedGrading {
  readonly verdict: Verdict;
  readonly calls: readonly RecordedCall[];
  readonly spending: readonly CheckSpending[];
}

export async function gradeWatched(exercise: Exercise, source: string, seed: number): Promise<WatchedGrading> {
  const calls: RecordedCall[] = [];
  const spending: CheckSpending[] = [];
  const checks = exercise.grader.checks.map((check) => watched(check, calls, spending));
  const grader = { ...exercise.grader, checks };
  const verdict = await gradeSource(await nodeHost(), { exercise: { ...exercise, grader }, source, seed });
  // The cost meter asks after the checks, and always the same.
  if (grader.cost !== undefined) measureFuel(recordingSubject(SILENT, calls), grader.cost);
  return { verdict, calls, spending };
}

export const nodeHost = async (): Promise<SandboxHost> => ({ wasm: await loadWasm(), loadGuestCore: bundleGuestCore, loadSqlite });

function watched(check: Check, calls: RecordedCall[], spending: CheckSpending[]): Check {
  const run = (context: CheckContext<readonly unknown[]>): CheckResult => {
    const [ticks, started] = [context.learner.fuelUsed, cpuMs()];
    const result = check.run({ ...context, learner: recordingSubject(context.learner, calls) });
    spending.push({ result, ticks: context.learner.fuelUsed - ticks, ms: cpuMs() - started });
    return result;
  };
  return { ...check, run };
}

/** The same subject; its calls are written down before they are made. */
function recordingSubject(subject: Subject, calls: RecordedCall[]): Subject {
  return new Proxy(subject, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]): unknown => {
        if (key === 'call') calls.push({ args: given[0] as readonly unknown[], repeats: 1 });
        if (key === 'callRepeatedly') calls.push({ args: given[0] as readonly unknown[], repeats: given[1] as number });
        return value.apply(target, given);
      };
    },
  });
}

const NOTHING: Outcome = { kind: 'returned', value: 0, mutated: [] };
const SILENT: Subject = {
  call: () => NOTHING,
  callRepeatedly: () => NOTHING,
  allow: () => {},
  fuelUsed: 0,
  console: { lines: [], dropped: 0 },
  loadFailure: undefined,
};
