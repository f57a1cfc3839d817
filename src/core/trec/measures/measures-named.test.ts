import { describe, expect, test } from 'vitest';
import { defaultMeasures, measuresNamed } from './measures-named.ts';

describe('measuresNamed', () => {
  test('every default measure is found under its own name', () => {
    for (const { name } of defaultMeasures) expect(measuresNamed(name).map((measure) => measure.name)).toEqual([name]);
    expect(new Set(defaultMeasures.map(({ name }) => name)).size).toBe(defaultMeasures.length);
  });
  test.each([
    ['P', ['P_5', 'P_10', 'P_15', 'P_20', 'P_30', 'P_100', 'P_200', 'P_500', 'P_1000']],
    ['success', ['success_1', 'success_5', 'success_10']],
    ['iprec_at_recall', Array.from({ length: 11 }, (_, tenth) => `iprec_at_recall_${(tenth / 10).toFixed(2)}`)],
    ['P_7', ['P_7']],
    ['ndcg_cut_12', ['ndcg_cut_12']],
    ['iprec_at_recall_.5', ['iprec_at_recall_0.50']],
    ['iprec_at_recall_0.125', ['iprec_at_recall_0.125']],
    ['rbp_p=0.8', ['rbp_p=0.8']],
    ['rbp_p=0', ['rbp_p=0']],
    ['ndcg_1=1,2=3', ['ndcg_1=1,2=3']],
  ])('%s stands for %j', (name, names) => expect(measuresNamed(name).map((measure) => measure.name)).toEqual(names));
  test.each([
    '',
    'MAP',
    'P_0',
    'P_05',
    'P_-1',
    'P_1.5',
    'P_',
    'p_5',
    'map_5',
    'iprec_at_recall_1.01',
    'P_0.5',
    'rbp_p=1',
    'rbp_p=x',
    'ndcg_p=0.5',
    'map_1=2',
    'ndcg_1=',
    'ndcg_1=1e',
    '__proto__',
    'constructor_5',
    'toString',
  ])('%j stands for nothing', (name) => expect(measuresNamed(name)).toEqual([]));
});
