/** A shelf on which every call ends: with a time-out, one reopening, and a StorageProblem when that did not help. */
import type { RecordShelf } from './record-shelf.ts';
import { StorageProblem } from './storage-problem.ts';

export interface Patience {
  /** For one record. */
  readonly callMs: number;
  /** For clearing the whole shelf, and for the pause between two records while it is read. */
  readonly sweepMs: number;
}

const PATIENCE: Patience = { callMs: 5_000, sweepMs: 8_000 };

export function guardShelf(shelf: RecordShelf, { callMs, sweepMs }: Patience = PATIENCE): RecordShelf {
  const guarded = async <T>(call: (alive: () => void) => Promise<T>, limitMs: number): Promise<T> => {
    try {
      return await withTimeout(call, limitMs);
    } catch (error) {
      // A full disk does not get emptier by asking again.
      const problem = StorageProblem.from(error);
      if (problem.kind === 'full') throw problem;
    }
    try {
      await withTimeout(() => shelf.reopen(), callMs);
      return await withTimeout(call, limitMs);
    } catch (error) {
      throw StorageProblem.from(error);
    }
  };
  return {
    get: (key) => guarded(() => shelf.get(key), callMs),
    set: (key, value) => guarded(() => shelf.set(key, value), callMs),
    remove: (key) => guarded(() => shelf.remove(key), callMs),
    keys: () => guarded(() => shelf.keys(), sweepMs),
    entries: () => guarded((alive) => shelf.entries(alive), sweepMs),
    clear: () => guarded(() => shelf.clear(), sweepMs),
    reopen: () => withTimeout(() => shelf.reopen(), callMs),
  };
}

/** @param call gets a function that grants it the whole time anew: what is slow but alive is not given up */
async function withTimeout<T>(call: (alive: () => void) => Promise<T>, limitMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastSign = performance.now();
  const late = new Promise<never>((_, reject) => {
    const look = () => {
      const leftMs = lastSign + limitMs - performance.now();
      if (leftMs > 0) timer = setTimeout(look, leftMs);
      else reject(new StorageProblem('timed-out'));
    };
    timer = setTimeout(look, limitMs);
  });
  const alive = () => {
    lastSign = performance.now();
  };
  try {
    return await Promise.race([call(alive), late]);
  } finally {
    clearTimeout(timer);
  }
}
