/** Which standard picture a trace can be drawn as: its columns and results, matched by name. */
import type { Trace } from '#core/trace.ts';
import type { GroupBarsProps } from '#islands/pictures/GroupBars.tsx';
import type { SetOverlapProps } from '#islands/pictures/SetOverlap.tsx';
import type { TwoBellsProps } from '#islands/pictures/TwoBells.tsx';

/** @returns `undefined` when the trace does not say what is in which set */
export function setsOfTrace(
  { columns, rows, result }: Trace,
  names: { readonly shown: string; readonly relevant: string },
): SetOverlapProps | undefined {
  const [item, countsAs] = [columns.indexOf('item'), columns.indexOf('counts as')];
  const [relevant, hits] = [numberOf(result, 'relevant items'), numberOf(result, 'hits')];
  if (item < 0 || countsAs < 0 || relevant === undefined || hits === undefined) return undefined;
  const members = (hit: boolean) => rows.filter((row) => (row[countsAs] === 'hit') === hit).map((row) => String(row[item]));
  return { leftName: names.shown, rightName: names.relevant, onlyLeft: members(false), both: members(true), onlyRight: relevant - hits };
}

/** @returns `undefined` when an input makes no bell, such as no variance or no size */
export function bellsOfTrace({ columns, rows, result }: Trace): TwoBellsProps | undefined {
  const [name, z, variance] = [0, columns.indexOf('z'), columns.indexOf('variance')];
  const [size, difference] = [numberOf(result, 'size per group'), numberOf(result, 'difference')];
  const [none, effect] = rows;
  if (none === undefined || effect === undefined || size === undefined || difference === undefined || difference === 0) return undefined;
  const deviations = [none, effect].map((row) => Math.sqrt(Number(row[variance]) / size));
  const [noneDeviation = 0, effectDeviation = 0] = deviations;
  const critical = Number(none[z]) * noneDeviation;
  if (!deviations.every((value) => Number.isFinite(value) && value > 0) || !Number.isFinite(critical)) return undefined;
  return {
    none: { name: String(none[name]), mean: 0, deviation: noneDeviation },
    effect: { name: String(effect[name]), mean: difference, deviation: effectDeviation },
    critical,
  };
}

/** One set of bars for each column that is a rate. */
export function barsOfTrace({ columns, rows }: Trace): readonly GroupBarsProps[] {
  const group = columns.indexOf('group');
  if (group < 0) return [];
  return columns.flatMap((name, index) => {
    if (!/\brate$/.test(name)) return [];
    return [{ name, rates: rows.map((row) => ({ group: String(row[group]), rate: rateOf(row[index]) })) }];
  });
}

const rateOf = (value: string | number | undefined): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

function numberOf(result: Trace['result'], label: string): number | undefined {
  const value = result.find(([name]) => name === label)?.[1];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
