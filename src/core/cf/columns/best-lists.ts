/** The best few entries of many lists, side by side in arrays. */
import type { Scored } from '../scored.ts';

/** For each row at most `capacity` ids with their scores, best first. */
export class BestLists {
  readonly capacity: number;
  /** How many entries each row has. */
  readonly counts: Int32Array;
  /** Entries of row r begin at r * capacity. */
  readonly ids: Int32Array;
  readonly scores: Float64Array;

  constructor(rowCount: number, capacity: number) {
    this.capacity = capacity;
    this.counts = new Int32Array(rowCount);
    this.ids = new Int32Array(rowCount * capacity);
    this.scores = new Float64Array(rowCount * capacity);
  }

  /** The entries of one row, best first; an unknown row has none. */
  listOf(row: number): Scored[] {
    const first = row * this.capacity;
    return Array.from({ length: this.counts[row] ?? 0 }, (_, index) => ({
      item: this.ids[first + index] as number,
      score: this.scores[first + index] as number,
    }));
  }
}
