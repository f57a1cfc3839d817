/** The rows of a run or qrels file as columns in typed arrays, growing while the file is read. */
import { ByteNames } from './byte-names.ts';
import type { TrecKind } from './trec-refusal.ts';
import { TrecTable } from './trec-table.ts';

/** No line that holds all columns is shorter. */
const SHORTEST_LINE = 8;

/** Document ids end to end, a value a row, and the stretches of rows that belong to one query. */
export class TrecColumns {
  readonly #kind: TrecKind;
  readonly #fileBytes: number;
  #bytesRead = 0;
  readonly #queries = new ByteNames();
  #ids = new Uint8Array(0);
  /** Document id r lies from offsets[r] up to offsets[r + 1]. */
  #offsets = new Uint32Array(1);
  #values = new Float64Array(0);
  #rows = 0;
  #stretchQueries = new Int32Array(16);
  #stretchRows = new Int32Array(16);
  #stretches = 0;
  /** The number of rows before each line that holds none; files have few such lines. */
  readonly #emptyLinesAt: number[] = [];

  /** `fileBytes` is the size of the file where it is known, else 0. */
  constructor(kind: TrecKind, fileBytes: number) {
    this.#kind = kind;
    this.#fileBytes = fileBytes;
  }

  /** Makes room for all that the next bytes of the file can hold, so that `add` need not look. */
  reserve(byteCount: number): void {
    const idBytes = this.#offsets[this.#rows] as number;
    const ids = idBytes + byteCount;
    if (ids > this.#ids.length) this.#ids = grown(this.#ids, new Uint8Array(this.#roomFor(ids, idBytes, byteCount)));
    const rows = this.#rows + Math.ceil(byteCount / SHORTEST_LINE);
    if (rows > this.#values.length) {
      const room = this.#roomFor(rows, this.#rows, byteCount);
      this.#values = grown(this.#values, new Float64Array(room));
      this.#offsets = grown(this.#offsets, new Uint32Array(room + 1));
    }
    this.#bytesRead += byteCount;
  }

  add(bytes: Uint8Array, queryStart: number, queryEnd: number, documentStart: number, documentEnd: number, value: number): void {
    this.#openStretch(bytes, queryStart, queryEnd);
    const ids = this.#ids;
    const row = this.#rows;
    let to = this.#offsets[row] as number;
    for (let at = documentStart; at < documentEnd; at += 1, to += 1) ids[to] = bytes[at] as number;
    this.#values[row] = value;
    this.#rows = row + 1;
    this.#offsets[this.#rows] = to;
  }

  addEmptyLine(): void {
    this.#emptyLinesAt.push(this.#rows);
  }

  finish(): TrecTable {
    return new TrecTable({
      kind: this.#kind,
      queries: this.#queries,
      ids: this.#ids,
      offsets: this.#offsets,
      values: this.#values,
      rowCount: this.#rows,
      stretchQueries: this.#stretchQueries.subarray(0, this.#stretches),
      stretchRows: this.#stretchRows.subarray(0, this.#stretches),
      emptyLinesAt: this.#emptyLinesAt,
    });
  }

  /** Room for what is needed now and, if the rest of the file is like its beginning, for the rest too; at least half as much again. */
  #roomFor(needed: number, used: number, byteCount: number): number {
    if (this.#bytesRead === 0) return needed;
    const bytesAfter = Math.max(0, this.#fileBytes - this.#bytesRead - byteCount);
    return needed + Math.max(Math.ceil((1.1 * used * bytesAfter) / this.#bytesRead), used >> 1);
  }

  /** Rows of one query usually follow one another, so most rows only compare their query with that of the row before. */
  #openStretch(bytes: Uint8Array, start: number, end: number): void {
    if (this.#stretches > 0 && this.#queries.isNamed(this.#stretchQueries[this.#stretches - 1] as number, bytes, start, end)) return;
    if (this.#stretches === this.#stretchRows.length) {
      this.#stretchQueries = grown(this.#stretchQueries, new Int32Array(this.#stretches * 2));
      this.#stretchRows = grown(this.#stretchRows, new Int32Array(this.#stretches * 2));
    }
    this.#stretchQueries[this.#stretches] = this.#queries.add(bytes, start, end);
    this.#stretchRows[this.#stretches] = this.#rows;
    this.#stretches += 1;
  }
}

type Column = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

function grown<Kind extends Column>(old: Kind, larger: Kind): Kind {
  larger.set(old);
  return larger;
}
