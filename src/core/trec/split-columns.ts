/** The columns of one line, as places in its bytes. */

/** Columns whose places are kept; a run line has six that mean something. */
export const KEPT_COLUMNS = 6;
/** Where `bounds` holds the place at which the scan stopped. */
export const STOP = 2 * KEPT_COLUMNS;

const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;

/** Room for the bounds of one line. */
export const newBounds = (): Int32Array => new Int32Array(STOP + 1);

/**
 * Scans a line that ends with a newline. Column c lies from `bounds[2c]` up to `bounds[2c + 1]`; `bounds[STOP]` is the newline.
 *
 * @returns how many columns there are; -1 when a byte that no text holds was met, at `bounds[STOP]`
 */
export function splitColumns(bytes: Uint8Array, start: number, bounds: Int32Array): number {
  let at = start;
  let column = 0;
  for (;;) {
    let byte = bytes[at] as number;
    while (byte === SPACE || byte === TAB || (byte === RETURN && bytes[at + 1] === NEWLINE)) {
      at += 1;
      byte = bytes[at] as number;
    }
    if (byte <= SPACE) {
      bounds[STOP] = at;
      return byte === NEWLINE ? column : -1;
    }
    const first = at;
    do at += 1;
    while ((bytes[at] as number) > SPACE);
    if (column < KEPT_COLUMNS) {
      bounds[2 * column] = first;
      bounds[2 * column + 1] = at;
    }
    column += 1;
  }
}
