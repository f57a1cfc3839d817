/** The visible database of an exercise: asked for when first wanted, and again when asked to. */
import { useCallback, useEffect, useState } from 'react';
import type { VisibleDatabase } from '#worker/client.ts';

export type TablesState = { readonly status: 'loading' } | { readonly status: 'failed' } | ({ readonly status: 'ready' } & VisibleDatabase);

/** Longer than this nobody waits without a word; what still comes afterwards is shown all the same. */
const LONGEST_WAIT_MS = 20_000;

export function useTables(wanted: boolean, read: () => Promise<VisibleDatabase>) {
  const [state, setState] = useState<TablesState>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const ready = state.status === 'ready';
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks anew
  useEffect(() => {
    if (!wanted || ready) return undefined;
    let left = false;
    const tell = (next: TablesState) => (left ? undefined : setState(next));
    const timer = setTimeout(() => tell({ status: 'failed' }), LONGEST_WAIT_MS);
    read()
      .then(
        (database) => tell({ status: 'ready', ...database }),
        () => tell({ status: 'failed' }),
      )
      .finally(() => clearTimeout(timer));
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [wanted, ready, read, attempt]);
  const retry = useCallback(() => {
    setState({ status: 'loading' });
    setAttempt((before) => before + 1);
  }, []);
  return { state, retry };
}
