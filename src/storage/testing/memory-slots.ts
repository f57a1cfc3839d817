/** Slots as `localStorage` has them, in memory. */
import type { Slots } from '../last-resort.ts';

/** @param fits whether there is room */
export function memorySlots(entries: Readonly<Record<string, string>> = {}, fits = true): Slots {
  const kept = new Map(Object.entries(entries));
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (!fits) throw new DOMException('', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key) => void kept.delete(key),
    key: (place) => [...kept.keys()][place] ?? null,
    get length() {
      return kept.size;
    },
  };
}
