/** The documents of one query, found by their bytes. */
import { hashBytes, sameBytes } from './bytes.ts';
import { TrecRefusal } from './trec-refusal.ts';
import type { TrecTable } from './trec-table.ts';

const FREE = -1;

/** Filled anew for every query, in the same memory. */
export class DocumentIndex {
  readonly #table: TrecTable;
  readonly #slots: Int32Array;
  #rows: Int32Array = new Int32Array(0);
  #mask = 0;

  /** `largest` is the number of rows of the largest query to come. */
  constructor(table: TrecTable, largest: number) {
    this.#table = table;
    this.#slots = new Int32Array(slotCount(largest));
  }

  /** Takes in the first `count` of the rows, all of one query; throws TrecRefusal when two of them name one document. */
  fill(rows: Int32Array, count: number, query: number): void {
    const size = slotCount(count);
    this.#slots.fill(FREE, 0, size);
    this.#mask = size - 1;
    this.#rows = rows;
    const { ids, offsets } = this.#table;
    for (let index = 0; index < count; index += 1) {
      const row = rows[index] as number;
      const slot = this.#slotOf(ids, offsets[row] as number, offsets[row + 1] as number);
      if (this.#slots[slot] !== FREE) this.#refuseRepeat(query, rows[this.#slots[slot] as number] as number, row);
      this.#slots[slot] = index;
    }
  }

  /** Index among the rows of the row that names these bytes; -1 when none does. */
  find(bytes: Uint8Array, start: number, end: number): number {
    return this.#slots[this.#slotOf(bytes, start, end)] as number;
  }

  #slotOf(bytes: Uint8Array, start: number, end: number): number {
    const { ids, offsets } = this.#table;
    const slots = this.#slots;
    const rows = this.#rows;
    const mask = this.#mask;
    let slot = hashBytes(bytes, start, end) & mask;
    for (let index = slots[slot] as number; index !== FREE; index = slots[slot] as number) {
      const row = rows[index] as number;
      if (sameBytes(ids, offsets[row] as number, offsets[row + 1] as number, bytes, start, end)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #refuseRepeat(query: number, row: number, otherRow: number): never {
    const { kind, queries } = this.#table;
    const pair = `document ${JSON.stringify(this.#table.documentOf(row))} of query ${JSON.stringify(queries.textOf(query))}`;
    const first = this.#table.lineOf(Math.min(row, otherRow));
    throw new TrecRefusal(kind, this.#table.lineOf(Math.max(row, otherRow)), `repeats ${pair}, which line ${first} already holds`);
  }
}

/** The smallest power of two, from 4 up, that leaves at least half of the slots free. */
function slotCount(count: number): number {
  let slots = 4;
  while (slots < 2 * count) slots *= 2;
  return slots;
}
