/** The traces of estimates, tests and readouts: their results are the functions', their rows add up to them. */
import { describe, expect, test } from 'vitest';
import { assignArm } from './assign-arm.ts';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { bootstrapCi } from './bootstrap-ci.ts';
import { cuped } from './cuped.ts';
import { deltaRatio } from './delta-ratio.ts';
import { experimentReadout } from './experiment-readout.ts';
import { msprtNormal } from './msprt-normal.ts';
import { sampleRatioMismatch } from './sample-ratio-mismatch.ts';
import { offlineOnlineAgreement } from './sign-agreement.ts';
import { teamDraftInterleaving } from './team-draft-interleaving.ts';
import { traceAssignArm } from './trace-assign-arm.ts';
import { traceBenjaminiHochberg } from './trace-benjamini-hochberg.ts';
import { traceBootstrapCi } from './trace-bootstrap-ci.ts';
import { traceCuped } from './trace-cuped.ts';
import { traceDeltaRatio } from './trace-delta-ratio.ts';
import { traceExperimentReadout } from './trace-experiment-readout.ts';
import { traceMsprtNormal } from './trace-msprt-normal.ts';
import { traceOfflineOnlineAgreement } from './trace-offline-online-agreement.ts';
import { traceSampleRatioMismatch } from './trace-sample-ratio-mismatch.ts';
import { traceTeamDraftInterleaving } from './trace-team-draft-interleaving.ts';
import type { Trace } from '#core/trace.ts';

const column = ({ columns, rows }: Trace, name: string) => rows.map((row) => row[columns.indexOf(name)]);
const total = (trace: Trace, name: string) => column(trace, name).reduce<number>((sum, value) => sum + Number(value), 0);
const resultOf = ({ result }: Trace) => Object.fromEntries(result);

describe('traceAssignArm', () => {
  test('the arms cover [0, 1] and one of them holds the bucket', () => {
    const trace = traceAssignArm('user1', 'exp1', [1, 1, 2]);
    expect(trace.rows).toEqual([
      [0, 1, 0, 0.25, 'no'],
      [1, 1, 0.25, 0.5, 'yes'],
      [2, 2, 0.5, 1, 'no'],
    ]);
    const bucket = 1169021383 / 2 ** 32;
    expect(resultOf(trace)).toEqual({ text: 'exp1:user1', hash: 1169021383, bucket, arm: assignArm('user1', 'exp1', [1, 1, 2]) });
    expect(trace.columns).toHaveLength(5);
  });
});

describe('traceSampleRatioMismatch', () => {
  test('the last column adds up to chi-square', () => {
    const trace = traceSampleRatioMismatch([90, 10], [4, 1], 0.05);
    expect(trace.rows[0]).toEqual([0, 4, 90, 80, 10, 1.25]);
    const { chiSquare, p, mismatch } = sampleRatioMismatch([90, 10], [4, 1], 0.05);
    expect(total(trace, 'gap squared over expected')).toBeCloseTo(chiSquare, 12);
    expect(resultOf(trace)).toEqual({ 'chi-square': chiSquare, 'degrees of freedom': 1, p, alpha: 0.05, mismatch });
  });
});

describe('traceCuped', () => {
  const args = [
    [1, 2, 4],
    [2, 3, 7],
    [1, 3, 5],
    [4, 6, 11],
  ] as const;
  test.each(['all-units', 'within-groups'] as const)('%s: the squared errors and the means give the estimate', (theta) => {
    const trace = traceCuped(...args, { theta });
    const found = cuped(...args, { theta });
    const [control, treatment] = column(trace, 'mean adjusted').map(Number);
    expect((treatment as number) - (control as number)).toBeCloseTo(found.difference, 12);
    expect(Math.sqrt(total(trace, 'squared error adjusted'))).toBeCloseTo(found.standardError, 12);
    expect(total(trace, 'squared error raw')).toBeCloseTo(20 / 3, 12);
    expect(column(trace, 'arm')).toEqual(['control', 'treatment']);
    expect(column(trace, 'units')).toEqual([3, 3]);
    expect(column(trace, 'mean after')).toEqual([4, 7]);
    expect(column(trace, 'mean before')).toEqual([7 / 3, 3]);
    expect(resultOf(trace)).toMatchObject({ theta: found.theta, 'raw difference': 3, difference: found.difference });
    expect(resultOf(trace)).toMatchObject({ 'standard error': found.standardError, 'variance reduction': found.varianceReduction });
  });
  test('theta is the covariance over the variance, and all-units the default', () => {
    const result = resultOf(traceCuped(...args));
    expect(Number(result['covariance over all units']) / Number(result['variance of before over all units'])).toBeCloseTo(1.875, 12);
    expect(traceCuped(...args)).toEqual(traceCuped(...args, { theta: 'all-units' }));
  });
});

describe('traceDeltaRatio', () => {
  test('the contributions add up to the variance of one user', () => {
    const trace = traceDeltaRatio([1, 3], [1, 5]);
    const { ratio, standardError } = deltaRatio([1, 3], [1, 5]);
    expect(Math.sqrt(total(trace, 'contribution') / 2)).toBeCloseTo(standardError, 12);
    expect(column(trace, 'term')).toEqual(['variance of numerators', 'variance of denominators', 'covariance']);
    expect(column(trace, 'value')).toEqual([2, 8, 4]);
    expect(column(trace, 'factor').map(Number)[2]).toBeCloseTo(-4 / 27, 12);
    expect(resultOf(trace)).toEqual({ 'mean numerator': 2, 'mean denominator': 3, users: 2, ratio, 'standard error': standardError });
  });
});

describe('traceBootstrapCi', () => {
  const args = [[1, 5], [0.1, 0.2, 0.3, 0.8, 0.6, 0.9], 3, 0.5] as const;
  test('one row a resample', () => {
    const trace = traceBootstrapCi(...args);
    expect(trace.columns).toEqual(['resample', 'indexes', 'values', 'mean']);
    expect(trace.rows).toEqual([
      [1, '0 0', '1 1', 1],
      [2, '0 1', '1 5', 3],
      [3, '1 1', '5 5', 5],
    ]);
    expect(resultOf(trace)).toEqual({ 'mean of the sample': 3, 'cut below at': 0.25, 'cut above at': 0.75, ...bootstrapCi(...args) });
  });
  test('takes the options of bootstrapCi', () => {
    const options = { statistic: 'median', method: 'basic' } as const;
    const trace = traceBootstrapCi(...args, options);
    expect(trace.columns[3]).toBe('median');
    expect(resultOf(trace)).toMatchObject({ 'median of the sample': 3, ...bootstrapCi(...args, options) });
  });
});

describe('traceBenjaminiHochberg', () => {
  test('ranks ascending; adjusted is the smallest from there down', () => {
    const trace = traceBenjaminiHochberg([0.25, 0.5, 0.1875], 0.375);
    expect(trace.rows).toEqual([
      [1, 2, 0.1875, 0.5625, 0.375, 'yes'],
      [2, 0, 0.25, 0.375, 0.375, 'yes'],
      [3, 1, 0.5, 0.5, 0.5, 'no'],
    ]);
    expect(trace.columns).toHaveLength(6);
    expect(resultOf(trace)).toEqual({ m: 3, q: 0.375, ...benjaminiHochberg([0.25, 0.5, 0.1875], 0.375) });
  });
});

describe('traceMsprtNormal', () => {
  test('the two factors multiply to the ratio', () => {
    const trace = traceMsprtNormal([0, 0], [3, 1], 1, 1);
    const [first] = trace.rows;
    expect(first?.[2]).toBeCloseTo(Math.sqrt(2 / 3), 12);
    expect(first?.[3]).toBeCloseTo(Math.exp(9 / 12), 12);
    expect(column(trace, 'mean difference')).toEqual([3, 2]);
    expect(column(trace, 'pairs')).toEqual([1, 2]);
    expect(Number(first?.[4]) * Number(first?.[5])).toBeCloseTo(1, 12);
    const p = msprtNormal([0, 0], [3, 1], 1, 1);
    expect(column(trace, 'p: smallest so far')).toEqual(p);
    expect(resultOf(trace)).toEqual({ 'variance of one difference': 2, 'mixing variance': 1, 'p-values': p });
    expect(Number(trace.rows[1]?.[2])).toBeCloseTo(Math.sqrt(1 / 2), 12);
  });
  test('takes the options of msprtNormal', () => {
    expect(resultOf(traceMsprtNormal([0], [3], 1, 1, { nullDifference: 3 }))['p-values']).toEqual([1]);
  });
});

describe('traceOfflineOnlineAgreement', () => {
  test('ranks are averaged and the verdicts add up to the share', () => {
    const args = [
      [2, 2, -1, 0, 3],
      [1, -1, -3, 4, 0],
    ] as const;
    const trace = traceOfflineOnlineAgreement(...args);
    expect(trace.rows).toEqual([
      [0, 2, 3.5, 1, 4, 'same'],
      [1, 2, 3.5, -1, 2, 'opposite'],
      [2, -1, 1, -3, 1, 'same'],
      [3, 0, 2, 4, 5, 'left out: a zero'],
      [4, 3, 5, 0, 3, 'left out: a zero'],
    ]);
    const { spearman, signAgreement } = offlineOnlineAgreement(...args);
    expect(resultOf(trace)).toEqual({ spearman, 'same sign': 2, 'opposite sign': 1, 'left out': 2, 'sign agreement': signAgreement });
    expect(trace.columns).toHaveLength(6);
  });
});

describe('traceTeamDraftInterleaving', () => {
  test('one row a slot with the sizes before the pick', () => {
    const args = [[1, 2, 3], [2, 4], 3, [0.2, 0.9], [1]] as const;
    const trace = traceTeamDraftInterleaving(...args);
    expect(trace.rows).toEqual([
      [0, 0, 0, 0.2, 'A', 1, 'no'],
      [1, 1, 0, 'none', 'B', 2, 'yes'],
      [2, 1, 1, 0.9, 'B', 4, 'no'],
    ]);
    const { list, teams, creditA, creditB } = teamDraftInterleaving(...args);
    expect(resultOf(trace)).toEqual({ list, teams, 'credit A': creditA, 'credit B': creditB });
    expect(trace.columns).toHaveLength(7);
  });
});

describe('traceExperimentReadout', () => {
  test('bounds stand beside the limit that they are held against', () => {
    const guardrails = [{ difference: 5, standardError: 1, margin: 2, higherIsBetter: false }];
    const trace = traceExperimentReadout(0.4, { difference: 3, standardError: 1 }, guardrails, 0.05);
    const [primary, guardrail] = trace.rows;
    expect(primary?.map((value) => (typeof value === 'number' ? Number(value.toFixed(3)) : value))).toEqual([
      'primary',
      3,
      1,
      1.04,
      4.96,
      0,
      'win',
    ]);
    expect(guardrail?.map((value) => (typeof value === 'number' ? Number(value.toFixed(3)) : value))).toEqual([
      'guardrail 1',
      -5,
      1,
      -6.645,
      -3.355,
      -2,
      'harmed',
    ]);
    const {
      primary: verdict,
      guardrails: verdicts,
      decision,
    } = experimentReadout(0.4, { difference: 3, standardError: 1 }, guardrails, 0.05);
    expect(resultOf(trace)).toEqual({ 'p of the sample ratio': 0.4, primary: verdict, guardrails: verdicts, decision });
    expect(trace.columns).toHaveLength(7);
  });
});
