/** The heuristic of the plan: which things to review on which days, so that most of them is remembered on the date. */
import type { Foresight } from './foresight.ts';

export interface Candidate {
  readonly minutes: number;
  /** How much it counts; more than 0. */
  readonly weight: number;
  readonly foresee: Foresight;
  /** It was reviewed today already: the first day is closed to it, and has its minutes less. */
  readonly doneToday: boolean;
}

/** For each candidate the places of the days on which it is reviewed, the first one first. */
export type Schedule = readonly (readonly number[])[];

/** A review that adds less to the recall of its thing is not worth anybody's time. */
export const LEAST_GAIN = 0.01;
/** Days between two reviews of one thing. Closer together the second adds next to nothing. */
export const LEAST_GAP = 5;
/** After so many days all gains are looked at anew; in between the last known one says what to look at first. */
const LOOK_AGAIN = 14;

interface Course {
  readonly candidate: Candidate;
  days: readonly number[];
  recall: number;
  /** What one more review would add, as last seen; at most what is missing. */
  gain: number;
}

/**
 * Fills the days from the last one back to the first, each with the reviews that add most per minute to those already planned after it.
 *
 * From the last day back, because what is reviewed late is remembered best; what does not fit there moves to earlier days, and once all
 * has its place, the earlier days go to second and third reviews, which make the later ones last. One more day at the beginning so never
 * changes the days after it: with nothing remembered yet, more days are never worse.
 *
 * @param days how many there are
 * @param minutes of each day
 */
export function fillDays(candidates: readonly Candidate[], days: number, minutes: number): Schedule {
  const courses = candidates.map((candidate): Course => ({ candidate, days: [], recall: candidate.foresee([]), gain: 0 }));
  for (let day = days - 1; day >= 0; day -= 1) {
    if ((days - 1 - day) % LOOK_AGAIN === 0) for (const course of courses) course.gain = 1 - course.recall;
    fillDay(courses, day, roomOf(day, candidates, minutes));
  }
  return courses.map((course) => course.days);
}

/** Minutes that are left of a day: of the first one what has not been used yet. */
export function roomOf(day: number, candidates: readonly Candidate[], minutes: number): number {
  if (day > 0) return minutes;
  return candidates.reduce((room, candidate) => room - (candidate.doneToday ? candidate.minutes : 0), minutes);
}

function fillDay(courses: readonly Course[], day: number, minutes: number): void {
  const open = new Set(courses.filter((course) => isOpen(course, day)));
  const fresh = new Set<Course>();
  let room = minutes;
  for (let best = bestOf(open, room); best !== undefined; best = bestOf(open, room)) {
    const recall = best.candidate.foresee([day, ...best.days]);
    if (!fresh.has(best)) {
      fresh.add(best);
      best.gain = recall - best.recall;
      continue;
    }
    best.days = [day, ...best.days];
    best.recall = recall;
    best.gain = 1 - recall;
    room -= best.candidate.minutes;
    open.delete(best);
  }
}

const isOpen = ({ candidate, days: [first] }: Course, day: number): boolean =>
  (first === undefined || first - day >= LEAST_GAP) && !(day === 0 && candidate.doneToday);

/** The one that promises most per minute of those that fit and are worth it; of equals the first. */
function bestOf(open: ReadonlySet<Course>, room: number): Course | undefined {
  let best: Course | undefined;
  let most = 0;
  for (const course of open) {
    const { minutes, weight } = course.candidate;
    const promised = (course.gain * weight) / minutes;
    if (minutes > room || course.gain < LEAST_GAIN || promised <= most) continue;
    best = course;
    most = promised;
  }
  return best;
}
