/**
 * The most popular items at a moment, an event counting one half after each half-life of its age.
 *
 * @param events what happened to which item, in any order: an id, an integer >= 0, and a finite `time`; may be empty
 * @param now the moment of the recommendation, finite; later events are not known yet
 * @param halfLife age at which an event counts one half, > 0, in the unit of the times
 * @param n how many items at most, an integer >= 1
 * @returns the best n items with their scores, highest score first, equal scores by smaller id
 * @throws {RangeError} when n is not an integer >= 1, halfLife is not above 0, or `now` or a time is not finite
 */
export function decayedPopularity(
  events: { item: number; time: number }[],
  now: number,
  halfLife: number,
  n: number,
): { item: number; score: number }[] {
  throw new Error('write me: the age of each event, what it still counts, then the sum by item');
}
