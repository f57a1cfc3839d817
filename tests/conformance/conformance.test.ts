/** The core against the reference cases: nothing built may miss, and nothing may be skipped in silence. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { metricTables } from '#cli/conformance/metric-tables.ts';
import { notBuilt } from '#cli/conformance/not-built.ts';
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
  test('every case of a built metric passes', () => {
    const built = Object.entries(metricTables).flatMap(([family, table]) => Object.keys(table).map((metric) => `${family}/${metric}`));
    expect(report.lines.filter((line) => !line.startsWith('skipped '))).toEqual([`${report.passed} passed, 0 failed`]);
    expect(report.passed).toBe(caseNames().filter((name) => built.includes(name)).length);
  });

  test('exactly the metrics listed as not built are skipped, with their number of cases', () => {
    const listed = Object.entries(notBuilt).flatMap(([family, metrics]) => metrics.map((metric) => `${family}/${metric}`));
    expect(Object.keys(report.skipped).toSorted()).toEqual(listed.toSorted());
    const skips = Object.values(report.skipped).reduce((sum, { count }) => sum + count, 0);
    expect(report.passed + skips).toBe(caseNames().length);
  });

  test('no metric is both built and listed as not built', () => {
    for (const [family, metrics] of Object.entries(notBuilt)) {
      expect(metrics.filter((metric) => Object.hasOwn(metricTables[family] ?? {}, metric))).toEqual([]);
    }
  });
});
