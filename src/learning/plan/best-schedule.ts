/** The best of the schedules that the heuristic finds, so that more time never makes a worse plan. */
import { type Candidate, fillDays, type Schedule } from './fill-days.ts';
import { inOrder } from './in-order.ts';

/** The lengths of a day for which schedules are made. A day in between is filled as the next shorter one. */
export const STEPS = [5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 75, 90, 120, 180, 240, 480];

interface Found {
  readonly schedule: Schedule;
  readonly recall: number;
}

/** The mean recall on the date, each thing as much as it counts. */
export function meanRecall(candidates: readonly Candidate[], schedule?: Schedule): number {
  const sum = candidates.reduce((all, { weight, foresee }, index) => all + weight * foresee(schedule?.[index] ?? []), 0);
  return sum / candidates.reduce((all, { weight }) => all + weight, 0);
}

/**
 * A longer day may be filled worse than a shorter one, as a fuller suitcase may be packed worse. So the shorter ones are tried too, as long
 * as they could still win; and the plan in order as well, which luck may favour.
 *
 * @param days how many there are
 * @param minutes of each day, at least 5
 */
export function bestSchedule(candidates: readonly Candidate[], days: number, minutes: number): Schedule {
  let best: Found = { schedule: candidates.map(() => []), recall: meanRecall(candidates) };
  for (const step of STEPS.filter((length) => length <= minutes).toReversed()) {
    if (atMost(candidates, days * step, step) <= best.recall) break;
    for (const schedule of schedulesFor(candidates, days, step)) {
      const recall = meanRecall(candidates, schedule);
      if (recall > best.recall) best = { schedule, recall };
    }
  }
  return best.schedule;
}

function schedulesFor(candidates: readonly Candidate[], days: number, minutes: number): readonly Schedule[] {
  // Only while nothing is remembered does waiting cost nothing, so only then is a later beginning a plan for a shorter time.
  const nothingYet = candidates.every(({ foresee }) => foresee([]) === 0);
  const beginnings = nothingYet ? Array.from({ length: days }, (_, day) => day) : [0];
  return [fillDays(candidates, days, minutes), ...beginnings.map((from) => inOrder(candidates, from, days, minutes))];
}

/** What no schedule can exceed: the things that promise most per minute are remembered for certain, until the minutes are used up. */
function atMost(candidates: readonly Candidate[], allMinutes: number, longest: number): number {
  const promises = candidates
    .filter(({ minutes }) => minutes <= longest)
    .map(({ minutes, weight, foresee }) => ({ minutes, gain: weight * (1 - foresee([])) }))
    .toSorted((a, b) => b.gain / b.minutes - a.gain / a.minutes);
  let left = allMinutes;
  let gained = 0;
  for (const { minutes, gain } of promises) {
    const share = Math.min(1, left / minutes);
    gained += gain * share;
    left -= minutes * share;
  }
  return meanRecall(candidates) + gained / candidates.reduce((all, { weight }) => all + weight, 0);
}
