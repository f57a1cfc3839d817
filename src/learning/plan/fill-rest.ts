/** The minutes that a schedule for shorter days leaves over: they go to what it leaves out. */
import { type Candidate, LEAST_GAIN, roomOf, type Schedule } from './fill-days.ts';

/** The days that are filled: from the place `from` to before the place `days`. */
interface Span {
  readonly from: number;
  readonly days: number;
  readonly minutes: number;
}

/**
 * What is left out is dealt to the days in turns, the last day first, the shortest thing first, and each day takes of its own as long as
 * they fit. What goes to which day does not depend on the minutes, and of what is alike short none is passed over for a longer one: so
 * more minutes only ever add something.
 */
export function fillRest(candidates: readonly Candidate[], schedule: Schedule, { from, days, minutes }: Span): Schedule {
  const rooms = Array.from({ length: days }, (_, day) => roomOf(day, candidates, minutes));
  const full: number[][] = schedule.map((places) => places.filter((day) => day >= from));
  for (const [index, places] of full.entries()) for (const day of places) rooms[day] = roomIn(rooms, day) - minutesOf(candidates, index);
  const leftOut = [...candidates.keys()]
    .filter((index) => full[index]?.length === 0)
    .toSorted((a, b) => minutesOf(candidates, a) - minutesOf(candidates, b));
  for (const [place, index] of leftOut.entries()) {
    const day = days - 1 - (place % (days - from));
    const candidate = candidates[index] as Candidate;
    const isOpen = candidate.minutes <= roomIn(rooms, day) && !(day === 0 && candidate.doneToday);
    if (!isOpen || candidate.foresee([day]) - candidate.foresee([]) < LEAST_GAIN) continue;
    rooms[day] = roomIn(rooms, day) - candidate.minutes;
    full[index] = [day];
  }
  return full;
}

const roomIn = (rooms: readonly number[], day: number): number => rooms[day] ?? 0;
const minutesOf = (candidates: readonly Candidate[], index: number): number => candidates[index]?.minutes ?? 0;
