/** The numbers that the README prints are those that come out of its table, and the value of `:end` is the one that is bound. */
import { expect, test } from 'vitest';
import grader from './grader.ts';
import { askWorked, printed } from '../../tests/content/ask-worked.ts';
import { digits, says } from '../../tests/content/says.ts';

const DAY = 86_400;
const users = [
  [1, 'control', 0, [3, 8]],
  [2, 'control', 2, [5]],
  [3, 'control', 6, [20]],
  [4, 'control', 8, [10]],
  [5, 'treatment', 1, [8, 9, 14]],
  [6, 'treatment', 3, [18]],
  [7, 'treatment', 9, []],
] as const;

test('retention-holdout', async () => {
  const assignments = users.map(([user_id, arm, day]) => ({ experiment_id: 'rank_v2', user_id, arm, assigned_at: day * DAY }));
  const plays = users.flatMap(([user_id, , , days]) =>
    days.map((day) => ({ play_id: `${user_id}-${day}`, user_id, started_at: day * DAY })),
  );
  const ask = await askWorked('retention-holdout', { assignments, plays });
  const of = (file: string) => ask(file, { end: 20 * DAY });
  const rows = of('solution.sql');
  says('retention-holdout', [
    ...users.map(
      ([user, arm, day, days]) =>
        `| ${user} | ${arm} | ${day} | ${day + 7} to ${day + 14} | ${days.length === 0 ? 'never' : days.join(', ')} |`,
    ),
    ...printed(rows),
    `print(rows) # [${rows.map(([arm, all, back, rate]) => `('${arm}', ${all}, ${back}, ${Number(digits(rate as number, 4))})`).join(', ')}]`,
  ]);
  const trap = (name: string) => of(`misconceptions/${name}.sql`).map(([, all, back]) => `${back} of ${all}`);
  expect(trap('inner-join')).toEqual(['1 of 1', '1 of 1']);
  expect(trap('immature-users')).toEqual(['1 of 4', '1 of 3']);
  expect(trap('any-later-play')).toEqual(['3 of 3', '2 of 2']);
  expect(trap('rolling-from-day-7')).toEqual(['2 of 3', '2 of 2']);
});

test('the value of :end, and those of variants: whole days, up to four earlier', () => {
  const { end = 0 } = grader.sql?.parameters ?? {};
  says('retention-holdout', [`Unix seconds; ${end}, the first second after day 20`, `It is ${end}, the first second after day 20`]);
  const earlier = [1, 2, 3, 4, 5, 6].map((variant) => (end - (grader.sql?.parametersAt?.(variant).end ?? NaN)) / DAY);
  expect(earlier).toEqual([1, 2, 3, 4, 0, 1]);
});
