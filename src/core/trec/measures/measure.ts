/** A measure of a ranked query and the way its values are put together. */
import type { RankedQuery } from '../ranked-query.ts';

export interface Measure {
  /** As trec_eval prints it. */
  readonly name: string;
  /** `mean` over queries, `sum` of counts, or `geometric-mean` of values raised to at least 0.00001. */
  readonly summary: 'mean' | 'sum' | 'geometric-mean';
  /** Left out of the lines of single queries. */
  readonly summaryOnly?: boolean;
  /** Its value for one query. */
  readonly of: (query: RankedQuery) => number;
}

/** A measure that is averaged over queries. */
export function averaged(name: string, of: Measure['of']): Measure {
  return { name, summary: 'mean', of };
}

/** A measure that is counted up over queries. */
export function counted(name: string, of: Measure['of']): Measure {
  return { name, summary: 'sum', of };
}

/** Top over bottom, or 0 where bottom is 0: a query without relevant documents scores 0 and counts. */
export function shareOf(top: number, bottom: number): number {
  return bottom === 0 ? 0 : top / bottom;
}
