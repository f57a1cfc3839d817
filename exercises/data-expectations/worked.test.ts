/** The numbers printed in the README are those that the core computes. */
import { expect, test } from 'vitest';
import { type Expectation, runExpectations } from '#core/monitoring/run-expectations.ts';
import { digits, says } from '../../tests/content/says.ts';

const rows = [
  { id: 1, surface: 'home', minutes: 42, at: 490 },
  { id: 2, surface: 'shop', minutes: null, at: 495 },
  { id: 2, surface: 'home', minutes: 17, at: 500 },
  { id: 3, surface: 'kiosk', minutes: 0, at: 505 },
  { id: 4, surface: null, minutes: 600, at: 470 },
  { id: 5, surface: 'search', minutes: 31, at: 480 },
];
const expectations: readonly Expectation[] = [
  { kind: 'notNull', column: 'minutes', maxShare: 0.2 },
  { kind: 'unique', column: 'id' },
  { kind: 'between', column: 'minutes', minimum: 0, maximum: 480 },
  { kind: 'inSet', column: 'surface', values: ['home', 'watch_next', 'shop', 'search'] },
  { kind: 'fresh', column: 'at', maxAge: 30 },
];

test('data-expectations', () => {
  const results = runExpectations(rows, expectations, 540);
  expect(results.map(({ passed }) => passed)).toEqual([true, false, false, false, false]);
  const cells = results.map(({ passed, failing }, index) => {
    const detail = [`, a share of ${digits(1 / 6)}`, '', '', '', `, the newest is ${540 - 505} old`][index];
    return `| ${failing}${detail} | ${passed ? 'yes' : 'no'} |`;
  });
  const nulls = (column: 'minutes' | 'surface') => rows.filter((row) => row[column] === null).length;
  const failingOf = (index: number) => results[index]?.failing ?? 0;
  says('data-expectations', [
    ...rows.map(({ id, surface, minutes, at }) => `| ${id} | ${surface} | ${minutes} | ${at} |`),
    ...cells,
    `\`minutes\` has ${failingOf(2) + nulls('minutes')} values out of bounds and \`surface\` ${failingOf(3) + nulls('surface')} unknown`,
    `# {${results.map(({ failing }, index) => `'${expectations[index]?.kind}': ${failing}`).join(', ')}}`,
    `-- ${results.map(({ failing }) => failing).join(' | ')}`,
  ]);
});
