/**
 * Comparison of lists `{ item, score }` sorted by score, where rounding may swap items of equal score.
 *
 * Give it to `defineGrader` as `compare` unless the block says strict ties. Two scores within 1e-9 are tied: their items may
 * stand in any order, and at the cut either may be listed. A listed score must be right for its own item.
 */
import { type Difference, firstDifference, sameNumber, type Tolerance } from './compare.ts';
import type { Compare } from './grader.ts';

export interface ScoredItem {
  readonly item: number;
  readonly score: number;
}

const TIE: Tolerance = { relative: 0, absolute: 1e-9 };

/** @param allScores the right score of every candidate, uncut, for the same arguments */
export function scoredLists<Args extends readonly unknown[]>(allScores: (...args: Args) => readonly ScoredItem[]): Compare<Args> {
  return (received, expected, tolerance, args) => {
    if (!isScoredList(received) || !isScoredList(expected)) return firstDifference(received, expected, tolerance);
    const shape = shapeDifference(received, expected, tolerance);
    if (shape !== undefined) return shape;
    // Between two attempts only the lists themselves tell the scores: an item in one alone must be tied at the cut.
    const cut = received.slice(-1).flatMap(({ score: last }) => received.filter(({ score }) => sameNumber(score, last, TIE)));
    const scores = args === undefined ? [...cut, ...expected] : allScores(...args);
    return itemDifference(received, new Map(scores.map(({ item, score }) => [item, score])), tolerance);
  };
}

function shapeDifference(received: readonly ScoredItem[], expected: readonly ScoredItem[], tolerance: Tolerance): Difference | undefined {
  const places = (list: readonly ScoredItem[]) => list.map((entry) => ({ ...entry, item: 0 }));
  return firstDifference(places(received), places(expected), tolerance);
}

function itemDifference(
  received: readonly ScoredItem[],
  scores: ReadonlyMap<number, number>,
  tolerance: Tolerance,
): Difference | undefined {
  const seen = new Set<number>();
  for (const [index, { item, score }] of received.entries()) {
    const path = `[${index}]`;
    const right = scores.get(item);
    if (seen.has(item)) return { path, reason: `lists item ${item} again` };
    if (right === undefined) return { path, reason: `lists item ${item}, which does not belong here` };
    if (!sameNumber(score, right, tolerance) && !sameNumber(score, right, TIE)) {
      return { path, reason: `gives item ${item} the score ${score}, expected ${right}` };
    }
    seen.add(item);
  }
  return undefined;
}

const isScoredList = (value: unknown): value is readonly ScoredItem[] =>
  Array.isArray(value) &&
  value.every((entry) => typeof entry === 'object' && entry !== null && typeof entry.item === 'number' && typeof entry.score === 'number');
