/** Runs one job in a thread of its own and kills it at the wall limits. */
import { Worker } from 'node:worker_threads';
import { WALL_PER_CHECK_MS, WALL_PER_RUN_MS } from '#graders/limits.ts';
import type { LimitName } from '#graders/outcome.ts';
import type { ThreadJob, ThreadMessage } from './job.ts';

export type ThreadAnswer = Exclude<ThreadMessage, { type: 'progress' }> | { readonly type: 'killed'; readonly limit: LimitName };

/** @param wallPerRunMs wall time of the whole job, counted from its first check */
export function runInThread(job: ThreadJob, wallPerRunMs = WALL_PER_RUN_MS): Promise<ThreadAnswer> {
  const worker = new Worker(new URL('./sandbox.thread.ts', import.meta.url), {
    workerData: job,
    // The stack of a browser's worker: what overflows the host there must overflow it here, for the same verdict.
    resourceLimits: { stackSizeMb: 1, maxOldGenerationSizeMb: 256 },
    // The engine's own last words on an abort are no message for a person.
    stderr: true,
    stdout: true,
  });
  const { promise, resolve, reject } = Promise.withResolvers<ThreadAnswer>();
  let checkTimer: NodeJS.Timeout | undefined;
  let runTimer: NodeJS.Timeout | undefined;
  worker.on('message', (message: ThreadMessage) => {
    if (message.type !== 'progress') return resolve(message);
    // Wall time counts from the first check: starting a thread is not the learner's doing.
    runTimer ??= setTimeout(() => resolve({ type: 'killed', limit: 'wall-per-run' }), wallPerRunMs);
    clearTimeout(checkTimer);
    checkTimer = setTimeout(() => resolve({ type: 'killed', limit: 'wall-per-check' }), WALL_PER_CHECK_MS);
  });
  worker.on('error', reject);
  return promise.finally(() => {
    clearTimeout(checkTimer);
    clearTimeout(runTimer);
    void worker.terminate();
  });
}
