/** From the texts of an exercise folder to the exercise, alike in Node and in the browser. */
import type { Grader } from '#graders/grader.ts';
import type { MisconceptionFile } from '#graders/misconception-file.ts';
import { parseMisconception } from '#graders/misconception-header.ts';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Relative path in the folder, with `/`, to text. */
export type ExerciseFiles = Readonly<Record<string, string>>;

export interface Exercise {
  readonly id: string;
  readonly contentHash: string;
  readonly grader: Grader;
  readonly starter: string;
  readonly solution: string;
  /** Another way to the same answer, where one teaches something. */
  readonly secondApproach?: string;
  readonly misconceptions: readonly MisconceptionFile[];
  /** Other right readings of an SQL exercise. */
  readonly alsoRight: readonly string[];
}

/** SHA-256 over names and texts in byte order of the names: it changes when anything of the exercise changes. */
export function contentHash(files: ExerciseFiles): string {
  const parts = Object.keys(files)
    .toSorted()
    .map((name) => `${name}\u0000${files[name]}\u0000`);
  return bytesToHex(sha256(utf8ToBytes(parts.join(''))));
}

export function assembleExercise(id: string, files: ExerciseFiles, grader: Grader, hash = contentHash(files)): Exercise {
  const text = (name: string) => {
    const found = files[name];
    if (found === undefined) throw new Error(`exercises/${id} has no ${name}; copy it from exercises/_template`);
    return found;
  };
  const ending = grader.sql === undefined ? 'ts' : 'sql';
  const inFolder = (folder: string) =>
    Object.keys(files)
      .filter((name) => name.startsWith(`${folder}/`))
      .toSorted();
  const misconceptions = inFolder('misconceptions').map((name) => parseMisconception(name.slice('misconceptions/'.length), text(name)));
  const alsoRight = inFolder('also-right').map(text);
  const secondApproach = files[`second-approach.${ending}`];
  return {
    id,
    contentHash: hash,
    grader,
    starter: text(`starter.${ending}`),
    solution: text(`solution.${ending}`),
    ...(secondApproach === undefined ? {} : { secondApproach }),
    misconceptions,
    alsoRight,
  };
}
