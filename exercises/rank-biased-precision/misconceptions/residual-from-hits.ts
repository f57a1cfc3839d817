// fails: one more miss at the end keeps the score and shrinks the residual by p
// says: Your residual is whatever the score lacks to 1. Misses that were seen are known, and can no longer turn into hits; only the ranks below the list are open. Their weight depends on the depth alone.
// witness: [[0],0.8]
export function rankBiasedPrecision(relevance: number[], patience: number): { rbp: number; residual: number } {
  if (!(patience > 0 && patience < 1)) throw new RangeError(`rankBiasedPrecision requires a patience between 0 and 1, got ${patience}`);
  let rbp = 0;
  let reach = 1;
  for (const relevant of relevance) {
    if (relevant !== 0 && relevant !== 1) throw new RangeError(`rankBiasedPrecision requires relevance of 0 or 1, got ${relevant}`);
    rbp += (1 - patience) * reach * relevant;
    reach *= patience;
  }
  return { rbp, residual: 1 - rbp };
}
