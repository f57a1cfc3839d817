import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movesTotalBy, type ScoredItem, scoreInterview } from './score.ts';
import { DIMENSIONS } from './scorecard.ts';

const dimensions = fc.uniqueArray(fc.constantFrom(...DIMENSIONS), { minLength: 1, maxLength: 4 });
const items = fc
  .array(fc.record({ dimensions, score: fc.integer({ min: 0, max: 100 }) }), { minLength: 1, maxLength: 12 })
  .map((made) => made.map((one, index): ScoredItem => ({ ...one, index })));

describe('scoreInterview', () => {
  test('by hand: a question and a query', () => {
    const { total, asked, notAsked } = scoreInterview([
      { index: 0, dimensions: ['evaluation', 'data'], score: 60 },
      { index: 1, dimensions: ['data'], score: 90 },
    ]);
    // Data: (1 × 60 + 2 × 90) / 3 = 80. Evaluation: 60. Total: (20 × 80 + 15 × 60) / 35.
    expect(asked.map(({ dimension, score }) => [dimension, score])).toEqual([
      ['data', 80],
      ['evaluation', 60],
    ]);
    expect(total).toBeCloseTo(2_500 / 35, 12);
    expect(notAsked).toEqual(['coding', 'recommenders', 'production', 'communication']);
    expect(asked[0]?.items).toEqual([0, 1]);
  });
  test('nothing asked: no total, and every dimension is missing', () => {
    expect(scoreInterview([])).toEqual({ total: NaN, asked: [], notAsked: DIMENSIONS });
  });
  test('a total lies between the lowest and the highest item, and the shares add up to 1', () => {
    fc.assert(
      fc.property(items, (scored) => {
        const { total, asked } = scoreInterview(scored);
        const scores = scored.map(({ score }) => score);
        expect(total).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
        expect(total).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
        expect(asked.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
    );
  });
  test('a better item never lowers the total, nor any dimension', () => {
    fc.assert(
      fc.property(items, fc.nat(), fc.integer({ min: 0, max: 100 }), (scored, which, points) => {
        const place = which % scored.length;
        const better = scored.map((one, index) => (index === place ? { ...one, score: Math.min(100, one.score + points) } : one));
        const [before, after] = [scoreInterview(scored), scoreInterview(better)];
        expect(after.total).toBeGreaterThanOrEqual(before.total - 1e-9);
        for (const [index, { score }] of before.asked.entries()) expect(after.asked[index]?.score).toBeGreaterThanOrEqual(score - 1e-9);
      }),
    );
  });
  test('what a dimension is said to move, it moves', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { minLength: DIMENSIONS.length, maxLength: DIMENSIONS.length }), (scores) => {
        const each = DIMENSIONS.map((dimension, index): ScoredItem => ({ index, dimensions: [dimension], score: scores[index] as number }));
        const before = scoreInterview(each);
        for (const one of before.asked) {
          const raised = scoreInterview(
            each.map((item) => (item.dimensions[0] === one.dimension ? { ...item, score: item.score + 10 } : item)),
          );
          expect(raised.total - before.total).toBeCloseTo(movesTotalBy(one, 10), 9);
        }
      }),
    );
  });
});
