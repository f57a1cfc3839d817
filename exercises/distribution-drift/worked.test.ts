/** The numbers printed in the README are those that the core computes. */
import { test } from 'vitest';
import { distributionDrift } from '#core/monitoring/distribution-drift.ts';
import { jsDistance, jsDivergence } from '#core/monitoring/js-divergence.ts';
import { klDivergence } from '#core/monitoring/kl-divergence.ts';
import { psiCounts } from '#core/monitoring/psi-counts.ts';
import { traceDistributionDrift } from '#core/monitoring/trace-distribution-drift.ts';
import { digits, says } from '../../tests/content/says.ts';

const four = (value: number) => digits(value, 4);
const [before, now, epsilon] = [[500, 300, 200, 0], [40, 30, 20, 10], 0.01];

test('distribution-drift', () => {
  const { psi, kl, js } = distributionDrift(before, now, epsilon);
  const terms = traceDistributionDrift(before, now, epsilon).rows.map((row) =>
    row
      .slice(3)
      .map((term) => four(term as number))
      .join(' | '),
  );
  // One count more in the empty bin than 1 % of the rest, as the floored share is: 0.01 of 1.01.
  const rescaled = psiCounts([500, 300, 200, 10], now);
  says('distribution-drift', [
    `| television | 0.50 | 0.40 | ${terms[0]} |`,
    `| phone | 0.30 | 0.30 | ${terms[1]} |`,
    `| web | 0.20 | 0.20 | ${terms[2]} |`,
    `| console | 0 | 0.10 | ${terms[3]} |`,
    `| sum | | | ${four(psi)} | ${four(kl)} | ${four(js)} |`,
    `reports a PSI of ${four(distributionDrift(before, now, 0.0001).psi)}, three times`,
    `reads ${terms[0]?.slice(0, 6)} and reports`,
    `Scaling after the floor gives a PSI of ${four(rescaled)} here`,
    `the square root of our JS, ${four(jsDistance(before, now))},`,
    `JS would be ${four(jsDivergence(before, now, { base: 2 }))}.`,
    `reference from current gives ${four(klDivergence(before, now, { epsilon }))}.`,
    `# ${Number(four(psi))} ${Number(four(kl))} ${Number(four(js))}`,
    `-- ${Number(four(psi))} | ${Number(four(kl))}`,
  ]);
});
