/** The headings that a learner reads above each worked table. */
import { describe, expect, test } from 'vitest';
import type { Trace } from '#core/trace.ts';
import { traceAssignArm } from './trace-assign-arm.ts';
import { traceBenjaminiHochberg } from './trace-benjamini-hochberg.ts';
import { traceExperimentReadout } from './trace-experiment-readout.ts';
import { traceMsprtNormal } from './trace-msprt-normal.ts';
import { traceOfflineOnlineAgreement } from './trace-offline-online-agreement.ts';
import { traceSampleRatioMismatch } from './trace-sample-ratio-mismatch.ts';
import { traceTeamDraftInterleaving } from './trace-team-draft-interleaving.ts';

const primary = { difference: 3, standardError: 1 };

test.each<[string, Trace, string]>([
  ['assignArm', traceAssignArm('u', 'e', [1, 1]), 'arm | weight | from | up to | bucket falls here'],
  [
    'benjaminiHochberg',
    traceBenjaminiHochberg([0.01, 0.5], 0.05),
    'rank | index given | p | p times m over rank | adjusted: smallest from here down | rejected',
  ],
  [
    'experimentReadout',
    traceExperimentReadout(0.5, primary, [], 0.05),
    'metric | benefit | standard error | lower bound | upper bound | limit | verdict',
  ],
  [
    'msprtNormal',
    traceMsprtNormal([1], [2], 1, 1),
    'pairs | mean difference | root factor | exponential factor | likelihood ratio | 1 / likelihood ratio | p: smallest so far',
  ],
  [
    'offlineOnlineAgreement',
    traceOfflineOnlineAgreement([1, 2], [1, 3]),
    'experiment | offline | offline rank | online | online rank | signs',
  ],
  [
    'sampleRatioMismatch',
    traceSampleRatioMismatch([9, 1], [1, 1], 0.05),
    'arm | weight | observed | expected | gap | gap squared over expected',
  ],
  ['teamDraftInterleaving', traceTeamDraftInterleaving([1], [2], 1, [0.2], []), 'slot | team A | team B | toss | picks | item | clicked'],
])('%s', (_name, trace, headings) => {
  expect(trace.columns.join(' | ')).toBe(headings);
  for (const row of trace.rows) expect(row).toHaveLength(trace.columns.length);
});

describe('traceMsprtNormal', () => {
  test('by hand: V = 2 x 2 = 4 and tau2 = 12 give the first root factor sqrt(4 / 16) = 1/2, the second sqrt(4 / 28)', () => {
    const { rows } = traceMsprtNormal([0, 0], [1, 1], 2, 12);
    expect(rows[0]?.[2]).toBeCloseTo(1 / 2, 12);
    expect(rows[1]?.[2]).toBeCloseTo(Math.sqrt(1 / 7), 12);
  });
});
