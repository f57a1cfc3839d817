/** What the report keeps of one exercise, and how it is made of the gradings. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Exercise } from '#catalog/exercise-files.ts';
import type { GradedMutants, LeftOut } from './grade-mutants.ts';
import type { Mutant } from './mutant.ts';

export type Spot = Omit<Mutant, 'source'>;

export interface CheckRecord {
  readonly name: string;
  /** Misconceptions and mutants that fail it by an answer, and how many of both fail nothing else. */
  readonly misconceptions: number;
  readonly mutants: number;
  readonly alone: number;
}

export interface ExerciseRecord {
  readonly id: string;
  /** Of the solution's text: another solution has other mutants. */
  readonly solution: string;
  readonly mutants: number;
  readonly killed: number;
  /** Those that a first seed accepted and a later one did not. */
  readonly killedLate: readonly Spot[];
  readonly survivors: readonly Spot[];
  readonly leftOut: LeftOut;
  readonly checks: readonly CheckRecord[];
}

export const solutionHash = (solution: string): string => bytesToHex(sha256(utf8ToBytes(solution))).slice(0, 16);

export function recordOf({ id, solution, grader }: Exercise, graded: GradedMutants): ExerciseRecord {
  const { killed, killedLate, survivors, leftOut, misconceptionFailures, mutantFailures } = graded;
  const failing = (failures: readonly (readonly string[])[], name: string) => failures.filter((names) => names.includes(name)).length;
  const all = [...misconceptionFailures, ...mutantFailures];
  return {
    id,
    solution: solutionHash(solution),
    mutants: killed + survivors.length,
    killed,
    killedLate: killedLate.map(spotOf),
    survivors: survivors.map(spotOf),
    leftOut,
    checks: grader.checks.map(({ name }) => ({
      name,
      misconceptions: failing(misconceptionFailures, name),
      mutants: failing(mutantFailures, name),
      alone: all.filter((names) => names.length === 1 && names[0] === name).length,
    })),
  };
}

const spotOf = ({ operator, line, at, original, replacement }: Mutant): Spot => ({ operator, line, at, original, replacement });
