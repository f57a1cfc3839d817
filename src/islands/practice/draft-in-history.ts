/** What is being written, in the entry of the browser's history: it outlives a reload of this tab, and is kept nowhere else. */
import { useEffect } from 'react';

const FIELD = 'holdoutAnswer';
/** Browsers refuse to write the entry more than about three times a second. */
const PAUSE_MS = 500;

export function draftInHistory(): string | undefined {
  const state: unknown = history.state;
  const draft = typeof state === 'object' && state !== null ? (state as Record<string, unknown>)[FIELD] : undefined;
  return typeof draft === 'string' ? draft : undefined;
}

/** @param text undefined when there is nothing to keep */
export function useDraftInHistory(text: string | undefined): void {
  useEffect(() => {
    if (text === undefined && draftInHistory() === undefined) return;
    const timer = setTimeout(() => history.replaceState({ ...history.state, [FIELD]: text }, ''), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
}
