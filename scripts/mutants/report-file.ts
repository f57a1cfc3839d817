/** Where the records are kept, and how they are written: whole, or not at all. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExerciseRecord } from './exercise-record.ts';

const inTests = (name: string) => fileURLToPath(new URL(`../../tests/mutation/${name}`, import.meta.url));
export const REPORT = inTests('report.md');
export const RECORDS = inTests('report.json');
export const SURVIVORS = inTests('survivors');

export const readRecords = (): readonly ExerciseRecord[] =>
  existsSync(RECORDS) ? (JSON.parse(readFileSync(RECORDS, 'utf8')) as readonly ExerciseRecord[]) : [];

/** The new records in the places of the old ones; records of exercises that are gone go as well. */
export function renewed(
  old: readonly ExerciseRecord[],
  made: readonly ExerciseRecord[],
  ids: readonly string[],
): readonly ExerciseRecord[] {
  return ids.flatMap((id) => made.find((record) => record.id === id) ?? old.find((record) => record.id === id) ?? []);
}

/** Somebody who stops the run between two files finds each of them old or new, and none cut off. */
export function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
