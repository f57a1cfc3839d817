/** Run and qrels files of any size, the same for the same seed. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { seededUniforms } from './seeded-uniforms.ts';

export interface TrecFilesOptions {
  /** Lines of the run, all queries together; the qrels get a tenth as many, which the run finds in part. */
  readonly lines: number;
  readonly seed: number;
  readonly runPath: string;
  readonly qrelsPath: string;
}

/** As many as a TREC run usually lists. */
const DOCUMENTS_PER_QUERY = 1000;
const JUDGED_PER_QUERY = 100;
/** Documents that a judgement or a row may name. */
const COLLECTION = 9_000_000;
/** Half of the judged documents are among those that the run lists. */
const FOUND = 0.5;

/** Rows in rank order, as systems write them, with six decimals and now and then an equal score. */
export function writeTrecFiles({ lines, seed, runPath, qrelsPath }: TrecFilesOptions): void {
  const next = seededUniforms(seed);
  const [run, qrels] = [openSync(runPath, 'w'), openSync(qrelsPath, 'w')];
  for (let query = 0, left = lines; left > 0; query += 1, left -= DOCUMENTS_PER_QUERY) {
    const documents = distinctDocuments(Math.min(left, DOCUMENTS_PER_QUERY), next);
    writeSync(run, runRows(100 + query, documents, next));
    writeSync(qrels, qrelsRows(100 + query, documents, next));
  }
  closeSync(run);
  closeSync(qrels);
}

/** Distinct because each comes from a slice of the collection of its own; the order does not tell which. */
function distinctDocuments(count: number, next: () => number): number[] {
  const slice = Math.floor(COLLECTION / count);
  const step = 7919;
  return Array.from({ length: count }, (_, index) => 1_000_000 + ((index * step) % count) * slice + Math.floor(next() * slice));
}

function runRows(query: number, documents: readonly number[], next: () => number): string {
  let [text, score] = ['', 20 + 10 * next()];
  for (const [index, document] of documents.entries()) {
    if (next() < 0.98) score *= 0.999;
    text += `${query} Q0 d${document} ${index + 1} ${score.toFixed(6)} bench\n`;
  }
  return text;
}

function qrelsRows(query: number, documents: readonly number[], next: () => number): string {
  let text = '';
  const stride = Math.max(1, Math.floor(documents.length / JUDGED_PER_QUERY));
  for (let index = 0; index < documents.length; index += stride) {
    const found = next() < FOUND;
    const grade = Math.max(0, Math.floor(next() * 6) - 2);
    text += `${query} 0 d${found ? documents[index] : `x${documents[index]}`} ${grade}\n`;
  }
  return text;
}
