import { describe, expect, test } from 'vitest';
import { evaluateRows as evaluate, type QrelsRow, type RunRow } from '../testing/evaluate-rows.ts';

describe('measures', () => {
  const QRELS: QrelsRow[] = [
    ['q', 'a', 2],
    ['q', 'b', 1],
    ['q', 'c', 0],
    ['q', 'd', 0],
    ['q', 'e', -1],
    ['none', 'a', 0],
    ['absent', 'a', 1],
  ];
  // Ranks: 1 c, 2 a, 3 x (unjudged), 4 e (pooled, not judged), 5 b.
  const RUN: RunRow[] = [
    ['q', 'b', 1],
    ['q', 'e', 2],
    ['q', 'x', 3],
    ['q', 'a', 4],
    ['q', 'c', 5],
    ['none', 'a', 1],
  ];
  test.each([
    // Precision 1/2 at rank 2 and 2/5 at rank 5, over 2 relevant.
    ['map', 0.45],
    ['map_cut_2', 0.25],
    ['P_5', 0.4],
    ['P_2', 0.5],
    ['recall_2', 0.5],
    ['success_1', 0],
    ['success_2', 1],
    ['recip_rank', 0.5],
    ['recip_rank_cut_1', 0],
    ['Rprec', 0.5],
    // Both relevant documents stand below c alone, of min(2, 2): 1 - 1/2 each.
    ['bpref', 0.5],
    // 0.4 * 2 = 0.8 rounds to one hit, 0.8 * 2 = 1.6 to two, 0.2 * 2 = 0.4 to none.
    ['iprec_at_recall_0.20', 0.5],
    ['iprec_at_recall_0.40', 0.5],
    ['iprec_at_recall_0.80', 0.4],
    ['iprec_at_recall_0.75', 0.4],
    ['iprec_at_recall_0.745', 0.5],
    // Levels 0 to 0.7 give 1/2, levels 0.8 to 1 give 2/5.
    ['11pt_avg', (8 * 0.5 + 3 * 0.4) / 11],
    ['dcg', 2 / Math.log2(3) + 1 / Math.log2(6)],
    ['ndcg', (2 / Math.log2(3) + 1 / Math.log2(6)) / (2 + 1 / Math.log2(3))],
    ['ndcg_cut_1', 0],
    // Gains 5 and 1 (the grade itself), and 4 for grade 0 at ranks 3 and 4 of the ideal.
    ['ndcg_2=5,0=4', (4 + 5 / Math.log2(3) + 1 / Math.log2(6)) / (5 + 4 / Math.log2(3) + 4 / 2 + 1 / Math.log2(5))],
    ['dcg_2=3', 3 / Math.log2(3) + 1 / Math.log2(6)],
    // Gains over the largest, 2: 1 at rank 2, 1/2 at rank 5.
    ['rbp', 0.1 * (0.9 + 0.5 * 0.9 ** 4)],
    ['rbp_p=0.5', 0.5 * (0.5 + 0.5 / 16)],
    ['rbp_p=0.5,1=1,2=1', 0.5 * (0.5 + 1 / 16)],
    ['rbp_p=0.5,1=4,2=1', 0.5 * (0.25 * 0.5 + 1 / 16)],
    ['set_P', 0.4],
    ['set_recall', 1],
    ['set_map', 0.4],
    ['set_F', (2 * 0.4) / 1.4],
    ['relative_P_1', 0],
    ['relative_P_5', 1],
    ['num_ret', 5],
    ['num_rel', 2],
    ['num_rel_ret', 2],
    ['num_nonrel_judged_ret', 1],
  ])('%s, worked by hand', (name, value) => {
    const [result] = evaluate(RUN, QRELS, [name]);
    expect(result?.perQuery.q).toBeCloseTo(value, 14);
  });

  test('a query without relevant documents and one that the run lacks score 0 and count', () => {
    const [map, queries, retrieved, relevant, geometric] = evaluate(RUN, QRELS, ['map', 'num_q', 'num_ret', 'num_rel', 'gm_map']);
    expect(map).toEqual({ name: 'map', perQuery: { q: 0.45, none: 0, absent: 0 }, all: 0.15 });
    expect([queries?.all, retrieved?.all, relevant?.all]).toEqual([3, 6, 3]);
    expect(geometric?.all).toBeCloseTo((0.45 * 1e-5 * 1e-5) ** (1 / 3), 12);
  });

  test('the level moves the border between relevant and not', () => {
    const [map, bpref, nonRelevant] = evaluate(RUN, QRELS, ['map', 'bpref', 'num_nonrel_judged_ret'], 2);
    expect(map?.perQuery.q).toBe(0.5);
    // One relevant document, below c; min(3, 1) = 1, so nothing is left.
    expect(bpref?.perQuery.q).toBe(0);
    expect(nonRelevant?.perQuery.q).toBe(2);
  });

  test('ranks beyond the prepared discounts count as well', () => {
    const run = Array.from({ length: 5000 }, (_, index) => ['q', `d${index}`, -index] as const);
    const [dcg] = evaluate(run, [['q', 'd4999', 1]], ['dcg']);
    expect(dcg?.all).toBeCloseTo(1 / Math.log2(5001), 14);
  });

  test.each<[readonly RunRow[], readonly QrelsRow[], string]>([
    [
      [
        ['q', 'a', 1],
        ['q', 'b', 1],
        ['q', 'a', 2],
      ],
      QRELS,
      'run 3 repeats document "a" of query "q", which line 1 already holds',
    ],
    [
      [
        ['only', 'a', 1],
        ['only', 'a', 1],
      ],
      QRELS,
      'run 2 repeats document "a" of query "only", which line 1 already holds',
    ],
    [
      RUN,
      [
        ['q', 'é', 1],
        ['r', 'é', 1],
        ['q', 'é', 1],
      ],
      'qrels 3 repeats document "é" of query "q", which line 1 already holds',
    ],
  ])('a repeated document is refused with both lines', (run, qrels, message) => {
    let refused = '';
    try {
      evaluate(run, qrels, ['map']);
    } catch (error) {
      const { kind, line, message: problem } = error as { kind: string; line: number; message: string };
      refused = `${kind} ${line} ${problem}`;
    }
    expect(refused).toBe(message);
  });
});
