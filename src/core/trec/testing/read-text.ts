/** Reads a table from text, for tests. */
import { TrecReader } from '../trec-reader.ts';
import type { TrecKind } from '../trec-refusal.ts';
import type { TrecTable } from '../trec-table.ts';

/** UTF-8 bytes of a text. */
export const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from(encodeURIComponent(text).matchAll(/%(..)|./g), ([all, hex]) => (hex ? Number.parseInt(hex, 16) : all.charCodeAt(0))),
  );

/** In chunks of so many bytes. */
export function readText(kind: TrecKind, text: string | Uint8Array, chunkBytes = Infinity): TrecTable {
  const bytes = typeof text === 'string' ? bytesOf(text) : text;
  const reader = new TrecReader(kind, bytes.length);
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    // A copy that is spoiled afterwards: the reader must not hold on to what it was given.
    const chunk = bytes.slice(start, start + chunkBytes);
    reader.push(chunk);
    chunk.fill(7);
  }
  return reader.finish();
}

/** Rows as query, document and value, in the order of the file. */
export function rowsOfTable(table: TrecTable): [query: string, document: string, value: number][] {
  const rows: [string, string, number][] = [];
  const into = new Int32Array(table.largestCount());
  for (let query = 0; query < table.queries.count; query += 1) {
    const count = table.rowsOf(query, into);
    for (const row of into.subarray(0, count)) {
      rows[row] = [table.queries.textOf(query), table.documentOf(row), table.values[row] as number];
    }
  }
  return rows;
}
