/** Rank order of the rows of one query: score descending, equal scores by document id descending in byte order. */
import { compareBytes } from './bytes.ts';
import type { TrecTable } from './trec-table.ts';

/**
 * Sorts the first `count` rows in place. A merge sort that leaves stretches alone which are in order already, so that a run
 * written in rank order costs one pass.
 *
 * @param spare as long as rows; overwritten
 */
export function sortByRank(table: TrecTable, rows: Int32Array, count: number, spare: Int32Array): void {
  if (isRanked(table, rows, count)) return;
  for (let start = 0; start < count; start += INSERTION) sortStretch(table, rows, start, Math.min(start + INSERTION, count));
  for (let width = INSERTION; width < count; width *= 2) {
    for (let start = 0; start + width < count; start += 2 * width) {
      merge(table, rows, start, start + width, Math.min(start + 2 * width, count), spare);
    }
  }
}

/** Rows that an insertion sort puts in order faster than merging does. */
const INSERTION = 8;

function isRanked(table: TrecTable, rows: Int32Array, count: number): boolean {
  for (let index = 1; index < count; index += 1) {
    if (ranksBefore(table, rows[index] as number, rows[index - 1] as number)) return false;
  }
  return true;
}

function ranksBefore({ values, ids, offsets }: TrecTable, row: number, other: number): boolean {
  const score = values[row] as number;
  const otherScore = values[other] as number;
  if (score !== otherScore) return score > otherScore;
  return (
    compareBytes(ids, offsets[row] as number, offsets[row + 1] as number, ids, offsets[other] as number, offsets[other + 1] as number) > 0
  );
}

function sortStretch(table: TrecTable, rows: Int32Array, start: number, end: number): void {
  for (let index = start + 1; index < end; index += 1) {
    const row = rows[index] as number;
    let at = index;
    for (; at > start && ranksBefore(table, row, rows[at - 1] as number); at -= 1) rows[at] = rows[at - 1] as number;
    rows[at] = row;
  }
}

/** Merges two neighbouring ranked stretches; only the left one needs to be moved out of the way. */
function merge(table: TrecTable, rows: Int32Array, start: number, middle: number, end: number, spare: Int32Array): void {
  if (!ranksBefore(table, rows[middle] as number, rows[middle - 1] as number)) return;
  const leftCount = middle - start;
  for (let index = 0; index < leftCount; index += 1) spare[index] = rows[start + index] as number;
  let left = 0;
  let right = middle;
  let to = start;
  while (left < leftCount && right < end) {
    const takesRight = ranksBefore(table, rows[right] as number, spare[left] as number);
    rows[to] = (takesRight ? rows[right] : spare[left]) as number;
    if (takesRight) right += 1;
    else left += 1;
    to += 1;
  }
  while (left < leftCount) {
    rows[to] = spare[left] as number;
    left += 1;
    to += 1;
  }
}
