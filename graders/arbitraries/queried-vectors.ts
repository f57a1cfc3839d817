/**
 * `[queries, items, k, hubShare]`: vectors of small whole numbers, some items twins of others and some of length 0.
 *
 * Where the k-th and the next cosine are equal, the items in question point exactly the same way, so that rounding, which differs
 * from one right program to the next, decides no cut.
 */
import * as fc from 'fast-check';

export type QueriedVectors = [queries: number[][], items: number[][], k: number, hubShare: number];

const CLEARLY_APART = 1e-6;

const numbers = fc.integer({ min: -3, max: 3 });
const vectors = (dimensions: number, lengths: { minLength: number; maxLength: number }) =>
  fc.array(
    fc.oneof(
      { weight: 12, arbitrary: fc.array(numbers, { minLength: dimensions, maxLength: dimensions }) },
      { weight: 1, arbitrary: fc.constant(Array.from({ length: dimensions }, () => 0)) },
    ),
    { ...lengths, size: 'max' },
  );

/** Each of these copies an item to the end, at once, twice or four times its length: equal cosines to the last bit. */
const twins = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.constantFrom(1, 2, 4)), { maxLength: 3 });

/** How many dimensions, queries and items there are, and how deep a query reaches. */
interface Size {
  readonly dimensions: readonly [least: number, most: number];
  readonly queries: readonly [least: number, most: number];
  readonly items: readonly [least: number, most: number];
  readonly deepest: number;
}

export const queriedVectors: fc.Arbitrary<QueriedVectors> = queried({ dimensions: [2, 3], queries: [0, 6], items: [1, 5], deepest: 6 });

/** For altered data: more dimensions, queries and items. */
export const largerIndexes: fc.Arbitrary<QueriedVectors> = queried({ dimensions: [4, 5], queries: [6, 12], items: [8, 12], deepest: 5 });

function queried({ dimensions, queries, items, deepest }: Size): fc.Arbitrary<QueriedVectors> {
  return fc
    .integer({ min: dimensions[0], max: dimensions[1] })
    .chain((length) =>
      fc.tuple(
        vectors(length, { minLength: queries[0], maxLength: queries[1] }),
        vectors(length, { minLength: items[0], maxLength: items[1] }),
        twins,
        fc.integer({ min: 1, max: deepest }),
        fc.constantFrom<number[]>(0.5, 0, 0.25, 0.4, 0.75, 0.2, 1),
      ),
    )
    .map(([asked, originals, copies, k, hubShare]): QueriedVectors => {
      const copied = copies.map(([place, times]) => (originals[place % originals.length] ?? []).map((value) => value * times));
      return [asked, [...originals, ...copied], k, hubShare];
    })
    .filter(isClear);
}

/** True when no query leaves the choice of its last item to rounding. */
export function isClear([queries, items, k]: QueriedVectors): boolean {
  return queries.every((query) => {
    const cosines = items.map((item) => cosine(query, item));
    const inOrder = cosines.toSorted((a, b) => b - a);
    const [last, next] = [inOrder[k - 1], inOrder[k]];
    if (last === undefined || next === undefined || last - next > CLEARLY_APART || isZero(query)) return true;
    const tied = items.filter((_, id) => Math.abs((cosines[id] ?? 0) - last) <= CLEARLY_APART);
    return tied.every((item) => isSameWay(item, tied[0] ?? []));
  });
}

/** Pointing the same way, at lengths that differ by a power of two at most. */
function isSameWay(one: readonly number[], other: readonly number[]): boolean {
  return [1, 2, 4, 0.5, 0.25].some((times) => one.every((value, place) => value * times === other[place]));
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0);
const isZero = (vector: readonly number[]): boolean => vector.every((value) => value === 0);

function cosine(a: readonly number[], b: readonly number[]): number {
  return isZero(a) || isZero(b) ? 0 : dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

/** Ten queries in four dimensions; no two items point the same way, and none has a cosine in common with another. */
export function manyItems(n: number): QueriedVectors {
  const items = Array.from({ length: n }, (_, id) => [1 + id, 7 + (id % 13), 3 + ((id * id) % 17), 5]);
  const queries = Array.from({ length: 10 }, (_, place) => [1 + place, 10 - place, (place * 3) % 7, 2]);
  return [queries, items, 5, 0.5];
}
