/** What a measure needs to know of one query: the judged documents that the run found, with their ranks, and totals. */

export interface RankedQuery {
  /** Rows of the run, judged or not. */
  readonly retrieved: number;
  /** 1-based ranks, ascending, of the retrieved documents that have a grade of 0 or above. */
  readonly ranks: Int32Array;
  /** Their grades. */
  readonly grades: Int32Array;
  /** All positive grades of the query, retrieved or not, highest first. */
  readonly idealGrades: Int32Array;
  /** The grade from which a document counts as relevant; at least 1. */
  readonly level: number;
  /** Documents that are relevant, retrieved or not. */
  readonly relevant: number;
  /** Documents graded 0 or above that are not relevant, retrieved or not. */
  readonly nonRelevant: number;
  /** Ranks of the relevant documents, ascending. */
  readonly hits: Int32Array;
  /** Weights 1 / log2(rank + 1) of the first ranks, the same for every query. */
  readonly discounts: Float64Array;
}
