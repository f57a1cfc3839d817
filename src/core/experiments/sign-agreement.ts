/** Whether offline and online metrics move the same way. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { spearmanRho } from '#core/stats/spearman-rho.ts';

export interface OfflineOnlineAgreement {
  /** Rank correlation of the two deltas, in [-1, 1]. */
  readonly spearman: number;
  /** Share of experiments whose deltas have the same sign, in [0, 1]. */
  readonly signAgreement: number;
}

/**
 * Share of past experiments in which offline and online metric moved the same way.
 *
 * The question behind every offline evaluation: had we shipped what it liked, how often would users have liked it too. An
 * experiment in which either side did not move says nothing of direction and is left out; counting it as a disagreement, or
 * as an agreement, would measure how often metrics stand still.
 *
 * @param offline offline delta of each experiment, finite numbers, at least 2
 * @param online online delta of each experiment, in the same order
 * @returns in [0, 1]; NaN when no experiment moved both
 * @throws {RangeError} when there are fewer than 2 experiments, the lists are not equally long, or a number is not finite
 * @see Garcin et al., "Offline and Online Evaluation of News Recommender Systems at swissinfo.ch", RecSys 2014
 * @example signAgreement([0.5, 0.2, -0.1, 0], [2, -1, -3, 4]) // 0.6666...
 */
export function signAgreement(offline: readonly number[], online: readonly number[]): number {
  requireExperiments('signAgreement', offline, online);
  return shareOfEqualSigns(offline, online);
}

/**
 * Rank correlation and sign agreement of offline and online deltas over past experiments.
 *
 * The two readings differ: offline metrics may order the candidates well and still misjudge which of them beat the control.
 *
 * @param offline offline delta of each experiment, finite numbers, at least 2
 * @param online online delta of each experiment, in the same order
 * @returns Spearman's rho with averaged ranks, NaN when a side is constant, and the sign agreement, NaN when no experiment
 * moved both
 * @throws {RangeError} when there are fewer than 2 experiments, the lists are not equally long, or a number is not finite
 * @see Garcin et al., "Offline and Online Evaluation of News Recommender Systems at swissinfo.ch", RecSys 2014
 * @example offlineOnlineAgreement([1, 2, 3], [-1, 2, 5]).signAgreement // 0.6666...
 */
export function offlineOnlineAgreement(offline: readonly number[], online: readonly number[]): OfflineOnlineAgreement {
  requireExperiments('offlineOnlineAgreement', offline, online);
  return { spearman: spearmanRho(offline, online), signAgreement: shareOfEqualSigns(offline, online) };
}

function shareOfEqualSigns(offline: readonly number[], online: readonly number[]): number {
  const products = offline.map((delta, experiment) => Math.sign(delta) * Math.sign(online[experiment] as number));
  const moved = products.filter((product) => product !== 0);
  return moved.filter((product) => product > 0).length / moved.length;
}

function requireExperiments(caller: string, offline: readonly number[], online: readonly number[]): void {
  requireSameLength(caller, { offline, online });
  if (offline.length < 2) throw new RangeError(`${caller} requires at least 2 experiments, got ${offline.length}`);
  requireFiniteValues(caller, 'offline', offline);
  requireFiniteValues(caller, 'online', online);
}
