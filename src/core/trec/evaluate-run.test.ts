import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averagePrecision } from '#core/ranking/average-precision.ts';
import { hitAtK } from '#core/ranking/hit-at-k.ts';
import { meanOverLists } from '#core/ranking/mean-over-lists.ts';
import { dcgAtK } from '#core/ranking/dcg-at-k.ts';
import { ndcgAtK } from '#core/ranking/ndcg-at-k.ts';
import { precisionAtK } from '#core/ranking/precision-at-k.ts';
import { rPrecision } from '#core/ranking/r-precision.ts';
import { recallAtK } from '#core/ranking/recall-at-k.ts';
import { reciprocalRank } from '#core/ranking/reciprocal-rank.ts';
import { trecOrder } from '#core/ranking/trec-order.ts';
import { defaultMeasures } from './measures/measures-named.ts';
import { evaluateRows as evaluate, type QrelsRow, type RunRow } from './testing/evaluate-rows.ts';

const query = fc.constantFrom('1', '2', '10', 'é');
const document = fc.stringMatching(/^[ab\u{1f600}\uffee]{1,3}$/u);
const pair = ([name, id]: readonly [string, string, number]) => `${name} ${id}`;
const runs = fc.uniqueArray(fc.tuple(query, document, fc.integer({ min: -3, max: 3 })), { minLength: 1, maxLength: 60, selector: pair });
const judgements = fc.uniqueArray(fc.tuple(query, document, fc.integer({ min: -1, max: 3 })), {
  minLength: 1,
  maxLength: 60,
  selector: pair,
});

interface Lists {
  readonly ranked: string[];
  readonly relevant: string[];
  readonly grades: number[];
  readonly judged: number[];
  readonly places: number;
}

const zeroForNaN = (value: number) => (Number.isNaN(value) ? 0 : value);
const SMALL_CORE: Readonly<Record<string, (lists: Lists) => number>> = {
  map: ({ ranked, relevant }) => averagePrecision(ranked, relevant),
  map_cut_3: ({ ranked, relevant }) => averagePrecision(ranked, relevant, { k: 3 }),
  P_5: ({ ranked, relevant }) => precisionAtK(ranked, relevant, 5),
  recall_2: ({ ranked, relevant }) => recallAtK(ranked, relevant, 2),
  relative_P_2: ({ ranked, relevant }) => recallAtK(ranked, relevant, 2, { denominator: 'min-relevant-k' }),
  success_2: ({ ranked, relevant }) => hitAtK(ranked, relevant, 2),
  recip_rank: ({ ranked, relevant }) => reciprocalRank(ranked, relevant),
  recip_rank_cut_2: ({ ranked, relevant }) => reciprocalRank(ranked, relevant, { k: 2 }),
  Rprec: ({ ranked, relevant }) => rPrecision(ranked, relevant),
  dcg: ({ grades, places }) => dcgAtK(grades, places, { gain: 'linear' }),
  ndcg: ({ grades, judged, places }) => ndcgAtK(grades, places, { gain: 'linear', ideal: judged }),
  'ndcg_1=1,2=3,3=7': ({ grades, judged, places }) => ndcgAtK(grades, places, { ideal: judged }),
  ndcg_cut_3: ({ grades, judged }) => ndcgAtK(grades, 3, { gain: 'linear', ideal: judged }),
};

function listsOf(run: readonly RunRow[], qrels: readonly QrelsRow[], name: string, level: number): Lists {
  const ranked = trecOrder(run.filter((row) => row[0] === name).map((row) => [row[1], row[2]] as const));
  const grade = new Map(qrels.filter((row) => row[0] === name).map((row) => [row[1], row[2]] as const));
  return {
    ranked,
    relevant: [...grade].filter(([, value]) => value >= level).map(([id]) => id),
    grades: ranked.map((id) => Math.max(0, grade.get(id) ?? 0)),
    judged: [...grade.values()].map((value) => Math.max(0, value)),
    places: Math.max(1, ranked.length, grade.size),
  };
}

describe('evaluateRun', () => {
  test('agrees with the small functions of the core on every query and in the mean', () => {
    const names = Object.keys(SMALL_CORE);
    fc.assert(
      fc.property(runs, judgements, fc.integer({ min: 1, max: 3 }), (run, qrels, level) => {
        const queries = [...new Set(qrels.map((row) => row[0]))];
        for (const { name, perQuery, all } of evaluate(run, qrels, names, level)) {
          const expected = queries.map((id) => zeroForNaN((SMALL_CORE[name] as (lists: Lists) => number)(listsOf(run, qrels, id, level))));
          for (const [index, id] of queries.entries()) expect(perQuery[id], name).toBeCloseTo(expected[index] as number, 12);
          expect(all, name).toBeCloseTo(meanOverLists(expected, 'zero'), 12);
        }
      }),
    );
  });

  test('neither the order of the rows nor queries that only the run has matter', () => {
    const names = defaultMeasures.map(({ name }) => name);
    const shuffled = fc
      .tuple(runs, judgements)
      .chain(([run, qrels]) =>
        fc.tuple(
          fc.constant(run),
          fc.constant(qrels),
          fc.shuffledSubarray(run, { minLength: run.length }),
          fc.shuffledSubarray(qrels, { minLength: qrels.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([run, qrels, otherRun, otherQrels]) => {
        expect(evaluate([...otherRun, ['elsewhere', 'a', 1]], otherQrels, names)).toEqual(evaluate(run, qrels, names));
      }),
    );
  });

  test('shares lie in [0, 1], and a run that lists exactly the relevant documents has all of them at 1', () => {
    const names = [
      'map',
      'Rprec',
      'bpref',
      'recip_rank',
      'ndcg',
      'ndcg_cut_5',
      '11pt_avg',
      'set_P',
      'set_recall',
      'set_F',
      'set_map',
      'relative_P_5',
    ];
    fc.assert(
      fc.property(runs, judgements, (run, qrels) => {
        for (const { perQuery } of evaluate(run, qrels, names)) {
          for (const value of Object.values(perQuery)) expect(value >= 0 && value <= 1 + 1e-12).toBe(true);
        }
        const hits = qrels.filter((row) => row[2] >= 1);
        if (hits.length === 0) return;
        for (const { name, perQuery } of evaluate(hits, qrels, names)) {
          for (const row of hits) expect(perQuery[row[0]], name).toBeCloseTo(1, 12);
        }
      }),
    );
  });
});
