import { expect, test } from 'vitest';
import { linesOfFailures } from './lines-of-failures.ts';

test('a failed test of Vitest is told with its reason, and what passed is not', () => {
  const output = [
    ' ✓ a.test.ts (3 tests) 5ms',
    '',
    '\u001b[31m FAIL \u001b[39m b.test.ts > adds',
    'AssertionError: expected 1 to be 2',
    '',
  ];
  expect(linesOfFailures(output.join('\n'))).toEqual([' FAIL  b.test.ts > adds', 'AssertionError: expected 1 to be 2']);
});

test('a failed test of Playwright is told', () => {
  const output = ['  ✓  1 a.e2e.ts:1:1 › opens (1s)', '  1) b.e2e.ts:2:1 › closes ───', '    Error: not closed'];
  expect(linesOfFailures(output.join('\n'))).toEqual(output.slice(1));
});

test('where nothing is recognised, the end is told', () => {
  const output = Array.from({ length: 100 }, (_, line) => `line ${line}`);
  expect(linesOfFailures(output.join('\n')).at(-1)).toBe('line 99');
  expect(linesOfFailures(output.join('\n'))).toHaveLength(60);
});
