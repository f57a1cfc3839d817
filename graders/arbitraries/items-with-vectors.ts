/** `[relevance, vectors, lambda, k]` for a greedy re-ranking, where rounding never decides a pick. */
import { mmrSteps } from '#core/rerank/mmr-rerank.ts';
import * as fc from 'fast-check';

export type ItemsWithVectors = [relevance: number[], vectors: number[][], lambda: number, k: number];

const APART_FROM = 1e-6;

interface Item {
  readonly relevance: number;
  readonly vector: number[];
}

/** Whole numbers between -2 and 3: angles of all kinds, opposite ones too, copies, and now and then a vector of zeros. */
function items(dimensions: number): fc.Arbitrary<Item[]> {
  const item = fc.record({
    relevance: fc.integer({ min: 0, max: 20 }).map((step) => step / 20),
    vector: fc.array(fc.constantFrom(0, 1, 2, -1, 3, 0, -2), { minLength: dimensions, maxLength: dimensions }),
  });
  return fc.array(item, { maxLength: 9, size: 'max' });
}

const ofItems = (lists: fc.Arbitrary<Item[]>): fc.Arbitrary<ItemsWithVectors> =>
  fc
    .tuple(lists, fc.constantFrom(0.5, 1, 0, 0.7, 0.3, 0.6, 0.25, 0.8), fc.integer({ min: 1, max: 10 }))
    .map(([list, lambda, k]): ItemsWithVectors => [list.map(({ relevance }) => relevance), list.map(({ vector }) => vector), lambda, k])
    .filter((args) => isDecided(args, tiesInAnyProgram));

export const itemsWithVectors: fc.Arbitrary<ItemsWithVectors> = ofItems(
  fc.oneof({ withCrossShrink: true }, { weight: 3, arbitrary: items(2) }, { weight: 1, arbitrary: items(3) }),
);

/** The same in four and five dimensions. */
export const itemsWithLongVectors: fc.Arbitrary<ItemsWithVectors> = ofItems(fc.oneof({ withCrossShrink: true }, items(4), items(5)));

/** The same, without a tie anywhere. */
export const itemsWithoutTies: fc.Arbitrary<ItemsWithVectors> = itemsWithVectors.filter((args) => isDecided(args, () => false));

type MayTie = (args: ItemsWithVectors, item: number, other: number, isFirst: boolean) => boolean;

/** At every pick, an item that nearly reaches the best score ties with it by construction. */
function isDecided(args: ItemsWithVectors, mayTie: MayTie): boolean {
  const [relevance, vectors, lambda, k] = args;
  const picked = mmrSteps(relevance, vectors, lambda, k);
  return picked.every(({ item, score }, place) => {
    const before = picked.slice(0, place).map((step) => step.item);
    return relevance.every((value, other) => {
      if (other === item || before.includes(other)) return true;
      const penalty = place === 0 ? 0 : Math.max(...before.map((pick) => cosine(vectors[other] ?? [], vectors[pick] ?? [])));
      const gap = score - (lambda * value - (1 - lambda) * penalty);
      return gap >= APART_FROM || mayTie(args, item, other, place === 0);
    });
  });
}

/** The same numbers give the same score in whatever way it is worked out; without a penalty the vectors have no say. */
function tiesInAnyProgram([relevance, vectors, lambda]: ItemsWithVectors, item: number, other: number, isFirst: boolean): boolean {
  if (isFirst && lambda === 0) return true;
  if (relevance[item] !== relevance[other]) return false;
  return isFirst || lambda === 1 || vectors[item]?.join() === vectors[other]?.join();
}

function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = (x: readonly number[], y: readonly number[]) => x.reduce((sum, value, index) => sum + value * (y[index] ?? NaN), 0);
  const norms = Math.sqrt(dot(a, a) * dot(b, b));
  return norms === 0 ? 0 : dot(a, b) / norms;
}
