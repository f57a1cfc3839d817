/** Two pieces of work timed in turn, so that whatever else the machine does weighs on both. */
import { median } from './report.ts';

export interface Paired {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Milliseconds of each, a b a b ...; one pair before the first sample does not count. */
export function samplePairs(a: () => unknown, b: () => unknown, count: number): Paired {
  const samples = { a: [] as number[], b: [] as number[] };
  for (let round = 0; round <= count; round += 1) {
    for (const [key, work] of [
      ['a', a],
      ['b', b],
    ] as const) {
      const started = performance.now();
      work();
      if (round > 0) samples[key].push(performance.now() - started);
    }
  }
  return samples;
}

/** Median of the ratios a / b, each of one pair. */
export const medianRatio = ({ a, b }: Paired): number => median(a.map((ms, index) => ms / (b[index] ?? NaN)));

/** Rows of equally wide columns, the first to the left and the rest to the right. */
export function toTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const cell = (text: string, column: number) => (column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0));
  return rows.map((row) => `  ${row.map(cell).join('   ')}`).join('\n');
}
