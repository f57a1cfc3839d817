/** Chunks of bytes cut into whole lines. */

/** No line of a run or of qrels comes near this. */
export const MAX_LINE_BYTES = 64 * 1024;

const NEWLINE = 10;

/** Takes bytes that hold whole lines, from `start` up to `end`; the last byte is a newline. */
export type TakeLines = (bytes: Uint8Array, start: number, end: number) => void;

/** Hands on whole lines and keeps the beginning of one that the next chunk goes on with. */
export class LineBlocks {
  readonly #takeLines: TakeLines;
  readonly #refuseLongLine: (begun: Uint8Array) => never;
  readonly #begun = new Uint8Array(MAX_LINE_BYTES + 1);
  #length = 0;

  constructor(takeLines: TakeLines, refuseLongLine: (begun: Uint8Array) => never) {
    this.#takeLines = takeLines;
    this.#refuseLongLine = refuseLongLine;
  }

  push(chunk: Uint8Array): void {
    const start = this.#length === 0 ? 0 : this.#finishLine(chunk);
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end > start) this.#takeLines(chunk, start, end);
    this.#keep(chunk, Math.max(start, end), chunk.length);
  }

  /** The last line may lack its newline. */
  finish(): void {
    if (this.#length > 0) this.#closeLine();
  }

  /** Completes the line begun in earlier chunks; gives back where the next one starts. */
  #finishLine(chunk: Uint8Array): number {
    const newline = chunk.indexOf(NEWLINE);
    const end = newline === -1 ? chunk.length : newline;
    this.#keep(chunk, 0, end);
    if (newline === -1) return end;
    this.#closeLine();
    return newline + 1;
  }

  #keep(chunk: Uint8Array, start: number, end: number): void {
    if (this.#length + end - start > MAX_LINE_BYTES) {
      this.#refuseLongLine(this.#length > 0 ? this.#begun.subarray(0, this.#length) : chunk.subarray(start, end));
    }
    this.#begun.set(chunk.subarray(start, end), this.#length);
    this.#length += end - start;
  }

  #closeLine(): void {
    this.#begun[this.#length] = NEWLINE;
    const end = this.#length + 1;
    this.#length = 0;
    this.#takeLines(this.#begun, 0, end);
  }
}
