/**
 * A grading worker that is started before it is needed.
 *
 * A start can fail for a moment (the network changes, a host restarts), or never end: then another is tried, a few times.
 */
import { type Answer, ask, startWorker } from './ask-worker.ts';

/** Waits before the second, third and fourth start. */
const PAUSES_MS = [300, 1_200, 3_000];
/** A start that takes longer is given up for another. A slow line needs half a minute for the engine. */
const PATIENCE_MS = 60_000;

export interface Spare {
  readonly exerciseId: string;
  /** The worker that said that it is ready, and what it said. Rejects when no start succeeded. */
  readonly ready: Promise<ReadyWorker>;
  /** Holds as soon as the worker has been ended, and with it whatever it was asked. */
  readonly ended: Promise<void>;
  end(): void;
}

export interface ReadyWorker {
  readonly worker: Worker;
  readonly answer: Answer<'ready'>;
}

/** @param workerUrl where the script of the worker lies */
export function startSpare(workerUrl: string, exerciseId: string): Spare {
  let current: Worker | undefined;
  let over = false;
  const ended = Promise.withResolvers<void>();

  const start = async (): Promise<ReadyWorker> => {
    const worker = startWorker(workerUrl);
    current = worker;
    try {
      return { worker, answer: await inTime(ask(worker, { type: 'prepare', exerciseId }, 'ready')) };
    } catch (error) {
      worker.terminate();
      throw error;
    }
  };
  const startPatiently = async (): Promise<ReadyWorker> => {
    for (const pause of PAUSES_MS) {
      try {
        return await start();
      } catch (error) {
        if (over) throw error;
        await new Promise((wake) => setTimeout(wake, pause));
        if (over) throw error;
      }
    }
    return start();
  };

  const ready = startPatiently();
  // Who asks hears of it; a spare that nobody asks may fail in silence.
  ready.catch(() => undefined);
  return {
    exerciseId,
    ready,
    ended: ended.promise,
    end: () => {
      over = true;
      current?.terminate();
      ended.resolve();
    },
  };
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The grading worker did not start.')), PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
