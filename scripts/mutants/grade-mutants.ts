/** Judges the mutants and the misconceptions of one exercise as learners' files, and says who failed which checks. */
import { sample } from 'fast-check';
import type { Exercise } from '#catalog/exercise-files.ts';
import type { Judge } from './judge.ts';
import type { Mutant } from './mutant.ts';
import { programMutants } from './program-mutants.ts';
import { queryMutants } from './query-mutants.ts';

/** A mutant that the first seed accepts is tried with the next; one that all accept has survived. */
const SEEDS = [1, 2, 3, 4];

export interface GradedMutants {
  readonly killed: number;
  /** Those that a first seed accepted and a later one did not. */
  readonly killedLate: readonly Mutant[];
  readonly survivors: readonly Mutant[];
  readonly leftOut: LeftOut;
  /** Names of the checks that each program failed by an answer. */
  readonly misconceptionFailures: readonly (readonly string[])[];
  readonly mutantFailures: readonly (readonly string[])[];
}

export interface LeftOut {
  /** Changes inside the words of an error. */
  readonly inMessages: number;
  /** Changes after which the text is no program: the engine or SQLite refuses to read it. */
  readonly unreadable: number;
}

export async function gradeMutants(exercise: Exercise, judge: Pick<Judge, 'judge'>): Promise<GradedMutants> {
  const { mutants, inMessages } = await mutantsOf(exercise);
  const sources = [...mutants.map(({ source }) => source), ...exercise.misconceptions.map(({ source }) => source)];
  const all = await judge.judge({ exerciseId: exercise.id, sources, seeds: SEEDS });
  const [judged, known] = [all.slice(0, mutants.length), all.slice(mutants.length)];
  const killed = mutants.filter((_, index) => judged[index]?.fate === 'rejected');
  return {
    killed: killed.length,
    killedLate: killed.filter((mutant) => (judged[mutants.indexOf(mutant)]?.decidedBy ?? 0) > 0),
    survivors: mutants.filter((_, index) => judged[index]?.fate === 'accepted'),
    leftOut: { inMessages, unreadable: judged.filter(({ fate }) => fate === 'unreadable').length },
    misconceptionFailures: known.map(({ failed }) => failed),
    mutantFailures: judged.map(({ failed }) => failed),
  };
}

export async function mutantsOf({
  grader,
  solution,
}: Exercise): Promise<{ readonly mutants: readonly Mutant[]; readonly inMessages: number }> {
  if (grader.sql !== undefined) return { mutants: queryMutants(solution), inMessages: 0 };
  const isChangeable = sample(grader.inputs, { seed: 1, numRuns: 20 }).some((args: readonly unknown[]) =>
    args.some((argument) => typeof argument === 'object' && argument !== null),
  );
  return programMutants(solution, grader.entry, isChangeable);
}
