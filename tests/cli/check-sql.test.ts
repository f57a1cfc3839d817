/** `check` with queries: right, a known trap, what cannot be run, and one that never ends. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verdictSchema } from '#graders/verdict-schema.ts';
import { runHoldout } from './run-holdout.ts';

const solution = readFileSync('exercises/interaction-matrix/solution.sql', 'utf8');

let home = '';
const check = (file: string, ...options: string[]) => runHoldout(['check', 'interaction-matrix', file, ...options], home);

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'holdout-check-sql-'));
  const files: Record<string, string> = {
    'right.sql': `${solution}\n-- done`,
    'trap.sql': solution.replaceAll('UNION ALL', 'UNION'),
    'column.sql': 'SELECT user_id, itm_id\nFROM plays',
    'two.sql': 'SELECT 1;\nSELECT 2;',
    'deletes.sql': 'DELETE FROM plays',
    'endless.sql': 'WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT COUNT(*) AS n FROM c',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('check of an SQL exercise', () => {
  test('a right query is accepted', async () => {
    const { code, out, err } = await check('right.sql');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Accepted/);
  });

  test('a trap is named, with the few rows that show it as tables', async () => {
    expect(solution).toContain('UNION ALL');
    const { code, out } = await check('trap.sql');
    expect(code).toBe(1);
    expect(out).toContain(
      readFileSync('exercises/interaction-matrix/misconceptions/union-dedup.sql', 'utf8').split('\n')[1]?.slice('-- says: '.length),
    );
    expect(out).toMatch(/smallest database found: \d+ of \d+ rows/);
    expect(out).toMatch(/^ +user_id +item_id +strength$/m);
  });

  test.each([
    ['column.sql', /line 1: there is no column itm_id/i],
    ['two.sql', /second statement begins on line 2/],
    ['deletes.sql', /begins with DELETE/],
  ])('%s cannot be run, which is said in a sentence', async (file, words) => {
    const { code, out, err } = await check(file);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(words);
    const { out: json } = await check(file, '--json');
    expect(verdictSchema.parse(JSON.parse(json))).toMatchObject({ status: 'errored', help: [{ message: expect.any(String) }] });
  });

  test('a query that never ends is killed by the clock, twice: inconclusive', async () => {
    const { code, out } = await check('endless.sql', '--json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ status: 'inconclusive', unmetLimits: ['wall-per-check'] });
  });
});
