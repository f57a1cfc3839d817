/** The interview that the address names. */
import { useSyncExternalStore } from 'react';
import { mockIdIn } from './mock-address.ts';

export const useMockId = (): string | undefined =>
  useSyncExternalStore(
    subscribe,
    () => mockIdIn(location.search),
    () => undefined,
  );

const listeners = new Set<() => void>();

/** In place of the present address; Back leaves the page, as it did before. */
export function goToMock(address: string): void {
  history.replaceState(history.state, '', address);
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  addEventListener('popstate', tell);
  return () => {
    listeners.delete(tell);
    removeEventListener('popstate', tell);
  };
}
