// fails: follows the definition
// says: You add up the chances to reach each rank. Those sum to 1 / (1 − p) and not to 1, so that a good list scores above 1. Multiply by 1 − p, the chance that the reader stops at the rank reached.
// witness: [[1],0.8]
export function rankBiasedPrecision(relevance: number[], patience: number): { rbp: number; residual: number } {
  if (!(patience > 0 && patience < 1)) throw new RangeError(`rankBiasedPrecision requires a patience between 0 and 1, got ${patience}`);
  let rbp = 0;
  let reach = 1;
  for (const relevant of relevance) {
    if (relevant !== 0 && relevant !== 1) throw new RangeError(`rankBiasedPrecision requires relevance of 0 or 1, got ${relevant}`);
    rbp += reach * relevant;
    reach *= patience;
  }
  return { rbp, residual: reach };
}
