/** Ways to say how alike two items are, for diversity and serendipity. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { requireItemIds } from '#core/guards/require-item-ids.ts';
import { dotProduct } from '#core/stats/dot-product.ts';

/** How alike two items are; 1 is the same, 0 has nothing in common. */
export type ItemSimilarity<Item = number> = (a: Item, b: Item) => number;

/**
 * Cosine between the vectors of two items.
 *
 * Embeddings or genre indicators in, one number out for each pair; length does not matter, only direction. An item with
 * a zero vector is like nothing: its cosine is 0, where some tools divide by zero.
 *
 * @param vectors one vector an item, by item id, all equally long; finite numbers
 * @returns a function of two item ids with values in [-1, 1]; it throws RangeError for an id without a vector, or when
 * the two vectors differ in length or hold a number that is not finite
 * @see Manning, Raghavan and Schütze, Introduction to Information Retrieval, 2008, section 6.3
 * @example cosineOfVectors([[1, 0], [1, 1]])(0, 1) // 0.7071...
 */
export function cosineOfVectors(vectors: readonly (readonly number[])[]): ItemSimilarity {
  return (a, b) => {
    const [first, second] = vectorPair('cosineOfVectors', vectors, a, b);
    // Divided by the largest number first, so that tiny vectors keep their direction.
    const [x, y] = [withoutScale(first), withoutScale(second)];
    const squares = dotProduct(x, x) * dotProduct(y, y);
    return squares === 0 ? 0 : dotProduct(x, y) / Math.sqrt(squares);
  };
}

/**
 * Features that two items share, over the features that either has (Jaccard).
 *
 * For genres and tags, where a feature that both lack says nothing. Two items without any feature count as the same, as
 * SciPy's distance has it.
 *
 * @param features one list of 0/1 indicators an item, by item id, all equally long
 * @returns a function of two item ids with values in [0, 1]
 * @throws {RangeError} by the returned function, for an id without features, or when the two lists differ in length or hold
 * another number than 0 and 1
 * @see https://docs.scipy.org/doc/scipy/reference/generated/scipy.spatial.distance.jaccard.html
 * @example jaccardOfFeatures([[1, 1, 0], [0, 1, 1]])(0, 1) // 0.3333...
 */
export function jaccardOfFeatures(features: readonly (readonly number[])[]): ItemSimilarity {
  return (a, b) => {
    const [first, second] = vectorPair('jaccardOfFeatures', features, a, b);
    const other = [...first, ...second].find((value) => value !== 0 && value !== 1);
    if (other !== undefined) throw new RangeError(`jaccardOfFeatures requires features of 0 and 1, got ${other}`);
    const shared = dotProduct(first, second);
    const either = dotProduct(first, first) + dotProduct(second, second) - shared;
    return either === 0 ? 1 : shared / either;
  };
}

/**
 * Users who have both items, over the root of the product of the users who have each.
 *
 * Similarity by behaviour, when nothing is known of the content: the cosine between the items' 0/1 columns. Items that
 * nobody has together, or that nobody has at all, count 0.
 *
 * @param histories items of each user; repeats count once
 * @returns a function of two items with values in [0, 1]
 * @see https://github.com/recommenders-team/recommenders, python_evaluation, item_cooccurrence_count
 * @example cooccurrenceCosine([[1, 2], [1]])(1, 2) // 0.7071...
 */
export function cooccurrenceCosine<Item extends string | number>(histories: readonly (readonly Item[])[]): ItemSimilarity<Item> {
  const usersOf = new Map<Item, Set<number>>();
  for (const [user, items] of histories.entries()) {
    for (const item of items) usersOf.set(item, (usersOf.get(item) ?? new Set()).add(user));
  }
  const nobody: ReadonlySet<number> = new Set();
  return (a, b) => {
    const [usersOfA, usersOfB] = [usersOf.get(a) ?? nobody, usersOf.get(b) ?? nobody];
    const [fewer, more] = usersOfA.size < usersOfB.size ? [usersOfA, usersOfB] : [usersOfB, usersOfA];
    const together = [...fewer].filter((user) => more.has(user)).length;
    return together === 0 ? 0 : together / Math.sqrt(usersOfA.size * usersOfB.size);
  };
}

function vectorPair(caller: string, vectors: readonly (readonly number[])[], a: number, b: number): [readonly number[], readonly number[]] {
  requireItemIds(caller, 'the pair', [a, b], vectors.length);
  const [first, second] = [vectors[a] ?? [], vectors[b] ?? []];
  requireSameLength(caller, { 'the first vector': first, 'the second': second });
  requireFiniteValues(caller, 'the vectors', [...first, ...second]);
  return [first, second];
}

function withoutScale(vector: readonly number[]): readonly number[] {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return largest === 0 ? vector : vector.map((value) => value / largest);
}
