/**
 * `[list, vectors, userCounts, users, history, relevant]`: one person's list and what is known of every item, by item id.
 *
 * No list repeats an item. Vectors are short and whole, a few of them all zeros; an item outside the list may have no users.
 */
import * as fc from 'fast-check';

type ListedItems = [list: number[], vectors: number[][], userCounts: number[], users: number, history: number[], relevant: number[]];

const vector = fc.oneof(
  { withCrossShrink: true },
  { weight: 6, arbitrary: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: -1, max: 2 })) },
  { weight: 1, arbitrary: fc.constant<[number, number, number]>([0, 0, 0]) },
);

const countPerMille = fc.integer({ min: 0, max: 1_000 });

export const listedItems: fc.Arbitrary<ListedItems> = fc.integer({ min: 2, max: 6 }).chain((items) => {
  const several = fc.uniqueArray(fc.integer({ min: 0, max: items - 1 }), { maxLength: Math.min(4, items), size: 'max' });
  const each = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: items, maxLength: items });
  return fc
    .tuple(several, each(vector), each(countPerMille), fc.constantFrom(16, 20, 1, 7, 100), several, each(fc.constantFrom(1, 0)))
    .map(([list, vectors, shares, users, history, relevant]): ListedItems => {
      const userCounts = shares.map((share, item) => Math.max(list.includes(item) ? 1 : 0, Math.round((share * users) / 1_000)));
      return [list, vectors, userCounts, users, history, relevant];
    });
});
