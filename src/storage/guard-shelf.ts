/** A shelf on which every call ends: with a time-out, one reopening, and a StorageProblem when that did not help. */
import type { RecordShelf } from './record-shelf.ts';
import { StorageProblem } from './storage-problem.ts';

export interface Patience {
  /** For one record. */
  readonly callMs: number;
  /** For reading or clearing the whole shelf. */
  readonly sweepMs: number;
}

const PATIENCE: Patience = { callMs: 5_000, sweepMs: 8_000 };

export function guardShelf(shelf: RecordShelf, { callMs, sweepMs }: Patience = PATIENCE): RecordShelf {
  const guarded = async <T>(call: () => Promise<T>, limitMs: number): Promise<T> => {
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
    entries: () => guarded(() => shelf.entries(), sweepMs),
    clear: () => guarded(() => shelf.clear(), sweepMs),
    reopen: () => withTimeout(() => shelf.reopen(), callMs),
  };
}

async function withTimeout<T>(call: () => Promise<T>, limitMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StorageProblem('timed-out')), limitMs);
  });
  try {
    return await Promise.race([call(), late]);
  } finally {
    clearTimeout(timer);
  }
}
