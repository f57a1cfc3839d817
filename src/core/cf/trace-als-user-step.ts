/** A user's implicit least-squares fit worked item by item. */
import { dotProduct } from '#core/stats/dot-product.ts';
import type { Trace } from '#core/trace.ts';
import { type AlsUserOptions, alsUserStep, implicitTerms } from './als-user-step.ts';
import { confidenceOf } from './confidence.ts';
import { factorMatrix, gramMatrix } from './factor-matrix.ts';
import { normalEquations } from './least-squares-row.ts';

/** Takes what alsUserStep takes; one row for each item, with the score that the solved vector gives it. */
export function traceAlsUserStep(
  itemFactors: readonly (readonly number[])[],
  counts: readonly number[],
  alpha: number,
  regularization: number,
  { confidence = 'one-plus-alpha-count' }: AlsUserOptions = {},
): Trace {
  const vector = alsUserStep(itemFactors, counts, alpha, regularization, { confidence });
  const factors = factorMatrix('traceAlsUserStep', 'itemFactors', itemFactors);
  const terms = implicitTerms(counts.entries(), alpha, confidence);
  const sides = normalEquations(gramMatrix(factors), factors, terms, regularization);
  const rows = counts.map((count, item) => {
    const [preference, certain, score] = [
      count > 0 ? 1 : 0,
      confidenceOf(count, alpha, confidence),
      dotProduct(vector, itemFactors[item] ?? []),
    ];
    return [item, count, preference, certain, score, certain * (preference - score) ** 2];
  });
  const size = vector.length;
  return {
    columns: ['item', 'count', 'preference', 'confidence', 'score', 'confidence x squared error'],
    rows,
    result: [
      ['left side', vector.map((_, row) => Array.from(sides.matrix.subarray(row * size, (row + 1) * size)))],
      ['right side', Array.from(sides.vector)],
      ['user vector', vector],
    ],
  };
}
