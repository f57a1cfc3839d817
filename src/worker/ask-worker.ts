/**
 * One grading worker: started, asked one thing, ended by terminate when a wall limit is reached.
 *
 * It is started from a blob, so that the page's content security policy holds in it.
 */
import { WALL_PER_CHECK_MS, WALL_PER_RUN_MS } from '#graders/limits.ts';
import type { LimitName } from '#graders/outcome.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

export type Answer<T extends FromWorker['type']> = Extract<FromWorker, { type: T }>;
export type Progress = Pick<Answer<'progress'>, 'check' | 'index' | 'count'>;

/** The job was killed by a wall limit. */
export class WallKill extends Error {
  readonly limit: LimitName;
  constructor(limit: LimitName) {
    super(`killed by ${limit}`);
    this.limit = limit;
  }
}

/** @param workerUrl where the script of the worker lies, against the page's base */
export function startWorker(workerUrl: string): Worker {
  const address = new URL(workerUrl, document.baseURI).href;
  return new Worker(blobOf(address), { type: 'module', name: 'holdout-grading' });
}

/** One for each script and kept with the page: a worker that is ended before it answers would leave one of its own behind. */
const blobs = new Map<string, string>();

function blobOf(address: string): string {
  const blob = blobs.get(address) ?? URL.createObjectURL(new Blob([`import ${JSON.stringify(address)};`], { type: 'text/javascript' }));
  blobs.set(address, blob);
  return blob;
}

/** For what a job loads before the learner's code runs: a slow line or a busy machine is not the learner's doing. */
const LOADING_MS = 60_000;

/** Sends one job and waits for its answer, within the wall limits. */
export function ask<T extends FromWorker['type']>(
  worker: Worker,
  job: ToWorker,
  type: T,
  onProgress?: (progress: Progress) => void,
): Promise<Answer<T>> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer<T>>();
  const timed = job.type === 'check' || job.type === 'run' || job.type === 'query' || job.type === 'calls';
  let checkTimer: ReturnType<typeof setTimeout> | undefined;
  let runTimer: ReturnType<typeof setTimeout> | undefined;
  const end = (error: Error) => {
    worker.terminate();
    reject(error);
  };
  const arm = () => {
    runTimer ??= setTimeout(() => end(new WallKill('wall-per-run')), WALL_PER_RUN_MS);
    clearTimeout(checkTimer);
    checkTimer = setTimeout(() => {
      // A page that stood still itself has heard nothing for as long: what waits to be heard comes first.
      checkTimer = setTimeout(() => end(new WallKill('wall-per-check')));
    }, WALL_PER_CHECK_MS);
  };
  const onMessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'begun') arm();
    else if (data.type === 'progress') {
      arm();
      onProgress?.(data);
    } else if (data.type === type) resolve(data as Answer<T>);
    else if (data.type === 'failed') reject(new Error(data.message));
  };
  // A worker that could not be loaded is told of without a word.
  const onError = (event: ErrorEvent) => reject(new Error(event.message));
  worker.addEventListener('message', onMessage);
  worker.addEventListener('error', onError);
  if (timed) checkTimer = setTimeout(() => end(new Error('The grading worker did not begin.')), LOADING_MS);
  worker.postMessage(job);
  return promise.finally(() => {
    clearTimeout(runTimer);
    clearTimeout(checkTimer);
    worker.removeEventListener('message', onMessage);
    worker.removeEventListener('error', onError);
  });
}
