/**
 * Where a page that is being left puts what is still on its way to the store: written in the same moment, and taken over by the next page.
 *
 * A database write that has begun when a page goes is given up with it. This place is small and slow, but it answers at once.
 */
import type { ProgressEvent } from '#learning/event.ts';
import { CURRENT_SCHEMA, isKnownSchema } from '#learning/migrate-event.ts';
import { readableEvent } from './segment.ts';

export interface LastResort {
  /** Puts an event here; one that does not fit is left out, as it was before. */
  put(event: ProgressEvent): void;
  /** What lies here and can be read. */
  readonly events: readonly ProgressEvent[];
  /** The store has it. */
  remove(id: string): void;
  clear(): void;
}

/** As much of `localStorage` as is needed. */
export type Slots = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'holdout-unsent:';

/** @param slots absent where the browser refuses them; then nothing is kept here */
export function openLastResort(slots: Slots | undefined): LastResort {
  const keys = (): readonly string[] =>
    Array.from({ length: slots?.length ?? 0 }, (_, place) => slots?.key(place) ?? '').filter((key) => key.startsWith(PREFIX));
  return {
    put: (event) => attempt(() => slots?.setItem(PREFIX + event.id, JSON.stringify({ schema: CURRENT_SCHEMA, event }))),
    get events() {
      return attempt(() => keys().flatMap((key) => eventIn(slots?.getItem(key) ?? ''))) ?? [];
    },
    remove: (id) => attempt(() => slots?.removeItem(PREFIX + id)),
    clear: () => {
      for (const key of attempt(keys) ?? []) attempt(() => slots?.removeItem(key));
    },
  };
}

/** The slots of this browser; a browser may refuse to so much as name them. */
export const browserSlots = (): Slots | undefined => attempt(() => globalThis.localStorage);

function eventIn(text: string): readonly ProgressEvent[] {
  const { schema, event } = (attempt(() => JSON.parse(text)) ?? {}) as { readonly schema?: unknown; readonly event?: unknown };
  const readable = isKnownSchema(schema) ? readableEvent(event, schema) : undefined;
  return readable === undefined ? [] : [readable];
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
