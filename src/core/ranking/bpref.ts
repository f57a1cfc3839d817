/** Binary preference of one ranked list with incomplete judgements. */

/**
 * Binary preference: how seldom an item judged not relevant stands above a relevant one.
 *
 * Made for judgements that cover few of the items: an unjudged item is skipped, where precision and average precision count
 * it as not relevant. With n the judged non-relevant items above a relevant one, that one earns
 * 1 - min(n, R) / min(N, R), and the earnings are divided by R, retrieved or not (trec_eval's form, which differs from the
 * first publication in dividing by min(N, R)).
 *
 * @param ranked item ids, best rank first; a repeat of an item counts for nothing
 * @param relevant ids judged relevant, R of them; repeats count once
 * @param nonRelevant ids judged not relevant, N of them; repeats count once
 * @returns unitless, in [0, 1]; NaN when nothing is relevant
 * @throws {RangeError} when an item is judged both
 * @see Buckley and Voorhees, "Retrieval Evaluation with Incomplete Information", SIGIR 2004
 * @example bpref([7, 3, 5, 9], [3, 9], [7, 8]) // 0.5
 */
export function bpref<Item extends string | number>(
  ranked: readonly Item[],
  relevant: readonly Item[],
  nonRelevant: readonly Item[],
): number {
  const wanted = new Set(relevant);
  const unwanted = new Set(nonRelevant);
  const both = relevant.find((item) => unwanted.has(item));
  if (both !== undefined)
    throw new RangeError(`bpref requires an item to be judged once, got ${String(both)} as relevant and as not relevant`);
  const [R, most] = [wanted.size, Math.min(unwanted.size, wanted.size)];
  let [above, earned] = [0, 0];
  for (const item of new Set(ranked)) {
    if (unwanted.has(item)) above += 1;
    // Nothing above earns 1, also where nothing was judged not relevant.
    else if (wanted.has(item)) earned += above === 0 ? 1 : 1 - Math.min(above, R) / most;
  }
  return earned / R;
}
