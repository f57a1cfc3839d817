/** Two samples merged: where their empirical distribution functions step. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';

/** One value that occurs, and how many of each sample are not above it. */
export interface PooledStep {
  readonly value: number;
  readonly referenceCount: number;
  readonly currentCount: number;
}

/**
 * The distinct values of both samples in ascending order, with the counts up to each; O(n log n).
 *
 * @param caller name of the public function, for its refusals
 * @param reference finite numbers; @param current finite numbers in the same unit
 * @returns one step a distinct value
 * @throws {RangeError} when a number is not finite
 */
export function pooledSteps(caller: string, reference: readonly number[], current: readonly number[]): readonly PooledStep[] {
  requireFiniteValues(caller, 'reference', reference);
  requireFiniteValues(caller, 'current', current);
  const [before, now] = [reference.toSorted(ascending), current.toSorted(ascending)];
  const steps: PooledStep[] = [];
  let [referenceCount, currentCount] = [0, 0];
  while (referenceCount < before.length || currentCount < now.length) {
    const value = Math.min(before[referenceCount] ?? Infinity, now[currentCount] ?? Infinity);
    referenceCount = countUpTo(before, value, referenceCount);
    currentCount = countUpTo(now, value, currentCount);
    steps.push({ value, referenceCount, currentCount });
  }
  return steps;
}

function countUpTo(sorted: readonly number[], value: number, from: number): number {
  let count = from;
  while (count < sorted.length && (sorted[count] as number) <= value) count += 1;
  return count;
}

function ascending(a: number, b: number): number {
  return a - b;
}
