/** Grades a solution in this thread, and tells what it spent: in all, in its dearest check, and in its dearest call. */
import type { Exercise } from '#catalog/exercise-files.ts';
import { gradeSubject } from '#graders/grade-subject.ts';
import { FUEL_PER_CALL_TICKS, FUEL_PER_CHECK_TICKS, FUEL_PER_RUN_TICKS } from '#graders/limits.ts';
import type { MisconceptionFile } from '#graders/misconception-file.ts';
import type { Subject } from '#graders/outcome.ts';
import type { Verdict } from '#graders/verdict.ts';
import { startEngine } from '#sandbox/engine.ts';
import { bundleGuestCore } from '#sandbox/guest-core.node.ts';
import { loadWasm } from '#sandbox/load-wasm.node.ts';
import { openSubject } from '#sandbox/open-subject.ts';

export type Opener = (source: string) => Subject;

/** Opens the sources of an exercise on an engine of their own. */
export async function openerOf({ grader }: Pick<Exercise, 'grader'>, seed: number): Promise<Opener> {
  const [engine, core] = await Promise.all([startEngine(await loadWasm()), bundleGuestCore()]);
  return (source) => openSubject(engine, { source, entry: grader.entry, seed, toolbox: { core, names: grader.toolbox } });
}

/** Whether a misconception is rejected. It is the only suspect: naming it is asked elsewhere, and asking the others takes its time. */
export async function isRejected(exercise: Exercise, misconception: MisconceptionFile, seed: number): Promise<boolean> {
  const [learner, open] = [(await openerOf(exercise, seed))(misconception.source), await openerOf(exercise, seed)];
  const suspect = { ...exercise, misconceptions: [misconception], starterUntouched: false };
  return gradeSubject(suspect, learner, open, { seed }).status === 'rejected';
}

/** Each as a share of what is allowed. */
export interface Spent {
  readonly run: number;
  readonly check: number;
  readonly call: number;
}

export async function gradeWithFuel(exercise: Exercise, seed: number): Promise<{ readonly verdict: Verdict; readonly spent: Spent }> {
  const [learner, open] = [(await openerOf(exercise, seed))(exercise.solution), await openerOf(exercise, seed)];
  let longestCall = 0;
  const counting: Subject = {
    call: (args) => {
      const before = learner.fuelUsed;
      const outcome = learner.call(args);
      longestCall = Math.max(longestCall, learner.fuelUsed - before);
      return outcome;
    },
    callRepeatedly: (args, repeats) => learner.callRepeatedly?.(args, repeats) ?? learner.call(args),
    allow: (ticks, limit) => learner.allow(ticks, limit),
    get fuelUsed() {
      return learner.fuelUsed;
    },
    console: learner.console,
    loadFailure: learner.loadFailure,
    facts: learner.facts,
  };
  const marks: number[] = [];
  const onCheck = () => marks.push(learner.fuelUsed);
  const verdict = gradeSubject({ ...exercise, starterUntouched: false }, counting, open, { seed, onCheck });
  const byCheck = marks.map((mark, index) => (marks[index + 1] ?? learner.fuelUsed) - mark);
  const spent = {
    run: learner.fuelUsed / FUEL_PER_RUN_TICKS,
    check: Math.max(...byCheck) / FUEL_PER_CHECK_TICKS,
    call: longestCall / FUEL_PER_CALL_TICKS,
  };
  return { verdict, spent };
}
