/**
 * `[users, providerOf, k, thresholds]`: a handful of users in three segments, a small catalogue, and thresholds.
 *
 * Gap and smallest ratio stay at least 1e-6 away from their thresholds, where rounding would decide about a finding. Lists differ
 * in length, and providers that nobody is shown are common.
 */
import * as fc from 'fast-check';
import { fairnessAudit } from '#core/fairness/fairness-audit.ts';

export type AuditedUser = { segment: string; grades: number[]; shown: number[] };
export type AuditThresholds = { ndcgGap: number; exposureRatio: number; minUsers: number };
export type AuditedUsers = [users: AuditedUser[], providerOf: string[], k: number, thresholds: AuditThresholds];

const MARGIN = 1e-6;

const user: fc.Arbitrary<AuditedUser> = fc.record({
  segment: fc.constantFrom('new', 'regular', 'heavy'),
  grades: fc.array(fc.constantFrom(0, 1, 0, 2, 3), { maxLength: 4, size: 'max' }),
  shown: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 4, size: 'max' }),
});

export const auditedUsers: fc.Arbitrary<AuditedUsers> = fc
  .tuple(
    fc.array(user, { minLength: 1, maxLength: 7, size: 'max' }),
    fc.array(fc.constantFrom('major', 'independent', 'major', 'archive'), { minLength: 5, maxLength: 7 }),
    fc.integer({ min: 1, max: 4 }),
    fc.record({
      ndcgGap: fc.constantFrom(0.1, 0.3, 0.02),
      exposureRatio: fc.constantFrom(0.8, 0.5, 0.1),
      minUsers: fc.constantFrom(2, 1, 3),
    }),
  )
  .filter(([users, providerOf, k, thresholds]) => {
    const { ndcgGap, exposureRatio } = fairnessAudit(users, providerOf, k, thresholds);
    const apart = Math.abs(Math.min(...Object.values(exposureRatio)) - thresholds.exposureRatio) > MARGIN;
    return apart && !(Math.abs(ndcgGap - thresholds.ndcgGap) <= MARGIN);
  });
