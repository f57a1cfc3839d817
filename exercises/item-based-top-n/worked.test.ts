/** The numbers printed in the README are those that the core computes. */
import { expect, test } from 'vitest';
import { cosineSimilarity } from '#core/cf/cosine-similarity.ts';
import { itemBasedTopN } from '#core/cf/item-based-top-n.ts';
import { emptyProfile, itemProfiles, profileMean, userProfiles } from '#core/cf/rating-profiles.ts';
import type { Rating } from '#core/cf/rating.ts';
import { ratingSimilarity } from '#core/cf/rating-similarity.ts';
import { digits, says } from '../../tests/content/says.ts';

const ITEMS = [10, 20, 30, 40, 50];
const TABLE: Record<number, (number | undefined)[]> = {
  1: [5, 2, undefined, undefined, 4],
  2: [5, 1, 4, 2, 3],
  3: [4, 2, 5, 1, 4],
  4: [2, 5, 2, 4, 3],
  5: [3, 4, undefined, 5, 2],
};
const ratings = Object.entries(TABLE).flatMap(([user, row]) =>
  row.flatMap((rating, index): Rating[] => (rating === undefined ? [] : [[Number(user), ITEMS[index] as number, rating]])),
);
const printed = (value: number): string => digits(value).replace('-', '−');

test('item-based-top-n', () => {
  const [means, best] = [userProfiles('test', ratings), itemBasedTopN(ratings, 1, 5, 2)];
  const rows = Object.entries(TABLE).map(([user, row]) =>
    `| ${user} | ${row.map((rating) => rating ?? '').join(' | ')} | ${digits(profileMean(means.get(Number(user)) ?? emptyProfile))} |`
      .replace(/\| {2}\|/g, '| |')
      .replace(/\| {2}\|/g, '| |'),
  );
  const like = (a: number, b: number) => ratingSimilarity(ratings, a, b, 'adjusted-cosine');
  const similarities = [30, 40].map((item) => `| ${item} | ${[10, 20, 50].map((own) => printed(like(item, own))).join(' | ')} |`);
  const [first, last] = best.map(({ score }) => digits(score));
  says('item-based-top-n', [
    ...rows,
    ...similarities,
    `(${digits(like(30, 10))} · 5 + ${digits(like(30, 50))} · 4) / ${digits(like(30, 10) + like(30, 50))} = ${first}`,
    `${digits(like(40, 20))} · 2 / ${digits(like(40, 20))} = ${last}`,
    `# [${best.map(({ item, score }) => `(${item}, ${score === 2 ? '2.0' : digits(score)})`).join(', ')}]`,
  ]);
});

test('item-based-top-n: the raw cosines of item 40', () => {
  const profiles = itemProfiles('test', ratings);
  const raw = (own: number) =>
    cosineSimilarity(profiles.get(40) ?? emptyProfile, profiles.get(own) ?? emptyProfile, { overlap: 'co-rated' });
  const [ten, twenty, fifty] = [raw(10), raw(20), raw(50)];
  expect(fifty).toBeGreaterThan(ten);
  says('item-based-top-n', [
    `are ${digits(ten)}, ${digits(twenty)} and ${digits(fifty)}`,
    `its score rises to ${digits((twenty * 2 + fifty * 4) / (twenty + fifty))}`,
  ]);
});
