/** The numbers that the page of this exercise prints are those that the core computes. */
import { test } from 'vitest';
import { offPolicyValue, weightedRounds } from '#core/counterfactual/off-policy-value.ts';
import { digits, says } from '../../tests/content/says.ts';

const round = (reward: number, loggingProbability: number, targetProbability: number, modelReward: number, modelValue: number) => ({
  reward,
  loggingProbability,
  targetProbability,
  modelReward,
  modelValue,
});
const log = [round(1, 0.5, 0.25, 0.6, 0.5), round(0, 0.5, 0.5, 0.4, 0.45), round(1, 0.2, 0.8, 0.5, 0.6), round(0, 0.8, 0.2, 0.2, 0.3)];
const clip = 3;

test('off-policy-estimators', () => {
  const { ips, snips, doublyRobust } = offPolicyValue(log, clip);
  const ratios = weightedRounds(log).map(({ weight }) => weight);
  const doubled = offPolicyValue(
    log.map((one) => ({ ...one, modelReward: 0 })),
    clip,
  ).doublyRobust;
  says('off-policy-estimators', [
    ...log.map((one, index) => {
      const ratio = ratios[index] ?? NaN;
      const weight = Math.min(ratio, clip);
      const term = offPolicyValue([one], clip).doublyRobust;
      const chances = `| ${one.reward} | ${one.loggingProbability} | ${one.targetProbability} | ${digits(ratio, 2)} | ${digits(weight, 2)}`;
      return `${chances} | ${digits(weight * one.reward, 2)} | ${digits(one.modelValue, 2)} | ${digits(one.modelReward, 2)} | ${digits(term)} |`;
    }),
    `- IPS: $3.50 / 4 = ${digits(ips)}$`,
    `- SNIPS: $3.50 / 4.75 = ${digits(snips)}$`,
    `- Doubly robust: $${digits(doublyRobust * 4)} / 4 = ${digits(doublyRobust)}$`,
    `Without the clip, IPS is ${digits(offPolicyValue(log, Infinity).ips)}`,
    `That gives ${digits(doubled, 4)}`,
    ...[ips, snips, doublyRobust].map((value) => `# ${digits(value)}`),
    `-- ${digits(ips)} | ${digits(snips)} | ${digits(doublyRobust)}`,
  ]);
});
