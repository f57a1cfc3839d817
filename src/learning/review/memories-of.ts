/** What a log says of how well everything in it is remembered. */
import type { LogEntry } from '../log-entry.ts';
import { reviewsOf } from './reviews-of.ts';
import { type Memory, memoryOf } from './scheduler.ts';

/**
 * @param entries in any order, any of them more than once
 * @returns by target; what was never reviewed is not in it
 */
export function memoriesOf(entries: readonly LogEntry[]): ReadonlyMap<string, Memory> {
  const memories = new Map<string, Memory>();
  for (const [target, reviews] of reviewsOf(entries)) {
    const memory = memoryOf(reviews);
    if (memory !== undefined) memories.set(target, memory);
  }
  return memories;
}
