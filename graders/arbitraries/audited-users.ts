/**
 * `[users, providerOf, k, thresholds]`: a handful of users in three segments, a small catalogue, and thresholds.
 *
 * Gap and smallest ratio stay at least 1e-6 away from their thresholds, where rounding would decide about a finding. Lists differ
 * in length, providers that nobody is shown are common, and a grade of 10 stands before 2 where grades are sorted as text.
 */
import * as fc from 'fast-check';
import { fairnessAudit } from '#core/fairness/fairness-audit.ts';

export type AuditedUser = { segment: string; grades: number[]; shown: number[] };
export type AuditThresholds = { ndcgGap: number; exposureRatio: number; minUsers: number };
export type AuditedUsers = [users: AuditedUser[], providerOf: string[], k: number, thresholds: AuditThresholds];

const MARGIN = 1e-6;

/** How many users, how many items a list and the catalogue hold, and which segments there are. */
interface Size {
  readonly users: readonly [least: number, most: number];
  readonly longest: number;
  readonly items: readonly [least: number, most: number];
  readonly segments: readonly string[];
}

function audits({ users, longest, items, segments }: Size): fc.Arbitrary<AuditedUsers> {
  const user: fc.Arbitrary<AuditedUser> = fc.record({
    segment: fc.constantFrom(...segments),
    grades: fc.array(fc.constantFrom(0, 1, 0, 2, 3, 10), { maxLength: longest, size: 'max' }),
    shown: fc.uniqueArray(fc.integer({ min: 0, max: items[0] - 1 }), { minLength: 1, maxLength: longest, size: 'max' }),
  });
  return fc
    .tuple(
      fc.array(user, { minLength: users[0], maxLength: users[1], size: 'max' }),
      fc.array(fc.constantFrom('major', 'independent', 'major', 'archive'), { minLength: items[0], maxLength: items[1] }),
      fc.integer({ min: 1, max: longest }),
      fc.record({
        ndcgGap: fc.constantFrom(0.1, 0.3, 0.02),
        exposureRatio: fc.constantFrom(0.8, 0.5, 0.1),
        minUsers: fc.constantFrom(2, 1, 3),
      }),
    )
    .filter(([people, providerOf, k, thresholds]) => {
      const { ndcgGap, exposureRatio } = fairnessAudit(people, providerOf, k, thresholds);
      const apart = Math.abs(Math.min(...Object.values(exposureRatio)) - thresholds.exposureRatio) > MARGIN;
      return apart && !(Math.abs(ndcgGap - thresholds.ndcgGap) <= MARGIN);
    });
}

export const auditedUsers: fc.Arbitrary<AuditedUsers> = audits({
  users: [1, 7],
  longest: 4,
  items: [5, 7],
  segments: ['new', 'regular', 'heavy'],
});

/** For altered data: more users in more segments, longer lists and a larger catalogue. */
export const largeAudits: fc.Arbitrary<AuditedUsers> = audits({
  users: [8, 16],
  longest: 8,
  items: [10, 14],
  segments: ['new', 'casual', 'regular', 'heavy', 'guest'],
});
