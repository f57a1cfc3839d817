/** The core against the reference cases: nothing built may miss, and nothing may be skipped in silence. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { metricTables } from '#cli/conformance/metric-tables.ts';
import { optionalMetrics } from '#cli/conformance/optional-metrics.ts';
import { runConformance } from '#cli/conformance/run.ts';

const folder = new URL('golden/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
const report = runConformance(files);

const caseNames = (): string[] =>
  files.flatMap(({ text }) => {
    const { family, cases } = JSON.parse(text) as { family: string; cases: { metric: string }[] };
    return cases.map(({ metric }) => `${family}/${metric}`);
  });

describe('conformance', () => {
  test('every case passes, but those of optional metrics that are not built', () => {
    expect(report.lines.filter((line) => !line.startsWith('skipped '))).toEqual([`${report.passed} passed, 0 failed`]);
    const skips = Object.values(report.skipped).reduce((sum, { count }) => sum + count, 0);
    expect(report.passed + skips).toBe(caseNames().length);
  });

  test('what is skipped is optional, and is not built', () => {
    const optional = Object.entries(optionalMetrics).flatMap(([family, metrics]) => metrics.map((metric) => `${family}/${metric}`));
    const built = Object.entries(metricTables).flatMap(([family, table]) => Object.keys(table).map((metric) => `${family}/${metric}`));
    expect(Object.keys(report.skipped).toSorted()).toEqual(optional.filter((name) => !built.includes(name)).toSorted());
  });

  test('every metric of a table is tried by at least one case', () => {
    const tried = new Set(caseNames());
    const built = Object.entries(metricTables).flatMap(([family, table]) => Object.keys(table).map((metric) => `${family}/${metric}`));
    expect(built.filter((name) => !tried.has(name))).toEqual([]);
  });
});
