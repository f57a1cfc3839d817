/** The numbers printed for Welch's t test are those that the core computes. */
import { test } from 'vitest';
import { summarize } from '#core/experiments/sample-summary.ts';
import { studentT } from '#core/experiments/student-t.ts';
import { welchT } from '#core/experiments/welch-t.ts';
import { digits, says } from '../../tests/content/says.ts';

test('welch-t-test', () => {
  const [control, treatment] = [
    [2, 4, 3, 5, 4, 6],
    [4, 9, 12],
  ];
  const groups = Object.entries({ control, treatment }).map(([name, values]) => {
    const { size, mean, variance } = summarize('worked', name, values);
    const part = variance / size;
    return { name, size, mean, variance, part, weighed: part ** 2 / (size - 1) };
  });
  const [squaredError, weighed] = [groups.reduce((sum, { part }) => sum + part, 0), groups.reduce((sum, group) => sum + group.weighed, 0)];
  const { difference, t, df, p, low, high } = welchT(control, treatment, 0.05);
  const pooled = studentT(control, treatment, 0.05);
  const [odd, even] = [[1, 2, 3] as const, [3, 5, 7, 9] as const];
  says('welch-t-test', [
    ...groups.map(
      ({ name, size, mean, variance, part, weighed: own }) =>
        `| ${name} | ${size} | ${digits(mean)} | ${digits(variance)} | ${digits(part)} | ${digits(own)} |`,
    ),
    `| sum | | | | ${digits(squaredError)} | ${digits(weighed)} |`,
    `The difference is ${digits(difference)}, the standard error $\\sqrt{${digits(squaredError)}} = ${digits(Math.sqrt(squaredError))}$, so $t = ${digits(t)}$`,
    `^2 / ${digits(weighed)} = ${digits(df)}$ degrees`,
    `$p = ${digits(p)}$ and an interval from ${digits(low).replace('-', '−')} to ${digits(high)}`,
    `finds ${pooled.df} degrees of freedom and $t = ${digits(pooled.t)}$, and reports $p = ${digits(pooled.p)}$`,
    `Welch gives p = ${digits(welchT(odd, even, 0.05).p)}, Student ${digits(studentT(odd, even, 0.05).p)}`,
    `# [${digits(t)}, ${digits(df)}]`,
    ...groups.map(({ size, mean, part }, arm) => `-- ${'AB'[arm]} | ${size} | ${mean === 4 ? '4.0' : digits(mean)} | ${digits(part)}`),
  ]);
});
