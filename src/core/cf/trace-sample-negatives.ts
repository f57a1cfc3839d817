/** Negative sampling worked draw by draw. */
import type { Trace } from '#core/trace.ts';
import { negativeCandidates, runningSums, sampleNegatives } from './sample-negatives.ts';

/** Takes what sampleNegatives takes; one row for each uniform, with the slot of the running weights it falls into. */
export function traceSampleNegatives(
  positives: readonly number[],
  itemCounts: readonly number[],
  power: number,
  uniforms: readonly number[],
): Trace {
  const drawn = sampleNegatives(positives, itemCounts, power, uniforms);
  const candidates = negativeCandidates('traceSampleNegatives', positives, itemCounts, power);
  const running = runningSums(candidates.map(({ weight }) => weight));
  const total = running.at(-1) ?? 0;
  const rows = uniforms.map((uniform, draw) => {
    const place = candidates.findIndex(({ item }) => item === drawn[draw]);
    return [uniform, uniform * total, running[place - 1] ?? 0, running[place] ?? NaN, drawn[draw] ?? NaN];
  });
  return {
    columns: ['uniform', 'uniform x total', 'slot from', 'slot to', 'item'],
    rows,
    result: [
      ['candidates', candidates.map(({ item }) => item)],
      ['weights', candidates.map(({ weight }) => weight)],
      ['total weight', total],
      ['negatives', drawn],
    ],
  };
}
