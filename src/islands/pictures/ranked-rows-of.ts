/** Reads the rows of a ranked strip from a trace that has the columns grade, gain and weight. */
import type { Trace } from '#core/trace.ts';
import type { RankedRow } from './ranked-row.ts';

/** An empty list when a column is missing, so that the caller can fall back on the plain table. */
export function rankedRowsOf(trace: Trace): readonly RankedRow[] {
  const [grade, gain, weight] = ['grade', 'gain', 'weight'].map((name) => trace.columns.indexOf(name));
  if (grade === undefined || gain === undefined || weight === undefined || Math.min(grade, gain, weight) < 0) return [];
  return trace.rows
    .map((row) => ({ grade: row[grade], gain: row[gain], weight: row[weight] }))
    .filter((row): row is RankedRow => [row.grade, row.gain, row.weight].every((value) => typeof value === 'number'));
}
