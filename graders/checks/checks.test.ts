import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Check } from '../check.ts';
import { defineGrader } from '../define.ts';
import { gradeSubject } from '../grade-subject.ts';
import type { Subject } from '../outcome.ts';
import { meteredSubject, subjectOf } from '../testing/subject-of.ts';
import { agreesWith } from './agrees-with.ts';
import { costs } from './costs.ts';
import { expects } from './expects.ts';
import { invariantUnder } from './invariant-under.ts';
import { law } from './law.ts';
import { neverLower } from './never-lower.ts';
import { refuses } from './refuses.ts';
import { staysWithin } from './stays-within.ts';

/** The block under test: the share of positive values; NaN for an empty list. */
type Args = [values: number[]];
const share = (values: readonly number[]) => values.filter((value) => value > 0).length / values.length;
const inputs: fc.Arbitrary<Args> = fc.tuple(fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 6 }));
const strictShare = (values: number[]) => {
  if (!Array.isArray(values)) throw new RangeError('share requires a list');
  return share(values);
};

function run(check: Check, subject: Subject | ((values: number[]) => unknown)) {
  const grader = defineGrader({
    entry: 'share',
    inputs,
    oracle: share,
    checks: [check],
    picture: 'group-bars',
    trace: () => ({ columns: [], rows: [], result: [] }),
  });
  const reference = meteredSubject((tick) => (values: number[]) => {
    tick(values.length);
    return share(values);
  });
  const exercise = { id: 'share', contentHash: '', grader, misconceptions: [], solution: '', starterUntouched: false };
  const result = gradeSubject(exercise, typeof subject === 'function' ? subjectOf(subject) : subject, () => reference, { seed: 3 })
    .checks[0];
  if (result === undefined) throw new Error('no check ran');
  return result;
}

const checks: { readonly [name: string]: { readonly check: Check; readonly wrong: (values: number[]) => unknown } } = {
  agreesWith: { check: agreesWith('agrees'), wrong: (values) => share(values.slice(1)) },
  invariantUnder: { check: invariantUnder<Args>('order', ([values]) => [values.toReversed()]), wrong: (values) => values[0] ?? 0 },
  staysWithin: { check: staysWithin('range', 0, 1), wrong: (values) => share(values) * 2 },
  neverLower: { check: neverLower<Args>('one more', ([values]) => [[...values, 1]]), wrong: (values) => -share(values) },
  expects: {
    check: expects('all', fc.tuple(fc.array(fc.constant(1), { minLength: 1, maxLength: 9 })), () => 1),
    wrong: (values) => 1 / values.length,
  },
  law: {
    check: law('twice', inputs, (call, [values]) => {
      const [once, twice] = [call(values), call([...values, ...values])];
      return Object.is(once, twice) || { expected: `${String(once)} again`, received: twice };
    }),
    wrong: (values) => values.length,
  },
  refuses: { check: refuses('no list', [[null], [7]], [[1, -1]]), wrong: (values) => (Array.isArray(values) ? share(values) : NaN) },
};

describe.each(Object.entries(checks))('%s', (_name, { check, wrong }) => {
  test('passes for the right program', () => expect(run(check, strictShare)).toMatchObject({ passed: true, points: 1, failed: 0 }));
  test('fails for a wrong one, with a counterexample', () => {
    const result = run(check, wrong);
    expect(result).toMatchObject({ passed: false, points: 0 });
    expect(result.failed).toBeGreaterThan(0);
    expect(result.counterexample).toBeDefined();
  });
  test('fails when every call throws, whatever is thrown', () => {
    for (const error of [new Error('write me'), new RangeError('no'), new TypeError('no')]) {
      const result = run(check, () => {
        throw error;
      });
      expect(result).toMatchObject({ passed: false, outcome: 'threw' });
    }
  });
  test('fails when the result is no plain data or nothing at all', () => {
    expect(run(check, () => () => 1)).toMatchObject({ passed: false, outcome: 'invalid-result' });
    for (const nothing of [undefined, null]) expect(run(check, () => nothing).passed).toBe(false);
  });
  test('ends at the first call out of fuel', () => {
    const endless = meteredSubject((tick) => () => {
      for (;;) tick(100);
    });
    expect(run(check, endless)).toMatchObject({ passed: false, outcome: 'timed-out', tried: 1 });
  });
});

describe('laws that NaN cannot meet', () => {
  test.each(['invariantUnder', 'staysWithin', 'neverLower'])('%s does not pass for a program that always returns NaN', (name) => {
    const result = run(checks[name]?.check as Check, () => NaN);
    expect(result).toMatchObject({ passed: false, failed: 0 });
    expect(result.detail).toMatch(/no input/);
  });
});

describe('details', () => {
  test('invariantUnder tells the changed input', () => {
    const { check, wrong } = checks.invariantUnder as (typeof checks)[string];
    expect(run(check, wrong).detail).toMatch(/^the changed input is \(\[/);
  });
  test('refuses lets the wrong kind of error fail, and names what was expected', () => {
    const result = run(checks.refuses?.check as Check, (values) => {
      if (!Array.isArray(values)) throw new TypeError('bad');
      return share(values);
    });
    expect(result).toMatchObject({ passed: false, failed: 2, tried: 3 });
    expect(result.counterexample?.expected).toEqual({ kind: 'words', text: 'a RangeError' });
  });
  test('a law that trips over the shape of a result fails instead of crashing', () => {
    const shape = law(
      'shape',
      inputs,
      (call, [values]) => (call(values) as { x: number[] }).x.length === 0 || { expected: '', received: 0 },
    );
    expect(run(shape, () => null)).toMatchObject({ passed: false, outcome: 'returned' });
  });
});

describe('costs', () => {
  const sized = (n: number): Args => [Array.from({ length: n }, (_, index) => index - 2)];
  const check = costs('one pass', sized, { n: 50, of: 'the number of values', maxGrowth: 1.3, maxTimesReference: 3 });
  const growthOnly = costs('one pass', sized, { n: 50, maxGrowth: 1.3, maxTimesReference: Infinity });
  const metered = (cost: (n: number) => number, answer = share) =>
    meteredSubject((tick) => (values: number[]) => {
      tick(cost(values.length));
      return answer(values);
    });
  test.each<[string, (n: number) => number]>([
    ['a linear program', (n) => n],
    ['one of n log n', (n) => Math.ceil((n * Math.log2(n)) / 4)],
    ['one below a tick', () => 0],
    ['one of a few ticks, which could be linear or quadratic', (n) => Math.round((n * n) / 10_000)],
  ])('passes %s', (_, cost) => expect(run(growthOnly, metered(cost))).toMatchObject({ passed: true, tried: 3 }));
  test('fails a quadratic one, and says what grows', () =>
    expect(
      run(
        check,
        metered((n) => (n * n) / 100),
      ).detail,
    ).toBe('steps grow as n^2.0 (1.9 to 2.1) with the number of values; n^1.3 is enough'));
  test('fails one that is below a tick at first and grows beyond doubt', () =>
    expect(
      run(
        growthOnly,
        metered((n) => (n > 150 ? 500 : 0)),
      ).detail,
    ).toMatch(/^steps grow as n\^\d\.\d or faster with the size of the input; n\^1\.3 is enough$/));
  test('fails for many times the reference, unless a hidden tick could be the reason', () => {
    // 1,000 ticks are more than 999, the reference's 200 are less than 201.
    const dear = metered((n) => 5 * n);
    expect(run(check, dear).detail).toBe('at n = 200 it takes more than 4 times the steps of the reference; 3 times is enough');
    expect(
      run(
        check,
        metered((n) => 3 * n + 3),
      ),
    ).toMatchObject({ passed: true });
  });
  test('fails when cheap but wrong', () =>
    expect(
      run(
        check,
        metered(
          () => 1,
          () => 0,
        ),
      ).detail,
    ).toBe('the result at n = 50 is wrong'));
  test('fails when a call does not return', () => {
    expect(
      run(
        check,
        metered((n) => (n > 100 ? Infinity : n)),
      ).detail,
    ).toBe('at n = 200 there was no result: it used up its steps');
  });
});
