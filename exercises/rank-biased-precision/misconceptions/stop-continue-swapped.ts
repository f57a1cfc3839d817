// fails: follows the definition
// says: You treat p as the chance to stop. It is the chance to go on: a patience of 0.9 describes somebody who reads ten items on average, and not one who leaves after the first.
// witness: [[1],0.8]
export function rankBiasedPrecision(relevance: number[], patience: number): { rbp: number; residual: number } {
  if (!(patience > 0 && patience < 1)) throw new RangeError(`rankBiasedPrecision requires a patience between 0 and 1, got ${patience}`);
  let rbp = 0;
  let reach = 1;
  for (const relevant of relevance) {
    if (relevant !== 0 && relevant !== 1) throw new RangeError(`rankBiasedPrecision requires relevance of 0 or 1, got ${relevant}`);
    rbp += patience * reach * relevant;
    reach *= 1 - patience;
  }
  return { rbp, residual: reach };
}
