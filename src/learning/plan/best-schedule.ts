/** The best of the schedules that the heuristic finds, so that more time never makes a worse plan. */
import { type Candidate, fillDays, type Schedule } from './fill-days.ts';
import { fillRest } from './fill-rest.ts';
import { inOrder } from './in-order.ts';

/** The lengths of a day for which schedules are made, besides those of the things themselves. */
export const STEPS = [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 20, 25, 30, 35, 40, 45, 50, 55, 60, 75, 90, 120, 180, 240, 360, 480];

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
 * as they could still win; and the plan in order as well, which luck may favour. Minutes up to the next length go to what is left out.
 *
 * More minutes are never worse, since whatever was tried with fewer is tried again, and only ever added to.
 *
 * @param days how many there are
 * @param minutes of each day, at least 5
 */
export function bestSchedule(candidates: readonly Candidate[], days: number, minutes: number): Schedule {
  let best: Found = { schedule: candidates.map(() => []), recall: meanRecall(candidates) };
  let until = minutes;
  for (const step of stepsFor(candidates, minutes)) {
    const trial = { days, step, until };
    if (bound(candidates, until)(days * until) <= best.recall) break;
    best = bestOfTrial(candidates, trial, best);
    until = step;
  }
  return best.schedule;
}

/** The longest first. */
const stepsFor = (candidates: readonly Candidate[], minutes: number): readonly number[] =>
  [...new Set([...STEPS, ...candidates.map((candidate) => candidate.minutes)])].filter((step) => step <= minutes).toSorted((a, b) => b - a);

interface Trial {
  readonly days: number;
  /** Minutes of a day for which the schedules are made. */
  readonly step: number;
  /** Minutes of a day up to which they are added to. */
  readonly until: number;
}

function bestOfTrial(candidates: readonly Candidate[], { days, step, until }: Trial, soFar: Found): Found {
  let best = soFar;
  const atMost = bound(candidates, until);
  const filled = fillDays(candidates, days, step);
  // Only while nothing is remembered does waiting cost nothing, so only then is a later beginning a plan for a shorter time.
  const beginnings = candidates.every(({ foresee }) => foresee([]) === 0) ? days : 1;
  for (let from = 0; from < beginnings; from += 1) {
    if (atMost((days - from) * until) <= best.recall) break;
    for (const schedule of [fillRest(candidates, filled, { from, days, minutes: until }), inOrder(candidates, from, days, step)]) {
      const recall = meanRecall(candidates, schedule);
      if (recall > best.recall) best = { schedule, recall };
    }
  }
  return best;
}

/**
 * What no schedule can exceed: the things that promise most per minute are remembered for certain, until the minutes are used up.
 *
 * @returns for the minutes of all days together
 */
function bound(candidates: readonly Candidate[], longest: number): (allMinutes: number) => number {
  const promises = candidates
    .filter(({ minutes }) => minutes <= longest)
    .map(({ minutes, weight, foresee }) => ({ minutes, gain: weight * (1 - foresee([])) }))
    .toSorted((a, b) => b.gain / b.minutes - a.gain / a.minutes);
  const without = meanRecall(candidates);
  const weights = candidates.reduce((all, { weight }) => all + weight, 0);
  return (allMinutes) => {
    let left = allMinutes;
    let gained = 0;
    for (const { minutes, gain } of promises) {
      const share = Math.min(1, left / minutes);
      gained += gain * share;
      left -= minutes * share;
    }
    return without + gained / weights;
  };
}
