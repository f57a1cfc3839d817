/** A thread that judges programs, job after job. Fuel ends what never ends; no clock decides. */
import { Worker } from 'node:worker_threads';
import type { Judged, JudgeJob } from './judge.thread.ts';

/** A program that keeps the thread for so long without running out of fuel is a fault of the sandbox. */
const STUCK_MS = 600_000;

export class Judge {
  readonly #worker = new Worker(new URL('./judge.thread.ts', import.meta.url), {
    // The stack of a browser's worker, as at the command line: what overflows there must overflow here.
    resourceLimits: { stackSizeMb: 1, maxOldGenerationSizeMb: 512 },
  });

  /** One job at a time; in the order of the sources. */
  judge(job: JudgeJob): Promise<readonly Judged[]> {
    const { promise, resolve, reject } = Promise.withResolvers<readonly Judged[]>();
    const judged: Judged[] = [];
    const stuck = setInterval(() => reject(new Error(`program ${judged.length} of ${job.exerciseId} is stuck`)), STUCK_MS);
    const take = (each: Judged) => {
      stuck.refresh();
      if (judged.push(each) === job.sources.length) resolve(judged);
    };
    this.#worker.on('message', take).on('error', reject);
    this.#worker.postMessage(job);
    return promise.finally(() => {
      clearInterval(stuck);
      this.#worker.off('message', take).off('error', reject);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
