/** Work that only one tab may do at a time: import, migration, compaction, deleting. */

export interface Lock {
  /** Whether other tabs wait too. */
  readonly acrossTabs: boolean;
  hold<T>(act: () => Promise<T>): Promise<T>;
}

/** Over the browser's locks, which a tab loses when it dies. Pages without a secure connection have none; there only this tab waits for itself. */
export function openLock(name: string): Lock {
  const locks = typeof navigator === 'undefined' ? undefined : (navigator.locks as LockManager | undefined);
  if (locks === undefined) return { ...oneAfterAnother(), acrossTabs: false };
  return { acrossTabs: true, hold: async <T>(act: () => Promise<T>) => (await locks.request(name, act)) as T };
}

export function oneAfterAnother(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return {
    acrossTabs: true,
    hold: <T>(act: () => Promise<T>) => {
      const turn = last.then(act, act);
      last = turn;
      return turn;
    },
  };
}
