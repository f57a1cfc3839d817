/** Reads single keys as they come, and tells which shortcut they complete. */
import { SHORTCUTS, type Shortcut } from './shortcuts.ts';

/** Time for the second of two keys; afterwards the first is forgotten. */
const SECOND_KEY_WITHIN_MS = 3_000;

const SINGLE: readonly Shortcut[] = Object.values(SHORTCUTS.everywhere);

export interface KeyReader {
  /** @param at milliseconds on any clock that only goes forward */
  readonly read: (key: string, at: number) => Shortcut | undefined;
  readonly forget: () => void;
}

export function keyReader(): KeyReader {
  let before: { readonly key: string; readonly at: number } | undefined;
  return {
    read: (pressed, at) => {
      const key = pressed.toLowerCase();
      const earlier = before !== undefined && at - before.at <= SECOND_KEY_WITHIN_MS ? [before.key] : [];
      const found = whole([...earlier, key]) ?? whole([key]);
      before = found === undefined ? { key, at } : undefined;
      return found;
    },
    forget: () => {
      before = undefined;
    },
  };
}

const whole = (keys: readonly string[]): Shortcut | undefined =>
  SINGLE.find(({ ways }) => ways.some((way) => way.length === keys.length && way.every(({ key }, index) => key === keys[index])));
