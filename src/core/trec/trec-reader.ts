/** Reads a run or qrels file from chunks of bytes; no string is made of a line. */
import { quotedText } from './bytes.ts';
import { LineBlocks, MAX_LINE_BYTES } from './line-blocks.ts';
import { parseDecimal, parseWhole } from './parse-decimal.ts';
import { newBounds, STOP, splitColumns } from './split-columns.ts';
import { TrecColumns } from './trec-columns.ts';
import { type TrecKind, TrecRefusal } from './trec-refusal.ts';
import type { TrecTable } from './trec-table.ts';

interface Format {
  readonly columns: string;
  readonly least: number;
  readonly most: number;
  /** Where in the bounds of a line the value begins. */
  readonly value: number;
}

const FORMATS: Readonly<Record<TrecKind, Format>> = {
  // trec_eval ignores what follows the tag.
  run: { columns: 'the six columns "query Q0 document rank score tag"', least: 6, most: Infinity, value: 8 },
  qrels: { columns: 'the four columns "query iteration document grade"', least: 4, most: 4, value: 6 },
};

const QUERY = 0;
const DOCUMENT = 4;
const HASH = 35;
const UTF16 = 'seems to be UTF-16 text; save the file as UTF-8';
/** What a byte that does not belong in a line tells of the file. */
const NOT_TEXT: Readonly<Record<number, string>> = {
  0: UTF16,
  13: 'holds a carriage return that ends no line; save the file with line feeds',
};

/**
 * Push the file chunk by chunk, then finish. Columns are parted by spaces or tabs; blank lines and lines that begin with # are skipped,
 * a UTF-8 byte order mark too, CRLF counts as an end of line and the last line may lack its own.
 */
export class TrecReader {
  readonly #kind: TrecKind;
  readonly #format: Format;
  readonly #columns: TrecColumns;
  readonly #blocks: LineBlocks;
  readonly #bounds = newBounds();
  #line = 0;
  #rows = 0;

  /** The size of the file, where it is known, saves memory and is no promise. */
  constructor(kind: TrecKind, fileBytes = 0) {
    this.#kind = kind;
    this.#format = FORMATS[kind];
    this.#columns = new TrecColumns(kind, fileBytes);
    this.#blocks = new LineBlocks(
      (bytes, start, end) => this.#readLines(bytes, start, end),
      (begun) => this.#refuseLongLine(begun, this.#line + 1),
    );
  }

  /** Takes the next bytes of the file; keeps none of them, so that the caller may use the array again. Throws TrecRefusal. */
  push(chunk: Uint8Array): void {
    this.#blocks.push(chunk);
  }

  /** Everything that was read. Throws TrecRefusal for a broken last line or a file without rows. */
  finish(): TrecTable {
    this.#blocks.finish();
    if (this.#rows === 0) throw new TrecRefusal(this.#kind, 0, `is empty; ${this.#what()} has ${this.#format.columns} on each line`);
    return this.#columns.finish();
  }

  #readLines(bytes: Uint8Array, start: number, end: number): void {
    this.#columns.reserve(end - start);
    let at = start;
    if (this.#line === 0) at += markLength(bytes, at, end);
    while (at < end) at = this.#readLine(bytes, at);
  }

  /** Gives back where the next line starts. */
  #readLine(bytes: Uint8Array, start: number): number {
    this.#line += 1;
    const bounds = this.#bounds;
    if (bytes[start] === HASH) return this.#skipLine(bytes.indexOf(10, start));
    const count = splitColumns(bytes, start, bounds);
    const stop = bounds[STOP] as number;
    if (stop - start > MAX_LINE_BYTES) this.#refuseLongLine(bytes.subarray(start, stop), this.#line);
    if (count === 0) return this.#skipLine(stop);
    if (count < this.#format.least || count > this.#format.most) this.#refuseColumns(count, bytes[stop] as number);
    this.#columns.add(
      bytes,
      bounds[QUERY] as number,
      bounds[QUERY + 1] as number,
      bounds[DOCUMENT] as number,
      bounds[DOCUMENT + 1] as number,
      this.#readValue(bytes, bounds[this.#format.value] as number, bounds[this.#format.value + 1] as number),
    );
    this.#rows += 1;
    return stop + 1;
  }

  #skipLine(newline: number): number {
    this.#columns.addEmptyLine();
    return newline + 1;
  }

  #readValue(bytes: Uint8Array, start: number, end: number): number {
    const isRun = this.#kind === 'run';
    const value = isRun ? parseDecimal(bytes, start, end) : parseWhole(bytes, start, end);
    const isLegal = isRun ? Number.isFinite(value) : Math.abs(value) < 2 ** 31;
    if (isLegal) return value;
    const wanted = isRun ? 'score must be a finite number' : 'grade must be a whole number below 2^31';
    return this.#refuse(`the ${wanted}, not ${quotedText(bytes, start, end)}`);
  }

  #refuseColumns(count: number, stoppedAt: number): never {
    if (count < 0) return this.#refuse(NOT_TEXT[stoppedAt] ?? `holds the control character ${stoppedAt}; is this a text file?`);
    const plural = count === 1 ? 'column' : 'columns';
    return this.#refuse(`has ${count} ${plural}; ${this.#what()} has ${this.#format.columns}`);
  }

  #refuseLongLine(begun: Uint8Array, line: number): never {
    this.#line = line;
    return this.#refuse(
      begun.includes(0) ? UTF16 : `is longer than ${MAX_LINE_BYTES / 1024} KiB; is this a text file with one row a line?`,
    );
  }

  #refuse(problem: string): never {
    throw new TrecRefusal(this.#kind, this.#line, problem);
  }

  #what(): string {
    return this.#kind === 'run' ? 'a run' : 'a qrels file';
  }
}

/** Bytes that a UTF-8 byte order mark takes up at the start of the file. */
function markLength(bytes: Uint8Array, start: number, end: number): number {
  const [first, second, third] = bytes.subarray(start, Math.min(start + 3, end));
  return first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
}
