// Reads the list from its end: a list is worth its first item's share plus patience times the rest; the better way to see why a 0 in front costs the factor p.
export function rankBiasedPrecision(relevance: number[], patience: number): { rbp: number; residual: number } {
  if (!(patience > 0 && patience < 1)) throw new RangeError(`rankBiasedPrecision requires a patience between 0 and 1, got ${patience}`);
  const wrong = relevance.find((value) => value !== 0 && value !== 1);
  if (wrong !== undefined) throw new RangeError(`rankBiasedPrecision requires relevance of 0 or 1, got ${wrong}`);
  const rbp = relevance.reduceRight((rest, first) => (1 - patience) * first + patience * rest, 0);
  return { rbp, residual: patience ** relevance.length };
}
