/** An example that states something else than it computes must be caught. */
import { describe, expect, test } from 'vitest';
import { isAsStated, runExample } from './run-example.ts';

const names = { twice: (x: number) => 2 * x };
const holds = (example: string) => {
  const { received, stated } = runExample(example, names);
  return isAsStated(received, stated);
};

describe('runExample', () => {
  test.each([
    'twice(2) // 4',
    'const x = 3;\ntwice(x) // 6',
    'twice(1 / 3) // 0.6666...',
    'twice(1e-10 / 3) // 6.6666...e-11',
    'twice(NaN) // NaN',
    '[twice(1), { a: twice(1 / 3) }] // [2, { a: 0.666... }]',
    'twice(-1 / 3) // -0.6666...',
  ])('%s holds', (example) => expect(holds(example)).toBe(true));
  test.each([
    'twice(2) // 5',
    'twice(1 / 3) // 0.6655...',
    'twice(1) // NaN',
    '[twice(1)] // [2, 2]',
    '[twice(1), 2] // [2]',
    '({ a: 1, b: 2 }) // { a: 1 }',
    '[1] // { 0: 1 }',
    "twice(1) // '2'",
  ])('%s does not', (example) => expect(holds(example)).toBe(false));
  test('refuses an example that states nothing', () => expect(() => runExample('twice(2)', names)).toThrow('must end in'));
});
