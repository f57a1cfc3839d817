/** The times of pages and editors as a table in words. */
import type { EditorSample, PageSample } from './page-bench.ts';
import { toTable } from './paired-samples.ts';
import { median } from './report.ts';

interface Timed {
  readonly bare: number;
}

export function reportPages(home: readonly PageSample[], editor: readonly EditorSample[]): string {
  const rows = [
    ...rowsOf(
      'home: first paint',
      home,
      (sample) => sample.cold.firstPaint,
      (sample) => sample.cached.firstPaint,
    ),
    ...rowsOf(
      'home: awake',
      home,
      (sample) => sample.cold.hydrated,
      (sample) => sample.cached.hydrated,
    ),
    ...rowsOf(
      'light editor takes text',
      editor,
      (sample) => sample.cold.light,
      (sample) => sample.cached.light,
    ),
    ...rowsOf(
      'full editor stands',
      editor,
      (sample) => sample.cold.full,
      (sample) => sample.cached.full,
    ),
    ...rowsOf(
      'first word of the TypeScript service',
      editor,
      (sample) => sample.cold.diagnostics,
      (sample) => sample.cached.diagnostics,
    ),
  ];
  const [first] = home;
  return [
    `From navigation on, p50 of ${Math.max(home.length, editor.length)}; x: as many times the first paint of a page of text alone`,
    toTable([['', 'cold', 'range', 'x', 'cached', 'x'], ...rows]),
    'The full editor waits 1.5 s on purpose, so that a first Check comes first; the service starts when the page is idle.',
    ...(first === undefined ? [] : [`home asks for ${first.requests} files, ${(first.gzip / 1000).toFixed(0)} kB with gzip.`]),
  ].join('\n');
}

function rowsOf<Sample extends Timed>(
  name: string,
  samples: readonly Sample[],
  cold: (sample: Sample) => number,
  cached: (sample: Sample) => number,
): readonly (readonly string[])[] {
  if (samples.length === 0) return [];
  const times = samples.map(cold);
  const ratio = (of: (sample: Sample) => number) => `x ${median(samples.map((sample) => of(sample) / sample.bare)).toFixed(1)}`;
  const range = `${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)}`;
  return [[name, inMs(median(times)), range, ratio(cold), inMs(median(samples.map(cached))), ratio(cached)]];
}

const inMs = (ms: number) => `${ms.toFixed(0)} ms`;
