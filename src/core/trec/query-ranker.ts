/** Joins the rows of a run with the judgements, query by query. */
import { rankDiscount } from '#core/ranking/rank-discount.ts';
import { compareBytes } from './bytes.ts';
import { DocumentIndex } from './document-index.ts';
import type { RankedQuery } from './ranked-query.ts';
import { sortByRank } from './sort-by-rank.ts';
import type { TrecTable } from './trec-table.ts';

/** No grade is this low, so it can stand for "not judged". */
const UNJUDGED = -(2 ** 31);
/** Runs are seldom deeper. */
const DISCOUNTED_RANKS = 4096;

/** Queries of a table in byte order of their ids. */
export function queriesInByteOrder({ queries }: TrecTable): Int32Array {
  const names = Array.from({ length: queries.count }, (_, query) => queries.bytesOf(query));
  return Int32Array.from(names.keys()).sort((a, b) => {
    const [left, right] = [names[a] as Uint8Array, names[b] as Uint8Array];
    return compareBytes(left, 0, left.length, right, 0, right.length);
  });
}

/** Ranks one query after another in the same memory: what `rank` gives back holds until the next call. */
export class QueryRanker {
  readonly #run: TrecTable;
  readonly #qrels: TrecTable;
  readonly #level: number;
  readonly #runIndex: DocumentIndex;
  readonly #qrelsIndex: DocumentIndex;
  readonly #runRows: Int32Array;
  readonly #qrelsRows: Int32Array;
  readonly #spare: Int32Array;
  readonly #gradeAtRank: Int32Array;
  readonly #found: { readonly ranks: Int32Array; readonly grades: Int32Array; readonly hits: Int32Array };
  readonly #ideal: Int32Array;
  readonly #discounts: Float64Array;

  constructor(run: TrecTable, qrels: TrecTable, level: number) {
    const [inRun, inQrels] = [run.largestCount(), qrels.largestCount()];
    const found = () => new Int32Array(Math.min(inRun, inQrels));
    this.#run = run;
    this.#qrels = qrels;
    this.#level = level;
    this.#runIndex = new DocumentIndex(run, inRun);
    this.#qrelsIndex = new DocumentIndex(qrels, inQrels);
    this.#runRows = new Int32Array(inRun);
    this.#spare = new Int32Array(inRun);
    this.#gradeAtRank = new Int32Array(inRun);
    this.#qrelsRows = new Int32Array(inQrels);
    this.#found = { ranks: found(), grades: found(), hits: found() };
    this.#ideal = new Int32Array(inQrels);
    const depth = Math.min(DISCOUNTED_RANKS, Math.max(inRun, inQrels));
    this.#discounts = Float64Array.from({ length: depth }, (_, index) => rankDiscount(index + 1, 'log2p1'));
  }

  /** Takes a query of the qrels; one that the run lacks retrieved nothing. Throws TrecRefusal for a repeated document. */
  rank(query: number): RankedQuery {
    const name = this.#qrels.queries.bytesOf(query);
    const retrieved = this.#orderRun(this.#run.queries.find(name, 0, name.length));
    const judged = this.#qrels.rowsOf(query, this.#qrelsRows);
    this.#qrelsIndex.fill(this.#qrelsRows, judged, query);
    this.#gradeRanks(retrieved, judged);
    return { retrieved, level: this.#level, discounts: this.#discounts, ...this.#gatherFound(retrieved), ...this.#gatherJudged(judged) };
  }

  /** Checks a query that only the run has. */
  requireDistinct(query: number): void {
    this.#orderRun(query);
  }

  #orderRun(query: number): number {
    if (query < 0) return 0;
    const count = this.#run.rowsOf(query, this.#runRows);
    sortByRank(this.#run, this.#runRows, count, this.#spare);
    this.#runIndex.fill(this.#runRows, count, query);
    return count;
  }

  /** Looks up each judged document among the retrieved ones, which stand in the index in rank order. */
  #gradeRanks(retrieved: number, judged: number): void {
    this.#gradeAtRank.fill(UNJUDGED, 0, retrieved);
    if (retrieved === 0) return;
    const { ids, offsets, values } = this.#qrels;
    for (let index = 0; index < judged; index += 1) {
      const row = this.#qrelsRows[index] as number;
      const place = this.#runIndex.find(ids, offsets[row] as number, offsets[row + 1] as number);
      if (place >= 0) this.#gradeAtRank[place] = values[row] as number;
    }
  }

  #gatherFound(retrieved: number): Pick<RankedQuery, 'ranks' | 'grades' | 'hits'> {
    const { ranks, grades, hits } = this.#found;
    let [found, hitCount] = [0, 0];
    for (let place = 0; place < retrieved; place += 1) {
      const grade = this.#gradeAtRank[place] as number;
      if (grade < 0) continue;
      ranks[found] = place + 1;
      grades[found] = grade;
      found += 1;
      if (grade < this.#level) continue;
      hits[hitCount] = place + 1;
      hitCount += 1;
    }
    return { ranks: ranks.subarray(0, found), grades: grades.subarray(0, found), hits: hits.subarray(0, hitCount) };
  }

  /** A grade below 0 means that the document was pooled and not judged: neither relevant nor the opposite. */
  #gatherJudged(judged: number): Pick<RankedQuery, 'idealGrades' | 'relevant' | 'nonRelevant'> {
    let [positive, relevant, nonRelevant] = [0, 0, 0];
    for (let index = 0; index < judged; index += 1) {
      const grade = this.#qrels.values[this.#qrelsRows[index] as number] as number;
      if (grade >= this.#level) relevant += 1;
      else if (grade >= 0) nonRelevant += 1;
      if (grade <= 0) continue;
      this.#ideal[positive] = grade;
      positive += 1;
    }
    return { idealGrades: this.#ideal.subarray(0, positive).sort().reverse(), relevant, nonRelevant };
  }
}
