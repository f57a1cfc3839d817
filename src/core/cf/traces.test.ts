/** The traces of similarity and prediction end in the metric's own value. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { predictUserBased } from './predict-user-based.ts';
import { ratingSimilarity, ratingSimilarityKinds } from './rating-similarity.ts';
import { tracePredictUserBased } from './trace-predict-user-based.ts';
import { traceRatingSimilarity } from './trace-rating-similarity.ts';

const ratings = fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(4), fc.integer({ min: 1, max: 5 })), {
  selector: ([user, item]) => `${user} ${item}`,
  maxLength: 20,
});

describe('traceRatingSimilarity', () => {
  test('by hand: one common rater and one more', () => {
    const trace = traceRatingSimilarity(
      [
        [0, 1, 3],
        [0, 2, 3],
        [1, 1, 4],
      ],
      1,
      2,
      'cosine',
    );
    expect(trace.rows).toEqual([
      [0, 3, 3, 3, 3, 9],
      [1, 4, 'none', 4, 'none', 'none'],
    ]);
    expect(trace.result.slice(0, 4)).toEqual([
      ['rated both', 1],
      ['sum of products', 9],
      ['norm of i', 5],
      ['norm of j', 3],
    ]);
  });
  test.each(ratingSimilarityKinds)('%s: the sums give the similarity', (kind) => {
    fc.assert(
      fc.property(ratings, (list) => {
        const result = Object.fromEntries(traceRatingSimilarity(list, 0, 1, kind).result) as Record<string, number>;
        expect(result.similarity).toBe(ratingSimilarity(list, 0, 1, kind));
        const pieces = [result['sum of products'], result['norm of i'], result['norm of j']];
        if (kind === 'jaccard' || Number.isNaN(result.similarity)) return;
        const [dot = NaN, normI = NaN, normJ = NaN] = pieces;
        expect(dot / (normI * normJ)).toBeCloseTo(result.similarity ?? NaN, 10);
      }),
    );
  });
});

describe('tracePredictUserBased', () => {
  test('by hand: one neighbour with similarity 1 who is 2 above their mean', () => {
    const trace = tracePredictUserBased(
      [
        [0, 1, 2],
        [0, 2, 4],
        [1, 1, 1],
        [1, 2, 3],
        [1, 3, 5],
      ],
      0,
      3,
      1,
    );
    expect(trace.rows.map((row) => [row[0], row[1], row[3], row[4], row[6]])).toEqual([[1, 2, 5, 3, 'yes']]);
  });
  test('its result is the prediction', () => {
    fc.assert(
      fc.property(ratings, (list) => {
        const known = list.filter(([user, item]) => user !== 0 || item !== 0);
        const result = Object.fromEntries(tracePredictUserBased(known, 0, 0, 2).result);
        expect(result.prediction).toBe(predictUserBased(known, 0, 0, 2));
      }),
    );
  });
});
