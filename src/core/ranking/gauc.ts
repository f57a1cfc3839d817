/** Area under the ROC curve within groups, averaged. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { auc } from './auc.ts';
import { requireBinary } from './require-binary.ts';

export interface GroupedAuc {
  /** AUC of each group by its id; NaN for a group of one class. */
  readonly perGroup: Readonly<Record<string, number>>;
  /** Weighted mean over the groups of both classes; NaN when there is none. */
  readonly mean: number;
}

export interface GroupedAucOptions {
  /** What a group weighs: its positives (RecBole), or its rows, shown items (the publication). */
  readonly weight?: 'positives' | 'impressions';
}

/**
 * Grouped AUC: the AUC inside each user, averaged with weights.
 *
 * Plain AUC also rewards knowing which users click much, which no ranking for one user can use; comparing within users takes
 * that away. Groups without a positive or without a negative are skipped.
 *
 * @param groups group of each row, as a rule the user
 * @param labels as many labels, 1 or 0
 * @param scores as many finite scores
 * @returns the AUC of each group and their weighted mean
 * @throws {RangeError} when the lists are not equally long, a label is neither 0 nor 1, a score is not finite, or the weight is
 * not as above
 * @see Zhou et al., "Deep Interest Network for Click-Through Rate Prediction", KDD 2018, section 6.2
 * @example gauc(['a', 'a', 'b', 'b', 'b'], [1, 0, 1, 1, 0], [2, 1, 3, 1, 2]).mean // 0.66666...
 */
export function gauc<Group extends string | number>(
  groups: readonly Group[],
  labels: readonly number[],
  scores: readonly number[],
  { weight = 'positives' }: GroupedAucOptions = {},
): GroupedAuc {
  requireSameLength('gauc', { groups, labels, scores });
  requireBinary('gauc', 'labels', labels);
  requireFiniteValues('gauc', 'scores', scores);
  requireOption('gauc', 'weight', weight, ['positives', 'impressions']);
  const values = [...rowsByGroup(groups)].map(([group, rows]) => {
    const own = rows.map((row) => labels[row] as number);
    const value = auc(
      own,
      rows.map((row) => scores[row] as number),
    );
    return { group, value, weight: weight === 'positives' ? own.reduce((sum, label) => sum + label, 0) : rows.length };
  });
  const counted = values.filter(({ value }) => !Number.isNaN(value));
  const total = counted.reduce((sum, entry) => sum + entry.weight, 0);
  return {
    perGroup: Object.fromEntries(values.map(({ group, value }) => [group, value])),
    mean: counted.reduce((sum, entry) => sum + entry.weight * entry.value, 0) / total,
  };
}

function rowsByGroup<Group>(groups: readonly Group[]): Map<Group, number[]> {
  const rows = new Map<Group, number[]>();
  for (const [row, group] of groups.entries()) {
    const own = rows.get(group);
    if (own === undefined) rows.set(group, [row]);
    else own.push(row);
  }
  return rows;
}
