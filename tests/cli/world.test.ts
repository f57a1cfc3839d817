/** `world`: the files that it writes, and one sentence for every option or folder that is no good. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import initSqlJs from 'sql.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvField } from '#cli/world/csv-pieces.ts';
import { isOneSentence, runHoldout } from './run-holdout.ts';

let home = '';
const world = (...args: string[]) => runHoldout(['world', ...args], home);
const text = (...path: string[]) => readFileSync(join(home, ...path), 'utf8');

const TABLES = [
  'assignments',
  'clicks',
  'daily_item_stats',
  'experiments',
  'impressions',
  'item_genres',
  'items',
  'plays',
  'providers',
  'purchases',
  'raw_events',
  'users',
];
const TRUTH = ['truth_bots', 'truth_examination', 'truth_relevance'];
const filesOf = (tables: readonly string[]) => [...tables.map((name) => `${name}.csv`), 'world.sqlite'];

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'holdout-world-'));
  mkdirSync(join(home, 'taken', 'tiny'), { recursive: true });
  writeFileSync(join(home, 'taken', 'tiny', 'thesis.txt'), 'mine');
  writeFileSync(join(home, 'a-file'), 'not a folder');
  expect(await world('--scale', 'tiny', '--seed', '5', '--out', 'one')).toEqual({ code: 0, out: '', err: '' });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('what it writes', () => {
  test('a CSV file a table and one database; nothing else', () => {
    expect(readdirSync(join(home, 'one'))).toEqual(['tiny']);
    expect(readdirSync(join(home, 'one', 'tiny')).sort()).toEqual(filesOf(TABLES));
  });

  test('CSV with a header, LF and NULL as nothing', () => {
    const plays = text('one', 'tiny', 'plays.csv');
    expect(plays.split('\n')[0]).toBe('play_id,user_id,item_id,impression_id,seconds,started_at');
    expect(plays).toMatch(/^p\d+,\d+,\d+,,\d+,\d+$/m);
    expect(plays.endsWith('\n')).toBe(true);
    expect(plays).not.toContain('\r');
    expect([null, '', 'plain', 'a,b', 'say "so"', 'two\nlines', 4.5].map(csvField)).toEqual([
      '',
      '""',
      'plain',
      '"a,b"',
      '"say ""so"""',
      '"two\nlines"',
      '4.5',
    ]);
  });

  test('the database says the same as the files', async () => {
    const { Database } = await initSqlJs();
    const database = new Database(readFileSync(join(home, 'one', 'tiny', 'world.sqlite')));
    for (const table of TABLES) {
      const [{ columns, values } = { columns: [], values: [] }] = database.exec(`SELECT * FROM ${table}`);
      const lines = [columns, ...values].map((row) => row.map((cell) => csvField(cell as string | number | null)).join(','));
      expect(`${lines.join('\n')}\n`, table).toBe(text('one', 'tiny', `${table}.csv`));
    }
    const names = database.exec("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")[0]?.values.flat();
    expect(names).toEqual(TABLES);
    const key = database.exec("SELECT name FROM pragma_table_info('daily_item_stats') WHERE pk > 0 ORDER BY pk")[0]?.values.flat();
    expect(key).toEqual(['stat_date', 'item_id']);
    database.close();
  });

  test('the same bytes again over its own files, other bytes for another seed', async () => {
    const before = filesOf(TABLES).map((name) => readFileSync(join(home, 'one', 'tiny', name)));
    expect((await world('--seed', '5', '--out', 'one', '--scale', 'tiny')).code).toBe(0);
    expect(filesOf(TABLES).every((name, index) => readFileSync(join(home, 'one', 'tiny', name)).equals(before[index] as Buffer))).toBe(
      true,
    );
    expect((await world('--seed', '6', '--out', 'other', '--scale', 'tiny')).code).toBe(0);
    expect(text('other', 'tiny', 'users.csv')).not.toBe(text('one', 'tiny', 'users.csv'));
    expect(readdirSync(home).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('the truth only when asked for; several scales at once', async () => {
    expect((await world('--scale', 'tiny,lab', '--seed', '5', '--out', 'both')).code).toBe(0);
    expect(readdirSync(join(home, 'both')).sort()).toEqual(['lab', 'tiny']);
    expect((await world('--scale', 'tiny', '--seed', '5', '--out', 'truth', '--truth')).code).toBe(0);
    expect(readdirSync(join(home, 'truth', 'tiny')).sort()).toEqual(filesOf([...TABLES, ...TRUTH].sort()));
    expect(text('truth', 'tiny', 'truth_relevance.csv').split('\n').length).toBe(40 * 60 + 2);
    expect(text('truth', 'tiny', 'impressions.csv')).toBe(text('one', 'tiny', 'impressions.csv'));
  });
});

describe('what it refuses', () => {
  test.each<[string, string[], RegExp]>([
    ['no options', [], /give one scale or more and a folder/],
    ['no folder', ['--scale', 'tiny'], /give one scale or more and a folder/],
    ['no scale', ['--out', 'x'], /give one scale or more and a folder/],
    ['an empty folder name', ['--scale', 'tiny', '--out', ''], /give one scale or more and a folder/],
    ['a word too many', ['--scale', 'tiny', '--out', 'x', 'more'], /give one scale or more and a folder/],
    ['an unknown scale', ['--scale', 'tiny,huge', '--out', 'x'], /--scale takes tiny, lab, bench.*"tiny,huge"/],
    ['an empty scale', ['--scale', '', '--out', 'x'], /--scale takes tiny, lab, bench/],
    ['a seed that is no number', ['--scale', 'tiny', '--out', 'x', '--seed', 'one'], /--seed takes a whole number/],
    ['an unknown option', ['--scale', 'tiny', '--out', 'x', '--size', '3'], /Unknown option '--size'/],
    ['a folder with other files', ['--scale', 'tiny', '--out', 'taken'], /holds "thesis.txt".*choose another --out/],
    ['a file in place of the folder', ['--scale', 'tiny', '--out', 'a-file'], /cannot be written \(ENOTDIR\); choose another --out/],
    ['a folder inside a file', ['--scale', 'tiny', '--out', 'a-file/deeper'], /cannot be written \(ENOTDIR\); choose another --out/],
  ])('%s', async (_, args, words) => {
    expect(isOneSentence(await world(...args), words)).toEqual([]);
    expect(existsSync(join(home, 'x'))).toBe(false);
    expect(readdirSync(join(home, 'taken', 'tiny'))).toEqual(['thesis.txt']);
  });
});
