/** inBatchSoftmaxLoss: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inBatchSoftmaxLoss } from './in-batch-softmax-loss.ts';

const value = fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10);
const row = fc.record({
  user: fc.tuple(value, value),
  item: fc.tuple(value, value),
  id: fc.nat(3),
  q: fc.integer({ min: 1, max: 10 }).map((tenths) => tenths / 10),
});
const batch = fc.array(row, { minLength: 1, maxLength: 6 });
type Row = { user: [number, number]; item: [number, number]; id: number; q: number };
const lossOf = (rows: readonly Row[], temperature = 0.5) =>
  inBatchSoftmaxLoss(
    rows.map(({ user }) => user),
    rows.map(({ item }) => item),
    rows.map(({ id }) => id),
    rows.map(({ q }) => q),
    temperature,
  );

describe('inBatchSoftmaxLoss', () => {
  test('by hand: logits 2 / T + ln 4 and 1 / T + ln 2 in row 0, 0 + ln 4 and 0 + ln 2 in row 1', () => {
    const [users, items] = [
      [[1], [0]],
      [[2], [1]],
    ];
    const loss = inBatchSoftmaxLoss(users, items, [5, 6], [0.25, 0.5], 2);
    const rows = [Math.log((4 * Math.E + 2 * Math.sqrt(Math.E)) / (4 * Math.E)), Math.log((4 + 2) / 2)];
    expect(loss).toBeCloseTo(((rows[0] ?? 0) + (rows[1] ?? 0)) / 2, 12);
  });
  test('by hand: a row with the same item is no negative, unless kept', () => {
    const call = (options?: object) => inBatchSoftmaxLoss([[0], [0], [0]], [[1], [1], [2]], [7, 7, 8], [1, 1, 1], 1, options);
    expect(call()).toBeCloseTo((Math.log(2) + Math.log(2) + Math.log(3)) / 3, 12);
    expect(call({ accidentalHits: 'removed' })).toBe(call());
    expect(call({ accidentalHits: 'kept' })).toBeCloseTo(Math.log(3), 12);
  });
  test('logits of 2000 do not overflow', () => {
    expect(inBatchSoftmaxLoss([[1], [1]], [[2000], [0]], [1, 2], [1, 1], 1)).toBeCloseTo(1000, 9);
  });
  test('a batch of one loses 0, an empty one is undefined', () => {
    expect(inBatchSoftmaxLoss([[3]], [[2]], [1], [0.1], 0.1)).toBe(0);
    expect(inBatchSoftmaxLoss([], [], [], [], 1)).toBeNaN();
  });
  test('one factor on all probabilities, and the order of rows, change nothing; never below 0', () => {
    fc.assert(
      fc.property(batch, (rows) => {
        const loss = lossOf(rows);
        expect(lossOf(rows.map((each) => ({ ...each, q: each.q / 7 })))).toBeCloseTo(loss, 9);
        expect(lossOf(rows.toReversed())).toBeCloseTo(loss, 9);
        return loss >= 0;
      }),
    );
  });
  test.each([0, -1, NaN])('refuses a temperature of %s, even for an empty batch', (temperature) => {
    expect(() => inBatchSoftmaxLoss([], [], [], [], temperature)).toThrow(
      new RangeError(`inBatchSoftmaxLoss requires a finite temperature > 0, got ${temperature}`),
    );
  });
  test.each([0, 1.1, NaN])('refuses a probability of %s', (q) => {
    expect(() => inBatchSoftmaxLoss([[1]], [[1]], [1], [q], 1)).toThrow(
      new RangeError(`inBatchSoftmaxLoss requires samplingProbability in (0, 1], got ${q}`),
    );
  });
  test('refuses the rest', () => {
    const refusals: [() => unknown, string][] = [
      [() => inBatchSoftmaxLoss([[1]], [], [1], [1], 1), 'inBatchSoftmaxLoss requires users and items to be equally long, got 1 and 0'],
      [() => inBatchSoftmaxLoss([[1]], [[1, 2]], [1], [1], 1), 'inBatchSoftmaxLoss requires vectors of 1 numbers in items, got 2'],
      [() => inBatchSoftmaxLoss([[1]], [[1]], [-1], [1], 1), 'inBatchSoftmaxLoss requires an integer item id >= 0, got -1'],
      [
        () => inBatchSoftmaxLoss([[1]], [[1]], [1], [1], 1, { accidentalHits: 'half' as 'kept' }),
        'inBatchSoftmaxLoss requires accidentalHits to be one of removed, kept, got half',
      ],
    ];
    for (const [run, message] of refusals) expect(run).toThrow(new RangeError(message));
  });
});
