/** Fisher's exact test of a table of 2 x 2. */
import { type Alternative, type AlternativeOptions, requireAlternative } from './alternative.ts';
import { type CountTable, requireTable } from './count-table.ts';

/**
 * Probability of a table at least as extreme, its margins being fixed, if both groups had the same rate.
 *
 * The test to use when counts are too small for the z test. Two-sided, the tables that are no likelier than the one seen
 * count as extreme (R, SciPy), with 1e-7 of slack for rounding (R).
 *
 * @param table [[successes A, failures A], [successes B, failures B]], integers >= 0
 * @param options the alternative; `larger` means a larger share of successes in B
 * @returns a probability in (0, 1]; 1 when a row or a column is empty
 * @throws {RangeError} when the table or the alternative is not as above
 * @see Fisher, Statistical Methods for Research Workers, section 21.02; also Agresti, Categorical Data Analysis, 3rd edition 2013
 * @example fisherExact([[0, 50], [3, 47]]) // 0.2424...
 */
export function fisherExact(table: CountTable, { alternative = 'two-sided' }: AlternativeOptions = {}): number {
  const columns = requireTable('fisherExact', table);
  if (table.length !== 2 || columns !== 2) throw new RangeError(`fisherExact requires a table of 2 x 2, got ${table.length} x ${columns}`);
  requireAlternative('fisherExact', alternative);
  const [xA = 0, yA = 0, xB = 0, yB = 0] = table.flat();
  const fewest = Math.max(0, xB - yA);
  const weights = hypergeometricWeights(fewest, xA + yA, xB + yB, xA + xB);
  const seen = xB - fewest;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return (
    weights.reduce((sum, weight, at) => sum + (isExtreme(weight, at, weights[seen] as number, seen, alternative) ? weight : 0), 0) / total
  );
}

function isExtreme(weight: number, at: number, seenWeight: number, seen: number, alternative: Alternative): boolean {
  if (alternative === 'larger') return at >= seen;
  if (alternative === 'smaller') return at <= seen;
  return weight <= seenWeight * (1 + 1e-7);
}

/** Weights of all possible successes in B, fewest first, by the ratio of neighbours, the likeliest weighing 1. */
function hypergeometricWeights(fewest: number, sizeA: number, sizeB: number, successes: number): number[] {
  const most = Math.min(sizeB, successes);
  const ratioToNext = (x: number): number => ((successes - x) * (sizeB - x)) / ((x + 1) * (sizeA - successes + x + 1));
  const mode = Math.min(most, Math.max(fewest, Math.floor(((successes + 1) * (sizeB + 1)) / (sizeA + sizeB + 2))));
  const weights = Array.from({ length: most - fewest + 1 }, () => 1);
  // Away from the mode the weights only shrink, so that none overflows.
  for (let x = mode; x < most; x += 1) weights[x + 1 - fewest] = (weights[x - fewest] as number) * ratioToNext(x);
  for (let x = mode; x > fewest; x -= 1) weights[x - 1 - fewest] = (weights[x - fewest] as number) / ratioToNext(x - 1);
  return weights;
}
