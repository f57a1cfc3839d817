/** The catalogue for Node: exercises are folders, discovered, never registered. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Grader } from '#graders/grader.ts';
import { assembleExercise, type Exercise, type ExerciseFiles } from './exercise-files.ts';

export const EXERCISES_DIRECTORY = fileURLToPath(new URL('../../exercises/', import.meta.url));

/** Ids of all exercises, in byte order; folders whose name begins with `_` are none. */
export async function listExerciseIds(): Promise<string[]> {
  const entries = await readdir(EXERCISES_DIRECTORY, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map((entry) => entry.name)
    .toSorted();
}

export async function loadExercise(id: string): Promise<Exercise> {
  const directory = join(EXERCISES_DIRECTORY, id);
  const [files, module] = await Promise.all([readExerciseFiles(directory), import(pathToFileURL(join(directory, 'grader.ts')).href)]);
  return assembleExercise(id, files, (module as { default: Grader }).default);
}

/** All files of the folder that belong to the exercise; tests and hidden files do not. */
export async function readExerciseFiles(directory: string): Promise<ExerciseFiles> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length).replaceAll('\\', '/').replace(/^\/+/, ''));
  const texts = await Promise.all(names.map((name) => readFile(join(directory, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] as string]));
}
