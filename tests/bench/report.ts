/** The medians as a table in words: milliseconds, bytes, and ratios beside their aims. */
import type { ColdSample, WarmSamples } from './measure.ts';

export interface ColdRuns {
  readonly site: readonly ColdSample[];
  readonly pyodide: readonly ColdSample[];
  readonly bare: readonly ColdSample[];
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return ((low ?? NaN) + (high ?? NaN)) / 2;
}

export function describeRuns(cold: ColdRuns, warm: WarmSamples): string {
  const p50 = (samples: readonly ColdSample[]) => median(samples.map(({ ms }) => ms));
  const [site, pyodide, bare] = [p50(cold.site), p50(cold.pyodide), p50(cold.bare)];
  const [check, grading] = [median(warm.site), median(warm.grading)];
  return [
    `Cold: navigation to painted verdict, p50 of ${cold.site.length}`,
    coldLine('site', cold.site),
    coldLine('Pyodide page', cold.pyodide),
    coldLine('bare QuickJS page', cold.bare),
    '',
    `Warm: Check to painted verdict, p50 of ${warm.site.length}`,
    `  ${'site'.padEnd(20)}${inMs(check)}   ${range(warm.site)}`,
    `  ${'grading in a worker'.padEnd(20)}${inMs(grading)}   ${range(warm.grading)}`,
    '',
    'Ratios',
    aimLine('cold Pyodide / site', pyodide / site, 'at least 10', pyodide / site >= 10),
    aimLine('cold site / bare', site / bare, 'at most 2', site / bare <= 2),
    aimLine('warm site / grading', check / grading, 'at most 1.5', check / grading <= 1.5),
    aimLine('warm site in ms', check, 'below 150', check < 150),
  ].join('\n');
}

function coldLine(name: string, samples: readonly ColdSample[]): string {
  const times = samples.map(({ ms }) => ms);
  const [plain, gzip] = [median(samples.map((sample) => sample.plain)), median(samples.map((sample) => sample.gzip))];
  return `  ${name.padEnd(20)}${inMs(median(times))}   ${range(times).padEnd(22)}${inKilobytes(plain)} sent (${inKilobytes(gzip)} with gzip)`;
}

const aimLine = (name: string, value: number, aim: string, met: boolean) =>
  `  ${name.padEnd(20)}${value.toFixed(2).padStart(9)}   aim ${aim}: ${met ? 'met' : 'not met'}`;

const inMs = (ms: number) => `${ms.toFixed(0).padStart(6)} ms`;
const inKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
const range = (values: readonly number[]) => `${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)} ms`;
