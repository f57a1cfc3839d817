import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asksForOrder } from './asks-for-order.ts';
import { refuseQuery } from './admit-query.ts';
import { sameQuery } from './same-query.ts';
import { meaningfulTokens, sqlTokens } from './sql-tokens.ts';

describe('sqlTokens', () => {
  test('the tokens joined are the text, whatever it is', () => {
    const piece = fc.constantFrom(
      "'",
      '"',
      '--',
      '/*',
      '*/',
      '\n',
      ' ',
      'a',
      '1',
      '.5e3',
      ';',
      '(',
      '[',
      ']',
      '`',
      '||',
      "''",
      'ü',
      '\u{1f600}',
      ':end',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (text) => {
          const tokens = sqlTokens(text);
          expect(tokens.map(({ value }) => value).join('')).toBe(text);
          const before = tokens.map((_, index) =>
            tokens.slice(0, index).reduce((lines, { value }) => lines + value.split('\n').length - 1, 1),
          );
          expect(tokens.map(({ line }) => line)).toEqual(before);
        },
      ),
    );
  });

  test('comments, strings and quoted names are one token each', () => {
    const kinds = meaningfulTokens(`SELECT 'it''s; -- no', "a""b", x'00' /* ; */ FROM t -- end`).map(
      ({ kind, value }) => `${kind} ${value}`,
    );
    expect(kinds).toEqual(['word SELECT', "text 'it''s; -- no'", 'sign ,', 'name "a""b"', 'sign ,', "text x'00'", 'word FROM', 'word t']);
  });
});

describe('sameQuery', () => {
  test.each([
    ['select 1', 'SELECT  1 ; -- one'],
    ['SELECT a\nFROM t', 'select a from t;;'],
  ])('%j is %j', (one, other) => expect(sameQuery(one, other)).toBe(true));

  test.each([
    ["SELECT 'A'", "SELECT 'a'"],
    ['SELECT a b', 'SELECT ab'],
    ['SELECT 1', 'SELECT 2'],
  ])('%j is not %j', (one, other) => expect(sameQuery(one, other)).toBe(false));
});

describe('refuseQuery', () => {
  test.each([
    'SELECT 1',
    'select 1;',
    ' -- why\nWITH t AS (SELECT 1) SELECT * FROM t ; /* done */',
    'VALUES (1)',
    "SELECT ';' AS a",
    "SELECT date(shown_at, 'unixepoch') FROM impressions",
    'SELECT t.current_date FROM t',
    'SELECT "random" FROM t',
    "SELECT 'nowhere'",
    'SELECT date FROM t',
  ])('%j may be run', (text) => expect(refuseQuery(text)).toBeUndefined());

  test.each([
    ['', 'no statement yet'],
    ['-- only a comment', 'no statement yet'],
    ['SELECT 1;\nSELECT 2', 'a second statement begins on line 2'],
    ['DELETE FROM plays', 'begins with DELETE'],
    ['PRAGMA query_only=OFF', 'begins with PRAGMA'],
    ["ATTACH 'x' AS y", 'begins with ATTACH'],
    ['EXPLAIN SELECT 1', 'begins with EXPLAIN'],
    ['SELECT\nrandom()', 'line 2 asks chance (random)'],
    ['SELECT hex(RANDOMBLOB(4))', 'asks chance'],
    ["SELECT strftime('%s', 'NOW')", "asks the clock ('NOW')"],
    ['SELECT CURRENT_TIMESTAMP', 'asks the clock'],
    ['SELECT unixepoch()', 'asks the clock'],
  ])('%j may not: %s', (text, words) => expect(refuseQuery(text)).toContain(words));
});

describe('asksForOrder', () => {
  test.each([
    'SELECT a FROM t ORDER BY a',
    'select a from (select a from t order by a)',
    'WITH s AS (SELECT a FROM t ORDER BY 1) SELECT * FROM s',
    'SELECT ROW_NUMBER() OVER (ORDER BY a) FROM t order\nby a',
  ])('%j does', (text) => expect(asksForOrder(text)).toBe(true));

  test.each([
    'SELECT a FROM t GROUP BY a',
    'SELECT ROW_NUMBER() OVER (PARTITION BY b ORDER BY a) FROM t',
    "SELECT GROUP_CONCAT(a, ',' ORDER BY a) FROM t",
    "SELECT 'ORDER BY a' FROM t -- ORDER BY a",
  ])('%j does not', (text) => expect(asksForOrder(text)).toBe(false));
});
