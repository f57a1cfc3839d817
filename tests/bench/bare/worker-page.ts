/** Hands the timed worker to the benchmark as `gradeInWorker(seed)`. */
const worker = new Worker(new URL('./timed.worker.ts', import.meta.url), { type: 'module' });

export interface TimedGrading {
  readonly status: string;
  readonly ms: number;
}

function gradeInWorker(seed: number): Promise<TimedGrading> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<TimedGrading>) => resolve(data), { once: true });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
    worker.postMessage(seed);
  });
}

Object.assign(window, { gradeInWorker });
