/** Grades many programs of one exercise through the command line's path, in threads of a few programs each. */
import type { Exercise } from '#catalog/exercise-files.ts';
import { gradeTogether } from '#cli/grade-file.ts';
import { mapConcurrently } from '#cli/map-concurrently.ts';
import type { Verdict } from '#graders/verdict.ts';

const PROGRAMS_PER_THREAD = 20;
const THREADS = 2;
/** A run that the clock stopped says that the machine was busy, and nothing about the program. */
const ATTEMPTS = 4;

/** In the order of the sources. */
export async function gradePrograms(
  exercise: Exercise,
  sources: readonly string[],
  seed: number,
  variant?: number,
): Promise<readonly Verdict[]> {
  const batches = Array.from({ length: Math.ceil(sources.length / PROGRAMS_PER_THREAD) }, (_, index) =>
    sources.slice(index * PROGRAMS_PER_THREAD, (index + 1) * PROGRAMS_PER_THREAD),
  );
  return (await mapConcurrently(batches, THREADS, (batch) => gradeBatch(exercise, batch, seed, variant))).flat();
}

async function gradeBatch(exercise: Exercise, sources: readonly string[], seed: number, variant?: number): Promise<readonly Verdict[]> {
  let verdicts = await gradeTogether(exercise, sources, seed, variant);
  for (let attempt = 1; attempt < ATTEMPTS && verdicts.some(isInconclusive); attempt += 1) {
    verdicts = (await mapConcurrently(sources, 1, (source) => gradeTogether(exercise, [source], seed, variant))).flat();
  }
  return verdicts;
}

const isInconclusive = ({ status }: Verdict): boolean => status === 'inconclusive';
