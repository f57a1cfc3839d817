/** What is due for review, in which order, and how much comes on which day. */
import { dayAfter } from '../calendar-day.ts';
import type { LogEntry } from '../log-entry.ts';
import { nextVariant } from '../next-variant.ts';
import type { ReviewItem } from './review-item.ts';
import { type Memory, recallAt } from './scheduler.ts';

/** What a queue needs to know of an item. */
export type QueueItem = Pick<ReviewItem, 'kind' | 'id' | 'target' | 'title' | 'href' | 'minutes'>;

export interface Remembered<Item extends QueueItem = QueueItem> {
  readonly item: Item;
  readonly memory: Memory;
  /** 0 to 1, now. */
  readonly recall: number;
  /** Day in the learner's calendar. */
  readonly dueOn: string;
}

export interface Moment {
  /** ISO 8601 instant. */
  readonly at: string;
  /** The learner's calendar day of an instant: `2026-12-04`. */
  readonly dayOf: (instant: string) => string;
}

/**
 * Items that were reviewed at least once, the one remembered worst first; of equals the target that comes first in the order of
 * characters. An item of the log that is no longer in the content is passed over.
 */
export function remembered<Item extends QueueItem>(
  items: readonly Item[],
  memories: ReadonlyMap<string, Memory>,
  { at, dayOf }: Moment,
): readonly Remembered<Item>[] {
  const known = items.flatMap((item): readonly Remembered<Item>[] => {
    const memory = memories.get(item.target);
    return memory === undefined ? [] : [{ item, memory, recall: recallAt(memory, at), dueOn: dayOf(memory.dueAt) }];
  });
  return known.toSorted((a, b) => a.recall - b.recall || (a.item.target < b.item.target ? -1 : 1));
}

/** Those due by the end of the present day: who practises in the evening finds them the next time from the morning on. */
export const dueOf = <Item extends QueueItem>(known: readonly Remembered<Item>[], { at, dayOf }: Moment): readonly Remembered<Item>[] =>
  known.filter(({ dueOn }) => dueOn <= dayOf(at));

export interface DayOfReviews {
  readonly day: string;
  readonly count: number;
  readonly minutes: number;
}

/** Reviews that fall due on each day from the present one on; what is overdue counts on the present one. */
export function forecast(known: readonly Remembered[], { at, dayOf }: Moment, days: number): readonly DayOfReviews[] {
  const today = dayOf(at);
  const dayFor = (dueOn: string) => (dueOn < today ? today : dueOn);
  return Array.from({ length: days }, (_, ahead) => {
    const day = dayAfter(today, ahead);
    const then = known.filter(({ dueOn }) => dayFor(dueOn) === day);
    return { day, count: then.length, minutes: minutesOf(then) };
  });
}

export const minutesOf = (list: readonly Remembered[]): number => list.reduce((sum, { item }) => sum + item.minutes, 0);

/** The first day on which something falls due; undefined when nothing was ever reviewed. */
export const nextDay = (known: readonly Remembered[]): string | undefined =>
  known.reduce<string | undefined>((first, { dueOn }) => (first === undefined || dueOn < first ? dueOn : first), undefined);

/**
 * Where a review leads: to the question, or to the exercise on data that it was not reviewed on before. Either page then leads back
 * to the queue.
 *
 * @param entries the log; the texts of old attempts may still lie in the archive, and with them the variants that they were made on
 */
export const reviewHref = ({ kind, id, href }: QueueItem, entries: readonly LogEntry[]): string =>
  kind === 'question' ? `${href}?review=yes` : `${href}?variant=${reviewVariant(id, entries)}&review=yes`;

function reviewVariant(exerciseId: string, entries: readonly LogEntry[]): number {
  const tried = entries.flatMap((entry) => {
    if (!('exerciseId' in entry) || entry.exerciseId !== exerciseId) return [];
    if (entry.type === 'review') return [{ verdict: entry.variant === undefined ? {} : { variant: entry.variant } }];
    return entry.type === 'attempt' && !('bare' in entry) ? [entry] : [];
  });
  return nextVariant(tried);
}
