/** The numbers that the page of this exercise prints are those that the core computes. */
import { test } from 'vitest';
import { popularityLift } from '#core/fairness/popularity-lift.ts';
import { digits, says } from '../../tests/content/says.ts';

const profiles = [
  [1, 2],
  [1, 3],
  [1, 2, 3],
  [1, 4],
  [4, 5, 6, 7],
];
const recommendations = [
  [1, 3],
  [1, 2],
  [1, 2],
  [1, 9],
  [1, 2],
];
const groups = ['main', 'main', 'main', 'niche', 'niche'];

test('popularity-lift', () => {
  const { main, niche } = popularityLift(profiles, recommendations, groups);
  const alone = popularityLift(profiles, recommendations, ['0', '1', '2', '3', '4']);
  const pooledLevel = levelOfAll([1, 4, 4, 5, 6, 7]);
  const pooledList = levelOfAll([1, 9, 1, 2]);
  const unseenLeftOut = [[1, 3], [1, 2], [1, 2], [1], [1, 2]];
  const byEntries = popularityLift(profiles, [[1], [1], [1], [1], [1]], groups, { popularity: 'share-of-interactions' });
  const byUsers = popularityLift(profiles, [[1], [1], [1], [1], [1]], groups);
  says('popularity-lift', [
    ...Object.entries(alone).map(([user, { recommended }]) => `| ${recommendations[Number(user)]?.join(', ')} | ${digits(recommended)} |`),
    ...Object.entries(alone).map(([user, { profile }]) => `| ${digits(profile)} | ${recommendations[Number(user)]?.join(', ')} |`),
    `The level of \`main\` goes from ${told(main)}; that of \`niche\` from ${told(niche)}.`,
    `the level is ${digits(pooledLevel)}, the lift ${digits(pooledList / pooledLevel - 1)}`,
    `the lift jumps to ${digits(popularityLift(profiles, unseenLeftOut, groups).niche?.lift ?? NaN)}`,
    `a popularity of ${digits(byEntries.main?.recommended ?? NaN)} for title 1 instead of ${digits(byUsers.main?.recommended ?? NaN)}`,
    `# ${Number(digits(main?.lift ?? NaN))}`,
    `# ${Number(digits(niche?.lift ?? NaN))}`,
    `-- main | ${digits(main?.lift ?? NaN)}`,
    `-- niche | ${digits(niche?.lift ?? NaN)}`,
  ]);
});

/** Both levels of a group and its lift, as the page tells them. */
function told(group: { profile: number; recommended: number; lift: number } | undefined): string {
  const { profile, recommended, lift } = group ?? { profile: NaN, recommended: NaN, lift: NaN };
  return `${digits(profile)} to ${digits(recommended)}, a lift of ${digits(lift)}`;
}

/** One mean over entries of several users, as a pooled level takes it; each item's popularity is read off a list of its own. */
function levelOfAll(items: readonly number[]): number {
  const popularity = (item: number) =>
    popularityLift(
      profiles,
      profiles.map(() => [item]),
      groups,
    ).main?.recommended ?? NaN;
  return items.reduce((total, item) => total + popularity(item), 0) / items.length;
}
