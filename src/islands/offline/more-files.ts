/** The second cache from the page's side: fetches its files, reads back what was stored, and says what is missing. */
import type { MoreFile } from '#offline/messages.ts';

export type MoreProblem = 'network' | 'damaged' | 'full';

export class StoringFailed extends Error {
  readonly problem: MoreProblem;
  constructor(problem: MoreProblem) {
    super(`a file could not be stored: ${problem}`);
    this.problem = problem;
  }
}

export interface Storing {
  readonly cache: Cache;
  readonly signal: AbortSignal;
  /** Told of each piece that arrived. */
  readonly onBytes: (bytes: number) => void;
}

/** Files that are not there, or not as they were made. Reads every byte: a list of names would prove nothing. */
export async function missingFiles(files: readonly MoreFile[], cache: Cache): Promise<readonly MoreFile[]> {
  const missing: MoreFile[] = [];
  for (const file of files) {
    const kept = await cache.match(file.url, { ignoreVary: true });
    if (kept === undefined || !(await isWhole(await kept.blob(), file))) missing.push(file);
  }
  return missing;
}

/** @throws {StoringFailed} with the reason; what was stored before stays, and nothing false is stored */
export async function storeFile(file: MoreFile, { cache, signal, onBytes }: Storing): Promise<void> {
  const { body, headers } = await fetchFile(file, signal, onBytes);
  if (!(await isWhole(body, file))) throw new StoringFailed('damaged');
  await cache.put(file.url, new Response(body, { headers })).catch(() => {
    throw new StoringFailed('full');
  });
  if ((await missingFiles([file], cache)).length > 0) throw new StoringFailed('full');
}

async function fetchFile({ url }: MoreFile, signal: AbortSignal, onBytes: (bytes: number) => void) {
  try {
    const response = await fetch(url, { cache: 'no-store', signal });
    if (!response.ok || response.body === null) throw new StoringFailed('network');
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    for (const reader = response.body.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      pieces.push(value);
      onBytes(value.length);
    }
    const headers = new Headers(response.headers);
    // The pieces came decoded.
    for (const name of ['content-encoding', 'content-length']) headers.delete(name);
    return { body: new Blob(pieces), headers };
  } catch (error) {
    if (signal.aborted) throw error;
    throw new StoringFailed('network');
  }
}

async function isWhole(body: Blob, { bytes, sha256 }: MoreFile): Promise<boolean> {
  if (body.size !== bytes) return false;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await body.arrayBuffer()));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}
