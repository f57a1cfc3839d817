/** Runs one job in a thread and kills it at the wall limits. */
import { Worker } from 'node:worker_threads';
import { WALL_PER_CHECK_MS, WALL_PER_RUN_MS } from '#graders/limits.ts';
import type { LimitName } from '#graders/outcome.ts';
import type { ThreadJob, ThreadMessage } from './job.ts';

export type ThreadAnswer = Exclude<ThreadMessage, { type: 'progress' }> | { readonly type: 'killed'; readonly limit: LimitName };

interface Options {
  /** Wall time of the whole job, counted from its first check. */
  readonly wallPerRunMs?: number;
  /** For sources of our own: takes a thread that an earlier such job has left, and leaves it to the next. */
  readonly shared?: boolean;
  /** How many times longer than a learner's file this job may take of the clock. */
  readonly patience?: number;
}

interface Thread {
  readonly worker: Worker;
  readonly jobs: number;
}

/** Starting a thread costs more than grading; one that has loaded many exercises is large. */
const JOBS_PER_THREAD = 16;
const left: Thread[] = [];
/** Fuel and memory decide over what tests know the end of; a machine that is busy elsewhere must not. */
export const LONG_PATIENCE = 12;

export async function runInThread(job: ThreadJob, options: Options = {}): Promise<ThreadAnswer> {
  const { wallPerRunMs = WALL_PER_RUN_MS, shared = false, patience = shared ? LONG_PATIENCE : 1 } = options;
  const { worker, jobs } = (shared ? left.pop() : undefined) ?? { worker: startWorker(), jobs: 0 };
  worker.ref();
  let answer: ThreadAnswer | undefined;
  try {
    answer = await ask(worker, job, { check: WALL_PER_CHECK_MS * patience, run: wallPerRunMs * patience });
    return answer;
  } finally {
    // By name: without one, the worker's own are taken from it as well, and it never hears again.
    for (const event of ['message', 'error']) worker.removeAllListeners(event);
    if (shared && answer?.type === 'verdicts' && jobs + 1 < JOBS_PER_THREAD) {
      // Nothing waits for it: the process may end while it is idle.
      worker.unref();
      left.push({ worker, jobs: jobs + 1 });
    } else {
      void worker.terminate();
    }
  }
}

const startWorker = (): Worker =>
  new Worker(new URL('./sandbox.thread.ts', import.meta.url), {
    // The stack of a browser's worker: what overflows the host there must overflow it here, for the same verdict.
    resourceLimits: { stackSizeMb: 1, maxOldGenerationSizeMb: 256 },
    // The engine's own last words on an abort are no message for a person.
    stderr: true,
    stdout: true,
  });

function ask(worker: Worker, job: ThreadJob, wallMs: { readonly check: number; readonly run: number }): Promise<ThreadAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<ThreadAnswer>();
  let checkTimer: NodeJS.Timeout | undefined;
  let runTimer: NodeJS.Timeout | undefined;
  worker.on('message', (message: ThreadMessage) => {
    if (message.type !== 'progress') return resolve(message);
    // Wall time counts from the first check: starting a thread is not the learner's doing.
    runTimer ??= setTimeout(() => resolve({ type: 'killed', limit: 'wall-per-run' }), wallMs.run);
    clearTimeout(checkTimer);
    checkTimer = setTimeout(() => resolve({ type: 'killed', limit: 'wall-per-check' }), wallMs.check);
  });
  worker.on('error', reject);
  worker.postMessage(job);
  return promise.finally(() => {
    clearTimeout(checkTimer);
    clearTimeout(runTimer);
  });
}
