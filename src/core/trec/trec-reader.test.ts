import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText, rowsOfTable } from './testing/read-text.ts';
import { type TrecKind, TrecRefusal } from './trec-refusal.ts';

const refusal = (kind: TrecKind, text: string | Uint8Array, chunkBytes?: number) => {
  try {
    readText(kind, text, chunkBytes);
  } catch (error) {
    if (error instanceof TrecRefusal) return `${error.kind} ${error.line}: ${error.message}`;
    throw error;
  }
  return 'read';
};

describe('TrecReader', () => {
  test('a run: query, document and score; rank and tag are not looked at', () => {
    const table = readText('run', 'q1 Q0 b 9 1.5 tag\nq1 Q0 a 1 -2e-1 tag\nq2 x c y 0 tag more words\n');
    expect(rowsOfTable(table)).toEqual([
      ['q1', 'b', 1.5],
      ['q1', 'a', -0.2],
      ['q2', 'c', 0],
    ]);
  });
  test('qrels: query, document and grade', () => {
    expect(rowsOfTable(readText('qrels', 'q 0 d 2\nq 0 e -1'))).toEqual([
      ['q', 'd', 2],
      ['q', 'e', -1],
    ]);
  });
  test('spaces, tabs, CRLF, blank lines, comments, a byte order mark and a missing last newline change nothing', () => {
    const plain = 'q 0 d 1\nr 0 é 2\n';
    const dressed = '\ufeff# judgements\r\n  q\t0   d 1 \r\n\r\n \t\n# more\nr 0 é\t2';
    expect(rowsOfTable(readText('qrels', dressed))).toEqual(rowsOfTable(readText('qrels', plain)));
  });
  test('rows of a query that comes back later belong to it, in the order of the file', () => {
    const table = readText('qrels', 'a 0 1 0\nb 0 2 0\na 0 3 0\nb 0 4 0\nb 0 5 0\n');
    const into = new Int32Array(3);
    expect([table.rowsOf(0, into), ...into.subarray(0, 2)]).toEqual([2, 0, 2]);
    expect([table.rowsOf(1, into), ...into]).toEqual([3, 1, 3, 4]);
    expect([table.countOf(0), table.countOf(1), table.largestCount(), table.rowCount]).toEqual([2, 3, 3, 5]);
  });
  test('the same rows come out however the file is cut into chunks', () => {
    const id = fc.stringMatching(/^[!-~é]{1,12}$/u).filter((text) => !text.startsWith('#'));
    // No text tells -0 from 0.
    const scores = fc.double({ noNaN: true, noDefaultInfinity: true }).map((score) => score + 0);
    const row = fc.tuple(id, id, scores);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 50 }), (rows, chunkBytes) => {
        const text = rows.map(([query, document, score]) => `${query} Q0 ${document} 1 ${score} t`).join('\n');
        expect(rowsOfTable(readText('run', text, chunkBytes))).toEqual(rows);
      }),
    );
  });
  test('many chunks of growing rows', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [`q${index % 7}`, `d${'x'.repeat(index % 50)}${index}`, index] as const);
    const text = rows.map(([query, document, grade]) => `${query} 0 ${document} ${grade}\n`).join('');
    expect(rowsOfTable(readText('qrels', text, 4096))).toEqual(rows);
  });
  test('a row knows its line', () => {
    const table = readText('qrels', '# head\nq 0 a 1\n\n\nq 0 b 1\nq 0 c 1\n');
    expect([0, 1, 2].map((row) => table.lineOf(row))).toEqual([2, 5, 6]);
  });
});

describe('refusals', () => {
  const RUN = 'a run has the six columns "query Q0 document rank score tag"';
  const QRELS = 'a qrels file has the four columns "query iteration document grade"';
  test.each<[TrecKind, string, string]>([
    ['run', 'q Q0 d 1 2 t\nq Q0 d 1 2\n', `run 2: has 5 columns; ${RUN}`],
    ['run', 'q', `run 1: has 1 column; ${RUN}`],
    ['qrels', 'q 0 d\n', `qrels 1: has 3 columns; ${QRELS}`],
    ['qrels', 'q Q0 d 1 2 t\n', `qrels 1: has 6 columns; ${QRELS}`],
    ['run', 'q Q0 d 1 high t', 'run 1: the score must be a finite number, not "high"'],
    ['run', '\n\nq Q0 d 1 nan t', 'run 3: the score must be a finite number, not "nan"'],
    ['run', 'q Q0 d 1 -1e999 t', 'run 1: the score must be a finite number, not "-1e999"'],
    ['qrels', 'q 0 d 1.5', 'qrels 1: the grade must be a whole number below 2^31, not "1.5"'],
    ['qrels', 'q 0 d 2147483648', 'qrels 1: the grade must be a whole number below 2^31, not "2147483648"'],
    ['run', '', `run 0: is empty; ${RUN} on each line`],
    ['qrels', '\n# nothing\n \r\n', `qrels 0: is empty; ${QRELS} on each line`],
    ['run', 'q Q0 d 1 2 t\rq Q0 e 1 2 t\r', 'run 1: holds a carriage return that ends no line; save the file with line feeds'],
    ['run', 'q Q0 d\u0001 1 2 t', 'run 1: holds the control character 1; is this a text file?'],
    ['run', 'q Q0 d 1 2 t\nq\u0000', 'run 2: seems to be UTF-16 text; save the file as UTF-8'],
  ])('%s %j', (kind, text, message) => {
    expect(refusal(kind, text)).toBe(message);
    expect(refusal(kind, text, 3)).toBe(message);
  });
  test('the largest grade is read', () => expect(refusal('qrels', 'q 0 d 2147483647')).toBe('read'));
  test.each(['le', 'be'])('UTF-16 %s, with and without its mark', (order) => {
    const units = (text: string) =>
      Array.from(text, (character) => character.charCodeAt(0)).flatMap((unit) =>
        order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
      );
    const message = 'qrels 1: seems to be UTF-16 text; save the file as UTF-8';
    expect(refusal('qrels', Uint8Array.from(units('q 0 d 1\n')))).toBe(message);
    expect(refusal('qrels', Uint8Array.from(units('\ufeffq 0 d 1\nq 0 e 1\n')))).toBe(message);
  });
  test('a line of 64 KiB is read, one byte more is refused, also when it never ends', () => {
    const row = (length: number) => `q 0 ${'d'.repeat(length - 'q 0  1'.length)} 1`;
    const message = 'qrels 2: is longer than 64 KiB; is this a text file with one row a line?';
    for (const chunkBytes of [1000, 65_536, 65_537, 1_000_000]) {
      expect(refusal('qrels', `a 0 b 1\n${row(65_536)}\n`, chunkBytes)).toBe('read');
      expect(refusal('qrels', `a 0 b 1\n${row(65_537)}\n`, chunkBytes)).toBe(message);
      expect(refusal('qrels', `a 0 b 1\n${row(65_537)}`, chunkBytes)).toBe(message);
      expect(refusal('qrels', `a 0 b 1\n${' '.repeat(70_000)}\n`, chunkBytes)).toBe(message);
    }
  });
  test('a long line without line feeds that holds zero bytes is UTF-16', () => {
    expect(refusal('run', new Uint8Array(100_000), 1000)).toBe('run 1: seems to be UTF-16 text; save the file as UTF-8');
  });
});
