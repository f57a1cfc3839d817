import { describe, expect, test } from 'vitest';
import type { ExerciseRecord } from './exercise-record.ts';
import { findingsOf } from './findings.ts';
import { formatReport } from './format-report.ts';
import { renewed } from './report-file.ts';

const spot = { operator: 'EqualityOperator', line: 4, at: 'if (a < b) return a;', original: 'a < b', replacement: 'a <= b' };
const record = (changed: Partial<ExerciseRecord> = {}): ExerciseRecord => ({
  id: 'smaller-of-two',
  solution: '0',
  mutants: 20,
  killed: 19,
  killedLate: [],
  survivors: [spot],
  leftOut: { inMessages: 1, unreadable: 0 },
  checks: [{ name: 'agrees', misconceptions: 0, mutants: 3, alone: 1 }],
  ...changed,
});
const explained = [{ why: 'Equal numbers are the same number, whichever is returned.', mutants: [spot] }];

describe('findingsOf', () => {
  test('nothing to say of a record whose survivors are explained and whose checks all fail somebody', () => {
    expect(findingsOf(record(), explained)).toEqual([]);
  });
  test('a survivor without a reason', () => {
    expect(findingsOf(record(), [])).toEqual([expect.stringContaining('without a reason, line 4, a < b → a <= b')]);
  });
  test('a reason without a survivor', () => {
    expect(findingsOf(record({ survivors: [], killed: 20 }), explained)).toEqual([expect.stringContaining('survives no more')]);
  });
  test('the same change on another line of code is another mutant', () => {
    expect(findingsOf(record({ survivors: [{ ...spot, at: 'while (a < b) a += 1;' }] }), explained)).toHaveLength(2);
  });
  test('an idle check', () => {
    const checks = [{ name: 'agrees', misconceptions: 0, mutants: 0, alone: 0 }];
    expect(findingsOf(record({ checks }), explained)).toEqual([expect.stringContaining('nothing fails "agrees"')]);
  });
  test('too few killed: nine of ten are asked for, and a little less of an exercise with few mutants', () => {
    expect(findingsOf(record({ mutants: 50, killed: 44 }), explained)).toEqual([expect.stringContaining('44 of 50')]);
    expect(findingsOf(record({ mutants: 20, killed: 17 }), explained)).toEqual([]);
    expect(findingsOf(record({ mutants: 20, killed: 16 }), explained)).toEqual([expect.stringContaining('16 of 20')]);
  });
});

describe('the report', () => {
  test('sums up, and tells each survivor with its reason', () => {
    const text = formatReport([record()], () => explained);
    expect(text).toContain('1 exercises, 20 mutants: 19 killed (95.0 %), 1 survived');
    expect(text).toContain('- Survives: line 4, `a < b` → `a <= b`, in `if (a < b) return a;`. Equal numbers are the same number');
    expect(text).toContain('| agrees | 0 | 3 | 1 |');
  });
  test('new records take the places of old ones, in the order of the exercises', () => {
    const [one, other] = [record({ id: 'a' }), record({ id: 'b' })];
    expect(renewed([one, other], [record({ id: 'a', killed: 20 })], ['a', 'b']).map(({ id, killed }) => [id, killed])).toEqual([
      ['a', 20],
      ['b', 19],
    ]);
    expect(renewed([one, other], [], ['b'])).toEqual([other]);
  });
});
