/** The measurements of grading as tables in words. */
import { quantile } from '#core/stats/quantile.ts';
import type { CounterexampleCost } from './grade-counterexamples.ts';
import { toTable } from './paired-samples.ts';
import { median } from './report.ts';

export interface CheckTimes {
  readonly id: string;
  readonly cold: readonly number[];
  readonly warm: readonly number[];
  /** The solution's calls without a sandbox, each beside a warm Check. */
  readonly native: readonly number[];
}

const SLOWEST = 5;
const AIM_SECONDS = 2;

export function reportChecks(times: readonly CheckTimes[]): string {
  const byWarm = times.toSorted((one, other) => median(other.warm) - median(one.warm));
  const rows = byWarm.map(({ id, cold, warm, native }, place) => [
    `${id}${place < SLOWEST ? ' *' : ''}`,
    inMs(median(cold)),
    inMs(quantile(cold, 0.95)),
    inMs(median(warm)),
    inMs(quantile(warm, 0.95)),
    `${median(native).toFixed(2)} ms`,
    `x ${median(warm.map((ms, index) => ms / (native[index] ?? NaN))).toFixed(0)}`,
  ]);
  const [first] = times;
  return [
    `Check of the solution, of ${first?.cold.length ?? 0} cold and ${first?.warm.length ?? 0} warm samples an exercise, interleaved`,
    toTable([['exercise', 'cold p50', 'p95', 'warm p50', 'p95', 'native', 'warm / native'], ...rows]),
    'cold: navigation to painted verdict, nothing in the cache; warm: Check to painted verdict in the same page',
    'native: the same calls of the solution without a sandbox, in Node; of an SQL exercise its statement by sql.js on open databases',
    `* the slowest: ${byWarm
      .slice(0, SLOWEST)
      .map(({ id }) => id)
      .join(', ')}`,
  ].join('\n');
}

export function reportCounterexamples(costs: readonly CounterexampleCost[], without: readonly string[], ticksPerSecond: number): string {
  const seconds = ({ ticks }: CounterexampleCost) => ticks / ticksPerSecond;
  const worst = (of: (cost: CounterexampleCost) => number) => costs.toSorted((one, other) => of(other) - of(one));
  const rows = [...new Set([...worst(seconds).slice(0, SLOWEST), ...worst(({ ms }) => ms).slice(0, SLOWEST)])].map((cost) => [
    cost.name,
    String(cost.ticks),
    `${seconds(cost).toFixed(3)} s`,
    inMs(cost.ms),
    cost.check,
  ]);
  const late = costs.filter((cost) => seconds(cost) > AIM_SECONDS);
  return [
    `Finding and shrinking a counterexample, of ${costs.length} misconceptions those that take longest by fuel or by CPU time`,
    toTable([['misconception', 'ticks', 'by fuel', 'CPU time', 'shown by'], ...rows]),
    `The engine spends ${ticksPerSecond.toFixed(0)} ticks a second here; a query has no fuel, so that only its CPU time counts`,
    `Aim: at most ${AIM_SECONDS} s by fuel: ${late.length === 0 ? `met by all ${costs.length}` : `not met by ${late.map(({ name }) => name).join(', ')}`}`,
    ...(without.length === 0 ? [] : [`Without a counterexample: ${without.join(', ')}`]),
  ].join('\n');
}

const inMs = (ms: number) => `${ms.toFixed(0)} ms`;
