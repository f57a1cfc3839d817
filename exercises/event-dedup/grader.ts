/** First copy of each event: what is asked for, and logs in which copies tie, arrive or are stored out of order, or look like other events. */
import { defineSqlGrader, type SqlDatabase } from '#graders/index.ts';
import { withRows } from '#graders/sql/with-rows.ts';
import { exerciseDatabases } from '#world/exercise-databases.ts';

export default defineSqlGrader({
  tables: ['raw_events'],
  columns: ['event_id', 'event_type', 'user_id', 'received_at'],
  order: ['event_id'],
  databases: exerciseDatabases,
  edges: (visible) => [
    withRows(visible, 'a database with an empty log', { raw_events: [] }),
    manyCopies(visible),
    lastRowFirst(manyCopies(visible)),
    oneCopyEach(visible),
  ],
});

const AT = 1_736_200_000;

interface Landed {
  readonly event: string;
  readonly user: number | null;
  /** Seconds after the event. */
  readonly delay: number;
  readonly type?: string;
  readonly batch?: number;
  readonly item?: number | null;
}

const withLog = (visible: SqlDatabase, name: string, log: readonly Landed[]): SqlDatabase =>
  withRows(visible, name, {
    raw_events: log.map(({ event, user, delay, type = 'click', batch = 1, item = 5 }, index) => [
      index + 1,
      event,
      type,
      user,
      item,
      AT,
      AT + delay,
      batch,
    ]),
  });

/** Ties with the user lost in the first copy, in the second and in none; four copies; an item lost; batches loaded out of order; sorting as text. */
function manyCopies(visible: SqlDatabase): SqlDatabase {
  return withLog(visible, 'a small log with many copies', [
    { event: 'e9', user: null, delay: 7 },
    { event: 'e9', user: 3, delay: 7 },
    { event: 'e10', user: 4, delay: 9 },
    { event: 'e10', user: null, delay: 9 },
    { event: 'e2', user: 5, delay: 900, batch: 2 },
    { event: 'e2', user: 5, delay: 80_000, batch: 2 },
    { event: 'e1', user: 6, delay: 4, type: 'play' },
    { event: 'e2', user: null, delay: 12 },
    { event: 'e2', user: 5, delay: 12 },
    { event: 'e3', user: 6, delay: 3 },
    { event: 'e4', user: 6, delay: 3 },
    { event: 'e5', user: null, delay: 50 },
    { event: 'e5', user: 8, delay: 60 },
    { event: 'e6', user: 8, delay: 70 },
    { event: 'e6', user: 2, delay: 70 },
    { event: 'e7', user: 4, delay: 900 },
    { event: 'e7', user: null, delay: 20, batch: 2 },
    { event: 'e8', user: 4, delay: 30, item: null },
    { event: 'e8', user: 4, delay: 31 },
  ]);
}

/** The same log, stored from its last row to its first: which of two equals comes first is no longer row_id's doing. */
function lastRowFirst(database: SqlDatabase): SqlDatabase {
  const tables = database.tables.map((table) =>
    // With a key of two columns SQLite stores rows in the order in which they come.
    table.name === 'raw_events' ? { ...table, primaryKey: ['row_id', 'event_id'], rows: table.rows.toReversed() } : table,
  );
  return { name: 'a small log with many copies that is stored from its last row to its first', tables };
}

/** Nothing to remove. */
function oneCopyEach(visible: SqlDatabase): SqlDatabase {
  const log = Array.from({ length: 12 }, (_, index) => ({ event: `e${(index * 5) % 12}`, user: index % 3, delay: 100 - index }));
  return withLog(visible, 'a small log without copies', log);
}
