/**
 * Splits a log by time: what came before the cutoff to train on, and one later event of each known user to test on.
 *
 * @param events rows of a log in any order; ids are integers >= 0, `time` is finite, in the unit of the cutoff; may be empty
 * @param cutoff the first moment of the test period, finite: an event at exactly this time is a later one
 * @returns indexes into `events`, each list ascending, at most one test event a user
 * @throws {RangeError} when the cutoff or a time is not finite
 */
export function leaveLastOut(events: { user: number; item: number; time: number }[], cutoff: number): { train: number[]; test: number[] } {
  throw new Error('write me: the training rows, then the last later row of each user who has a history');
}
