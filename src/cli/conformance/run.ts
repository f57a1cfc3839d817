/** Runs reference cases against the core and says which fail. */
import { firstDifference } from './compare.ts';
import { type GoldenCase, type GoldenFile, readGoldenFile, resolveInput } from './golden-file.ts';
import type { GoldenMetric, MetricTable } from './golden-metric.ts';
import { metricTables } from './metric-tables.ts';
import { optionalMetrics } from './optional-metrics.ts';

export interface ConformanceFile {
  readonly name: string;
  readonly text: string;
}

export interface Skipped {
  readonly count: number;
  readonly reason: string;
}

export interface ConformanceReport {
  /** A line a failing case, a line a skipped metric, and `N passed, N failed` last. */
  readonly lines: readonly string[];
  readonly passed: number;
  readonly failed: number;
  /** By family/metric. */
  readonly skipped: Readonly<Record<string, Skipped>>;
}

/** What became of one case; a skipped metric neither passes nor fails. */
type CaseResult =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly line: string }
  | { readonly kind: 'skipped'; readonly metric: string; readonly reason: string };

/** Tries every case of every file against the tables of metrics; a file that cannot be read counts as one failure. */
export function runConformance(
  files: readonly ConformanceFile[],
  tables: Readonly<Record<string, MetricTable>> = metricTables,
): ConformanceReport {
  const results = files.flatMap(({ name, text }): CaseResult[] => {
    const reading = readGoldenFile(name, text);
    if (reading.kind === 'unreadable') return [{ kind: 'failed', line: reading.reason }];
    return reading.file.cases.map((golden) => tryCase(reading.file, golden, tables));
  });
  const failures = results.flatMap((result) => (result.kind === 'failed' ? [result.line] : []));
  const passed = results.filter((result) => result.kind === 'passed').length;
  const skipped = countSkipped(results);
  const skippedLines = Object.entries(skipped).map(([metric, { count, reason }]) => `skipped ${metric} ${count} ${reason}`);
  const lines = [...failures, ...skippedLines, `${passed} passed, ${failures.length} failed`];
  return { lines, passed, failed: failures.length, skipped };
}

function tryCase(file: GoldenFile, golden: GoldenCase, tables: Readonly<Record<string, MetricTable>>): CaseResult {
  const metric = ownValue(ownValue(tables, file.family) ?? {}, golden.metric);
  if (metric !== undefined) return tryMetric(file, golden, metric);
  if (ownValue(optionalMetrics, file.family)?.includes(golden.metric)) {
    return { kind: 'skipped', metric: `${file.family}/${golden.metric}`, reason: 'optional, not built' };
  }
  return { kind: 'failed', line: `${golden.id} names an unknown metric, ${file.family}/${golden.metric}` };
}

function tryMetric(file: GoldenFile, golden: GoldenCase, metric: GoldenMetric): CaseResult {
  try {
    const received = metric(golden.params, resolveInput(file, golden.input), shownIds(golden.expected));
    const difference = firstDifference(golden.expected, received, golden);
    if (difference === undefined) return { kind: 'passed' };
    const place = difference.at === '' ? '' : ` at ${difference.at}`;
    return { kind: 'failed', line: `${golden.id} expected ${difference.expected}${place}, got ${difference.received}` };
  } catch (error) {
    return { kind: 'failed', line: `${golden.id} threw: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** How many ids the expected value lists, where it lists any. */
function shownIds(expected: unknown): number | undefined {
  const ids = typeof expected === 'object' && expected !== null && 'ids' in expected ? expected.ids : undefined;
  return Array.isArray(ids) ? ids.length : undefined;
}

function countSkipped(results: readonly CaseResult[]): Record<string, Skipped> {
  const skipped: Record<string, Skipped> = {};
  for (const result of results) {
    if (result.kind !== 'skipped') continue;
    skipped[result.metric] = { count: (skipped[result.metric]?.count ?? 0) + 1, reason: result.reason };
  }
  return skipped;
}

/** Names come from a file: `constructor` must not find what every object has. */
function ownValue<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
