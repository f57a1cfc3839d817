/** An audit of one recommender: quality by user segment, exposure by provider group, and what stands out. */
import { requireItemIds } from '#core/guards/require-item-ids.ts';
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireFinite } from '#core/guards/require-finite.ts';
import { groupExposureShare } from './group-exposure-share.ts';
import { gapOfMeans, ndcgByGroup } from './ndcg-by-group.ts';

export interface AuditedUser {
  /** The user's segment. */
  readonly segment: string;
  /** Relevance grades of the user's ranking, best rank first; finite numbers >= 0. */
  readonly grades: readonly number[];
  /** Ids of the items shown, best rank first; at least one. */
  readonly shown: readonly number[];
}

export interface AuditThresholds {
  /** A larger gap in NDCG between segments is a finding. */
  readonly ndcgGap: number;
  /** A provider group whose exposure is a smaller multiple of its catalogue share is a finding. */
  readonly exposureRatio: number;
  /** Segments with fewer users are not measured, which is a finding too. */
  readonly minUsers: number;
}

export interface FairnessAudit {
  /** Mean NDCG by segment that is large enough, in order of first appearance. */
  readonly ndcg: Record<string, number>;
  /** Largest minus smallest of them; NaN with fewer than two defined. */
  readonly ndcgGap: number;
  /** Exposure share over catalogue share by provider group, in order of first appearance in the catalogue. */
  readonly exposureRatio: Record<string, number>;
  /** What stands out, in the order quality-gap, exposure-gap, small-segment. */
  readonly findings: string[];
}

/**
 * Quality by user segment and exposure by provider group, held against thresholds.
 *
 * The first page of an audit: whom does the system serve worse, whose goods does it hide, and whom can it say nothing
 * about. Small segments are named, not dropped in silence. Exposure is shared out within each user's top k before it is
 * averaged, so that long lists weigh no more, and is compared with the provider's part of the catalogue.
 *
 * @param users segment, grades and shown items of each user; at least one
 * @param providerOf provider group of every item, by item id
 * @param k cutoff rank for quality and exposure, an integer >= 1
 * @param thresholds when a gap, a ratio or a segment's size becomes a finding; finite numbers
 * @returns NDCG in [0, 1] by segment (NaN when all its users' are undefined), their gap, exposure ratios >= 0 (0 for a
 * provider group that is never shown, 1 for its share of the catalogue), and findings
 * @throws {RangeError} when there are no users, a list of shown items is empty or names an item outside `providerOf`, or
 * k, a grade or a threshold is not as above
 * @see Raji et al., "Closing the AI Accountability Gap", FAT* 2020
 * @example fairnessAudit([{ segment: 'new', grades: [1], shown: [0] }], ['P', 'Q'], 1, { ndcgGap: 0.1, exposureRatio: 0.8, minUsers: 1 }).findings // ['exposure-gap']
 */
export function fairnessAudit(
  users: readonly AuditedUser[],
  providerOf: readonly string[],
  k: number,
  thresholds: AuditThresholds,
): FairnessAudit {
  requireAudit(users, providerOf, k, thresholds);
  const segments = Map.groupBy(users, (user) => user.segment);
  const large = users.filter(({ segment }) => (segments.get(segment) ?? []).length >= thresholds.minUsers);
  const ndcg = ndcgByGroup(
    large.map(({ segment, grades }) => ({ group: segment, grades })),
    k,
  );
  const ndcgGap = gapOfMeans(Object.values(ndcg));
  const exposureRatio = exposureOverCatalogue(users, providerOf, k);
  const found: [finding: string, holds: boolean][] = [
    ['quality-gap', ndcgGap > thresholds.ndcgGap],
    ['exposure-gap', Math.min(...Object.values(exposureRatio)) < thresholds.exposureRatio],
    ['small-segment', large.length < users.length],
  ];
  return { ndcg, ndcgGap, exposureRatio, findings: found.flatMap(([finding, holds]) => (holds ? [finding] : [])) };
}

/** Mean over users of each provider group's exposure share, divided by its share of the catalogue. */
function exposureOverCatalogue(users: readonly AuditedUser[], providerOf: readonly string[], k: number): Record<string, number> {
  const received = new Map<string, number>();
  for (const { shown } of users) {
    for (const [group, share] of Object.entries(groupExposureShare(shown, providerOf, { k }))) {
      received.set(group, (received.get(group) ?? 0) + share / users.length);
    }
  }
  const catalogue = Map.groupBy(providerOf, (group) => group);
  return Object.fromEntries(
    [...catalogue].map(([group, items]) => [group, (received.get(group) ?? 0) / (items.length / providerOf.length)]),
  );
}

function requireAudit(users: readonly AuditedUser[], providerOf: readonly string[], k: number, thresholds: AuditThresholds): void {
  requireCutoff('fairnessAudit', k);
  for (const name of ['ndcgGap', 'exposureRatio', 'minUsers'] as const) requireFinite('fairnessAudit', name, thresholds[name]);
  if (users.length === 0) throw new RangeError('fairnessAudit requires at least one user, got none');
  for (const { shown } of users) {
    if (shown.length === 0) throw new RangeError('fairnessAudit requires at least one shown item for every user, got none');
    requireItemIds('fairnessAudit', 'shown', shown, providerOf.length);
  }
}
