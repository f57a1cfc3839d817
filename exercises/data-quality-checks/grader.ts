/** Data quality checks: what is asked for, and logs that are empty, clean, faulty throughout, or late by a second. */
import { defineSqlGrader, type SqlDatabase } from '#graders/index.ts';
import { rowsIn, withRows } from '#graders/sql/with-rows.ts';
import { exerciseDatabases } from '#world/exercise-databases.ts';

export default defineSqlGrader({
  tables: ['raw_events', 'items'],
  columns: ['check_name', 'failing'],
  order: ['check_name'],
  databases: exerciseDatabases,
  edges: (visible) => [
    withRows(visible, 'a database with an empty log', { raw_events: [] }),
    withLog(visible, 'a small log without a fault', [
      { event: 'e1', user: 1, item: 1, delay: 0 },
      { event: 'e2', user: 1, item: 2, delay: 86_399 },
      { event: 'e3', user: 2, item: 1, delay: 60 },
    ]),
    withLog(visible, 'a small log in which rows name no item', [
      { event: 'e1', user: 1, item: null, delay: 5 },
      { event: 'e2', user: null, item: null, delay: 5 },
      { event: 'e2', user: null, item: null, delay: 9 },
    ]),
    withLog(visible, 'a small log full of faults', FAULTY),
  ],
});

/** Far above the others, so that ids between are of no item. */
const LAST_ITEM = 10_000;

interface Landed {
  readonly event: string;
  readonly user: number | null;
  readonly item: number | null;
  readonly delay: number;
}

/** Late by a second, late to the second, four copies, one row with every fault; and rows that look faulty and are not. */
const FAULTY: readonly Landed[] = [
  { event: 'e1', user: 1, item: 1, delay: 86_400 },
  { event: 'e1', user: 1, item: 1, delay: 86_401 },
  { event: 'e1', user: null, item: 1, delay: 200_000 },
  { event: 'e1', user: 1, item: 1, delay: 3 },
  { event: 'e2', user: null, item: 9_999, delay: 100_000 },
  { event: 'e2', user: null, item: 9_999, delay: 100_000 },
  { event: 'e3', user: 2, item: 9_998, delay: 30 },
  { event: 'e4', user: 2, item: null, delay: 90_000 },
  { event: 'e5', user: 3, item: 0, delay: 30 },
  // A clock that runs fast, a user called 0, one that nobody knows, an item between those known, one not yet published.
  { event: 'e6', user: 3, item: 1, delay: -90_000 },
  { event: 'e7', user: 0, item: 1, delay: 30 },
  { event: 'e8', user: 8_888, item: 1, delay: 30 },
  { event: 'e9', user: 3, item: 9_997, delay: 30 },
  { event: 'e10', user: 3, item: LAST_ITEM, delay: 30 },
];

/** Events shortly before midnight, so that most arrive on the next day. */
const AT = 1_736_207_940;

function withLog(visible: SqlDatabase, name: string, log: readonly Landed[]): SqlDatabase {
  const rows = log.map(({ event, user, item, delay }, index) => [index + 1, event, 'click', user, item, AT, AT + delay, 1]);
  const unpublished = [LAST_ITEM, 'Not yet out', 'film', 1, AT + 1_000_000, null, ''];
  return withRows(visible, name, { raw_events: rows, items: [...rowsIn(visible, 'items'), unpublished] });
}
