/** Golden's runs and judgements as the ranked lists that the core takes. */
import { meanOverLists } from '#core/ranking/mean-over-lists.ts';
import { trecOrder } from '#core/ranking/trec-order.ts';
import { argument, type GoldenInput } from './golden-metric.ts';

export interface Query {
  /** Document ids in rank order. */
  readonly ranked: readonly string[];
  readonly relevant: readonly string[];
  /** Judged below the level; a negative judgement counts as none. */
  readonly nonRelevant: readonly string[];
  /** Grades in rank order; an unjudged or negative one is 0. */
  readonly grades: readonly number[];
  /** Grades of all judged documents, a negative one being 0. */
  readonly judged: readonly number[];
}

type Run = Readonly<Record<string, readonly (readonly [string, number])[]>>;
type Qrels = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The reference counts a query without a value as 0, where the core says NaN. */
export function overQueries(input: GoldenInput, level: number, compute: (query: Query) => number): unknown {
  const values = queries(input, level).map(([name, judged]) => {
    const value = compute(judged);
    return [name, Number.isNaN(value) ? 0 : value] as const;
  });
  const mean = meanOverLists(
    values.map(([, value]) => value),
    'zero',
  );
  return { perQuery: Object.fromEntries(values), mean };
}

/** Every judged query; one that is missing from the run has an empty list. */
export function queries(input: GoldenInput, level: number): (readonly [name: string, query: Query])[] {
  const run = argument<Run>(input, 'run');
  return Object.entries(argument<Qrels>(input, 'qrels')).map(
    ([name, qrels]) => [name, query(Object.hasOwn(run, name) ? (run[name] ?? []) : [], qrels, level)] as const,
  );
}

function query(run: Run[string], qrels: Qrels[string], level: number): Query {
  const ranked = trecOrder(run);
  return {
    ranked,
    relevant: Object.keys(qrels).filter((document) => (qrels[document] ?? 0) >= level),
    nonRelevant: Object.keys(qrels).filter((document) => (qrels[document] ?? 0) < level && (qrels[document] ?? 0) >= 0),
    grades: ranked.map((document) => (Object.hasOwn(qrels, document) ? Math.max(0, qrels[document] ?? 0) : 0)),
    judged: Object.values(qrels).map((grade) => Math.max(0, grade)),
  };
}

/** A cutoff that cuts nothing. */
export function uncut(...lists: readonly (readonly number[])[]): number {
  return Math.max(1, ...lists.map((list) => list.length));
}
