/** The best few entries of many lists, kept while candidates come in any order. */
import type { Scored } from '../scored.ts';

/** Two computed scores nearer than this differ by rounding only. */
const TIE_WIDTH = 1e-9;

/** For each row at most `capacity` ids with their scores: higher score first, scores within 1e-9 tied and by smaller id. */
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

  /** Takes the candidate in, if it is among the best so far. */
  offer(row: number, id: number, score: number): void {
    const first = row * this.capacity;
    const count = this.counts[row] as number;
    let at = first + count;
    if (count < this.capacity) this.counts[row] = count + 1;
    else {
      at -= 1;
      // Most candidates of a long row end here.
      if (!this.#comesBefore(id, score, at)) return;
    }
    for (; at > first && this.#comesBefore(id, score, at - 1); at -= 1) {
      this.ids[at] = this.ids[at - 1] as number;
      this.scores[at] = this.scores[at - 1] as number;
    }
    this.ids[at] = id;
    this.scores[at] = score;
  }

  /** The entries of one row, best first; an unknown row has none. */
  listOf(row: number): Scored[] {
    const first = row * this.capacity;
    return Array.from({ length: this.counts[row] ?? 0 }, (_, index) => ({
      item: this.ids[first + index] as number,
      score: this.scores[first + index] as number,
    }));
  }

  #comesBefore(id: number, score: number, place: number): boolean {
    const lead = score - (this.scores[place] as number);
    if (lead > TIE_WIDTH) return true;
    return lead >= -TIE_WIDTH && id < (this.ids[place] as number);
  }
}
