/**
 * When an alert on a metric opens and closes.
 *
 * @param values finite numbers, oldest first; null where the metric is missing
 * @param rule threshold: a value strictly beyond it is a breach. direction: the bad side of the threshold. forPoints: how many
 * breaches in a row open the alert, an integer >= 1. clear: a value at it, or on its good side, closes the alert; at the
 * threshold or on the good side of it. cooldown: how many points after a closing cannot open the alert again, an integer >= 0
 * @returns indexes of openings and of closings, ascending, and whether the alert is open at the end
 * @throws {RangeError} when forPoints or cooldown is not as above, clear lies beyond the threshold, or a number is not finite
 */
export function alertStates(
  values: (number | null)[],
  rule: { threshold: number; clear: number; forPoints: number; direction: 'above' | 'below'; cooldown: number },
): { opened: number[]; closed: number[]; open: boolean } {
  throw new Error('write me: walk over the points with a state and a counter of breaches in a row');
}
