/** One rank of a graded list, as the ranked strip and its table show it. */
export interface RankedRow {
  /** Relevance grade of the item at this rank; 0 is not relevant. */
  readonly grade: number;
  /** What the rank keeps of a gain, in (0, 1]. */
  readonly weight: number;
  /** What the grade is worth by the convention in force. */
  readonly gain: number;
  /** The gain that the learner's function used, where it is known. */
  readonly yours?: number;
}
