/** What was typed into the form of the plan, read strictly: a plan, or the one thing that is wrong with it. */
import type { InterviewDate } from '../event.ts';
import { daysFrom, isDay } from '../calendar-day.ts';
import { FARTHEST_DAYS } from './plan-to-date.ts';

export interface PlanForm {
  /** As a date field gives it: `2026-12-04`, or empty for what is no day. */
  readonly date: string;
  readonly minutes: string;
}

export type PlanRefusal = 'no-day' | 'past' | 'far' | 'minutes';

export type PlanReading =
  | { readonly status: 'read'; readonly plan: InterviewDate }
  | { readonly status: 'refused'; readonly field: keyof PlanForm; readonly why: PlanRefusal };

export const FEWEST_MINUTES = 5;
export const MOST_MINUTES = 480;

export function readPlanForm({ date, minutes }: PlanForm, today: string): PlanReading {
  const ofDate = (why: PlanRefusal): PlanReading => ({ status: 'refused', field: 'date', why });
  if (!isDay(date)) return ofDate('no-day');
  const ahead = daysFrom(today, date);
  if (ahead < 0) return ofDate('past');
  if (ahead > FARTHEST_DAYS) return ofDate('far');
  const count = Number(minutes);
  const isCount = /^\d+$/.test(minutes.trim()) && count >= FEWEST_MINUTES && count <= MOST_MINUTES;
  if (!isCount) return { status: 'refused', field: 'minutes', why: 'minutes' };
  return { status: 'read', plan: { date, minutes: count } };
}
