/** Causal attention worked pair by pair. */
import type { Trace } from '#core/trace.ts';
import { causalAttention, visibleScores } from './causal-attention.ts';
import { softmax } from './softmax.ts';

/** Takes what causalAttention takes; one row for each position and each place it may see, and weights sum to 1 by position. */
export function traceCausalAttention(
  queries: readonly (readonly number[])[],
  keys: readonly (readonly number[])[],
  values: readonly (readonly number[])[],
): Trace {
  const outputs = causalAttention(queries, keys, values);
  const rows = queries.flatMap((query, position) => {
    const scores = visibleScores(query, keys, position);
    const weights = softmax(scores);
    return scores.map((score, past) => [position, past, score, weights[past] ?? NaN]);
  });
  return {
    columns: ['position', 'looks at', 'score', 'weight'],
    rows,
    result: outputs.map((output, position) => [`output ${position}`, output]),
  };
}
