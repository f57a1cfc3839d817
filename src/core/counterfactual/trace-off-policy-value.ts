/** Off-policy estimates worked round by round. */
import type { Trace } from '#core/trace.ts';
import { doublyRobustTerms } from './doubly-robust-estimate.ts';
import { type LoggedRound, offPolicyValue, weightedRounds } from './off-policy-value.ts';

/**
 * Takes what offPolicyValue takes; one row a logged round.
 *
 * @param log logged rounds
 * @param clip largest weight
 * @returns weights, weighted rewards and doubly robust terms, with their sums
 * @throws {RangeError} when offPolicyValue does
 */
export function traceOffPolicyValue(log: readonly LoggedRound[], clip: number): Trace {
  const { ips, snips, doublyRobust } = offPolicyValue(log, clip);
  const rounds = weightedRounds(log);
  const terms = doublyRobustTerms(rounds, { limit: clip });
  const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  return {
    columns: ['round', 'reward', 'weight', 'clipped weight', 'weight x reward', 'weight x model error', 'doubly robust term'],
    rows: rounds.map(({ reward, weight }, index) => {
      const used = terms[index] as (typeof terms)[number];
      return [index + 1, reward, weight, used.weight, used.weight * reward, used.correction, used.term];
    }),
    result: [
      ['rounds', log.length],
      ['sum of clipped weights', sumOf(terms.map(({ weight }) => weight))],
      ['sum of weight x reward', sumOf(terms.map(({ weight }, index) => weight * (rounds[index]?.reward ?? NaN)))],
      ['ips', ips],
      ['snips', snips],
      ['doublyRobust', doublyRobust],
    ],
  };
}
