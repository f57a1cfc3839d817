// fails: follows the definition
// says: You divide by the weight of the ranks you saw, 1 − p^n. A list of three hits then scores 1, as if it were known that nothing worse follows. Leave the score as it is, and let the residual say how much is unknown.
// witness: [[1,0],0.8]
// follows: the score divided by the weight of the ranks that were seen, 1 − p^n
export function rankBiasedPrecision(relevance: number[], patience: number): { rbp: number; residual: number } {
  if (!(patience > 0 && patience < 1)) throw new RangeError(`rankBiasedPrecision requires a patience between 0 and 1, got ${patience}`);
  let rbp = 0;
  let reach = 1;
  for (const relevant of relevance) {
    if (relevant !== 0 && relevant !== 1) throw new RangeError(`rankBiasedPrecision requires relevance of 0 or 1, got ${relevant}`);
    rbp += (1 - patience) * reach * relevant;
    reach *= patience;
  }
  return { rbp: rbp / (1 - reach), residual: reach };
}
