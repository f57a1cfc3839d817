import { describe, expect, test } from 'vitest';
import { seenValue, seenWords } from '#graders/judgement.ts';
import { databaseOf, expectedRows, MISSING, receivedRows, rowsBefore, UNEXPECTED } from './counterexample-rows.ts';

const COLUMNS = ['user_id', 'strength'];
const difference = { columns: COLUMNS, missing: [[1, 2]], missingCount: 1, unexpected: [[1, 1]], unexpectedCount: 1 };
const result = (rows: readonly (readonly (number | string | null)[])[]) => seenValue({ columns: COLUMNS, rows });

describe('rows beside each other', () => {
  test('what is missing and what is too much is signed, what agrees is not', () => {
    expect(
      expectedRows(
        result([
          [1, 2],
          [3, null],
        ]),
        difference,
      )?.signs,
    ).toEqual([MISSING, undefined]);
    expect(
      receivedRows(
        result([
          [1, 1],
          [3, null],
        ]),
        difference,
      )?.signs,
    ).toEqual([UNEXPECTED, undefined]);
  });
  test('of two equal rows only as many are signed as differ', () => {
    expect(
      receivedRows(
        result([
          [1, 1],
          [1, 1],
        ]),
        difference,
      )?.signs,
    ).toEqual([undefined, UNEXPECTED]);
  });
  test('a row is known by its cells when the grader paired the columns by name', () => {
    const received = seenValue({ columns: ['strength', 'user_id'], rows: [[7, 1]] });
    expect(receivedRows(received, { ...difference, unexpected: [[1, 7]] })?.signs).toEqual([UNEXPECTED]);
  });
  test('a long answer shows its differing rows alone, and says how many more there are', () => {
    const long = result(Array.from({ length: 21 }, (_, index) => [index, 1]));
    expect(receivedRows(long, { ...difference, unexpectedCount: 9 })).toMatchObject({ rows: [[1, 1]], left: 8 });
  });
  test('an answer that is no rows has none', () => expect(receivedRows(seenWords('no result'), undefined)).toBeUndefined());
});

test('the database and the count of rows before shrinking are read from the wire', () => {
  const database = { name: 'a database', tables: [] };
  expect(databaseOf([database])).toEqual(database);
  expect(databaseOf([[1, 2], 3])).toBeUndefined();
  expect(rowsBefore([{ name: 'a database', rows: 412 }])).toBe(412);
  expect(rowsBefore([])).toBeUndefined();
});
