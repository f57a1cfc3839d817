/** What a reader meets who goes on from each rank with chance `patience`, and the most that unseen ranks could still add. */
export function rankBiasedPrecision(relevance: number[], patience: number): { rbp: number; residual: number } {
  if (!(patience > 0 && patience < 1)) throw new RangeError(`rankBiasedPrecision requires a patience between 0 and 1, got ${patience}`);
  let rbp = 0;
  let reach = 1;
  for (const relevant of relevance) {
    if (relevant !== 0 && relevant !== 1) throw new RangeError(`rankBiasedPrecision requires relevance of 0 or 1, got ${relevant}`);
    rbp += (1 - patience) * reach * relevant;
    reach *= patience;
  }
  // Whoever is still reading after the last rank has yet to stop: this is the weight of all ranks below.
  return { rbp, residual: reach };
}
