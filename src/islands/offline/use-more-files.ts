/** The second cache as a hook: what is missing, filling it, and giving that up. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { MORE_CACHE } from '#offline/cache-names.ts';
import type { MoreFile } from '#offline/messages.ts';
import { type MoreProblem, missingFiles, StoringFailed, storeFile } from './more-files.ts';

export type MoreState =
  | { readonly status: 'checking' }
  | { readonly status: 'known'; readonly missing: readonly MoreFile[]; readonly ended?: MoreProblem | 'cancelled' }
  | { readonly status: 'loading'; readonly done: number; readonly total: number };

export interface More {
  readonly state: MoreState;
  readonly check: () => Promise<void>;
  readonly fill: () => Promise<void>;
  readonly cancel: () => void;
}

export function useMoreFiles(files: readonly MoreFile[] | undefined): More {
  const [state, setState] = useState<MoreState>({ status: 'checking' });
  const under = useRef<AbortController>(undefined);
  const check = useCallback(async () => {
    if (files === undefined) return;
    setState({ status: 'checking' });
    setState({ status: 'known', missing: await missingFiles(files, await caches.open(MORE_CACHE)) });
  }, [files]);
  useEffect(() => {
    void check();
    return () => under.current?.abort();
  }, [check]);
  const fill = async () => {
    if (files === undefined || state.status !== 'known') return;
    under.current = new AbortController();
    const total = bytesOf(state.missing);
    const ended = await fillAll(state.missing, under.current.signal, (done) => setState({ status: 'loading', done, total }));
    const missing = await missingFiles(files, await caches.open(MORE_CACHE));
    setState({ status: 'known', missing, ...(ended !== undefined && { ended }) });
  };
  return { state, check, fill, cancel: () => under.current?.abort() };
}

export const bytesOf = (files: readonly MoreFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** @returns why it ended early */
async function fillAll(
  files: readonly MoreFile[],
  signal: AbortSignal,
  onDone: (bytes: number) => void,
): Promise<MoreProblem | 'cancelled' | undefined> {
  let done = 0;
  const onBytes = (bytes: number) => {
    done += bytes;
    onDone(done);
  };
  onDone(0);
  try {
    const cache = await caches.open(MORE_CACHE);
    for (const file of files) await storeFile(file, { cache, signal, onBytes });
    return undefined;
  } catch (error) {
    if (signal.aborted) return 'cancelled';
    return error instanceof StoringFailed ? error.problem : 'full';
  }
}
