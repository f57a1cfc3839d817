/** The fairness audit: by hand, laws, refusals, and its trace. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { log2 } from '#core/stats/portable-math.ts';
import { type AuditedUser, type AuditThresholds, fairnessAudit } from './fairness-audit.ts';
import { traceFairnessAudit } from './trace-fairness-audit.ts';

const second = 1 / log2(3);
const total = 1 + second;
/** NDCG at 2: new 1 and 1/log2(3), heavy 1/log2(3); the casual segment has one user. */
const users: AuditedUser[] = [
  { segment: 'new', grades: [1, 0], shown: [0, 3] },
  { segment: 'heavy', grades: [0, 1], shown: [3] },
  { segment: 'new', grades: [0, 1], shown: [1, 2, 3] },
  { segment: 'heavy', grades: [0, 0], shown: [0, 1] },
  { segment: 'casual', grades: [1], shown: [2, 0] },
];
const providerOf = ['major', 'major', 'major', 'independent', 'nobody'];
const strict: AuditThresholds = { ndcgGap: 0.01, exposureRatio: 0.99, minUsers: 2 };
const loose: AuditThresholds = { ndcgGap: 1, exposureRatio: 0, minUsers: 1 };

const audited = fc.record({
  segment: fc.constantFrom('x', 'y', 'z'),
  grades: fc.array(fc.nat(2), { maxLength: 3 }),
  shown: fc.array(fc.nat(4), { minLength: 1, maxLength: 4 }),
});
const audience = fc.array(audited, { minLength: 1, maxLength: 8 });

describe('fairnessAudit', () => {
  test('by hand: segments of two, exposure shared within each user', () => {
    const audit = fairnessAudit(users, providerOf, 2, strict);
    expect(Object.keys(audit.ndcg)).toEqual(['new', 'heavy']);
    expect(audit.ndcg.new).toBeCloseTo((1 + second) / 2, 14);
    expect(audit.ndcg.heavy).toBeCloseTo(second, 14);
    expect(audit.ndcgGap).toBeCloseTo((1 - second) / 2, 14);
    // Independent: 1/log2(3) of the first user's weights, all of the second's, nothing else; one item of five.
    expect(audit.exposureRatio.independent).toBeCloseTo((second / total + 1) / 5 / (1 / 5), 14);
    expect(audit.exposureRatio.major).toBeCloseTo((1 / total + 3) / 5 / (3 / 5), 14);
    expect(audit.exposureRatio.nobody).toBe(0);
    expect(Object.keys(audit.exposureRatio)).toEqual(['major', 'independent', 'nobody']);
    expect(audit.findings).toEqual(['quality-gap', 'exposure-gap', 'small-segment']);
  });
  test('loose thresholds find nothing, and keep the segment of one', () => {
    const audit = fairnessAudit(users, providerOf, 2, loose);
    expect(audit.ndcg.casual).toBe(1);
    expect(audit.findings).toEqual([]);
  });
  test('a threshold that is just met is no finding', () => {
    const { ndcgGap, exposureRatio } = fairnessAudit(users, ['major', 'major', 'major', 'independent'], 2, loose);
    const smallest = Math.min(...Object.values(exposureRatio));
    const met = fairnessAudit(users, ['major', 'major', 'major', 'independent'], 2, { ndcgGap, exposureRatio: smallest, minUsers: 1 });
    expect(met.findings).toEqual([]);
    const missed = { ndcgGap: ndcgGap - 1e-9, exposureRatio: smallest + 1e-9, minUsers: 1 };
    expect(fairnessAudit(users, ['major', 'major', 'major', 'independent'], 2, missed).findings).toEqual(['quality-gap', 'exposure-gap']);
  });
  test('a kept segment without a relevant item stays as NaN; with one defined segment there is no gap and no finding', () => {
    const audit = fairnessAudit(
      [
        { segment: 'x', grades: [0], shown: [0] },
        { segment: 'y', grades: [1], shown: [0] },
      ],
      ['P'],
      1,
      { ndcgGap: -1, exposureRatio: 1, minUsers: 1 },
    );
    expect(audit).toEqual({ ndcg: { x: NaN, y: 1 }, ndcgGap: NaN, exposureRatio: { P: 1 }, findings: [] });
  });
  test('by hand: cut at 1 the second rank of the first user no longer counts', () => {
    expect(fairnessAudit(users, providerOf, 1, strict).exposureRatio.independent).toBe(1);
  });
  test('exposure ratios weighted by the catalogue sum to 1; permuting users changes nothing', () => {
    fc.assert(
      fc.property(audience, (list) => {
        const audit = fairnessAudit(list, providerOf, 2, strict);
        const weighted = Object.entries(audit.exposureRatio).map(
          ([group, ratio]) => ratio * providerOf.filter((name) => name === group).length,
        );
        expect(weighted.reduce((sum, value) => sum + value, 0) / providerOf.length).toBeCloseTo(1, 12);
        const turned = fairnessAudit(list.toReversed(), providerOf, 2, strict);
        for (const [segment, value] of Object.entries(audit.ndcg)) {
          const other = turned.ndcg[segment] ?? -1;
          expect(Number.isNaN(value) ? Number.isNaN(other) : Math.abs(other - value) < 1e-12).toBe(true);
        }
      }),
    );
  });
  test('doubling the users keeps the numbers of the segments it kept, and loosening thresholds only removes findings', () => {
    fc.assert(
      fc.property(audience, (list) => {
        const once = fairnessAudit(list, providerOf, 2, strict);
        const twice = fairnessAudit([...list, ...list], providerOf, 2, strict);
        for (const [group, ratio] of Object.entries(once.exposureRatio)) expect(twice.exposureRatio[group]).toBeCloseTo(ratio, 12);
        expect(Object.keys(once.ndcg).every((segment) => Object.hasOwn(twice.ndcg, segment))).toBe(true);
        expect(
          fairnessAudit(list, providerOf, 2, { ...strict, ndcgGap: 0.5, exposureRatio: 0.1 }).findings.every((finding) =>
            once.findings.includes(finding),
          ),
        ).toBe(true);
      }),
    );
  });
  test('refuses an empty audience, an empty list, an unknown item, k = 0 and thresholds that are no numbers', () => {
    const [first] = users as [AuditedUser];
    expect(() => fairnessAudit([], providerOf, 1, strict)).toThrow(new RangeError('fairnessAudit requires at least one user, got none'));
    expect(() => fairnessAudit([first, { ...first, shown: [] }], providerOf, 1, strict)).toThrow(
      new RangeError('fairnessAudit requires at least one shown item for every user, got none'),
    );
    expect(() => fairnessAudit([{ ...first, shown: [5] }], providerOf, 1, strict)).toThrow(
      new RangeError('fairnessAudit requires item ids in shown to be integers from 0 to 4, got 5'),
    );
    expect(() => fairnessAudit(users, providerOf, 0, strict)).toThrow(new RangeError('fairnessAudit requires an integer k >= 1, got 0'));
    for (const name of ['ndcgGap', 'exposureRatio', 'minUsers']) {
      expect(() => fairnessAudit(users, providerOf, 1, { ...strict, [name]: NaN })).toThrow(
        new RangeError(`fairnessAudit requires a finite ${name}, got NaN`),
      );
    }
  });
});

describe('traceFairnessAudit', () => {
  test('by hand: a row a user with the shares of the providers', () => {
    const trace = traceFairnessAudit(users, providerOf, 2, strict);
    expect(trace.columns).toEqual(['user', 'segment', 'NDCG', 'share of major', 'share of independent', 'share of nobody']);
    expect(trace.rows[0]).toEqual([0, 'new', 1, 1 / total, second / total, 0]);
    expect(trace.rows[3]).toEqual([3, 'heavy', 'left out', 1, 0, 0]);
    expect(trace.result.map(([label]) => label)).toEqual([
      'NDCG of new',
      'NDCG of heavy',
      'ndcgGap',
      'share of the catalogue of major',
      'share of the catalogue of independent',
      'share of the catalogue of nobody',
      'exposure ratio of major',
      'exposure ratio of independent',
      'exposure ratio of nobody',
      'findings',
    ]);
  });
  test('its results are those of the audit, and its shares average to the ratios', () => {
    fc.assert(
      fc.property(audience, (list) => {
        const audit = fairnessAudit(list, providerOf, 2, strict);
        const trace = traceFairnessAudit(list, providerOf, 2, strict);
        const result = Object.fromEntries(trace.result);
        expect(result).toMatchObject({ ndcgGap: audit.ndcgGap, findings: audit.findings });
        for (const [index, group] of Object.keys(audit.exposureRatio).entries()) {
          expect(result[`exposure ratio of ${group}`]).toBe(audit.exposureRatio[group]);
          const mean = trace.rows.reduce((sum, row) => sum + Number(row[3 + index]), 0) / list.length;
          expect(mean / Number(result[`share of the catalogue of ${group}`])).toBeCloseTo(audit.exposureRatio[group] ?? NaN, 12);
        }
        for (const [segment, value] of Object.entries(audit.ndcg)) expect(result[`NDCG of ${segment}`]).toBe(value);
      }),
    );
  });
});
