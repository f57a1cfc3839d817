/** Splits a log by time into what a recommender may learn from and one later event a user to test it on. */
import { requireFinite } from '#core/guards/require-finite.ts';

export interface SplitEvent {
  /** User id, an integer >= 0. */
  readonly user: number;
  /** Item id, an integer >= 0. */
  readonly item: number;
  /** When it happened, finite, in the unit of the cutoff. */
  readonly time: number;
}

export interface LeaveLastOutSplit {
  /** Indexes of the events to train on, ascending. */
  readonly train: number[];
  /** Indexes of the events to test on, at most one a user, ascending. */
  readonly test: number[];
}

/** Where an event goes, and why it goes nowhere. */
export type SplitFate = 'train' | 'test' | 'user without history' | 'not the last' | 'item known already';

/**
 * Global temporal split with the last later event of each user as its test.
 *
 * One clock for everybody: a split by user (the last event of each, whenever it was) would train on other users' future.
 * Training takes all that happened strictly before the cutoff. A user without such history is left out of the test, and so
 * is a last event whose item the user already has in training, because a recommender filters it.
 *
 * @param events rows of a log, in any order; times finite
 * @param cutoff the first moment of the test period, finite, in the unit of the times
 * @returns indexes into the events
 * @throws {RangeError} when the cutoff or a time is not finite
 * @see Meng et al., "Exploring Data Splitting Strategies for the Evaluation of Recommendation Models", RecSys 2020
 * @example leaveLastOutSplit([{ user: 1, item: 7, time: 1 }, { user: 1, item: 8, time: 5 }], 3) // { train: [0], test: [1] }
 */
export function leaveLastOutSplit(events: readonly SplitEvent[], cutoff: number): LeaveLastOutSplit {
  const fates = splitFates(events, cutoff);
  const indexesOf = (fate: SplitFate): number[] => [...fates.keys()].filter((index) => fates[index] === fate);
  return { train: indexesOf('train'), test: indexesOf('test') };
}

/**
 * What becomes of each event of a log.
 *
 * @param events rows of a log, in any order; times finite
 * @param cutoff the first moment of the test period, finite
 * @returns one fate an event
 * @throws {RangeError} when the cutoff or a time is not finite
 * @example splitFates([{ user: 1, item: 7, time: 1 }, { user: 2, item: 8, time: 5 }], 3) // ['train', 'user without history']
 */
export function splitFates(events: readonly SplitEvent[], cutoff: number): SplitFate[] {
  requireFinite('leaveLastOutSplit', 'cutoff', cutoff);
  for (const { time } of events) requireFinite('leaveLastOutSplit', 'time', time);
  const known = new Map<number, Set<number>>();
  const last = new Map<number, { readonly time: number; readonly index: number }>();
  for (const [index, { user, item, time }] of events.entries()) {
    if (time < cutoff) known.set(user, (known.get(user) ?? new Set<number>()).add(item));
    // Of equal times the larger index is the later one.
    else if (time >= (last.get(user)?.time ?? cutoff)) last.set(user, { time, index });
  }
  return events.map(({ user, item, time }, index) => {
    if (time < cutoff) return 'train';
    const history = known.get(user);
    if (history === undefined) return 'user without history';
    if (last.get(user)?.index !== index) return 'not the last';
    return history.has(item) ? 'item known already' : 'test';
  });
}
