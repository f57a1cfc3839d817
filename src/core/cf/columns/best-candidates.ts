/** Selects the best few of many candidates for many rows, in whatever order the candidates come. */
import { BestLists } from './best-lists.ts';

/** Two computed scores nearer than this differ by rounding only. */
const TIE_WIDTH = 1e-9;

/**
 * A heap a row with its worst entry on top, so that a candidate that is no better costs one comparison. Higher score first, scores
 * within 1e-9 tied and by smaller id. Offer everything, then finish once.
 */
export class BestCandidates {
  readonly #lists: BestLists;

  constructor(rowCount: number, capacity: number) {
    this.#lists = new BestLists(rowCount, capacity);
  }

  /** Takes the candidate in, if it is among the best of its row so far. */
  offer(row: number, id: number, score: number): void {
    const { capacity, counts, ids, scores } = this.#lists;
    const first = row * capacity;
    const count = counts[row] as number;
    if (count < capacity) {
      counts[row] = count + 1;
      this.#rise(first, count, id, score);
    } else if (comesBefore(id, score, ids[first] as number, scores[first] as number)) {
      this.#sink(first, count, id, score);
    }
  }

  /** Every row in order: the worst entry goes last, again and again. */
  finish(): BestLists {
    const { capacity, counts, ids, scores } = this.#lists;
    for (let row = 0; row < counts.length; row += 1) {
      const first = row * capacity;
      for (let last = (counts[row] as number) - 1; last > 0; last -= 1) {
        const [id, score] = [ids[first + last] as number, scores[first + last] as number];
        this.#put(first + last, ids[first] as number, scores[first] as number);
        this.#sink(first, last, id, score);
      }
    }
    return this.#lists;
  }

  #put(place: number, id: number, score: number): void {
    this.#lists.ids[place] = id;
    this.#lists.scores[place] = score;
  }

  /** Moves a new entry up from the end, past those that are better. */
  #rise(first: number, from: number, id: number, score: number): void {
    const { ids, scores } = this.#lists;
    let at = from;
    while (at > 0) {
      const parent = first + ((at - 1) >> 1);
      if (!comesBefore(ids[parent] as number, scores[parent] as number, id, score)) break;
      this.#put(first + at, ids[parent] as number, scores[parent] as number);
      at = (at - 1) >> 1;
    }
    this.#put(first + at, id, score);
  }

  /** Puts an entry in place of the top of `count` entries, and moves it down past those that are worse. */
  #sink(first: number, count: number, id: number, score: number): void {
    const { ids, scores } = this.#lists;
    let at = 0;
    for (let child = 1; child < count; child = 2 * at + 1) {
      const left = first + child;
      const right = left + 1;
      const rightIsWorse =
        child + 1 < count && comesBefore(ids[left] as number, scores[left] as number, ids[right] as number, scores[right] as number);
      const worse = rightIsWorse ? right : left;
      if (!comesBefore(id, score, ids[worse] as number, scores[worse] as number)) break;
      this.#put(first + at, ids[worse] as number, scores[worse] as number);
      at = worse - first;
    }
    this.#put(first + at, id, score);
  }
}

function comesBefore(id: number, score: number, otherId: number, otherScore: number): boolean {
  const lead = score - otherScore;
  if (lead > TIE_WIDTH) return true;
  return lead >= -TIE_WIDTH && id < otherId;
}
