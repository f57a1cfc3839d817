/** The rows of a difference rebuild both programs. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffRows, foldUnchanged } from '#islands/exercise/diff-rows.ts';

const program = fc
  .array(fc.constantFrom('a', 'b', '', '  return 1;', '}'), { maxLength: 12 })
  .map((lines) => lines.map((line) => `${line}\n`).join(''));

describe('diffRows', () => {
  test('one changed line is one gone and one come, with its line numbers', () => {
    expect(diffRows('a\nb\nc', 'a\nB\nc\n')).toEqual([
      { kind: 'same', text: 'a', before: 1, after: 1 },
      { kind: 'removed', text: 'b', before: 2 },
      { kind: 'added', text: 'B', after: 2 },
      { kind: 'same', text: 'c', before: 3, after: 3 },
    ]);
  });
  test('line ends of another system are no change', () => {
    expect(diffRows('a\r\nb\r\n', 'a\nb\n').every((row) => row.kind === 'same')).toBe(true);
  });
  test('without the added rows it is the older program, without the removed the newer', () => {
    fc.assert(
      fc.property(program, program, (before, after) => {
        const rows = diffRows(before, after);
        const text = (leftOut: string) =>
          rows
            .filter((row) => row.kind !== leftOut)
            .map((row) => `${row.text}\n`)
            .join('');
        expect([text('added'), text('removed')]).toEqual([before, after]);
      }),
    );
  });
});

describe('foldUnchanged', () => {
  test('keeps the lines around a change and counts the rest', () => {
    const rows = foldUnchanged(diffRows('1\n2\n3\n4\n5\n', '1\n2\n3\n4\nfive\n'), 1);
    expect(rows.map((row) => row.kind)).toEqual(['fold', 'same', 'removed', 'added']);
    expect(rows[0]).toEqual({ kind: 'fold', count: 3, before: 1 });
  });
  test('no line is lost', () => {
    fc.assert(
      fc.property(program, program, (before, after) => {
        const rows = diffRows(before, after);
        const shown = foldUnchanged(rows).reduce((sum, row) => sum + (row.kind === 'fold' ? row.count : 1), 0);
        expect(shown).toBe(rows.length);
      }),
    );
  });
});
