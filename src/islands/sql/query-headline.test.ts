import { expect, test } from 'vitest';
import type { QueryRun } from '#worker/protocol.ts';
import { queryHeadline } from './query-headline.ts';

const words = (outcome: QueryRun['outcome']) => queryHeadline({ outcome, plan: [] });
const rows = (total: number) => words({ kind: 'returned', columns: ['a', 'b'], rows: [], total });

test('rows and columns are counted, none at all is said', () => {
  expect(rows(1)).toBe('1 row, 2 columns.');
  expect(rows(1_204)).toBe('1,204 rows, 2 columns.');
  expect(rows(0)).toMatch(/^0 rows\./);
});

test('an error is a sentence with its line', () => {
  expect(words({ kind: 'compile-error', error: { message: 'there is no column secnds here', line: 3 } })).toBe(
    'Line 3: there is no column secnds here.',
  );
  expect(words({ kind: 'compile-error', error: { message: 'there is no column x here' } })).toBe('There is no column x here.');
  expect(words({ kind: 'threw', error: { name: 'SqlError', message: 'integer overflow' } })).toBe('SQLite broke off: integer overflow.');
  expect(words({ kind: 'no-entry', reason: 'there is no statement yet; write one SELECT' })).toBe(
    'No result: there is no statement yet; write one SELECT.',
  );
});

test('the clock is told apart from every other end', () => {
  expect(words({ kind: 'timed-out', limit: 'wall-per-check' })).toMatch(/^Stopped by the clock after 5 seconds/);
  expect(words({ kind: 'out-of-memory' })).toMatch(/memory/);
});
