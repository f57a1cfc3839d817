/** Golden's ranking metrics, computed by the core. */
import { averagePrecision } from '#core/ranking/average-precision.ts';
import { dcgAtK } from '#core/ranking/dcg-at-k.ts';
import { f1AtK } from '#core/ranking/f1-at-k.ts';
import { hitAtK } from '#core/ranking/hit-at-k.ts';
import { meanOverLists } from '#core/ranking/mean-over-lists.ts';
import { ndcgAtK } from '#core/ranking/ndcg-at-k.ts';
import { precisionAtK } from '#core/ranking/precision-at-k.ts';
import { rPrecision } from '#core/ranking/r-precision.ts';
import { recallAtK } from '#core/ranking/recall-at-k.ts';
import { reciprocalRank } from '#core/ranking/reciprocal-rank.ts';
import { trecOrder } from '#core/ranking/trec-order.ts';
import {
  argument,
  choice,
  cutoff,
  cutoffOrNone,
  type GoldenInput,
  goldenMetric,
  type MetricTable,
  number,
  optional,
} from './golden-metric.ts';

const relLevel = optional(number, 1);
const gain = choice({ linear: 'linear', exponential: 'exponential', binary: 'binary' });
const discount = choice({ log2p1: 'log2p1', jk_log2: 'jk-log2' });

export const ranking: MetricTable = {
  precision_at_k: goldenMetric(
    { k: cutoff, denominator: choice({ k: 'k', min_k_len: 'min-k-length' }), relLevel },
    ({ k, denominator, relLevel: level }, input) =>
      overQueries(input, level, ({ ranked, relevant }) => precisionAtK(ranked, relevant, k, { denominator })),
  ),
  recall_at_k: goldenMetric(
    { k: cutoff, denominator: choice({ relevant: 'relevant', min_relevant_k: 'min-relevant-k' }), relLevel },
    ({ k, denominator, relLevel: level }, input) =>
      overQueries(input, level, ({ ranked, relevant }) => recallAtK(ranked, relevant, k, { denominator })),
  ),
  f1_at_k: goldenMetric({ k: cutoff, relLevel }, ({ k, relLevel: level }, input) =>
    overQueries(input, level, ({ ranked, relevant }) => f1AtK(ranked, relevant, k)),
  ),
  hit_at_k: goldenMetric({ k: cutoff, relLevel }, ({ k, relLevel: level }, input) =>
    overQueries(input, level, ({ ranked, relevant }) => hitAtK(ranked, relevant, k)),
  ),
  reciprocal_rank: goldenMetric({ k: cutoffOrNone, relLevel }, ({ k, relLevel: level }, input) =>
    overQueries(input, level, ({ ranked, relevant }) => reciprocalRank(ranked, relevant, { k })),
  ),
  average_precision: goldenMetric(
    {
      k: cutoffOrNone,
      denominator: choice({
        relevant: 'relevant',
        min_relevant_k: 'min-relevant-k',
        min_relevant_len: 'min-relevant-length',
      }),
      relLevel,
    },
    ({ k, denominator, relLevel: level }, input) =>
      overQueries(input, level, ({ ranked, relevant }) => averagePrecision(ranked, relevant, { k, denominator })),
  ),
  r_precision: goldenMetric({ relLevel }, ({ relLevel: level }, input) =>
    overQueries(input, level, ({ ranked, relevant }) => rPrecision(ranked, relevant)),
  ),
  dcg: goldenMetric({ k: cutoffOrNone, gain, discount }, ({ k, ...options }, input) =>
    overQueries(input, 1, ({ grades }) => dcgAtK(grades, k ?? uncut(grades), options)),
  ),
  ndcg: goldenMetric(
    { k: cutoffOrNone, gain, discount, ideal: choice({ all_judged: 'all judged' }) },
    ({ k, gain: gainKind, discount: discountKind }, input) =>
      overQueries(input, 1, ({ grades, judged }) =>
        ndcgAtK(grades, k ?? uncut(grades, judged), { gain: gainKind, discount: discountKind, ideal: judged }),
      ),
  ),
};

interface Query {
  /** Document ids in rank order. */
  readonly ranked: readonly string[];
  readonly relevant: readonly string[];
  /** Grades in rank order; an unjudged or negative one is 0. */
  readonly grades: readonly number[];
  /** Grades of all judged documents, a negative one being 0. */
  readonly judged: readonly number[];
}

type Run = Readonly<Record<string, readonly (readonly [string, number])[]>>;
type Qrels = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The reference counts a query without a value as 0, where the core says NaN. */
function overQueries(input: GoldenInput, level: number, compute: (query: Query) => number): unknown {
  const run = argument<Run>(input, 'run');
  const values = Object.entries(argument<Qrels>(input, 'qrels')).map(([name, qrels]) => {
    const value = compute(query(Object.hasOwn(run, name) ? (run[name] ?? []) : [], qrels, level));
    return [name, Number.isNaN(value) ? 0 : value] as const;
  });
  const mean = meanOverLists(
    values.map(([, value]) => value),
    'zero',
  );
  return { perQuery: Object.fromEntries(values), mean };
}

function query(run: Run[string], qrels: Qrels[string], level: number): Query {
  const ranked = trecOrder(run);
  return {
    ranked,
    relevant: Object.keys(qrels).filter((document) => (qrels[document] ?? 0) >= level),
    grades: ranked.map((document) => (Object.hasOwn(qrels, document) ? Math.max(0, qrels[document] ?? 0) : 0)),
    judged: Object.values(qrels).map((grade) => Math.max(0, grade)),
  };
}

/** A cutoff that cuts nothing. */
function uncut(...lists: readonly (readonly number[])[]): number {
  return Math.max(1, ...lists.map((list) => list.length));
}
