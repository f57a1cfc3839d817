/** Keys that indent, on text with the selection written as `|`. */
import { expect, test } from 'vitest';
import { indentEdit } from '#islands/exercise/indent-edit.ts';

function press(key: string, marked: string): string {
  const start = marked.indexOf('|');
  const end = marked.lastIndexOf('|') === start ? start : marked.lastIndexOf('|') - 1;
  const value = marked.replaceAll('|', '');
  const edit = indentEdit(key, value, start, end);
  return edit === undefined ? value : value.slice(0, edit.from) + edit.text + value.slice(edit.to);
}

test.each([
  ['Tab', 'ab|c', 'ab  c'],
  ['Tab', '|a\nb|', '  a\n  b'],
  ['Shift+Tab', 'a\n    b|', 'a\n  b'],
  ['Shift+Tab', 'a|', 'a'],
  ['Enter', '  if (k) {|', '  if (k) {\n    '],
  ['Enter', '  a;|', '  a;\n  '],
  ['Enter', 'a|', 'a\n'],
  ['x', 'a|', 'a'],
])('%s on %j', (key, before, expected) => expect(press(key, before)).toBe(expected));
