/** CUPED worked arm by arm. */
import { mean } from '#core/stats/mean.ts';
import { covariance, variance } from '#core/stats/variance.ts';
import type { Trace } from '#core/trace.ts';
import { cuped } from './cuped.ts';
import { type CupedArm, type CupedOptions, cupedAdjustment } from './cuped-adjustment.ts';
import { type SampleSummary, summarize } from './sample-summary.ts';

/** Takes what cuped takes; one row an arm, whose last two columns add up to the squared errors of the difference. */
export function traceCuped(
  preA: readonly number[],
  postA: readonly number[],
  preB: readonly number[],
  postB: readonly number[],
  options: CupedOptions = {},
): Trace {
  const estimate = cuped(preA, postA, preB, postB, options);
  const [control, treatment]: [CupedArm, CupedArm] = [
    { pre: preA, post: postA },
    { pre: preB, post: postB },
  ];
  const adjusted = cupedAdjustment(control, treatment, options.theta ?? 'all-units');
  const allPre = [...preA, ...preB];
  return {
    columns: ['arm', 'units', 'mean before', 'mean after', 'mean adjusted', 'squared error raw', 'squared error adjusted'],
    rows: [armRow('control', control, adjusted.control), armRow('treatment', treatment, adjusted.treatment)],
    result: [
      ['covariance over all units', covariance(allPre, [...postA, ...postB])],
      ['variance of before over all units', variance(allPre)],
      ['theta', estimate.theta],
      ['raw difference', mean(postB) - mean(postA)],
      ['difference', estimate.difference],
      ['standard error', estimate.standardError],
      ['variance reduction', estimate.varianceReduction],
    ],
  };
}

function armRow(name: string, { pre, post }: CupedArm, adjusted: SampleSummary): (string | number)[] {
  const raw = summarize('cuped', name, post);
  return [name, raw.size, mean(pre), raw.mean, adjusted.mean, raw.variance / raw.size, adjusted.variance / adjusted.size];
}
