/** SQL of the question pages, run on small data: it gives what the pages say. */
import type { Database } from 'sql.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { bodyOf, codeOf, rowOf } from './question-artefacts/fences.ts';
import { columnsOf, fromPostgres, openDatabase, renderDbt, rowsOf, statementsIn } from './question-artefacts/sqlite.ts';
import { DBT, LANDING, TABLES } from './question-artefacts/tables.ts';

const MART = codeOf(DBT, 'models/marts/mart_item_day.sql');
/** The seven rows of the page: id, event, type, item, seconds of the event and of its arrival, batch. Midnight of the 6th is 1736121600. */
const BATCHES = [
  [
    [1, 'e1', 'impression', 7, 1736157600, 1736157600, 1],
    [2, 'e2', 'impression', 7, 1736207940, 1736208240, 1],
    [3, 'e1', 'impression', 7, 1736157600, 1736161200, 1],
  ],
  [
    [4, 'e3', 'click', 7, 1736157660, 1736240400, 2],
    [5, 'e2', 'impression', 7, 1736207940, 1736242200, 2],
    [6, 'e4', 'impression', 8, 1736251200, 1736251200, 2],
    [7, 'e5', 'play', 9, 1736254800, 1736254800, 2],
  ],
];
const SESSIONS = codeOf(DBT, 'models/intermediate/int_sessions.sql');

describe('from-tap-to-feature', () => {
  const code = codeOf('from-tap-to-feature', 'features/plays_as_of_click.sql');

  test('gives the rows in its comment', () => {
    const said = [...code.matchAll(/^-- (.*)$/gm)].map(([, row]) => (row as string).split(' | ').map(Number));
    expect(said).toHaveLength(2);
    expect(rowsOf(openDatabase(), code)).toEqual(said);
  });

  test('"joining the latest value gives 510 to both clicks"', () => {
    const latest = code.replace(' AND f.at <= c.at', '');
    expect(rowsOf(openDatabase(), latest).map(([, plays]) => plays)).toEqual([510, 510]);
  });
});

describe('always-the-same-things', () => {
  test.each(['light', 'regular', 'heavy'])('a %s viewer repeats as much as the table says', (viewers) => {
    const [, , slots, titles, repeats] = rowOf('always-the-same-things', viewers).map(Number.parseFloat) as number[];
    const database = openDatabase(...TABLES);
    for (let slot = 0; slot < (slots as number); slot++) showSlot(database, slot, slot % (titles as number));
    // Outside the week and outside home: neither may count.
    database.run("insert into impressions values (1, 0, 'home', '2026-11-09'), (1, 0, 'search', '2026-11-03')");
    expect(rowsOf(database, codeOf('always-the-same-things'))).toEqual([[1, slots, 0, (repeats as number) / 100]]);
  });
});

describe('dbt', () => {
  test('the mart counts as the table says, also when a batch comes twice', () => {
    const told = rowOf(DBT, 'the models above').slice(1);
    expect(martAfterBatches(MART)).toEqual(told.map((cell) => (cell.match(/\d+/g) as string[]).map(Number)));
  });

  test('a filter on the batch alone loses what came before, as the table says', () => {
    const part = MART.replace(/where stat_date in \([\s\S]*?\n\)\n/, 'where batch_id > (select max(last_batch) from {{ this }})\n');
    const told = rowOf(DBT, 'filter `batch_id > max(last_batch)`, without going back to whole days').slice(1);
    expect(martAfterBatches(part)).toEqual(told.map((cell) => cell.split(', ').map(Number)));
  });

  test('a pause of more than 30 minutes begins a session', () => {
    const database = openDatabase(...LANDING);
    for (const [user, at] of [
      [1, 100],
      [1, 1900],
      [1, 3701],
      [2, 3800],
    ]) {
      database.run("insert into raw_events values (?, ?, 'impression', ?, 7, ?, ?, 1)", [at, `e${at}`, user, at, at] as number[]);
    }
    expect(rowsOf(database, `${renderDbt(SESSIONS, 'int_sessions', false)} order by 1, 2`)).toEqual([
      [1, 100, 1900, 2],
      [1, 3701, 3701, 1],
      [2, 3800, 3800, 1],
    ]);
  });
});

describe('schema.yml', () => {
  const row = z.record(z.string(), z.union([z.string(), z.number()]));
  const schema = z.object({
    models: z.array(z.object({ name: z.string(), columns: z.array(z.object({ name: z.string() })).default([]) })),
    unit_tests: z.array(
      z.object({ model: z.string(), given: z.tuple([z.object({ rows: z.array(row) })]), expect: z.object({ rows: z.array(row) }) }),
    ),
    exposures: z.array(z.object({ depends_on: z.array(z.string()) })),
  });
  const { models, unit_tests, exposures } = schema.parse(parseFrontmatter(`---\n${codeOf(DBT, 'models/schema.yml')}---\n`).frontmatter);

  test('speaks of models on the page, and of columns that these give', () => {
    const columns: Readonly<Record<string, readonly string[]>> = {
      stg_events: columnsOf(openDatabase(...LANDING), 'select * from stg_events'),
      mart_item_day: columnsOf(openDatabase(...LANDING), renderDbt(MART, 'mart_item_day', false)),
    };
    for (const { name, columns: described } of models)
      expect(columns[name]).toEqual(expect.arrayContaining(described.map((one) => one.name)));
    expect(exposures.flatMap((exposure) => exposure.depends_on)).toEqual(
      models.filter(({ name }) => name.startsWith('mart_')).map(({ name }) => `ref('${name}')`),
    );
    expect(codeOf(DBT, 'models/schema.yml')).toContain('combination_of_columns: [stat_date, item_id]');
    expect(columns.mart_item_day).toEqual(expect.arrayContaining(['stat_date', 'item_id']));
  });

  test.each(unit_tests)('the unit test of $model holds', ({ model, given: [{ rows }], expect: { rows: expected } }) => {
    const database = openDatabase(...LANDING);
    for (const one of rows) {
      const names = Object.keys(one);
      database.run(`insert into raw_events (${names.join()}) values (${names.map(() => '?').join()})`, Object.values(one));
    }
    const names = Object.keys(expected[0] as object);
    expect(rowsOf(database, `select ${names.join()} from ${model}`)).toEqual(expected.map((one) => Object.values(one)));
  });
});

describe('airflow', () => {
  const code = codeOf('airflow-metric-monitoring-dag', 'dags/recommendation_metrics.py');
  const [loaded, remove, insert, history] = statementsIn(code).map(fromPostgres) as [string, string, string, string];

  test('a day is written once, and one without impressions gets a NULL', () => {
    const database = openDatabase(...TABLES, "insert into mart_item_day values ('2026-11-04', 7, 1, 3, 1), ('2026-11-04', 8, 1, 5, 1)");
    database.run("insert into reference values ('ctr', '2026-11-04')");
    for (const day of ['2026-11-03', '2026-11-04', '2026-11-04', '2026-11-05']) {
      for (const statement of [remove, insert]) database.run(statement, { ':day': day });
    }
    expect(rowsOf(database, 'select day, ctr from metric_day order by day')).toEqual([
      ['2026-11-03', null],
      ['2026-11-04', 0.25],
      ['2026-11-05', null],
    ]);
    expect(rowsOf(database, history, { ':day': '2026-11-05' })).toEqual([[0.25], [null]]);
  });

  test('the sensor waits until the load has passed the end of the day', () => {
    const database = openDatabase(
      ...TABLES,
      "insert into load_log values ('raw_events', '2026-11-05T23:00'), ('other', '2026-11-07T00:00')",
    );
    expect(rowsOf(database, loaded, { ':end': '2026-11-06T00:00' })).toEqual([]);
    expect(rowsOf(database, loaded, { ':end': '2026-11-05T00:00' })).toEqual([[1]]);
  });
});

test('great expectations: orphans are found beside a NULL, and without the filter they never are', () => {
  const [orphans = ''] = statementsIn(codeOf('great-expectations-quality-gate', 'quality/plays.py')).map(fromPostgres);
  const database = openDatabase(...TABLES, 'insert into items values (7), (null)', 'insert into users values (1), (null)');
  database.run("insert into plays (play_id, user_id, item_id) values ('known', 1, 7), ('item', 1, 9), ('user', 2, 7), ('empty', 1, null)");
  expect(rowsOf(database, orphans)).toEqual([['item'], ['user']]);
  expect(rowsOf(database, orphans.replaceAll(/ where \w+ is not null/g, ''))).toEqual([]);
  expect(bodyOf('great-expectations-quality-gate')).toContain('one NULL in a `NOT IN` list makes the check pass for ever');
});

function showSlot(database: Database, slot: number, title: number): void {
  database.run("insert into impressions values (1, ?, 'home', '2026-11-03')", [slot]);
  database.run('insert into titles values (?, ?)', [slot, title]);
}

/** What the mart holds of item 7 on the 6th after batch 1, batch 2 and batch 2 again, with delete+insert as dbt does it. */
function martAfterBatches(model: string): unknown[][] {
  const database = openDatabase(...LANDING, 'create table mart_item_day (stat_date, item_id, last_batch, impressions, clicks)');
  return [...BATCHES, []].map((batch, runsBefore) => {
    for (const event of batch) database.run('insert into raw_events values (?, ?, ?, 1, ?, ?, ?, ?)', event as (string | number)[]);
    database.run(`create temp table fresh as ${renderDbt(model, 'mart_item_day', runsBefore > 0)}`);
    database.run('delete from mart_item_day where (stat_date, item_id) in (select stat_date, item_id from fresh)');
    database.run('insert into mart_item_day select * from fresh; drop table fresh');
    return rowsOf(database, "select impressions, clicks from mart_item_day where item_id = 7 and stat_date = '2025-01-06'")[0] ?? [];
  });
}
