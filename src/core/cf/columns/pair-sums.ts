/** Sums over the common raters of one item and every later one. */
import { dotOverNorms } from '../dot-over-norms.ts';
import type { RatingMatrix } from './rating-matrix.ts';
import { squaresByRow } from './sparse-rows.ts';

/** Asked for one item after another, in order of id. */
export interface PairSums {
  /** Items with a larger id, each once: the first `gather` of them are all that share a rater with the item last gathered. */
  readonly others: Int32Array;
  gather(item: number): number;
  /** NaN when a norm is 0. */
  similarityOf(item: number, other: number): number;
}

/** With at least this many visits for each later item, all of them are taken for met: clearing all sums costs less than keeping a list. */
const VISITS_FOR_ALL = 0.25;

/** Walks over the raters of an item and their later items; what is summed on the way is for the two kinds to say. */
abstract class Walk implements PairSums {
  readonly others: Int32Array;
  protected readonly matrix: RatingMatrix;
  /** Where in its row each user's items after the present one begin: rows and items both go by id, so it only moves on. */
  readonly #next: Int32Array;
  /** The item for which each other was listed last. */
  readonly #listedFor: Int32Array;

  constructor(matrix: RatingMatrix) {
    this.matrix = matrix;
    this.others = new Int32Array(matrix.byItem.starts.length - 1);
    this.#listedFor = new Int32Array(this.others.length).fill(-1);
    this.#next = matrix.byUser.starts.slice(0, -1);
  }

  protected abstract clear(other: number): void;
  /** Adds the products of one rating with those of the same user from `start` up to `end`. */
  protected abstract add(value: number, start: number, end: number): void;
  abstract similarityOf(item: number, other: number): number;

  gather(item: number): number {
    const { byItem, byUser } = this.matrix;
    const [start, end] = [byItem.starts[item] as number, byItem.starts[item + 1] as number];
    let visits = 0;
    for (let at = start; at < end; at += 1) {
      const user = byItem.columns[at] as number;
      this.#next[user] = (this.#next[user] as number) + 1;
      visits += (byUser.starts[user + 1] as number) - (this.#next[user] as number);
    }
    const count = visits >= VISITS_FOR_ALL * (this.others.length - item) ? this.#listAll(item) : this.#listMet(item, start, end);
    for (let index = 0; index < count; index += 1) this.clear(this.others[index] as number);
    for (let at = start; at < end; at += 1) {
      const user = byItem.columns[at] as number;
      this.add(byItem.values[at] as number, this.#next[user] as number, byUser.starts[user + 1] as number);
    }
    return count;
  }

  #listAll(item: number): number {
    const count = this.others.length - item - 1;
    for (let index = 0; index < count; index += 1) this.others[index] = item + 1 + index;
    return count;
  }

  #listMet(item: number, start: number, end: number): number {
    const { byItem, byUser } = this.matrix;
    let count = 0;
    for (let at = start; at < end; at += 1) {
      const user = byItem.columns[at] as number;
      for (let entry = this.#next[user] as number; entry < (byUser.starts[user + 1] as number); entry += 1) {
        const other = byUser.columns[entry] as number;
        if (this.#listedFor[other] === item) continue;
        this.#listedFor[other] = item;
        this.others[count] = other;
        count += 1;
      }
    }
    return count;
  }
}

/** Norms over all ratings of an item: only the dot products are summed pair by pair. */
export class DotSums extends Walk {
  readonly #dots: Float64Array;
  readonly #squares: Float64Array;

  constructor(matrix: RatingMatrix) {
    super(matrix);
    this.#squares = squaresByRow(matrix.byItem);
    this.#dots = new Float64Array(this.#squares.length);
  }

  similarityOf(item: number, other: number): number {
    return dotOverNorms(this.#dots[other] as number, this.#squares[item] as number, this.#squares[other] as number);
  }

  protected override clear(other: number): void {
    this.#dots[other] = 0;
  }

  protected override add(value: number, start: number, end: number): void {
    const { columns, values } = this.matrix.byUser;
    const dots = this.#dots;
    for (let entry = start; entry < end; entry += 1) {
      const other = columns[entry] as number;
      dots[other] = (dots[other] as number) + value * (values[entry] as number);
    }
  }
}

/** Norms over the common raters: the squares of both sides are summed pair by pair too. */
export class CoRatedSums extends Walk {
  readonly #dots: Float64Array;
  readonly #ownSquares: Float64Array;
  readonly #otherSquares: Float64Array;

  constructor(matrix: RatingMatrix) {
    super(matrix);
    this.#dots = new Float64Array(this.others.length);
    this.#ownSquares = new Float64Array(this.others.length);
    this.#otherSquares = new Float64Array(this.others.length);
  }

  similarityOf(_item: number, other: number): number {
    return dotOverNorms(this.#dots[other] as number, this.#ownSquares[other] as number, this.#otherSquares[other] as number);
  }

  protected override clear(other: number): void {
    this.#dots[other] = 0;
    this.#ownSquares[other] = 0;
    this.#otherSquares[other] = 0;
  }

  protected override add(value: number, start: number, end: number): void {
    const { columns, values } = this.matrix.byUser;
    const dots = this.#dots;
    const ownSquares = this.#ownSquares;
    const otherSquares = this.#otherSquares;
    for (let entry = start; entry < end; entry += 1) {
      const other = columns[entry] as number;
      const otherValue = values[entry] as number;
      dots[other] = (dots[other] as number) + value * otherValue;
      ownSquares[other] = (ownSquares[other] as number) + value * value;
      otherSquares[other] = (otherSquares[other] as number) + otherValue * otherValue;
    }
  }
}
