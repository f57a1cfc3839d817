/** How near a query is to an item: by inner product or by angle. */
import { requireOption } from '#core/guards/require-option.ts';
import { direction, type Vector } from './vectors.ts';

/** `dot` keeps the length of the item's vector, which a two-tower model learns as popularity; `cosine` drops it. */
export type Similarity = 'dot' | 'cosine';

/**
 * Vectors whose dot products are the similarities asked for.
 *
 * @param caller name of the public function, for the message
 * @param vectors lists of finite numbers
 * @param similarity `dot` or `cosine`
 * @returns the vectors themselves, or their directions; the norms are worked out once
 * @throws {RangeError} when the similarity is neither word
 */
export function comparable(caller: string, vectors: readonly Vector[], similarity: Similarity): readonly Vector[] {
  requireOption(caller, 'similarity', similarity, ['dot', 'cosine']);
  return similarity === 'dot' ? vectors : vectors.map(direction);
}
