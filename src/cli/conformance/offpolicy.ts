/** Golden's off-policy metrics, computed by the core. */
import { debiasedClickRate } from '#core/counterfactual/debiased-click-rate.ts';
import { directMethodEstimate } from '#core/counterfactual/direct-method-estimate.ts';
import { type DoublyRobustOptions, doublyRobustEstimate } from '#core/counterfactual/doubly-robust-estimate.ts';
import { effectiveSampleSize } from '#core/counterfactual/effective-sample-size.ts';
import { importanceWeights } from '#core/counterfactual/importance-weights.ts';
import { ipsEstimate } from '#core/counterfactual/ips-estimate.ts';
import { replayEstimate } from '#core/counterfactual/replay-estimate.ts';
import { snipsEstimate } from '#core/counterfactual/snips-estimate.ts';
import type { ValueEstimate } from '#core/counterfactual/value-estimate.ts';
import { rankDiscount } from '#core/ranking/rank-discount.ts';
import { mean } from '#core/stats/mean.ts';
import { argument, choice, type GoldenInput, goldenMetric, type MetricTable, number } from './golden-metric.ts';

/** A largest weight, or null for none. */
const clip = (name: string, raw: unknown): number => (raw === null || raw === undefined ? Infinity : number(name, raw));

export const offpolicy: MetricTable = {
  ips: goldenMetric({ clip }, ({ clip: limit }, input) => estimate(ipsEstimate(numbers(input, 'reward'), weights(input), { limit }))),
  snips: goldenMetric({}, (_, input) => estimate(snipsEstimate(numbers(input, 'reward'), weights(input)))),
  effective_sample_size: goldenMetric({}, (_, input) => effectiveSampleSize(weights(input))),
  importance_weights: goldenMetric({}, (_, input) => {
    const values = weights(input);
    return { mean: mean(values), max: Math.max(...values), min: Math.min(...values) };
  }),
  direct_method: goldenMetric({}, (_, input) => estimate(directMethodEstimate(modelValues(input)))),
  doubly_robust: goldenMetric({ clip }, ({ clip: limit }, input) => doublyRobust(input, { limit })),
  self_normalized_doubly_robust: goldenMetric({}, (_, input) => doublyRobust(input, { selfNormalised: true })),
  switch_doubly_robust: goldenMetric({ tau: number }, ({ tau }, input) => doublyRobust(input, { limit: tau, aboveLimit: 'switch' })),
  replay: goldenMetric({}, (_, input) => {
    // The target policy is deterministic here: its action is the one of probability 1.
    const targets = argument<Rows>(input, 'target').map((row) => row.indexOf(1));
    return replayEstimate(numbers(input, 'reward'), numbers(input, 'action'), targets);
  }),
  ips_position_bias: goldenMetric({ examination: choice({ '1/log2(1+position)': 'log2p1' }) }, ({ examination }, input) => {
    const positions = numbers(input, 'position');
    const chances = Array.from({ length: Math.max(0, ...positions) }, (_, index) => rankDiscount(index + 1, examination));
    return { value: debiasedClickRate(positions, numbers(input, 'click'), chances) };
  }),
};

type Rows = readonly (readonly number[])[];

function numbers(input: GoldenInput, name: string): readonly number[] {
  return argument<readonly number[]>(input, name);
}

/** The number in every round's row that belongs to the logged action. */
function ofLoggedAction(input: GoldenInput, name: string): number[] {
  const actions = numbers(input, 'action');
  return argument<Rows>(input, name).map((row, round) => row[actions[round] ?? NaN] ?? NaN);
}

function weights(input: GoldenInput): number[] {
  return importanceWeights(ofLoggedAction(input, 'target'), numbers(input, 'propensity'));
}

/** The modelled reward averaged over the target policy's actions. */
function modelValues(input: GoldenInput): number[] {
  const modelled = argument<Rows>(input, 'qhat');
  return argument<Rows>(input, 'target').map((row, round) =>
    row.reduce((sum, chance, action) => sum + chance * (modelled[round]?.[action] ?? NaN), 0),
  );
}

function doublyRobust(input: GoldenInput, options: DoublyRobustOptions): unknown {
  const [rewards, values] = [numbers(input, 'reward'), modelValues(input)];
  const modelRewards = ofLoggedAction(input, 'qhat');
  const rounds = weights(input).map((weight, round) => ({
    reward: rewards[round] ?? NaN,
    weight,
    modelReward: modelRewards[round] ?? NaN,
    modelValue: values[round] ?? NaN,
  }));
  return estimate(doublyRobustEstimate(rounds, options));
}

/** The reference's names for the value and its standard error. */
function estimate({ value, standardError }: ValueEstimate): { value: number; se: number } {
  return { value, se: standardError };
}
