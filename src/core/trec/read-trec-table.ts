/** A whole run or qrels file from its bytes. */
import { TrecReader } from './trec-reader.ts';
import type { TrecKind } from './trec-refusal.ts';
import type { TrecTable } from './trec-table.ts';

/**
 * Reads a TREC run or qrels file into columns, for evaluateRun.
 *
 * No string is made of a line, so that a file of millions of rows costs little more than its bytes. Columns are parted by
 * spaces or tabs; blank lines and lines that begin with # are skipped, a UTF-8 byte order mark too; CRLF counts as an end of
 * line. trec_eval refuses blank lines in judgements, and reads a line's first six columns in a run as this does.
 *
 * @param kind `run` for lines `query Q0 document rank score tag`, `qrels` for lines `query iteration document grade`
 * @param chunks the file's bytes as UTF-8, cut anywhere; a chunk may be used again once the next one is asked for
 * @returns rows grouped by query, in the order of the file
 * @throws {RangeError} a TrecRefusal with the 1-based line, for a line with too few columns, a score or grade that is no
 * number, UTF-16, a line above 64 KiB, or a file without rows
 * @see https://github.com/usnistgov/trec_eval
 * @example
 * const bytes = (text) => [new TextEncoder().encode(text)];
 * readTrecTable('qrels', bytes('q1 0 a 2\nq1 0 b 0\n')).rowCount // 2
 */
export function readTrecTable(kind: TrecKind, chunks: Iterable<Uint8Array>): TrecTable {
  const reader = new TrecReader(kind);
  for (const chunk of chunks) reader.push(chunk);
  return reader.finish();
}
