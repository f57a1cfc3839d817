import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreesWith } from './checks/agrees-with.ts';
import { defineGrader } from './define.ts';
import { gradeSubject } from './grade-subject.ts';
import { subjectOf } from './testing/subject-of.ts';

/** The block: mean and spread of a list. */
type Program = (values: number[]) => unknown;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const range = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
const right = (values: readonly number[]) => ({ mean: mean(values), spread: range(values) });

const wrong: { readonly [id: string]: Program } = {
  'median-for-mean': (values) => ({ ...right(values), mean: median(values) }),
  'maximum-for-spread': (values) => ({ ...right(values), spread: Math.max(...values) }),
  'refuses-one': (values) => {
    if (values.length === 1) throw new RangeError('one value');
    return right(values);
  },
};

function diagnosisOf(
  program: Program,
  programs: { readonly [id: string]: Program } = wrong,
  rivals: { readonly [id: string]: string } = {},
) {
  const grader = defineGrader({
    entry: 'summary',
    inputs: fc.tuple(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 6 })),
    oracle: right,
    checks: [agreesWith('agrees')],
    picture: 'group-bars',
    trace: () => ({ columns: [], rows: [], result: [] }),
  });
  const misconceptions = Object.keys(programs).map((id) => ({
    id,
    fails: 'agrees',
    says: `It is ${id}.`,
    ...(rivals[id] === undefined ? {} : { follows: rivals[id] }),
    witness: [[1, 2, 9]],
    source: id,
    ids: id.split('+'),
  }));
  const exercise = { id: 'summary', contentHash: '', grader, misconceptions, solution: '', starterUntouched: false };
  return gradeSubject(exercise, subjectOf(program), (source) => subjectOf(programs[source] as Program), { seed: 4 }).diagnosis;
}

describe('diagnose', () => {
  test.each(Object.keys(wrong))('%s is named as itself', (id) => {
    expect(diagnosisOf(wrong[id] as Program)).toEqual({ misconceptions: [id], message: `It is ${id}.` });
  });
  test('rounding does not hide a misconception', () => {
    const rounded: Program = (values) => ({ mean: median(values) * (1 + 1e-13), spread: range(values) });
    expect(diagnosisOf(rounded)?.misconceptions).toEqual(['median-for-mean']);
  });
  test('two at once, field by field', () => {
    const both: Program = (values) => ({ mean: median(values), spread: Math.max(...values) });
    expect(diagnosisOf(both)).toEqual({
      misconceptions: ['median-for-mean', 'maximum-for-spread'],
      message: 'It is median-for-mean. It is maximum-for-spread.',
    });
  });
  test('two at once, from a file of their own', () => {
    const programs = {
      ...wrong,
      'median-for-mean+maximum-for-spread': (values: number[]) => ({ mean: median(values), spread: Math.max(...values) + 1 }),
    };
    const found = diagnosisOf(programs['median-for-mean+maximum-for-spread'], programs);
    expect(found?.misconceptions).toEqual(['median-for-mean', 'maximum-for-spread']);
  });
  test('a file for two does not stand in the way of one of them on its field', () => {
    const both: Program = (values) => ({ mean: median(values), spread: Math.max(...values) + 1 });
    const programs = { ...wrong, 'median-for-mean+other': both };
    expect(diagnosisOf((values) => ({ mean: median(values), spread: Math.max(...values) }), programs)?.misconceptions).toHaveLength(2);
  });
  test('a misconception that would spoil what is right is not named for the rest', () => {
    const programs = { 'everything-off': (values: number[]) => ({ mean: median(values), spread: -1 }) };
    expect(diagnosisOf((values) => ({ ...right(values), mean: median(values) }), programs)).toBeUndefined();
    expect(diagnosisOf(programs['everything-off'], programs)?.misconceptions).toEqual(['everything-off']);
  });
  test('the right program has none', () => expect(diagnosisOf(right)).toBeUndefined());
  test('an unknown mistake has none', () => expect(diagnosisOf((values) => ({ ...right(values), mean: 0 }))).toBeUndefined());
  test('a known and an unknown mistake have none', () => {
    expect(diagnosisOf((values) => ({ mean: median(values), spread: -1 }))).toBeUndefined();
  });
  test('a misconception that holds on most inputs only is not named', () => {
    expect(diagnosisOf((values) => ({ ...right(values), mean: values.length === 5 ? 0 : median(values) }))).toBeUndefined();
  });
  test('a misconception that ends another way on one input is not named', () => {
    const crashing: Program = (values) => {
      if (values.length === 6) throw new RangeError('six');
      return { ...right(values), mean: median(values) };
    };
    expect(diagnosisOf(crashing)).toBeUndefined();
    const otherError: Program = (values) => {
      if (values.length === 1) throw new Error('one value');
      return right(values);
    };
    expect(diagnosisOf(otherError)).toBeUndefined();
  });
  test('a rival convention is told when it alone explains the program', () => {
    const found = diagnosisOf(wrong['median-for-mean'] as Program, wrong, { 'median-for-mean': 'the median, as in robust statistics' });
    expect(found?.follows).toBe('the median, as in robust statistics');
    const both: Program = (values) => ({ mean: median(values), spread: Math.max(...values) });
    expect(diagnosisOf(both, wrong, { 'median-for-mean': 'the median' })).not.toHaveProperty('follows');
  });
  test('of two that behave alike neither is named', () => {
    const twins = { one: wrong['median-for-mean'] as Program, two: wrong['median-for-mean'] as Program };
    expect(diagnosisOf(twins.one, twins)).toBeUndefined();
  });
  test.each<[string, Program]>([
    ['crashes on some inputs', (values) => (values.length > 3 ? right(values) : right((undefined as unknown as { a: number[] }).a))],
    ['returns nothing on some inputs', (values) => (values.length > 3 ? right(values) : undefined)],
    ['returns one result whatever it is asked', () => ({ mean: 0, spread: 0 })],
    ['returns NaN whatever it is asked', () => ({ mean: NaN, spread: NaN })],
    [
      'is no more than a starter',
      () => {
        throw new Error('write me');
      },
    ],
  ])('what %s is not named, not even by a program that does alike', (name, program) => {
    expect(diagnosisOf(program, { ...wrong, [name]: program })).toBeUndefined();
  });
  test('a misconception that holds on rare inputs only is not named: more inputs are asked', () => {
    const rare: Program = (values) => ({ ...right(values), mean: values.length === 6 && values[0] === 7 ? 0 : median(values) });
    expect(diagnosisOf(rare)).toBeUndefined();
  });
  test('a result that is no record of the same fields has none', () => {
    expect(diagnosisOf((values) => ({ mean: median(values) }))).toBeUndefined();
    expect(diagnosisOf((values) => [median(values)])).toBeUndefined();
    expect(diagnosisOf(() => null)).toBeUndefined();
  });
});
