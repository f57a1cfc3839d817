/** One legal input of a function exercise, to look at and to try. */
import * as fc from 'fast-check';
import type { Grader } from './grader.ts';

/** @param index which of the inputs that the seed leads to, from 0 */
export function exampleInput({ inputs, sql, entry }: Grader, seed: number, index: number): readonly unknown[] {
  if (sql !== undefined) throw new RangeError(`exampleInput requires a function exercise, got one whose entry is ${entry}`);
  const [[input = []] = []] = fc.sample(fc.tuple(inputs), { seed, path: String(index), numRuns: 1 });
  return input;
}
