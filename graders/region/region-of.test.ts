import { describe, expect, test } from 'vitest';
import { evidenceOf, shareBelow, shareBlock } from '../testing/evidence-of.ts';
import { regionOf } from './region-of.ts';

type Condition = (values: number[], limit: number) => boolean;
type Features = Parameters<typeof evidenceOf>[1]['features'];

/** The region of a program that is right but where the condition holds. */
function regionIf(holds: Condition, parameters: readonly string[] | undefined = ['values', 'limit'], features?: Features) {
  const program = (values: number[], limit: number) => (holds(values, limit) ? 0.25 : shareBelow(values, limit));
  return regionOf(evidenceOf(program, { ...shareBlock, ...(features === undefined ? {} : { features }) }, parameters));
}

describe('regionOf', () => {
  test('a cutoff beside a list, in the names of the learner, with its counts', () => {
    expect(regionIf((values, limit) => limit > values.length && values[0] !== 2 && limit !== 2)).toEqual({
      message:
        'Right on all 228 inputs where `limit` is at most the length of `values`; wrong on 17 of the 27 where `limit` is above the length of `values`.',
      inside: 228,
      outside: 27,
      failedOutside: 17,
    });
  });
  test.each<[Condition, string]>([
    [(values) => values.length === 0, 'Right on all 252 inputs where `values` is not empty; wrong on all 3 where `values` is empty.'],
    [(values) => values.length < 2, '`values` has two or more elements'],
    [(values) => new Set(values).size < values.length, '`values` contains no value twice'],
    [(values) => values.includes(0), '`values` contains no 0'],
    [(values, limit) => limit === values.length, '`limit` is not the length of `values`'],
    [
      (values, limit) => values.includes(0) && limit === 1,
      'Wrong on all 45 inputs where `values` contains 0 and `limit` is 1; right on all 210 others.',
    ],
  ])('%s', (holds, words) => expect(regionIf(holds)?.message).toContain(words));
  test('a property of the grader comes in its own words', () => {
    const features = [
      { when: 'the first value is 2', otherwise: 'the first value is not 2', holds: (values: readonly number[]) => values[0] === 2 },
    ];
    expect(regionIf((values) => values[0] === 2, ['values', 'limit'], features)?.message).toBe(
      'Right on all 192 inputs where the first value is not 2; wrong on all 63 where the first value is 2.',
    );
  });
  test('without names the arguments are counted', () => {
    expect(regionIf((values) => values.length === 0, [])?.message).toContain('argument 1 is not empty');
  });
  test('none of a program that gives one result for everything, that is right, or that is wrong without a pattern', () => {
    expect(regionOf(evidenceOf(() => 1, shareBlock))).toBeUndefined();
    expect(regionIf(() => false)).toBeUndefined();
    expect(
      regionIf((values, limit) => (values.length * 5 + (values[0] ?? 1) * 3 + (values[1] ?? 2) * 7 + limit * 4) % 11 === 0),
    ).toBeUndefined();
  });
});
