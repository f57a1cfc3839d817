/** The numbers that the README prints are those that come out of its tables. */
import { expect, test } from 'vitest';
import { askWorked, printed } from '../../tests/content/ask-worked.ts';
import { says } from '../../tests/content/says.ts';

const impressions = [
  { impression_id: 'a', surface: 'home', user_id: 1, item_id: 7, clicks: 2 },
  { impression_id: 'b', surface: 'home', user_id: 1, item_id: 8, clicks: 1 },
  { impression_id: 'c', surface: 'home', user_id: 2, item_id: 7, clicks: 0 },
  { impression_id: 'd', surface: 'shop', user_id: 2, item_id: 30, clicks: 1 },
  { impression_id: 'e', surface: 'shop', user_id: 2, item_id: 31, clicks: 0 },
];
const plays = [
  { play_id: 'p1', user_id: 1, item_id: 7, seconds: 1100, impression_id: 'a' },
  { play_id: 'p2', user_id: 1, item_id: 7, seconds: 900, impression_id: 'a' },
  { play_id: 'p3', user_id: 1, item_id: 8, seconds: 45, impression_id: 'b' },
  { play_id: 'p4', user_id: 1, item_id: 8, seconds: 800, impression_id: null },
  { play_id: 'p5', user_id: 2, item_id: 7, seconds: 1500, impression_id: 'c' },
];
const purchases = [{ purchase_id: 'q1', user_id: 2, item_id: 30, impression_id: 'd', quantity: 1, unit_price: 10 }];

test('funnel', async () => {
  const clicks = impressions.flatMap(({ impression_id, clicks: count }) =>
    Array.from({ length: count }, (_, index) => ({ click_id: `${impression_id}${index}`, impression_id })),
  );
  const ask = await askWorked('funnel', { impressions: impressions.map(({ clicks: _, ...row }) => row), clicks, plays, purchases });
  const rows = ask('solution.sql');
  says('funnel', [
    ...printed(impressions.map((row) => [row.impression_id, row.surface, row.user_id, row.item_id, row.clicks])),
    ...printed(plays.map((row) => [`play of ${row.seconds} s`, row.user_id, row.item_id, row.impression_id])),
    ...printed(rows),
    ...rows.map(([surface, ...counts]) => `print(funnel["${surface}"]) # [${counts.join(', ')}]`),
  ]);
  expect(ask('misconceptions/unnested-steps.sql')[0]).toEqual(['home', 3, 2, 2]);
  expect(ask('misconceptions/fan-out.sql')[0]).toEqual(['home', 6, 5, 4]);
  expect(ask('misconceptions/plays-only.sql')[1]).toEqual(['shop', 2, 1, 0]);
  expect(ask('misconceptions/matched-by-user-item.sql')[0]).toEqual(['home', 3, 2, 2]);
});
