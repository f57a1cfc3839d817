/** A fairness audit worked user by user. */
import { ndcgAtK } from '#core/ranking/ndcg-at-k.ts';
import type { Trace } from '#core/trace.ts';
import { type AuditedUser, type AuditThresholds, fairnessAudit } from './fairness-audit.ts';
import { groupExposureShare } from './group-exposure-share.ts';

/** Takes what fairnessAudit takes; one row a user with the NDCG and the share of each provider group in the top k. */
export function traceFairnessAudit(
  users: readonly AuditedUser[],
  providerOf: readonly string[],
  k: number,
  thresholds: AuditThresholds,
): Trace {
  const audit = fairnessAudit(users, providerOf, k, thresholds);
  const providers = Object.keys(audit.exposureRatio);
  return {
    columns: ['user', 'segment', 'NDCG', ...providers.map((provider) => `share of ${provider}`)],
    rows: users.map(({ segment, grades, shown }, index) => {
      const shares = groupExposureShare(shown, providerOf, { k });
      const ndcg = ndcgAtK(grades, k);
      return [index, segment, Number.isNaN(ndcg) ? 'left out' : ndcg, ...providers.map((provider) => shares[provider] ?? 0)];
    }),
    result: [
      ...Object.entries(audit.ndcg).map(([segment, value]) => [`NDCG of ${segment}`, value] as const),
      ['ndcgGap', audit.ndcgGap],
      ...providers.map((provider) => [`share of the catalogue of ${provider}`, catalogueShare(providerOf, provider)] as const),
      ...Object.entries(audit.exposureRatio).map(([provider, value]) => [`exposure ratio of ${provider}`, value] as const),
      ['findings', audit.findings],
    ],
  };
}

function catalogueShare(providerOf: readonly string[], provider: string): number {
  return providerOf.filter((group) => group === provider).length / providerOf.length;
}
