/**
 * `verify [ids...] [--twice]`: proves the exercises. The same test for every folder, in the shipped sandbox.
 *
 * That a grading repeats itself is asked of some sources of each exercise; with `--twice` of each.
 */
import { listExerciseIds, loadExercise } from '#catalog/catalog.node.ts';
import type { Exercise } from '#catalog/exercise-files.ts';
import type { Verdict } from '#graders/verdict.ts';
import { gradeTogether } from '../grade-file.ts';
import { mapConcurrently } from '../map-concurrently.ts';
import { parseOptions } from '../parse-options.ts';
import { UsageError } from '../usage-error.ts';

interface Proof {
  readonly name: string;
  readonly source: string;
  /** Undefined when the verdict is as it must be, else what is wrong with it. */
  complaint(verdict: Verdict): string | undefined;
}

/** Any seed must do; one is enough here, since the tests of the graders try many. */
const SEED = 1;
const THREADS = 2;
/** Sources of an exercise graded a second time in any case: the solution, and what comes after it. */
const REPEATED = 2;

export async function verify(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseOptions(args, { twice: { type: 'boolean' } });
  const known = await listExerciseIds();
  const unknown = positionals.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new UsageError(`there is no exercise ${JSON.stringify(unknown)}; there are ${known.join(', ')}`);
  const exercises = await Promise.all((positionals.length > 0 ? positionals : known).map(loadExercise));
  const complaints = (await mapConcurrently(exercises, THREADS, (exercise) => prove(exercise, values.twice === true))).flat();
  const wrong = complaints.filter((complaint) => complaint !== undefined);
  for (const line of wrong) console.log(line);
  console.log(
    `${exercises.length} exercises, ${exercises.reduce((sum, { misconceptions }) => sum + misconceptions.length, 0)} misconceptions`,
  );
  console.log(`${complaints.length - wrong.length} passed, ${wrong.length} failed`);
  return wrong.length === 0 && complaints.length > 0 ? 0 : 1;
}

function proofs(exercise: Exercise): Proof[] {
  return [
    { name: 'solution', source: exercise.solution, complaint: acceptedComplaint },
    ...(exercise.secondApproach === undefined
      ? []
      : [{ name: 'second approach', source: exercise.secondApproach, complaint: acceptedComplaint }]),
    { name: 'starter', source: exercise.starter, complaint: starterComplaint },
    ...exercise.misconceptions.map((misconception) => ({
      name: `misconception ${misconception.id}`,
      source: misconception.source,
      complaint: (verdict: Verdict) => misconceptionComplaint(verdict, misconception.ids, misconception.fails),
    })),
  ];
}

/** One complaint, or none, for each proof of the exercise. */
async function prove(exercise: Exercise, all: boolean): Promise<readonly (string | undefined)[]> {
  const cases = proofs(exercise);
  const sources = cases.map(({ source }) => source);
  const repeated = all ? sources : sources.slice(0, REPEATED);
  const answers = await gradeTogether(exercise, [...sources, ...repeated], SEED);
  const [verdicts, again] = [answers.slice(0, sources.length), answers.slice(sources.length)];
  return cases.map(({ name, complaint }, index) => {
    const [first, second] = [verdicts[index] as Verdict, again[index]];
    const same = second === undefined || JSON.stringify(first) === JSON.stringify(second);
    const wrong = same ? complaint(first) : 'graded twice, it got two different verdicts';
    return wrong === undefined ? undefined : `${exercise.id} ${name}: ${wrong}`;
  });
}

function acceptedComplaint(verdict: Verdict): string | undefined {
  const failed = verdict.checks.filter((check) => !check.passed).map((check) => `${check.name} (${check.outcome})`);
  return verdict.status === 'accepted'
    ? undefined
    : `must be accepted, is ${verdict.status}: ${failed.join('; ') || JSON.stringify(verdict.failure ?? verdict.unmetLimits)}`;
}

function starterComplaint(verdict: Verdict): string | undefined {
  const passed = verdict.checks.filter((check) => check.passed).map((check) => check.name);
  if (verdict.status !== 'unattempted') return `must be unattempted, is ${verdict.status}`;
  return passed.length === 0 ? undefined : `must pass no check, passes ${passed.join('; ')}`;
}

function misconceptionComplaint(verdict: Verdict, ids: readonly string[], fails: string): string | undefined {
  const failed = verdict.checks.filter((check) => !check.passed).map((check) => check.name);
  if (verdict.status !== 'rejected') return `must be rejected, is ${verdict.status}`;
  if (!failed.includes(fails)) return `must fail "${fails}", fails ${failed.join('; ')}`;
  const named = verdict.diagnosis?.misconceptions.join('+') ?? 'nothing';
  return named === ids.join('+') ? undefined : `must be named as itself, is named ${named}`;
}
