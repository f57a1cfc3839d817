/** The rows that the README prints are those that come out, and the solution's table is always the one that a full count gives. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SqlDatabase } from '#graders/sql/database.ts';
import type { ResultSet, SqlCell } from '#graders/sql/result-set.ts';
import type { BoundSqlPlan } from '#graders/grader.ts';
import { rowsIn, withRows } from '#graders/sql/with-rows.ts';
import { DatabaseShelf } from '#sandbox/sql/database-shelf.ts';
import { loadSqlite } from '#sandbox/sql/load-sqlite.node.ts';
import { openQuery } from '#sandbox/sql/open-query.ts';
import { startSqlite } from '#sandbox/sql/start-sqlite.ts';
import { DAY, dateOf, HOUR, MINUTE, startOfDay } from '#world/calendar.ts';
import grader from './grader.ts';
import { printed } from '../../tests/content/ask-worked.ts';
import { says } from '../../tests/content/says.ts';

const plan = grader.sql as BoundSqlPlan;
let shelf: DatabaseShelf;
beforeAll(async () => {
  shelf = new DatabaseShelf(await startSqlite(await loadSqlite()));
});
afterAll(() => shelf.close());

function runsOf(file: string, database: SqlDatabase): readonly (readonly SqlCell[])[] {
  const source = readFileSync(join(import.meta.dirname, file), 'utf8');
  const outcome = openQuery(shelf, source, database, { plan }).call([database]);
  if (outcome.kind !== 'returned') throw new Error(JSON.stringify(outcome));
  return (outcome.value as unknown as ResultSet).rows;
}

const log = [
  ['e1', 'impression', 7, '6th 10:00', '6th 10:00', 1],
  ['e2', 'impression', 7, '6th 23:59', '7th 00:04', 1],
  ['e1', 'impression', 7, '6th 10:00', '6th 11:00', 1],
  ['e3', 'click', 7, '6th 10:01', '7th 09:00', 2],
  ['e2', 'impression', 7, '6th 23:59', '7th 09:30', 2],
  ['e4', 'impression', 8, '7th 12:00', '7th 12:00', 2],
  ['e5', 'play', 9, '7th 13:00', '7th 13:00', 2],
] as const;

/** `6th 10:01` as Unix seconds: the world begins on the 6th of January 2025. */
function secondsOf(moment: string): number {
  const [day = 0, hour = 0, minute = 0] = (moment.match(/\d+/g) ?? []).map(Number);
  return startOfDay(1) + (day - 6) * DAY + hour * HOUR + minute * MINUTE;
}

test('late-arriving-upsert', () => {
  const example = withRows(plan.all(1).visible, 'the worked example', {
    raw_events: log.map(([event, type, item, at, received, batch], row) => [
      row + 1,
      event,
      type,
      1,
      item,
      secondsOf(at),
      secondsOf(received),
      batch,
    ]),
  });
  const rows = runsOf('solution.sql', example);
  says('late-arriving-upsert', [
    ...log.map((row, index) => `| ${[index + 1, ...row].join(' | ')} |`),
    ...printed(rows.filter(([after]) => after !== 'batch 2 again')),
  ]);
  const tableAfter = (run: string) => rows.filter(([after]) => after === run).map(([, ...row]) => row);
  expect(tableAfter('batch 2 again')).toEqual(tableAfter('batch 2'));
  const trap = (name: string, run: string, date = '2025-01-06') =>
    runsOf(`misconceptions/${name}.sql`, example)
      .find(([after, day, item]) => after === run && day === date && item === 7)
      ?.slice(3);
  expect(trap('adds-increment', 'batch 2')).toEqual([3, 1]);
  expect(trap('adds-increment', 'batch 2 again')).toEqual([4, 2]);
  expect(trap('replaces-with-batch', 'batch 2')).toEqual([1, 1]);
  expect(trap('dates-by-arrival', 'batch 2', '2025-01-07')).toEqual([1, 1]);
  expect(trap('ignores-existing', 'batch 2 again')).toEqual([2, 0]);
  expect(trap('duplicates-kept', 'batch 1')).toEqual([3, 0]);
});

test.each([1, 2, 7, 42, 2026])('the table of the solution is that of a full count, seed %i', (seed) => {
  const { visible, hidden, awkward } = plan.all(seed);
  for (const database of [visible, ...hidden, ...awkward]) {
    const counted = ['batch 1', 'batch 2', 'batch 2 again'].flatMap((run, index) =>
      rebuilt(database, index === 0 ? 1 : 2).map((row) => [run, ...row]),
    );
    expect(runsOf('solution.sql', database), database.name).toEqual(counted);
  }
});

/** The whole table in another language than SQL. */
function rebuilt(database: SqlDatabase, batches: number): SqlCell[][] {
  const events = new Map<SqlCell, { readonly key: string; readonly type: SqlCell }>();
  for (const [, event = null, type = null, , item = null, at, , batch] of rowsIn(database, 'raw_events')) {
    if (item !== null && Number(batch) <= batches) events.set(event, { key: JSON.stringify([dateOf(Number(at)), item]), type });
  }
  const keys = [...new Set([...events.values()].map(({ key }) => key))].map((key) => JSON.parse(key) as [string, number]);
  const inOrder = keys.toSorted(([day, item], [otherDay, otherItem]) => (day === otherDay ? item - otherItem : day < otherDay ? -1 : 1));
  return inOrder.map((pair) => {
    const types = [...events.values()].filter(({ key }) => key === JSON.stringify(pair)).map(({ type }) => type);
    return [...pair, types.filter((type) => type === 'impression').length, types.filter((type) => type === 'click').length];
  });
}
