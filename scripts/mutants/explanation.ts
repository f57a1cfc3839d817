/** Why survivors may live: one sentence a reason, with the places it is true of. A file an exercise. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ExerciseRecord, Spot } from './exercise-record.ts';

const explanationSchema = z.strictObject({
  /** Why the changed program is as right as the solution. */
  why: z.string().min(20),
  /** By the line, the text and what it became: none of them moves when the file grows. */
  mutants: z.array(z.strictObject({ at: z.string(), original: z.string(), replacement: z.string() })).min(1),
});
export type Explanation = z.output<typeof explanationSchema>;

export function readExplanations(folder: string, id: string): readonly Explanation[] {
  const file = join(folder, `${id}.json`);
  return existsSync(file) ? z.array(explanationSchema).parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
}

export const explainedIds = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/\.json$/, '')) : [];

type Place = Pick<Spot, 'at' | 'original' | 'replacement'>;
const isPlace = (one: Place, other: Place): boolean =>
  one.at === other.at && one.original === other.original && one.replacement === other.replacement;

export const reasonOf = (explanations: readonly Explanation[], spot: Place): string | undefined =>
  explanations.find(({ mutants }) => mutants.some((place) => isPlace(place, spot)))?.why;

/** Places that are explained and no longer survive. */
export const outlived = (explanations: readonly Explanation[], { survivors }: ExerciseRecord): readonly Place[] =>
  explanations.flatMap(({ mutants }) => mutants).filter((place) => !survivors.some((spot) => isPlace(place, spot)));
