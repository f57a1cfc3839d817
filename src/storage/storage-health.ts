/** What the browser says of the room it gives this site, and of whether it may take it back. */
export interface StorageHealth {
  /** Bytes used by the whole site; absent when the browser does not say. */
  readonly usedBytes?: number;
  readonly allowedBytes?: number;
  /** `kept` until the learner deletes it; `may-be-deleted` when space is short; `unknown` when the browser does not say. */
  readonly persistence: 'kept' | 'may-be-deleted' | 'unknown';
}

export async function readStorageHealth(): Promise<StorageHealth> {
  const [estimate, persistence] = await Promise.all([readEstimate(), readPersistence()]);
  return {
    ...(estimate.usage !== undefined && { usedBytes: estimate.usage }),
    ...(estimate.quota !== undefined && { allowedBytes: estimate.quota }),
    persistence,
  };
}

/** Asks the browser to keep the data; call it from a click, since some browsers then ask the person. */
export async function askToPersist(): Promise<StorageHealth['persistence']> {
  try {
    return (await manager()?.persist?.()) === undefined ? 'unknown' : await readPersistence();
  } catch {
    return 'unknown';
  }
}

async function readEstimate(): Promise<StorageEstimate> {
  try {
    return (await manager()?.estimate?.()) ?? {};
  } catch {
    return {};
  }
}

async function readPersistence(): Promise<StorageHealth['persistence']> {
  try {
    const persisted = await manager()?.persisted?.();
    return persisted === undefined ? 'unknown' : persisted ? 'kept' : 'may-be-deleted';
  } catch {
    return 'unknown';
  }
}

/** Absent outside secure contexts, whatever the types say. */
const manager = (): Partial<StorageManager> | undefined =>
  typeof navigator === 'undefined' ? undefined : (navigator.storage as StorageManager | undefined);
