/** Content recommendations worked term by term. */
import type { Trace } from '#core/trace.ts';
import { type ContentOptions, contentRecommend, likedProfile } from './content-recommend.ts';
import { documentFrequencies, inverseDocumentFrequency, tfIdfVectors } from './tf-idf-vectors.ts';

/**
 * Takes what contentRecommend takes; one row for each item and term that it shares with the profile, and the products of
 * an item's rows sum to its score.
 */
export function traceContentRecommend(
  documents: readonly (readonly string[])[],
  liked: readonly number[],
  n: number,
  { idf = 'plain' }: ContentOptions = {},
): Trace {
  const best = contentRecommend(documents, liked, n, { idf });
  const frequencies = documentFrequencies(documents);
  const vectors = tfIdfVectors(documents, idf);
  const profile = likedProfile(vectors, liked);
  const rows = vectors.flatMap((vector, item) =>
    liked.includes(item)
      ? []
      : [...vector].flatMap(([term, weight]) => {
          const [frequency, own] = [frequencies.get(term) ?? 0, profile.get(term)];
          const rarity = inverseDocumentFrequency(documents.length, frequency, idf);
          return own === undefined ? [] : [[item, term, frequency, rarity, weight, own, weight * own]];
        }),
  );
  return {
    columns: ['item', 'term', 'documents with it', 'idf', 'weight in the item', 'weight in the profile', 'product'],
    rows,
    result: [
      ['documents', documents.length],
      ['recommended', best],
    ],
  };
}
