/** The numbers that the README prints are those that come out of its table. */
import { expect, test } from 'vitest';
import { askWorked, printed } from '../../tests/content/ask-worked.ts';
import { says } from '../../tests/content/says.ts';

const watched = [
  [1, [4, 4, 7]],
  [2, [4, 7, 9]],
  [3, [9, 7]],
  [4, [2, 5, 2, 5]],
  [5, [7, 9]],
] as const;

test('co-occurrence-self-join', async () => {
  const plays = watched.flatMap(([user_id, items]) =>
    items.map((item_id, index) => ({ play_id: `p${user_id}-${index}`, user_id, item_id })),
  );
  const ask = await askWorked('co-occurrence-self-join', { plays });
  const rows = ask('solution.sql');
  says('co-occurrence-self-join', [
    ...watched.map(([user, items]) => `| ${user} | ${items.join(', ')} |`),
    ...printed(rows),
    `print(rows) # [${rows.map((row) => `(${row.join(', ')})`).join(', ')}]`,
  ]);
  const trap = (name: string) => ask(`misconceptions/${name}.sql`);
  expect(trap('mirrored-pairs')).toHaveLength(4);
  expect(trap('repeats-multiply')[0]).toEqual([2, 5, 4]);
  expect(trap('counts-one-side')).toEqual(
    expect.arrayContaining([
      [2, 5, 2],
      [4, 7, 3],
    ]),
  );
  expect(trap('self-pairs')).toContainEqual([7, 7, 4]);
});
