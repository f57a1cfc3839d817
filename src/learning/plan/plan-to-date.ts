/** The plan to the date of an interview: what to practise on each day before it, so that most is remembered on it. */
import type { ReviewItem } from '../review/review-item.ts';
import type { Memory } from '../review/scheduler.ts';
import { bestSchedule, meanRecall } from './best-schedule.ts';
import { dayAfter, daysFrom } from '../calendar-day.ts';
import type { Candidate, Schedule } from './fill-days.ts';
import { type Foresight, foresight } from './foresight.ts';

export type PlanItem = Pick<ReviewItem, 'kind' | 'id' | 'target' | 'title' | 'href' | 'minutes' | 'dimensions'>;

export interface PlanInput<Item extends PlanItem = PlanItem> {
  /** Day of the interview. */
  readonly date: string;
  /** Minutes a day, 5 to 480. */
  readonly minutes: number;
  readonly today: string;
  readonly items: readonly Item[];
  /** By target; what was never reviewed is not in it. */
  readonly memories: ReadonlyMap<string, Memory>;
  /** Targets of what was reviewed today: it is not planned for today again, and today has its minutes less. */
  readonly doneToday: ReadonlySet<string>;
  /** How much the recall of a thing counts; more than 0. */
  readonly weightOf: (item: Item) => number;
}

export interface PlannedItem<Item extends PlanItem = PlanItem> {
  readonly item: Item;
  /** It was never reviewed before, and is not planned for a day before. */
  readonly isNew: boolean;
}

export interface PlanDay<Item extends PlanItem = PlanItem> {
  readonly day: string;
  /** What was reviewed before comes first. */
  readonly items: readonly PlannedItem<Item>[];
  readonly minutes: number;
}

export type DatePlan<Item extends PlanItem = PlanItem> =
  | { readonly status: 'past' | 'far' }
  | { readonly status: 'today'; readonly warmUp: readonly Item[] }
  | PlannedDays<Item>;

export interface PlannedDays<Item extends PlanItem = PlanItem> {
  readonly status: 'planned';
  /** From today to the day before the interview, those without anything too. */
  readonly days: readonly PlanDay<Item>[];
  /** For the morning of the interview: a few questions that are known, nothing new. Nothing is foreseen of it. */
  readonly warmUp: readonly Item[];
  /** Mean recall on the date, 0 to 1. */
  readonly recall: { readonly following: number; readonly without: number };
  /** They take longer than a whole day has. */
  readonly tooLong: readonly Item[];
  /** Never reviewed, and there is no time left for them. */
  readonly noTime: readonly Item[];
}

/** A date farther ahead is told that it is far: what is forgotten by then is not worth planning. */
export const FARTHEST_DAYS = 60;
const WARM_UP_MINUTES = 15;
const WARM_UP_ITEMS = 3;

/** @throws {RangeError} for fewer than 5 minutes, no items, or days that do not exist */
export function planToDate<Item extends PlanItem>(input: PlanInput<Item>): DatePlan<Item> {
  const { date, minutes, today, items } = input;
  if (!(minutes >= 5)) throw new RangeError(`planToDate requires minutes >= 5, got ${minutes}`);
  if (items.length === 0) throw new RangeError('planToDate requires at least one item');
  const ahead = daysFrom(today, date);
  if (ahead < 0) return { status: 'past' };
  if (ahead > FARTHEST_DAYS) return { status: 'far' };
  const days = Array.from({ length: ahead }, (_, place) => dayAfter(today, place));
  const candidates = candidatesOf(input, days);
  const schedule = ahead === 0 ? items.map(() => []) : bestSchedule(candidates, ahead, minutes);
  const warmUp = warmUpOf(input, candidates, schedule);
  if (ahead === 0) return { status: 'today', warmUp };
  return {
    status: 'planned',
    days: days.map((day, place) => dayOf(day, place, input, schedule)),
    warmUp,
    recall: { following: meanRecall(candidates, schedule), without: meanRecall(candidates) },
    tooLong: items.filter((item) => item.minutes > minutes),
    noTime: items.filter((item, index) => item.minutes <= minutes && schedule[index]?.length === 0 && !input.memories.has(item.target)),
  };
}

/** A day is taken at its noon in UTC, so that the days lie 24 hours apart. */
const noonOf = (day: string): string => `${day}T12:00:00.000Z`;

function candidatesOf<Item extends PlanItem>({ date, items, memories, doneToday, weightOf }: PlanInput<Item>, days: readonly string[]) {
  const instants = days.map(noonOf);
  const ofTheNew = foresight(undefined, instants, noonOf(date));
  return items.map((item): Candidate => {
    const memory = memories.get(item.target);
    const foresee: Foresight = memory === undefined ? ofTheNew : foresight(memory, instants, noonOf(date));
    return { minutes: item.minutes, weight: weightOf(item), foresee, doneToday: doneToday.has(item.target) };
  });
}

function dayOf<Item extends PlanItem>(day: string, place: number, { items, memories }: PlanInput<Item>, schedule: Schedule): PlanDay<Item> {
  const planned = items.flatMap((item, index): readonly PlannedItem<Item>[] => {
    const places = schedule[index] ?? [];
    return places.includes(place) ? [{ item, isNew: places[0] === place && !memories.has(item.target) }] : [];
  });
  return {
    day,
    items: planned.toSorted((a, b) => Number(a.isNew) - Number(b.isNew)),
    minutes: planned.reduce((sum, { item }) => sum + item.minutes, 0),
  };
}

/** The questions that will be remembered best, of equals those that count most. */
function warmUpOf<Item extends PlanItem>({ items, minutes }: PlanInput<Item>, candidates: readonly Candidate[], schedule: Schedule) {
  const known = items
    .map((item, index) => ({
      item,
      weight: candidates[index]?.weight ?? 0,
      recall: candidates[index]?.foresee(schedule[index] ?? []) ?? 0,
    }))
    .filter(({ item, recall }) => item.kind === 'question' && recall > 0)
    .toSorted((a, b) => b.recall - a.recall || b.weight - a.weight);
  let room = Math.min(minutes, WARM_UP_MINUTES);
  const chosen: Item[] = [];
  for (const { item } of known) {
    if (chosen.length === WARM_UP_ITEMS || item.minutes > room) break;
    chosen.push(item);
    room -= item.minutes;
  }
  return chosen;
}
