import { describe, expect, test } from 'vitest';
import { describeArguments, describeWire } from './describe-wire.ts';
import { describeCheck, describeCost, describeSeen, formatVerdict, headline } from './format.ts';
import { gradeSubject } from './grade-subject.ts';
import { inconclusiveVerdict } from './inconclusive.ts';
import { ndcgExercise, openNdcg, type Program, rightNdcg, wrongNdcg } from './testing/example-grader.ts';
import { meteredSubject, subjectOf, unloadedSubject } from './testing/subject-of.ts';
import { toWire } from './wire.ts';

const grade = (program: Program) => gradeSubject(ndcgExercise, subjectOf(program), openNdcg, { seed: 1 });

describe('headline', () => {
  test('accepted', () => expect(headline(grade(rightNdcg))).toBe('Accepted: all 9 checks pass.'));
  test('rejected with a name', () => expect(headline(grade(wrongNdcg['linear-gain']))).toBe('This is linear-gain.'));
  test('rejected without one', () =>
    expect(headline(grade(() => 0.5))).toMatch(/^Rejected: 'follows the definition' fails on \d+ of 103 inputs\.$/));
  test('rejected by fuel', () => {
    const endless = meteredSubject((tick) => () => {
      for (;;) tick(100);
    });
    const verdict = gradeSubject(ndcgExercise, endless, openNdcg, { seed: 1 });
    expect(headline(verdict)).toBe("Rejected: 'follows the definition' fails with no result: it used up its steps.");
  });
  test('errored', () => {
    const verdict = (outcome: Parameters<typeof unloadedSubject>[0]) =>
      headline(gradeSubject(ndcgExercise, unloadedSubject(outcome), openNdcg, { seed: 1 }));
    expect(verdict({ kind: 'compile-error', error: { message: 'unexpected token', line: 3 } })).toBe(
      'Not callable: a compile error on line 3: unexpected token.',
    );
    expect(verdict({ kind: 'no-entry', reason: "there is no function 'ndcgAtK'" })).toBe(
      'Not callable: no entry function. The file has no function. Write `export function ndcgAtK(…) { … }`, with the parameters that the task names.',
    );
    expect(verdict({ kind: 'timed-out', limit: 'fuel-per-call' })).toBe('Not callable: it used up its steps.');
  });
  test('a rival convention is told first', () => {
    const verdict = grade(wrongNdcg['linear-gain']);
    const rival = {
      ...verdict,
      diagnosis: { misconceptions: ['linear-gain'], message: 'Here the gain is 2^g − 1.', follows: 'linear gain, as in trec_eval' },
    };
    expect(headline(rival)).toBe('Right by another convention: linear gain, as in trec_eval. Here the gain is 2^g − 1.');
  });
  test('a missing refusal stands beside the misconception', () => {
    const lenient: Program = (grades, k) => (k === 0 ? 0 : wrongNdcg['linear-gain'](grades, k));
    expect(headline(grade(lenient))).toBe(
      "This is linear-gain. Apart from that, input is accepted that must be refused: 'refuses a cutoff of 0' fails.",
    );
  });
  test('a refusal that fails at its legal neighbour only is no missing refusal', () => {
    expect(headline(grade(wrongNdcg['raw-dcg']))).toBe('This is raw-dcg.');
  });
  test('a slip that explains all, alone and beside a misconception', () => {
    const [right, linear]: [Program, Program] = [
      (grades, k) => 100 * (rightNdcg(grades, k) as number),
      (grades, k) => 100 * (wrongNdcg['linear-gain'](grades, k) as number),
    ];
    expect(headline(grade(right))).toMatch(/^A hundred times too large, everywhere/);
    expect(headline(grade(linear))).toBe(
      'This is linear-gain. The results are in percent, and fractions are asked for. Leave out the 100.',
    );
  });
  test('a fact before a region, a region before a failing check, and all of them in the lines', () => {
    const region = {
      message: 'Right on all 9 inputs where k is 1; wrong on all 5 where k is not 1.',
      inside: 9,
      outside: 5,
      failedOutside: 5,
    };
    const fact = { kind: 'mutated-input', message: 'Your function changes its input.' } as const;
    const { diagnosis, help, ...bare } = grade((_, k) => k);
    expect([diagnosis, help]).toEqual([undefined, undefined]);
    expect(headline({ ...bare, region })).toBe(region.message);
    expect(headline({ ...bare, region, help: [fact] })).toBe(fact.message);
    expect(
      formatVerdict({ ...bare, region, help: [fact] })
        .split('\n')
        .slice(0, 3),
    ).toEqual([fact.message, region.message, '']);
  });
  test('help with loading', () => {
    const load = {
      ...grade(rightNdcg),
      status: 'errored',
      failure: { outcome: 'compile-error', error: { message: 'x', line: 3 } },
    } as const;
    const help = { kind: 'syntax', message: 'Line 3: a ( is missing before `a`.', line: 3 } as const;
    expect(headline({ ...load, help: [help] })).toBe('Not callable: a compile error on line 3: a ( is missing before `a`.');
    expect(headline({ ...load, help: [{ kind: 'sql-error', message: 'No such table: a.' }] })).toBe(
      'Not callable: this is no query that can be run. No such table: a.',
    );
  });
  test('unattempted and inconclusive', () => {
    expect(headline({ ...grade(rightNdcg), status: 'unattempted' })).toMatch(/^Not attempted/);
    expect(
      headline(inconclusiveVerdict({ exerciseId: 'a', contentHash: '', graderVersion: '1', seed: 1, limit: 'wall-per-check' })),
    ).toMatch(/^Inconclusive/);
  });
});

describe('words', () => {
  test('a check in one line', () => {
    const check = { name: 'n', kind: 'law', outcome: 'returned', passed: false, points: 0, tried: 100, failed: 31 } as const;
    expect(describeCheck(check)).toBe('fails: n (on 31 of 100 inputs)');
    expect(describeCheck({ ...check, passed: true })).toBe('passes: n');
    expect(describeCheck({ ...check, tried: 0, failed: 0 })).toBe('not run: n');
  });
  test('values as a learner would write them', () => {
    expect(describeWire(toWire({ a: [NaN, -0, undefined, -Infinity], 'b c': 'x', d: 12n, e: null }))).toBe(
      '{ a: [NaN, -0, undefined, -Infinity], "b c": "x", d: 12n, e: null }',
    );
    expect(describeArguments([toWire([3, 1]), 2])).toBe('([3, 1], 2)');
    expect(describeWire('x'.repeat(1000))).toHaveLength(401);
  });
  test('an error with its message', () => {
    expect(describeSeen({ kind: 'refusal', name: 'RangeError', message: 'k' })).toBe('RangeError: k');
    expect(describeSeen({ kind: 'refusal', name: 'Error', message: '' })).toBe('Error');
  });
  test('cost', () => {
    const reading = { sizes: [100, 200, 400], fuel: [1, 2, 4.1], referenceFuel: [1, 2, 3.8], growth: 1.02, referenceGrowth: 1 };
    const short = '41 k steps at n = 400, reference 38 k; too short to tell how it grows';
    expect(describeCost(reading)).toBe(short);
    expect(describeCost({ ...reading, growthRange: [0.2, 2.1] })).toBe(short);
    // From 0.98 the true exponent is up to 0.12 away from the 1.1 that is written: rounded up, not to the nearest.
    expect(describeCost({ ...reading, growth: 1.05, growthRange: [0.98, 1.12] })).toMatch(/grows as n\^1\.1 ± 0\.2$/);
    expect(describeCost({ ...reading, growthRange: [1.01, 1.03] })).toMatch(/grows as n\^1\.0 ± 0\.1$/);
  });
});

describe('formatVerdict', () => {
  test('a rejection in lines', () => {
    const text = formatVerdict(grade(wrongNdcg['linear-gain']));
    expect(text).toMatch(/^This is linear-gain\.\n\n {2}fails: follows the definition \(on \d+ of 103 inputs\)\n {6}input {5}\(\[/);
    expect(text).toMatch(/\n {2}passes: leaves its input unchanged\n\nndcg-at-k, seed 1$/);
  });
  test('nothing printed can move a cursor or turn the reading direction', () => {
    const hostile = '\u001b[2Jgone\u202e\u0007\u009b1m\nAccepted: all checks pass.';
    const verdict = { ...grade(() => hostile), console: { lines: [hostile], dropped: 3 } };
    const text = formatVerdict(verdict);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looks for what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(text.split('\n').filter((line) => line.startsWith('Accepted'))).toEqual([]);
    expect(text).toContain('and 3 more lines');
  });
});
