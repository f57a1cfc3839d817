/** A run against its judgements: each measure for each query, and over all queries. */
import { exp, ln } from '#core/stats/portable-math.ts';
import type { Measure } from './measures/measure.ts';
import { QueryRanker, queriesInByteOrder } from './query-ranker.ts';
import type { TrecTable } from './trec-table.ts';

export interface Evaluation {
  /** What was computed, in the order asked for. */
  readonly measures: readonly Measure[];
  /** Query ids of the qrels, in byte order. */
  readonly queries: readonly string[];
  /** One column a measure, a value a query. */
  readonly values: readonly Float64Array[];
  /** One value a measure, over all queries of the qrels. */
  readonly summary: Float64Array;
}

/** Keeps one query of average precision 0 from pulling a geometric mean down to 0. */
const LEAST_IN_GEOMETRIC_MEAN = 1e-5;

/**
 * Evaluates a whole run at once, as `trec_eval -c` does.
 *
 * Means go over all queries of the judgements, one that the run lacks scoring 0; without -c trec_eval leaves such a query
 * out, which flatters a run that gave up. Queries that only the run has are ignored, after a look for repeated documents.
 * Documents rank by falling score, equal scores by falling document id in byte order.
 *
 * @param run a run from readTrecTable
 * @param qrels judgements from readTrecTable
 * @param measures what to compute, from measuresNamed
 * @param level the grade from which a document is relevant, an integer >= 1
 * @returns each measure for each query and over all of them, in the order of `measures`; 0 where a query has no relevant
 * document
 * @throws {RangeError} a TrecRefusal with the line, when a document stands twice in a query of either table
 * @see https://github.com/usnistgov/trec_eval
 * @example
 * const table = (kind, text) => readTrecTable(kind, [new TextEncoder().encode(text)]);
 * const run = table('run', 'q1 Q0 a 1 0.9 x\nq1 Q0 b 2 0.5 x\n');
 * const qrels = table('qrels', 'q1 0 b 1\nq2 0 c 1\n');
 * evaluateRun(run, qrels, measuresNamed('recip_rank')).summary[0] // 0.25
 */
export function evaluateRun(run: TrecTable, qrels: TrecTable, measures: readonly Measure[], level = 1): Evaluation {
  const ranker = new QueryRanker(run, qrels, level);
  const queries = queriesInByteOrder(qrels);
  const values = measures.map(() => new Float64Array(queries.length));
  for (const [place, query] of queries.entries()) {
    const ranked = ranker.rank(query);
    for (let index = 0; index < measures.length; index += 1) {
      (values[index] as Float64Array)[place] = (measures[index] as Measure).of(ranked);
    }
  }
  requireDistinctElsewhere(ranker, run, qrels);
  return {
    measures,
    queries: Array.from(queries, (query) => qrels.queries.textOf(query)),
    values,
    summary: Float64Array.from(measures, (measure, index) => summarize(measure, values[index] as Float64Array)),
  };
}

function requireDistinctElsewhere(ranker: QueryRanker, run: TrecTable, qrels: TrecTable): void {
  for (let query = 0; query < run.queries.count; query += 1) {
    const name = run.queries.bytesOf(query);
    if (qrels.queries.find(name, 0, name.length) < 0) ranker.requireDistinct(query);
  }
}

function summarize({ summary }: Measure, values: Float64Array): number {
  if (summary === 'geometric-mean') {
    return exp(values.reduce((sum, value) => sum + ln(Math.max(value, LEAST_IN_GEOMETRIC_MEAN)), 0) / values.length);
  }
  const sum = values.reduce((total, value) => total + value, 0);
  return summary === 'sum' ? sum : sum / values.length;
}
