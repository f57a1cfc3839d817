/**
 * The page's side of grading: one worker a job, a spare one kept warm, wall limits by terminate.
 *
 * The worker is started from a blob, so that the page's content security policy holds in it.
 */
import { inconclusiveVerdict } from '#graders/inconclusive.ts';
import { WALL_PER_CHECK_MS, WALL_PER_RUN_MS } from '#graders/limits.ts';
import type { LimitName } from '#graders/outcome.ts';
import type { Verdict } from '#graders/verdict.ts';
import type { Wire } from '#graders/wire.ts';
import workerUrl from './grade.worker.ts?worker&url';
import type { FromWorker, RunResult, ToWorker } from './protocol.ts';

/** How long after an answer the next worker is started. */
const SPARE_DELAY_MS = 50;

type Answer<T extends FromWorker['type']> = Extract<FromWorker, { type: T }>;
export type Progress = Pick<Answer<'progress'>, 'check' | 'index' | 'count'>;

export interface GradingClient {
  /** Starts a worker and loads the exercise, so that the first Check finds both ready. */
  prepare(exerciseId: string): void;
  check(exerciseId: string, source: string, seed: number, onProgress?: (progress: Progress) => void): Promise<Verdict>;
  run(exerciseId: string, source: string, scratch: string): Promise<RunResult>;
  solution(exerciseId: string): Promise<string>;
  trace(exerciseId: string, input: readonly Wire[]): Promise<Pick<Answer<'trace'>, 'picture' | 'trace'>>;
  /** Ends the job in hand; its promise rejects with an error named `Stopped`. */
  stop(): void;
}

/** The job was killed by a wall limit. */
class WallKill extends Error {
  readonly limit: LimitName;
  constructor(limit: LimitName) {
    super(`killed by ${limit}`);
    this.limit = limit;
  }
}

interface Spare {
  readonly worker: Worker;
  readonly exerciseId: string;
  readonly ready: Promise<Answer<'ready'>>;
}

export function openGradingClient(): GradingClient {
  let spare: Spare | undefined;
  let stopJob: (() => void) | undefined;

  const prepare = (exerciseId: string): Spare => {
    if (spare?.exerciseId === exerciseId) return spare;
    spare?.worker.terminate();
    const worker = startWorker();
    const ready = ask(worker, { type: 'prepare', exerciseId }, 'ready');
    ready.catch(() => {
      if (spare?.worker === worker) spare = undefined;
    });
    spare = { worker, exerciseId, ready };
    return spare;
  };

  /** Learner code: takes the spare worker for itself, ends it afterwards, and starts the next spare. */
  const runJob = async <T extends 'verdict' | 'ran'>(
    job: ToWorker,
    type: T,
    onProgress?: (progress: Progress) => void,
  ): Promise<Answer<T>> => {
    const { worker, ready } = prepare(job.exerciseId);
    spare = undefined;
    const stopped = Promise.withResolvers<never>();
    stopJob = () => stopped.reject(Object.assign(new Error('stopped'), { name: 'Stopped' }));
    try {
      // Stop holds from the first moment, also while the worker is still being started.
      return await Promise.race([stopped.promise, ready.then(() => ask(worker, job, type, onProgress))]);
    } finally {
      stopJob = undefined;
      worker.terminate();
      // Not in the way of painting the answer.
      setTimeout(() => prepare(job.exerciseId), SPARE_DELAY_MS);
    }
  };

  /** A wall kill says nothing of the code but that it was slow here: once more, then it stays open. */
  const check: GradingClient['check'] = async (exerciseId, source, seed, onProgress) => {
    const job: ToWorker = { type: 'check', exerciseId, source, seed };
    const { ready } = prepare(exerciseId);
    try {
      return (await runJob(job, 'verdict', onProgress)).verdict;
    } catch (error) {
      if (!(error instanceof WallKill)) throw error;
    }
    try {
      return (await runJob(job, 'verdict', onProgress)).verdict;
    } catch (error) {
      if (!(error instanceof WallKill)) throw error;
      const { contentHash, graderVersion } = await ready;
      return inconclusiveVerdict({ exerciseId, contentHash, graderVersion, seed, limit: error.limit });
    }
  };

  const run: GradingClient['run'] = async (exerciseId, source, scratch) => {
    try {
      return (await runJob({ type: 'run', exerciseId, source, scratch }, 'ran')).result;
    } catch (error) {
      if (!(error instanceof WallKill)) throw error;
      return { outcome: { kind: 'timed-out', limit: error.limit }, console: { lines: [], dropped: 0 }, fuel: 0 };
    }
  };

  return {
    // The job in hand sees to its successor when it ends; a second worker beside it would only slow it down.
    prepare: (exerciseId) => (stopJob === undefined ? void prepare(exerciseId) : undefined),
    check,
    run,
    solution: async (exerciseId) => (await askSpare(prepare(exerciseId), { type: 'solution', exerciseId }, 'solution')).source,
    trace: (exerciseId, input) => askSpare(prepare(exerciseId), { type: 'trace', exerciseId, input }, 'trace'),
    stop: () => stopJob?.(),
  };
}

async function askSpare<T extends 'solution' | 'trace'>(spare: Spare, job: ToWorker, type: T): Promise<Answer<T>> {
  await spare.ready;
  return ask(spare.worker, job, type);
}

function startWorker(): Worker {
  const address = new URL(workerUrl, document.baseURI).href;
  const blob = URL.createObjectURL(new Blob([`import ${JSON.stringify(address)};`], { type: 'text/javascript' }));
  const worker = new Worker(blob, { type: 'module', name: 'holdout-grading' });
  // The worker has fetched the blob once it answers; the address is not needed longer.
  worker.addEventListener('message', () => URL.revokeObjectURL(blob), { once: true });
  return worker;
}

/** Sends one job and waits for its answer, within the wall limits. */
function ask<T extends FromWorker['type']>(
  worker: Worker,
  job: ToWorker,
  type: T,
  onProgress?: (progress: Progress) => void,
): Promise<Answer<T>> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer<T>>();
  const timed = job.type === 'check' || job.type === 'run';
  let checkTimer: ReturnType<typeof setTimeout> | undefined;
  const kill = (limit: LimitName) => {
    worker.terminate();
    reject(new WallKill(limit));
  };
  const runTimer = timed ? setTimeout(() => kill('wall-per-run'), WALL_PER_RUN_MS) : undefined;
  const rearm = () => {
    clearTimeout(checkTimer);
    if (timed) checkTimer = setTimeout(() => kill('wall-per-check'), WALL_PER_CHECK_MS);
  };
  const onMessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'progress') {
      rearm();
      onProgress?.(data);
    } else if (data.type === type) resolve(data as Answer<T>);
    else if (data.type === 'failed') reject(new Error(data.message));
  };
  const onError = (event: ErrorEvent) => reject(new Error(event.message || 'the grading worker could not be loaded'));
  worker.addEventListener('message', onMessage);
  worker.addEventListener('error', onError);
  rearm();
  worker.postMessage(job);
  return promise.finally(() => {
    clearTimeout(runTimer);
    clearTimeout(checkTimer);
    worker.removeEventListener('message', onMessage);
    worker.removeEventListener('error', onError);
  });
}
