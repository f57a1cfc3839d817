/** A misconception as data: a known wrong program with the words that put it right. */
export interface MisconceptionFile {
  /** The file name without its ending; `a+b` for two at once. */
  readonly id: string;
  /** The name of a check that fails for it. */
  readonly fails: string;
  /** What to tell the learner. */
  readonly says: string;
  /** The rival convention of the field by which the program is right, and who uses it. */
  readonly follows?: string;
  /** Arguments on which it differs from the right answer; none for a query. */
  readonly witness: readonly unknown[];
  readonly source: string;
  /** The misconceptions it stands for: `a+b` stands for `a` and `b`. */
  readonly ids: readonly string[];
}
