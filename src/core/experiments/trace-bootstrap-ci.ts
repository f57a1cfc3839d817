/** A bootstrap interval worked resample by resample. */
import type { Trace } from '#core/trace.ts';
import { type BootstrapOptions, bootstrapCi, drawResamples } from './bootstrap-ci.ts';
import { statisticOf } from './bootstrap-interval.ts';

/** Takes what bootstrapCi takes; one row a resample, in the order in which it is drawn. */
export function traceBootstrapCi(
  values: readonly number[],
  uniforms: readonly number[],
  resamples: number,
  alpha: number,
  options: BootstrapOptions = {},
): Trace {
  const { low, high } = bootstrapCi(values, uniforms, resamples, alpha, options);
  const statistic = options.statistic ?? 'mean';
  const rows = drawResamples(values.length, uniforms, resamples).map((indexes, resample) => {
    const drawn = indexes.map((index) => values[index] as number);
    return [resample + 1, indexes.join(' '), drawn.join(' '), statisticOf[statistic](drawn)];
  });
  return {
    columns: ['resample', 'indexes', 'values', statistic],
    rows,
    result: [
      [`${statistic} of the sample`, statisticOf[statistic](values)],
      ['cut below at', alpha / 2],
      ['cut above at', 1 - alpha / 2],
      ['low', low],
      ['high', high],
    ],
  };
}
