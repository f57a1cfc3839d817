/** The NDCG gap between two groups and its interval: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { log2 } from '#core/stats/portable-math.ts';
import { type GroupAOrBUser, groupNdcgGap } from './group-ndcg-gap.ts';
import { traceGroupNdcgGap } from './trace-group-ndcg-gap.ts';

const second = 1 / log2(3);
/** NDCG at 2: A 1/log2(3) and 1; B 1 and 1/log2(3) and one undefined. */
const users: GroupAOrBUser[] = [
  { group: 'B', grades: [1, 0] },
  { group: 'A', grades: [0, 1] },
  { group: 'B', grades: [0, 0] },
  { group: 'A', grades: [1, 0] },
  { group: 'B', grades: [0, 1] },
];

const user = fc.record({ group: fc.constantFrom('A' as const, 'B' as const), grades: fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }) });
const study = fc.record({
  users: fc.array(user, { maxLength: 7 }),
  uniforms: fc.array(
    fc.integer({ min: 0, max: 99 }).map((percent) => percent / 100),
    { minLength: 28, maxLength: 28 },
  ),
});

describe('groupNdcgGap', () => {
  test('by hand: one resample draws A twice its second user, B its second user and its first', () => {
    const { a, b, gap, low, high } = groupNdcgGap(users, 2, [0.9, 0.5, 0.5, 0.49], 1, 0.05);
    expect([a, b]).toEqual([(second + 1) / 2, (1 + second) / 2]);
    expect(gap).toBe(0);
    expect(low).toBeCloseTo(1 - (second + 1) / 2, 14);
    expect(high).toBe(low);
  });
  test('by hand: three resamples with gaps d, -d and 0 for d = 1 - 1/log2(3); alpha 1/2 interpolates halfway', () => {
    const d = 1 - second;
    // A takes 1, 1 and then second, second and then both; B the reverse.
    const uniforms = [0.9, 0.9, 0.9, 0.9, 0, 0, 0, 0, 0, 0.9, 0, 0.9];
    const { low, high } = groupNdcgGap(users, 2, uniforms, 3, 0.5);
    expect(low).toBeCloseTo(-d / 2, 14);
    expect(high).toBeCloseTo(d / 2, 14);
    const wide = groupNdcgGap(users, 2, uniforms, 3, 0.1);
    expect(wide.low).toBeCloseTo(-0.9 * d, 14);
    expect(wide.high).toBeCloseTo(0.9 * d, 14);
  });
  test('by hand: signed, and with the linear gain where asked', () => {
    const two: GroupAOrBUser[] = [
      { group: 'A', grades: [1, 2] },
      { group: 'B', grades: [1] },
    ];
    expect(groupNdcgGap(two, 2, [0, 0], 1, 0.05).gap).toBeCloseTo((1 + 3 * second) / (3 + second) - 1, 14);
    expect(groupNdcgGap(two, 2, [0, 0], 1, 0.05, { gain: 'linear' }).gap).toBeCloseTo((1 + 2 * second) / (2 + second) - 1, 14);
    expect(groupNdcgGap(two, 1, [0, 0], 1, 0.05).gap).toBeCloseTo(1 / 3 - 1, 14);
  });
  test('a group without users, or all undefined, has no mean, and nothing is drawn', () => {
    const nothing = { gap: NaN, low: NaN, high: NaN };
    expect(groupNdcgGap([], 1, [], 1, 0.05)).toEqual({ a: NaN, b: NaN, ...nothing });
    expect(groupNdcgGap([{ group: 'A', grades: [1] }], 1, [], 1, 0.05)).toEqual({ a: 1, b: NaN, ...nothing });
    const undefinedA: GroupAOrBUser = { group: 'A', grades: [0] };
    expect(groupNdcgGap([undefinedA, { group: 'B', grades: [1] }], 1, [], 1, 0.05)).toEqual({ a: NaN, b: 1, ...nothing });
  });
  test('exchanging the labels negates the gap, and a user without a relevant item changes nothing', () => {
    fc.assert(
      fc.property(study, ({ users: list, uniforms }) => {
        const before = groupNdcgGap(list, 3, uniforms, 4, 0.1);
        const exchanged = list.map(({ group, grades }): GroupAOrBUser => ({ group: group === 'A' ? 'B' : 'A', grades }));
        expect(groupNdcgGap(exchanged, 3, uniforms, 4, 0.1).gap + before.gap || 0).toBe(0);
        expect(groupNdcgGap([{ group: 'A', grades: [0] }, ...list, { group: 'B', grades: [] }], 3, uniforms, 4, 0.1)).toEqual(before);
        if (!Number.isNaN(before.gap)) expect(before.low).toBeLessThanOrEqual(before.high);
      }),
    );
  });
  test('identical values leave an interval of width 0', () => {
    const same = users.map(({ group }): GroupAOrBUser => ({ group, grades: [0, 1] }));
    expect(groupNdcgGap(same, 2, [0.1, 0.9, 0.3, 0.5, 0.6, 0, 0, 0, 0, 0], 2, 0.05)).toMatchObject({ gap: 0, low: 0, high: 0 });
  });
  test('uses uniforms of the defined users only: four a resample here, and not one fewer', () => {
    expect(() => groupNdcgGap(users, 2, Array(8).fill(0.5), 2, 0.05)).not.toThrow();
    expect(() => groupNdcgGap(users, 2, Array(7).fill(0.5), 2, 0.05)).toThrow(
      new RangeError('groupNdcgGap requires more uniforms than the 7 it got'),
    );
  });
  test.each([0, 1.5])('refuses k = %s and as many resamples', (bad) => {
    expect(() => groupNdcgGap(users, bad, [0, 0, 0, 0], 1, 0.05)).toThrow(
      new RangeError(`groupNdcgGap requires an integer k >= 1, got ${bad}`),
    );
    expect(() => groupNdcgGap(users, 1, [0, 0, 0, 0], bad, 0.05)).toThrow(
      new RangeError(`groupNdcgGap requires an integer resamples >= 1, got ${bad}`),
    );
  });
  test('refuses the same without users', () => {
    expect(() => groupNdcgGap([], 0, [], 1, 0.05)).toThrow(new RangeError('groupNdcgGap requires an integer k >= 1, got 0'));
  });
  test.each([0, 1, NaN])('refuses alpha = %s', (alpha) => {
    expect(() => groupNdcgGap(users, 1, [0, 0, 0, 0], 1, alpha)).toThrow(
      new RangeError(`groupNdcgGap requires alpha inside (0, 1), got ${alpha}`),
    );
  });
  test('refuses a third group', () => {
    expect(() => groupNdcgGap([{ group: 'C' as 'A', grades: [1] }], 1, [], 1, 0.05)).toThrow(
      new RangeError('groupNdcgGap requires every group to be A or B, got C'),
    );
  });
});

describe('traceGroupNdcgGap', () => {
  test('by hand: a row a user, the undefined one left out, and the first resample', () => {
    const trace = traceGroupNdcgGap(users, 2, [0.9, 0.5, 0.5, 0.49], 1, 0.05);
    expect(trace.columns).toEqual(['user', 'group', 'NDCG']);
    expect(trace.rows).toEqual([
      [0, 'B', 1],
      [1, 'A', second],
      [2, 'B', 'left out'],
      [3, 'A', 1],
      [4, 'B', second],
    ]);
    expect(trace.result.map(([label]) => label)).toEqual([
      'a',
      'b',
      'gap',
      'uniforms a resample',
      'gap of the first resample',
      'low',
      'high',
    ]);
    expect(Object.fromEntries(trace.result)).toMatchObject({ 'uniforms a resample': 4, gap: 0 });
  });
  test('its results are those of the function, and its rows average to them', () => {
    fc.assert(
      fc.property(study, ({ users: list, uniforms }) => {
        const trace = traceGroupNdcgGap(list, 3, uniforms, 4, 0.1);
        expect(Object.fromEntries(trace.result)).toMatchObject(groupNdcgGap(list, 3, uniforms, 4, 0.1));
        const ofA = trace.rows.flatMap(([, group, ndcg]) => (group === 'A' && typeof ndcg === 'number' ? [ndcg] : []));
        const mean = ofA.reduce((sum, value) => sum + value, 0) / ofA.length;
        expect(mean).toEqual(groupNdcgGap(list, 3, uniforms, 4, 0.1).a);
      }),
    );
  });
  test('without a group there is no resample', () => {
    expect(Object.fromEntries(traceGroupNdcgGap([], 1, [], 1, 0.05).result)['gap of the first resample']).toBeNaN();
  });
});
