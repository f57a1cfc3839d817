/** The plan that anyone would make without thinking: all in its order, each once, day after day. */
import { type Candidate, roomOf, type Schedule } from './fill-days.ts';

/**
 * @param from place of the first day that is used
 * @param days how many there are
 */
export function inOrder(candidates: readonly Candidate[], from: number, days: number, minutes: number): Schedule {
  let day = from;
  let room = roomOf(from, candidates, minutes);
  return candidates.map((candidate) => {
    if (candidate.minutes > minutes) return [];
    if (candidate.minutes > room || (day === 0 && candidate.doneToday)) {
      day += 1;
      room = minutes;
    }
    if (day >= days) return [];
    room -= candidate.minutes;
    return [day];
  });
}
