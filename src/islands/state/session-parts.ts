/** What a session of one page is made of, and what it takes in. */
import type { ExerciseEvent, ProgressEvent } from '#learning/event.ts';
import type { LastResort } from '#storage/last-resort.ts';
import type { ProgressStore } from '#storage/progress-store.ts';

export interface SessionParts {
  readonly openStore: () => ProgressStore;
  readonly now: () => Date;
  /** Makes a ULID for the given time; later calls give later ids. */
  readonly makeId: (timeMs: number) => string;
  /** Called with each event that is worth asking the browser for lasting room. */
  readonly onWork?: () => void;
  /** Takes what is still on its way when the page is left. */
  readonly lastResort?: LastResort;
}

/** An event before it has an id and a time. */
export type Happening = ProgressEvent extends infer E ? (E extends ProgressEvent ? Omit<E, 'id' | 'at'> : never) : never;

/** What happens in the interview room. */
export type RoomHappening = Extract<Happening, { readonly type: Exclude<ProgressEvent['type'], ExerciseEvent['type'] | 'check-off'> }>;
