import { describe, expect, test } from 'vitest';
import type { Language } from '#languages/language.ts';
import { queryWords } from '#languages/query.ts';
import { textOf } from '#languages/sentence.ts';
import { verdictWords } from '#languages/verdict.ts';
import type { QueryRun } from '#worker/protocol.ts';
import { orderWords } from './order-words.ts';
import { queryHeadline } from './query-headline.ts';

const sentence = (outcome: QueryRun['outcome'], language: Language) =>
  queryHeadline({ outcome, plan: [] }, { headline: queryWords[language].headline, outcomes: verdictWords[language].outcomes });
const words = (outcome: QueryRun['outcome'], language: Language = 'en') => textOf(sentence(outcome, language));
const rows = (total: number, language: Language = 'en') => words({ kind: 'returned', columns: ['a', 'b'], rows: [], total }, language);

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
  expect(words({ kind: 'timed-out', limit: 'fuel-per-call' })).toMatch(/^Stopped: the query takes more steps/);
  expect(words({ kind: 'out-of-memory' })).toBe('The query gave no result: it used up its memory.');
});

describe('in German', () => {
  test('one row and many', () => {
    expect(rows(1, 'de')).toBe('1 Zeile, 2 Spalten.');
    expect(rows(1_204, 'de')).toBe('1.204 Zeilen, 2 Spalten.');
    expect(rows(0, 'de')).toMatch(/^0 Zeilen\./);
  });
  test('what SQLite says stays English', () => {
    expect(sentence({ kind: 'compile-error', error: { message: 'there is no column x here', line: 3 } }, 'de')).toEqual([
      'Zeile ',
      '3',
      ': ',
      { mark: 'english', text: 'there is no column x here.' },
    ]);
    expect(words({ kind: 'threw', error: { name: 'SqlError', message: 'integer overflow', line: 2 } }, 'de')).toBe(
      'Zeile 2: SQLite hat abgebrochen: integer overflow.',
    );
  });
  test('an end without a value', () =>
    expect(words({ kind: 'out-of-memory' }, 'de')).toBe('Die Abfrage lieferte kein Ergebnis: Der Speicher ist aufgebraucht.'));
});

test('an order in words', () => {
  expect(orderWords(['users desc', 'item_a'], queryWords.en)).toBe('users, falling, then item_a');
  expect(orderWords(['users desc', 'item_a'], queryWords.de)).toBe('users, absteigend, dann item_a');
});
