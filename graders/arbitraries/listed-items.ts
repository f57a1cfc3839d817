/**
 * `[list, vectors, userCounts, users, history, relevant]`: one person's list and what is known of every item, by item id.
 *
 * No list repeats an item. Vectors are short and whole, a few of them all zeros; an item outside the list may have no users.
 */
import * as fc from 'fast-check';

type ListedItems = [list: number[], vectors: number[][], userCounts: number[], users: number, history: number[], relevant: number[]];

interface Sizes {
  readonly items: fc.Arbitrary<number>;
  readonly mostListed: number;
  readonly vector: fc.Arbitrary<number[]>;
  readonly users: readonly number[];
}

const countPerMille = fc.integer({ min: 0, max: 1_000 });

export const listedItems = listsOf({
  items: fc.integer({ min: 2, max: 6 }),
  mostListed: 4,
  vector: fc.oneof(
    { withCrossShrink: true },
    {
      weight: 6,
      arbitrary: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: -1, max: 2 })),
    },
    { weight: 1, arbitrary: fc.constant<[number, number, number]>([0, 0, 0]) },
  ),
  users: [16, 20, 1, 7, 100],
});

/** Longer lists of items with longer vectors, and many more users. */
export const longLists = listsOf({
  items: fc.integer({ min: 12, max: 20 }),
  mostListed: 10,
  vector: fc.array(fc.constantFrom(0, 0, 1, 2, -1), { minLength: 8, maxLength: 8 }),
  users: [5_000, 120_000],
});

function listsOf({ items: sizes, mostListed, vector, users: audiences }: Sizes): fc.Arbitrary<ListedItems> {
  return sizes.chain((items) => {
    const several = fc.uniqueArray(fc.integer({ min: 0, max: items - 1 }), { maxLength: Math.min(mostListed, items), size: 'max' });
    const each = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: items, maxLength: items });
    return fc
      .tuple(several, each(vector), each(countPerMille), fc.constantFrom(...audiences), several, each(fc.constantFrom(1, 0)))
      .map(([list, vectors, shares, users, history, relevant]): ListedItems => {
        const userCounts = shares.map((share, item) => Math.max(list.includes(item) ? 1 : 0, Math.round((share * users) / 1_000)));
        return [list, vectors, userCounts, users, history, relevant];
      });
  });
}
