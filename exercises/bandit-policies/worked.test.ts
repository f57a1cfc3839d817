/** The numbers that the README of bandit-policies prints are those that the core computes. */
import { expect, test } from 'vitest';
import { chooseArm, thompsonDraws } from '#core/bandits/choose-arm.ts';
import { uniformSource } from '#core/stats/uniform-source.ts';
import { digits, says } from '../../tests/content/says.ts';

const successes = [2, 1, 0];
const failures = [2, 0, 1];
const stream = [0.62, 0.15, 0.48, 0.91, 0.33, 0.27, 0.7, 0.76, 0.84];

test('bandit-policies', () => {
  const draws = thompsonDraws(successes, failures, uniformSource('worked', stream));
  const thompson = chooseArm(successes, failures, { kind: 'thompson' }, stream);
  const [seldom, often] = [0.1, 0.7].map((epsilon) => chooseArm(successes, failures, { kind: 'epsilon-greedy', epsilon }, stream));
  const beliefs = successes.map((won, arm) => digits((won + 1) / (won + (failures[arm] ?? NaN) + 2)));
  expect([thompson, seldom, often]).toEqual([2, 1, 0]);
  says('bandit-policies', [
    `the stream ${stream.map((value) => digits(value, 2)).join(', ')}.`,
    `| 0 | 2 | 2 | ${digits(2 / 4)} | 0.15, 0.33, **0.48**, 0.62, 0.91 | ${digits(draws[0] ?? NaN, 2)} |`,
    `| 1 | 1 | 0 | ${digits(1)} | 0.27, **0.70** | ${digits(draws[1] ?? NaN, 2)} |`,
    `| 2 | 0 | 1 | ${digits(0)} | **0.76**, 0.84 | ${digits(draws[2] ?? NaN, 2)} |`,
    `Thompson sampling pulls arm ${thompson}.`,
    `does not explore, and pulls arm ${seldom}.`,
    `$\\lfloor 0.15 \\cdot 3 \\rfloor = ${often}$.`,
    `are ${beliefs[0]}, ${beliefs[1]} and ${beliefs[2]}:`,
    `# (${thompson}, [${draws.join(', ')}])`,
    `# ${seldom} ${often} `,
  ]);
});
