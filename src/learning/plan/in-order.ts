/** The plan that anyone would make without thinking: all in its order, each once, day after day. */
import { type Candidate, roomOf, type Schedule } from './fill-days.ts';

/**
 * What was reviewed today comes after all others: before tomorrow it cannot come, and nothing shall wait for it.
 *
 * @param from place of the first day that is used
 * @param days how many there are
 */
export function inOrder(candidates: readonly Candidate[], from: number, days: number, minutes: number): Schedule {
  const schedule: (readonly number[])[] = candidates.map(() => []);
  let day = from;
  let room = roomOf(from, candidates, minutes);
  const next = () => {
    day += 1;
    room = minutes;
  };
  const place = (candidate: Candidate, index: number) => {
    if (candidate.minutes > minutes) return;
    if (candidate.minutes > room || (day === 0 && candidate.doneToday)) next();
    if (day >= days) return;
    room -= candidate.minutes;
    schedule[index] = [day];
  };
  candidates.forEach((candidate, index) => void (candidate.doneToday || place(candidate, index)));
  candidates.forEach((candidate, index) => void (candidate.doneToday && place(candidate, index)));
  return schedule;
}
