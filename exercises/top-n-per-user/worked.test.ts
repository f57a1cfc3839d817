/** The numbers that the README prints are those that come out of its table. */
import { expect, test } from 'vitest';
import { askWorked, printed } from '../../tests/content/ask-worked.ts';
import { says } from '../../tests/content/says.ts';

const plays = [
  [1, 7, 3000],
  [1, 7, 3000],
  [1, 8, 4000],
  [1, 9, 2500],
  [1, 5, 2500],
  [1, 6, 20],
  [2, 8, 45],
].map(([user_id = 0, item_id = 0, seconds = 0], index) => ({ play_id: `p${index}`, user_id, item_id, seconds }));

test('top-n-per-user', async () => {
  const ask = await askWorked('top-n-per-user', { plays });
  const rows = ask('solution.sql');
  const tuples = (user: number) => rows.filter(([id]) => id === user).map(([, ...rest]) => `(${rest.join(', ')})`);
  says('top-n-per-user', [
    ...plays.map(({ user_id, item_id, seconds }) => `| ${user_id} | ${item_id} | ${seconds} |`),
    ...printed(rows),
    `print(watched[1]) # [${tuples(1).join(', ')}]`,
    `print(watched[2]) # [${tuples(2).join(', ')}]`,
  ]);
  const trap = (name: string) => ask(`misconceptions/${name}.sql`);
  expect(trap('global-limit').map(([user]) => user)).toEqual([1, 1, 1]);
  expect(trap('rank-with-ties').filter(([user, rank]) => user === 1 && rank === 3)).toHaveLength(2);
  expect(trap('rows-not-totals').slice(0, 3)).toEqual([
    [1, 1, 8, 4000],
    [1, 2, 7, 3000],
    [1, 3, 7, 3000],
  ]);
  expect(trap('tie-by-larger-id')[2]).toEqual([1, 3, 9, 2500]);
});
