/**
 * Runs a pipeline: each task after its upstream tasks, the alphabetically first ready one next.
 *
 * A task is ready when all its upstream tasks have been visited. It runs only when all of them succeeded; otherwise it is skipped
 * with 0 attempts, and so is in turn what comes after it. Attempts are made until one succeeds, at most 1 + retries of them.
 *
 * @param tasks in any order; id is unique, in lower-case letters. after: ids of the upstream tasks, a repeated one counts once.
 * outcomes: whether the first, second, … attempt succeeds; an attempt beyond the list fails. retries: an integer >= 0
 * @returns order: ids of the tasks that ran, in the order of running; status and attempts of every task by id
 * @throws {RangeError} when an id stands twice, an upstream is unknown, retries is not as above or the tasks form a cycle
 */
export function runDag(tasks: { id: string; after: string[]; outcomes: boolean[]; retries: number }[]): {
  order: string[];
  status: Record<string, 'success' | 'failed' | 'skipped'>;
  attempts: Record<string, number>;
} {
  throw new Error('write me: count the open upstream tasks of each, and visit what is ready');
}
