/** The numbers that the README prints are those that come out of its table. */
import { expect, test } from 'vitest';
import { askWorked, printed } from '../../tests/content/ask-worked.ts';
import { digits, says } from '../../tests/content/says.ts';

const log = [
  [1, 'home', 1, 10, 3],
  [1, 'home', 2, 10, 1],
  [2, 'home', 1, 6, 2],
  [2, 'search', 1, 5, 4],
  [3, 'home', 1, 8, 8],
  [3, 'home', 2, 8, 7],
  [3, 'search', 1, 4, 3],
] as const;

const impressions = log.flatMap(([user_id, surface, position, count], line) =>
  Array.from({ length: count }, (_, index) => ({ impression_id: `i${line}-${index}`, user_id, surface, position })),
);
const clicks = log.flatMap(([, , , , count], line) =>
  Array.from({ length: count }, (_, index) => ({ click_id: `c${line}-${index}`, impression_id: `i${line}-${index}` })),
);

test('position-ctr', async () => {
  const ask = await askWorked('position-ctr', { impressions, clicks });
  const rows = ask('solution.sql');
  const rates = (name: string) => ask(`misconceptions/${name}.sql`).map(([, , ctr]) => digits(ctr as number, 4));
  says('position-ctr', [
    ...printed(log),
    ...printed(rows),
    `print(curve) # [${rows.map((row) => `(${row.join(', ')})`).join(', ')}]`,
    `that is ${rates('bots-kept').join(' and ')}.`,
    `a rate of ${rates('surfaces-mixed')[0]}.`,
    `the six clicks give ${rates('clicks-shared-out').join(' and ')}.`,
  ]);
  const again = await askWorked('position-ctr', { impressions, clicks: [...clicks, { click_id: 'again', impression_id: 'i2-0' }] });
  expect(again('solution.sql')).toEqual(rows);
  const [first] = again('misconceptions/counts-click-rows.sql');
  says('position-ctr', [`makes ${first?.[1]} impressions and 6 clicked: ${digits(first?.[2] as number, 4)}.`]);
});
