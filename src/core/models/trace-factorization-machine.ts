/** A factorization machine worked one factor dimension at a time. */
import type { Trace } from '#core/trace.ts';
import { factorizationMachine, interactionTerms } from './factorization-machine.ts';
import { dotProduct } from '#core/stats/dot-product.ts';

/** Takes what factorizationMachine takes; one row for each factor dimension, whose halves sum to the interactions. */
export function traceFactorizationMachine(
  bias: number,
  weights: readonly number[],
  factors: readonly (readonly number[])[],
  x: readonly number[],
): Trace {
  const score = factorizationMachine(bias, weights, factors, x);
  const terms = (factors[0] ?? []).map((_, dimension) => interactionTerms(factors, x, dimension));
  return {
    columns: ['dimension', 'square of the sum', 'sum of the squares', 'half the difference'],
    rows: terms.map((term, dimension) => [dimension, term.squareOfSum, term.sumOfSquares, term.interaction]),
    result: [
      ['bias', bias],
      ['linear part', dotProduct(weights, x)],
      ['interactions', terms.reduce((sum, { interaction }) => sum + interaction, 0)],
      ['score', score],
    ],
  };
}
