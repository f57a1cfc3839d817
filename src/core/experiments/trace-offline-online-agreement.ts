/** The agreement of offline and online deltas worked experiment by experiment. */
import { averageRanks } from '#core/stats/average-ranks.ts';
import type { Trace } from '#core/trace.ts';
import { offlineOnlineAgreement } from './sign-agreement.ts';

/** Takes what offlineOnlineAgreement takes; one row an experiment. */
export function traceOfflineOnlineAgreement(offline: readonly number[], online: readonly number[]): Trace {
  const { spearman, signAgreement } = offlineOnlineAgreement(offline, online);
  const [offlineRanks, onlineRanks] = [averageRanks(offline), averageRanks(online)];
  const rows = offline.map((delta, experiment) => {
    const other = online[experiment] as number;
    return [experiment, delta, offlineRanks[experiment] as number, other, onlineRanks[experiment] as number, signsOf(delta, other)];
  });
  const count = (verdict: string) => rows.filter((row) => row[5] === verdict).length;
  return {
    columns: ['experiment', 'offline', 'offline rank', 'online', 'online rank', 'signs'],
    rows,
    result: [
      ['spearman', spearman],
      ['same sign', count('same')],
      ['opposite sign', count('opposite')],
      ['left out', count('left out: a zero')],
      ['sign agreement', signAgreement],
    ],
  };
}

function signsOf(offline: number, online: number): string {
  if (offline === 0 || online === 0) return 'left out: a zero';
  return offline > 0 === online > 0 ? 'same' : 'opposite';
}
