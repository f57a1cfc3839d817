// fails: follows the definition
// says: Your first rank already carries a factor p, as if the reader might leave before looking at anything. The first item is always seen: its weight is 1 − p, and the factor p comes in with each step down from there.
// witness: [[1],0.8]
export function rankBiasedPrecision(relevance: number[], patience: number): { rbp: number; residual: number } {
  if (!(patience > 0 && patience < 1)) throw new RangeError(`rankBiasedPrecision requires a patience between 0 and 1, got ${patience}`);
  let rbp = 0;
  let reach = 1;
  for (const relevant of relevance) {
    if (relevant !== 0 && relevant !== 1) throw new RangeError(`rankBiasedPrecision requires relevance of 0 or 1, got ${relevant}`);
    rbp += (1 - patience) * reach * patience * relevant;
    reach *= patience;
  }
  return { rbp, residual: reach };
}
