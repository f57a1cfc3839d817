/** Every call that grading makes of a right program, with what it must come to: the same work for another language. */
import { loadExercise } from '#catalog/catalog.node.ts';
import { gradeSubject } from '#graders/grade-subject.ts';
import type { Outcome, Subject } from '#graders/outcome.ts';
import { subjectOf } from '#graders/testing/subject-of.ts';
import { encode } from '#graders/wire.ts';

/** The cost meter is left out: nobody else has one, and its calls would weigh on the other side. */
export async function recordCases(exerciseId: string, seed: number): Promise<string> {
  const exercise = await loadExercise(exerciseId);
  const { cost: _, ...grader } = exercise.grader;
  const open = () => subjectOf(grader.oracle);
  const cases: string[] = [];
  const recording: Subject = {
    ...open(),
    call: (args) => {
      const outcome = open().call(args);
      cases.push(toCase(args, outcome));
      return outcome;
    },
  };
  const verdict = gradeSubject({ ...exercise, grader, starterUntouched: false }, recording, open, { seed });
  if (verdict.status !== 'accepted') throw new Error(`the oracle of ${exerciseId} was ${verdict.status} by its own grader`);
  return `[${cases.join(',\n')}]`;
}

/** JSON as Python reads it, with NaN and Infinity as words. */
function toCase(args: readonly unknown[], outcome: Outcome): string {
  const expected = outcome.kind === 'returned' ? { value: outcome.value } : { refused: true };
  return encode({ args, ...expected }).replaceAll(/\{"\$":"(NaN|-?Infinity|-0)"\}/g, '$1');
}
