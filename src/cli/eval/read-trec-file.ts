/** Streams a run or qrels file into columns. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { TrecReader } from '#core/trec/trec-reader.ts';
import { type TrecKind, TrecRefusal } from '#core/trec/trec-refusal.ts';
import type { TrecTable } from '#core/trec/trec-table.ts';
import { argumentPath } from '../read-argument-file.ts';
import { UsageError } from '../usage-error.ts';

const CHUNK_BYTES = 1024 * 1024;

/** Reads no further than the first line that cannot be used, which becomes a UsageError. */
export function readTrecFile(kind: TrecKind, path: string): TrecTable {
  const file = tryTo(path, () => openSync(argumentPath(path), 'r'));
  try {
    const reader = new TrecReader(kind, fstatSync(file).size);
    const chunk = new Uint8Array(CHUNK_BYTES);
    for (let length = read(path, file, chunk); length > 0; length = read(path, file, chunk)) reader.push(chunk.subarray(0, length));
    return reader.finish();
  } catch (error) {
    throw error instanceof TrecRefusal ? refusalOf(path, error) : error;
  } finally {
    closeSync(file);
  }
}

/** What is wrong, with the file and the line. */
export function refusalOf(path: string, { line, message }: TrecRefusal): UsageError {
  return new UsageError(line === 0 ? `${path} ${message}` : `${path}, line ${line}: ${message}`);
}

const read = (path: string, file: number, chunk: Uint8Array): number => tryTo(path, () => readSync(file, chunk));

function tryTo<Result>(path: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : message;
    throw new UsageError(`cannot read ${path}: ${why}`);
  }
}
