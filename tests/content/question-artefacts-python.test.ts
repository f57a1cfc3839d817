/** Python of the question pages, run where there is a python3 and no third package is needed: it gives what the pages say. */
import { describe, expect, test } from 'vitest';
import { ARTEFACTS, bodyOf, rowOf } from './question-artefacts/fences.ts';
import { hasPython, runBlocks } from './question-artefacts/python.ts';

const results = hasPython ? runBlocks(ARTEFACTS.map(({ title, code }) => ({ name: title, code }))) : {};

describe.skipIf(!hasPython)('Python', () => {
  test('language models: invented and doubled picks fall out, and an empty answer is fully invalid', () => {
    expect(results.picks).toEqual({ mixed: [['b', 'c', 'a'], 0.25], empty: [['a', 'b', 'd'], 1] });
  });

  test('airflow: the three days of the table get their verdicts', () => {
    const page = 'airflow-metric-monitoring-dag';
    const { ordinary, broken, lower } = results.verdicts as Record<string, [string, string]>;
    expect(rowOf(page, `an ordinary Saturday, ${ordinary?.[0]}`).at(-1)).toBe(ordinary?.[1]);
    expect(rowOf(page, `a broken Saturday, ${broken?.[0]}`).at(-1)).toBe(broken?.[1]);
    expect(rowOf(page, `the tenth day that is lower by 0.8, a Sunday at ${lower?.[0]}`).at(-1)).toBe(lower?.[1]);
  });

  test('drift: chance is as large as the table says, and one token a day asks once', () => {
    const page = 'drift-monitoring-on-sagemaker';
    const { rows, psi, device, drifted, tokens } = results.drift as Record<string, string[]>;
    const table = bodyOf(page)
      .split('\n')
      .filter((line) => /^\| [12]0 \| /.test(line));
    const told = table.map((line) =>
      line
        .split('|')
        .slice(4, 6)
        .map((cell) => cell.trim()),
    );
    expect(rows?.map((row, index) => [...row].map((value, column) => rounded(value, told[index]?.[column] ?? '')))).toEqual(told);
    expect(bodyOf(page)).toContain(`PSI is ${psi?.[0]} at an epsilon of\n0.01 and ${psi?.[1]} at 0.0001`);
    expect(bodyOf(page)).toContain(`Chance alone would give a PSI of ${device} once in a thousand`);
    expect(drifted).toEqual([[], ['device']]);
    expect(tokens).toHaveLength(1);
  });

  test('wandb: the summary is the checkpoint that ships', () => {
    const [, ...told] = rowOf('wandb-quality-tracking', 'the checkpoint that ships').map(Number);
    const { shipped_epoch, ...summary } = results.shipped as Record<string, number>;
    expect(Object.values(summary)).toEqual(told);
    expect(rowOf('wandb-quality-tracking', String(shipped_epoch)).slice(1).map(Number)).toEqual(told);
  });

  test('explanations: groups first, a foreign title is stopped twice, and every way out is named', () => {
    const { reasons, foreign, ...ways } = results.explanations as Record<string, [string, number][]>;
    const told = /history has 0\.90 of 1\.95, which is (\d+) %, popularity (\d+) % and genre (\d+) %/.exec(bodyOf('grounded-explanations'));
    expect(reasons).toEqual(['history', 'popular', 'genre'].map((reason, index) => [reason, Number(told?.[index + 1]) / 100]));
    expect(foreign).toEqual(['leading reason missing', 'foreign title Cold Quay']);
    const template = 'Because you watched Night Ferry and The Lighthouse Clerk.';
    expect(ways).toEqual({
      written: ['Because you watched Night Ferry.', 'written'],
      stopped: [template, 'template: leading reason missing'],
      failed: [template, 'template: no draft'],
      silent: ['', 'silent'],
    });
  });

  test('anomaly agent: the tools read only, return errors, and refuse a query that was never run', () => {
    const { read, write, wrong, android, reports } = results.anomaly_tools as Record<string, string>;
    expect(read).toBe("q1: [('Android 8.4',)]");
    expect([write, wrong]).toEqual([expect.stringMatching(/^error: /), expect.stringMatching(/^error: /)]);
    expect(bodyOf('anomaly-investigation-agent')).toContain(`still ${/^z=(\S+)/.exec(android as string)?.[1]} if impressions`);
    expect(reports).toEqual(['posted', "refused, these cite no query of this run: ['q9: the release']"]);
  });

  test('notebook: the cells run in a row, and the imported module agrees with its own example', () => {
    expect(results.notebook).toEqual({ days: 14, lift: ['0.0060', '0.0004', '0.0116'] });
  });
});

/** The value with as many digits as the page shows. */
function rounded(value: string, shown: string): string {
  return Number(value).toFixed(shown.split('.')[1]?.length ?? 0);
}
