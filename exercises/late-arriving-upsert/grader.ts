/** Upsert of late arrivals: what is asked for, and logs with late rows, copies across batches, and batches that bring nothing. */
import { defineSqlGrader, type SqlDatabase } from '#graders/index.ts';
import { withRows } from '#graders/sql/with-rows.ts';
import { HOUR, startOfDay } from '#world/calendar.ts';
import { exerciseDatabases } from '#world/exercise-databases.ts';

export default defineSqlGrader({
  tables: ['raw_events', 'daily_item_stats'],
  columns: ['stat_date', 'item_id', 'impressions', 'clicks'],
  writes: { table: 'daily_item_stats', batches: [1, 2, 2] },
  databases: exerciseDatabases,
  edges: (visible) => [
    withLog(visible, 'a small log of two days', TWO_DAYS),
    withLog(
      visible,
      'a small log without a second batch',
      TWO_DAYS.filter(({ batch }) => batch !== 2),
    ),
    withLog(
      visible,
      'a small log whose first batch is empty',
      TWO_DAYS.filter(({ batch }) => batch !== 1),
    ),
  ],
});

interface Landed {
  readonly event: string;
  readonly type: 'impression' | 'click' | 'play' | 'purchase';
  readonly item: number | null;
  /** Hours after the beginning of the first day. */
  readonly hour: number;
  /** Hours until it was received. */
  readonly delay: number;
  readonly batch: number;
}

/** Late rows, copies within and across batches, some of them received before the copy of an earlier batch, an item that is only played, one that nobody knows, one that is missing; a third batch. */
const TWO_DAYS: readonly Landed[] = [
  { event: 'e1', type: 'impression', item: 7, hour: 10, delay: 1, batch: 1 },
  { event: 'e1', type: 'impression', item: 7, hour: 10, delay: 0, batch: 1 },
  { event: 'e2', type: 'impression', item: 7, hour: 23, delay: 2, batch: 1 },
  { event: 'e3', type: 'impression', item: 8, hour: 11, delay: 0, batch: 1 },
  { event: 'e4', type: 'click', item: 8, hour: 11, delay: 0, batch: 1 },
  { event: 'e5', type: 'purchase', item: 5, hour: 12, delay: 0, batch: 1 },
  { event: 'e6', type: 'impression', item: null, hour: 12, delay: 0, batch: 1 },
  { event: 'e7', type: 'click', item: 7, hour: 10, delay: 30, batch: 2 },
  { event: 'e2', type: 'impression', item: 7, hour: 23, delay: 9, batch: 2 },
  { event: 'e4', type: 'click', item: 8, hour: 11, delay: 40, batch: 2 },
  { event: 'e8', type: 'click', item: 8, hour: 12, delay: 30, batch: 2 },
  { event: 'e14', type: 'impression', item: 8, hour: 11, delay: 28, batch: 2 },
  { event: 'e9', type: 'impression', item: 9_999, hour: 30, delay: 0, batch: 2 },
  { event: 'e10', type: 'play', item: 9, hour: 31, delay: 0, batch: 2 },
  { event: 'e10', type: 'play', item: 9, hour: 31, delay: 1, batch: 2 },
  { event: 'e11', type: 'click', item: null, hour: 31, delay: 0, batch: 2 },
  { event: 'e12', type: 'impression', item: 7, hour: 47, delay: 0, batch: 2 },
  { event: 'e12', type: 'impression', item: 7, hour: 47, delay: 2, batch: 3 },
  { event: 'e13', type: 'click', item: 7, hour: 12, delay: 60, batch: 3 },
  { event: 'e15', type: 'impression', item: 8, hour: 20, delay: 9, batch: 1 },
  { event: 'e15', type: 'impression', item: 8, hour: 20, delay: 1, batch: 2 },
  { event: 'e16', type: 'click', item: 9, hour: 33, delay: 9, batch: 2 },
  { event: 'e16', type: 'click', item: 9, hour: 33, delay: 1, batch: 3 },
];

function withLog(visible: SqlDatabase, name: string, log: readonly Landed[]): SqlDatabase {
  const rows = log.map(({ event, type, item, hour, delay, batch }, index) => {
    const at = startOfDay(1) + hour * HOUR;
    return [index + 1, event, type, 1 + (index % 3), item, at, at + delay * HOUR, batch];
  });
  return withRows(visible, name, { raw_events: rows, daily_item_stats: [] });
}
