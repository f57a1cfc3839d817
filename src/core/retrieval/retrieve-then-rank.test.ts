/** Fusion and the two stages: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reciprocalRankFusion } from './reciprocal-rank-fusion.ts';
import { retrieveThenRank } from './retrieve-then-rank.ts';
import { traceRetrieveThenRank } from './trace-retrieve-then-rank.ts';

const ids = Array.from({ length: 8 }, (_, id) => id);
const task = fc.record({
  sources: fc.array(
    fc.shuffledSubarray(ids).map((list) => [...list]),
    { minLength: 0, maxLength: 4 },
  ),
  seen: fc.subarray([...ids, 100]),
  scores: fc.shuffledSubarray(ids, { minLength: 8 }).map((list) => [...list]),
  pool: fc.integer({ min: 1, max: 9 }),
  k: fc.integer({ min: 1, max: 9 }),
});

describe('reciprocalRankFusion', () => {
  test('by hand: 7 is first once, 1/61; 3 is second and first, 1/62 + 1/61', () => {
    expect(reciprocalRankFusion([[7, 3], [3]])).toEqual([
      { item: 3, score: 1 / 62 + 1 / 61 },
      { item: 7, score: 1 / 61 },
    ]);
  });
  test('the constant is 60, or as given', () => {
    expect(reciprocalRankFusion([[7, 3], [3]], 60)).toEqual(reciprocalRankFusion([[7, 3], [3]]));
    expect(reciprocalRankFusion([[5]], 1)).toEqual([{ item: 5, score: 1 / 2 }]);
  });
  test('two middling ranks beat one top rank under 60, not under 1', () => {
    const sources = [
      [1, 5, 6, 2],
      [4, 7, 8, 2],
    ];
    expect(reciprocalRankFusion(sources, 60)[0]?.item).toBe(2);
    expect(reciprocalRankFusion(sources, 1)[0]?.item).toBe(1);
  });
  test('ties go to the smaller id, also where the sums were added in another order', () => {
    const fused = reciprocalRankFusion([
      [9, 1, 2],
      [2, 9, 1],
      [1, 2, 9],
    ]);
    expect(fused.map(({ item }) => item)).toEqual([1, 2, 9]);
  });
  test('nothing in, nothing out', () => {
    expect(reciprocalRankFusion([])).toEqual([]);
    expect(reciprocalRankFusion([[], []])).toEqual([]);
  });
  test('refuses a constant below 1 and a repeat within a source', () => {
    expect(() => reciprocalRankFusion([[1]], 0.9)).toThrow(
      new RangeError('reciprocalRankFusion requires a finite rankConstant >= 1, got 0.9'),
    );
    expect(() => reciprocalRankFusion([[1]], NaN)).toThrow(RangeError);
    expect(() => reciprocalRankFusion([[1, 2, 1]])).toThrow(
      new RangeError('reciprocalRankFusion requires every id once in a source, got [1, 2, 1]'),
    );
  });
});

describe('retrieveThenRank', () => {
  test('by hand: 2 and 0 top the fusion once 1 is seen; the ranker prefers 0', () => {
    expect(
      retrieveThenRank(
        [
          [2, 0],
          [1, 2],
        ],
        [1],
        [0.9, 0.8, 0.3],
        60,
        2,
        1,
      ),
    ).toEqual({ candidates: [2, 0], ranked: [0] });
  });
  test('seen items leave before the cut, so that the pool stays full', () => {
    expect(retrieveThenRank([[0, 1, 2]], [0], [1, 2, 3], 60, 2, 5)).toEqual({ candidates: [1, 2], ranked: [2, 1] });
  });
  test('the ranker never sees what is beyond the pool', () => {
    expect(retrieveThenRank([[0, 1, 2]], [], [1, 2, 99], 60, 2, 5).ranked).toEqual([1, 0]);
  });
  test('ties go to the smaller id', () => expect(retrieveThenRank([[2, 0, 1]], [], [5, 5, 5], 60, 3, 3).ranked).toEqual([0, 1, 2]));
  test('the order of the sources does not matter', () => {
    fc.assert(
      fc.property(task, ({ sources, seen, scores, pool, k }) => {
        const turned = retrieveThenRank(sources.toReversed(), seen, scores, 60, pool, k);
        expect(turned).toEqual(retrieveThenRank(sources, seen, scores, 60, pool, k));
      }),
    );
  });
  test('what is shown was a candidate, and nothing seen is shown', () => {
    fc.assert(
      fc.property(task, ({ sources, seen, scores, pool, k }) => {
        const { candidates, ranked } = retrieveThenRank(sources, seen, scores, 60, pool, k);
        expect(candidates).toEqual(expect.arrayContaining(ranked));
        expect(candidates.filter((id) => seen.includes(id))).toEqual([]);
        expect(candidates).toHaveLength(Math.min(pool, new Set(sources.flat().filter((id) => !seen.includes(id))).size));
        expect(ranked).toHaveLength(Math.min(k, candidates.length));
        expect(ranked).toEqual(ranked.toSorted((a, b) => (scores[b] as number) - (scores[a] as number)));
      }),
    );
  });
  test('the candidates of one source keep its order', () => {
    fc.assert(
      fc.property(task, ({ sources: [source = []], seen, scores, pool, k }) => {
        const { candidates } = retrieveThenRank([source], seen, scores, 60, pool, k);
        expect(candidates).toEqual(source.filter((id) => !seen.includes(id)).slice(0, pool));
      }),
    );
  });
  test('nothing left: empty lists; seen ids need no score', () => {
    expect(retrieveThenRank([[0]], [0, 42], [1], 60, 1, 1)).toEqual({ candidates: [], ranked: [] });
    expect(retrieveThenRank([], [], [], 60, 1, 1)).toEqual({ candidates: [], ranked: [] });
  });
  test.each([
    [{ pool: 0 }, 'retrieveThenRank requires an integer pool >= 1, got 0'],
    [{ k: 1.5 }, 'retrieveThenRank requires an integer k >= 1, got 1.5'],
    [{ rankConstant: 0 }, 'reciprocalRankFusion requires a finite rankConstant >= 1, got 0'],
    [{ sources: [[1, 1]] }, 'reciprocalRankFusion requires every id once in a source, got [1, 1]'],
    [{ sources: [[0, 2]] }, 'retrieveThenRank requires a score for every id, got none for 2'],
    [{ scores: [1, NaN] }, 'retrieveThenRank requires finite numbers in scores, got NaN'],
  ])('refuses %j', (change, message) => {
    const legal = { sources: [[0, 1]], scores: [1, 2], rankConstant: 1, pool: 1, k: 1 };
    const call = (a: typeof legal) => retrieveThenRank(a.sources, [], a.scores, a.rankConstant, a.pool, a.k);
    expect(call(legal)).toEqual({ candidates: [0], ranked: [0] });
    expect(() => call({ ...legal, ...change })).toThrow(new RangeError(message));
  });
});

describe('traceRetrieveThenRank', () => {
  test('by hand: the fate of every item', () => {
    const { rows, result } = traceRetrieveThenRank(
      [
        [2, 0, 3],
        [1, 2],
      ],
      [1],
      [0.9, 0.8, 0.3, 0.1],
      60,
      2,
      1,
    );
    expect(rows).toEqual([
      [2, '1, 2', 1 / 61 + 1 / 62, 0.3, 'ranked too low'],
      [1, 'absent, 1', 1 / 61, 0.8, 'seen'],
      [0, '2, absent', 1 / 62, 0.9, 'shown at 1'],
      [3, '3, absent', 1 / 63, 0.1, 'beyond the pool'],
    ]);
    expect(Object.fromEntries(result)).toEqual({ candidates: [2, 0], ranked: [0] });
  });
});
