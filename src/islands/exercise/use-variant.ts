/** The variant at hand. The address carries it: a reload keeps it, and a link sends it. */
import { useMemo, useSyncExternalStore } from 'react';
import { type AskedVariant, readVariant, withoutReview, withVariant } from '#islands/exercise/read-variant.ts';

export function useVariant(): AskedVariant {
  const search = useAddressSearch();
  return useMemo(() => readVariant(search), [search]);
}

/** The address from the question mark on. The built page knows none; the island takes it up when it wakes. */
export const useAddressSearch = (): string =>
  useSyncExternalStore(
    subscribe,
    () => location.search,
    () => '',
  );

/** In place: Back leaves the exercise, as it did before. A review is of the one variant that it came back with, and ends here. */
export function goToVariant(variant: number | undefined): void {
  history.replaceState(history.state, '', `${location.pathname}${withoutReview(withVariant(location.search, variant))}${location.hash}`);
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
