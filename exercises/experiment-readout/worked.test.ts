/** The numbers printed in the README are those that the core computes. */
import { expect, test } from 'vitest';
import { experimentReadout, primaryInterval } from '#core/experiments/experiment-readout.ts';
import { benefitBounds } from '#core/experiments/non-inferiority.ts';
import { normalQuantile } from '#core/stats/normal-quantile.ts';
import { digits, says } from '../../tests/content/says.ts';

const signed = (value: number) => digits(value).replace('-', '−');

test('experiment-readout', () => {
  const primary = { difference: 1.2, standardError: 0.5 };
  const orders = { difference: -0.4, standardError: 0.9, margin: 1.5, higherIsBetter: true };
  const latency = { difference: 6, standardError: 2, margin: 10, higherIsBetter: false };
  const readout = experimentReadout(0.31, primary, [orders, latency], 0.05);
  expect(readout).toEqual({ primary: 'win', guardrails: ['inconclusive', 'safe'], decision: 'extend' });
  const { low, high } = primaryInterval(primary, 0.05);
  const [ofOrders, ofLatency] = [benefitBounds(orders, 0.05), benefitBounds(latency, 0.05)];
  says('experiment-readout', [
    `The quantiles are ${digits(normalQuantile(0.975))} and ${digits(normalQuantile(0.95))}.`,
    `| ${digits(low)} | ${digits(high)} | win |`,
    `| ${signed(ofOrders.lower)} | ${signed(ofOrders.upper)} | inconclusive |`,
    `| ${signed(ofLatency.lower)} | ${signed(ofLatency.upper)} | safe |`,
    `$z_{1-\\alpha/2}$, so ${digits(normalQuantile(0.975))} here`,
    'the decision is `extend`',
    "# win ['inconclusive', 'safe']",
    '# extend',
  ]);
});
