/** Evaluates rows written out as files, for tests. */
import { evaluateRun } from '../evaluate-run.ts';
import { measuresNamed } from '../measures/measures-named.ts';
import { readText } from './read-text.ts';

export type RunRow = readonly [query: string, document: string, score: number];
export type QrelsRow = readonly [query: string, document: string, grade: number];

const asRun = (rows: readonly RunRow[]) => rows.map(([query, document, score]) => `${query} Q0 ${document} 0 ${score} t`).join('\n');
const asQrels = (rows: readonly QrelsRow[]) => rows.map((row) => `${row[0]} 0 ${row[1]} ${row[2]}`).join('\n');

/** Values by metric, then by query. */
export function evaluateRows(run: readonly RunRow[], qrels: readonly QrelsRow[], names: readonly string[], level = 1) {
  const measures = names.flatMap(measuresNamed);
  const { queries, values, summary } = evaluateRun(readText('run', asRun(run)), readText('qrels', asQrels(qrels)), measures, level);
  return measures.map(({ name }, index) => ({
    name,
    perQuery: Object.fromEntries(queries.map((query, place) => [query, values[index]?.[place] ?? NaN])),
    all: summary[index] ?? NaN,
  }));
}
