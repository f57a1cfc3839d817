/** The variant at hand. The address carries it: a reload keeps it, and a link sends it. */
import { useMemo, useSyncExternalStore } from 'react';
import { type AskedVariant, readVariant, withVariant } from '#islands/exercise/read-variant.ts';

export function useVariant(): AskedVariant {
  // The built page knows no address; the island takes it up when it wakes.
  const search = useSyncExternalStore(
    subscribe,
    () => location.search,
    () => '',
  );
  return useMemo(() => readVariant(search), [search]);
}

/** In place: Back leaves the exercise, as it did before. */
export function goToVariant(variant: number | undefined): void {
  history.replaceState(history.state, '', `${location.pathname}${withVariant(location.search, variant)}${location.hash}`);
  for (const tell of listeners) tell();
}

const listeners = new Set<() => void>();

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  addEventListener('popstate', tell);
  return () => {
    listeners.delete(tell);
    removeEventListener('popstate', tell);
  };
}
