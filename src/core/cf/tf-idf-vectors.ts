/** Documents as weighted term vectors of length 1. */
import { ln } from '#core/stats/portable-math.ts';

export type IdfKind = 'plain' | 'smoothed';

/** Weight by term; terms without weight are left out. */
export type TermVector = ReadonlyMap<string, number>;

/**
 * In how many documents each term occurs; repeats inside a document count once.
 *
 * @param documents tokens by document
 * @returns document frequency by term
 */
export function documentFrequencies(documents: readonly (readonly string[])[]): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const document of documents) {
    for (const term of new Set(document)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  return frequencies;
}

/**
 * Inverse document frequency of a term.
 *
 * @param documents number of documents, an integer >= 1
 * @param frequency how many of them contain the term, from 1 to `documents`
 * @param kind `plain` is ln(N / df), 0 for a term that every document has; `smoothed` is ln((1 + N) / (1 + df)) + 1
 * @returns in nats, >= 0
 */
export function inverseDocumentFrequency(documents: number, frequency: number, kind: IdfKind): number {
  return kind === 'plain' ? ln(documents / frequency) : ln((1 + documents) / (1 + frequency)) + 1;
}

/**
 * Term vectors of length 1: count x inverse document frequency, divided by the norm.
 *
 * @param documents tokens by document, in any order
 * @param kind form of the inverse document frequency
 * @returns a vector each; empty for a document whose terms all weigh 0
 */
export function tfIdfVectors(documents: readonly (readonly string[])[], kind: IdfKind): TermVector[] {
  const frequencies = documentFrequencies(documents);
  return documents.map((document) => {
    const counts = new Map<string, number>();
    // Terms in alphabetical order, so that the sums do not depend on the order of the tokens.
    for (const term of document.toSorted()) counts.set(term, (counts.get(term) ?? 0) + 1);
    const weigh = (term: string) => inverseDocumentFrequency(documents.length, frequencies.get(term) ?? 1, kind);
    return unitVector(new Map([...counts].map(([term, count]) => [term, count * weigh(term)])));
  });
}

/**
 * Mean of the vectors.
 *
 * @param vectors at least one
 * @returns weight by term
 */
export function meanVector(vectors: readonly TermVector[]): TermVector {
  const mean = new Map<string, number>();
  for (const vector of vectors) {
    for (const [term, weight] of vector) mean.set(term, (mean.get(term) ?? 0) + weight / vectors.length);
  }
  return mean;
}

/**
 * The vector divided by its Euclidean norm.
 *
 * @param vector weights >= 0
 * @returns a vector of length 1; empty when every weight is 0
 */
export function unitVector(vector: TermVector): TermVector {
  const norm = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
  return new Map(norm === 0 ? [] : [...vector].flatMap(([term, weight]) => (weight === 0 ? [] : [[term, weight / norm] as const])));
}

/**
 * Sum of the products of the weights of common terms.
 *
 * @param a weights by term
 * @param b weights by term
 * @returns the dot product; the cosine when both have length 1
 */
export function termDot(a: TermVector, b: TermVector): number {
  return [...a].reduce((sum, [term, weight]) => sum + weight * (b.get(term) ?? 0), 0);
}
