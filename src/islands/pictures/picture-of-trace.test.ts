/** The core's own traces can be drawn; a trace without the columns is left to its table. */
import { describe, expect, test } from 'vitest';
import { traceSampleSize } from '#core/experiments/trace-sample-size.ts';
import { traceParityMetrics } from '#core/fairness/trace-parity-metrics.ts';
import { tracePrecisionRecallAtK } from '#core/ranking/trace-precision-recall-at-k.ts';
import { barsOfTrace, bellsOfTrace, setsOfTrace } from '#islands/pictures/picture-of-trace.ts';

const NAMES = { shown: 'shown', relevant: 'relevant' };
const BARE = { columns: ['n'], rows: [[1]], result: [] };

describe('setsOfTrace', () => {
  test('a, b, x shown of the relevant a, b, c', () => {
    expect(setsOfTrace(tracePrecisionRecallAtK(['a', 'x', 'b'], ['a', 'b', 'c'], 3), NAMES)).toEqual({
      leftName: 'shown',
      rightName: 'relevant',
      onlyLeft: ['x'],
      both: ['a', 'b'],
      onlyRight: 1,
    });
  });
  test('nothing to draw', () => expect(setsOfTrace(BARE, NAMES)).toBeUndefined());
});

describe('bellsOfTrace', () => {
  test('the effect stands as far off as the critical value and the power say', () => {
    const bells = bellsOfTrace(traceSampleSize(0.1, 0.12, 0.05, 0.8));
    // z of the power: 80% of the bell of the effect lies beyond the critical difference.
    const z = ((bells?.effect.mean ?? 0) - (bells?.critical ?? 0)) / (bells?.effect.deviation ?? 1);
    expect(z).toBeCloseTo(0.8416, 2);
  });
  test('nothing to draw', () => expect(bellsOfTrace(BARE)).toBeUndefined());
});

describe('barsOfTrace', () => {
  test('a set of bars for each rate, with the rate that does not exist left out', () => {
    const bars = barsOfTrace(traceParityMetrics([1, 0, 1], [1, 0, 0], ['g', 'g', 'h']));
    expect(bars.map(({ name }) => name)).toEqual(['selection rate', 'true-positive rate']);
    expect(bars[1]?.rates).toEqual([
      { group: 'g', rate: 1 },
      { group: 'h', rate: undefined },
    ]);
  });
  test('nothing to draw', () => expect(barsOfTrace(BARE)).toEqual([]));
});
