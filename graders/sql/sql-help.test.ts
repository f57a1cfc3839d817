import { describe, expect, test } from 'vitest';
import { type AnsweredDatabase, helpWithAnswer, helpWithReading } from './sql-help.ts';
import type { SqlCell } from './result-set.ts';

const answer = (columns: string[], rows: SqlCell[][], right: SqlCell[][]): AnsweredDatabase => ({
  outcome: { kind: 'returned', value: { columns, rows }, mutated: [] },
  expected: { columns: ['segment', 'ctr'], rows: right },
});
const ASKED = ['segment', 'ctr'];
const kinds = (answers: AnsweredDatabase[]) => helpWithAnswer(answers, ASKED).map(({ kind }) => kind);

describe('help with a query that answers', () => {
  test('columns of other names: said, and that the rows are right', () => {
    expect(helpWithAnswer([answer(['segment', 'rate'], [['new', 0.5]], [['new', 0.5]])], ASKED)).toEqual([
      {
        kind: 'wrong-columns',
        message:
          'Your columns are segment, rate; asked for are segment, ctr. Name each with AS, in the order asked for. The rows themselves are right.',
      },
    ]);
    expect(helpWithAnswer([answer(['ctr', 'segment'], [[0.5, 'new']], [['new', 0.5]])], ASKED)[0]?.message).toContain(
      'Put them in the order',
    );
    expect(helpWithAnswer([answer(['segment'], [['new']], [['new', 0.5]])], ASKED)[0]?.message).not.toContain('rows themselves');
  });

  test('text for numbers, on every database', () => {
    const asText = answer(ASKED, [['new', '0.5']], [['new', 0.5]]);
    expect(helpWithAnswer([asText], ASKED)[0]).toMatchObject({ kind: 'text-for-number', message: expect.stringContaining('ctr is text') });
    expect(kinds([asText, answer(ASKED, [['new', 0.4]], [['new', 0.5]])])).toEqual([]);
    expect(kinds([answer(ASKED, [['new', '0.4']], [['new', 0.5]])])).toEqual([]);
    expect(kinds([answer(ASKED, [['new', '']], [['new', 0]])])).toEqual([]);
  });

  test('percent for a fraction, on every database', () => {
    const percent = answer(
      ASKED,
      [
        ['new', 50],
        ['old', null],
      ],
      [
        ['new', 0.5],
        ['old', null],
      ],
    );
    expect(helpWithAnswer([percent], ASKED)[0]).toMatchObject({
      kind: 'percent-for-fraction',
      message: expect.stringContaining('ctr is in percent'),
    });
    expect(kinds([percent, answer(ASKED, [['new', 0.5]], [['new', 0.5]])])).toEqual([]);
  });

  test('what is no share cannot be in percent', () => {
    expect(kinds([answer(ASKED, [['new', 1999]], [['new', 19.99]])])).toEqual([]);
  });

  test('a right answer and one that is merely wrong need none', () => {
    expect(kinds([answer(ASKED, [['new', 0.5]], [['new', 0.5]])])).toEqual([]);
    expect(kinds([answer(ASKED, [['new', 0.7]], [['new', 0.5]])])).toEqual([]);
  });

  test('an error of SQLite is said', () => {
    const broken: AnsweredDatabase = { outcome: { kind: 'threw', error: { name: 'SqlError', message: 'integer overflow' } }, expected: 0 };
    expect(helpWithAnswer([broken], ASKED)).toEqual([{ kind: 'sql-error', message: 'SQLite broke off: integer overflow.' }]);
  });
});

describe('help with a file that cannot be run', () => {
  test('one sentence, with the line where it is known', () => {
    expect(helpWithReading({ kind: 'compile-error', error: { message: 'there is no table play', line: 2 } })).toEqual([
      { kind: 'sql-error', message: 'Line 2: there is no table play.', line: 2 },
    ]);
    expect(helpWithReading({ kind: 'no-entry', reason: 'there is no statement yet; write one SELECT' })).toEqual([
      { kind: 'not-one-query', message: 'There is no statement yet; write one SELECT.' },
    ]);
    expect(helpWithReading({ kind: 'unsettled' })).toEqual([]);
  });
});
