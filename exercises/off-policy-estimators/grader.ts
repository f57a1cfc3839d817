/** IPS, SNIPS and the doubly robust estimate: what is checked, and against which function of the core. */
import { offPolicyValue } from '#core/counterfactual/off-policy-value.ts';
import { traceOffPolicyValue } from '#core/counterfactual/trace-off-policy-value.ts';
import { type LoggedRound, type PolicyLog as Args, policyLog, purchaseLog } from '#graders/arbitraries/policy-log.ts';
import { agreesWith, defineGrader, expects, invariantUnder, law, refuses, sameNumber } from '#graders/index.ts';

type Values = { ips: number; snips: number; doublyRobust: number };

/** Most wrong formulas are right about this one: a refusal is judged apart from the formula. */
const sure: LoggedRound = { reward: 0, loggingProbability: 1, targetProbability: 1, modelReward: 0, modelValue: 0 };
const legal: Args = [[sure], 1];

export default defineGrader<Args>({
  entry: 'offPolicyValue',
  oracles: ['offPolicyValue', 'ipsEstimate', 'snipsEstimate', 'doublyRobustEstimate', 'directMethodEstimate', 'importanceWeights'],
  inputs: policyLog,
  oracle: offPolicyValue,
  checks: [
    agreesWith('follows the definition'),
    expects(
      'a new policy that does as the old one: the plain mean of the rewards',
      policyLog.map(
        ([log]): Args => [
          log.map((round) => ({ ...round, targetProbability: round.loggingProbability, modelReward: 0, modelValue: 0 })),
          1,
        ],
      ),
      (log) => {
        const mean = meanOf(log.map(({ reward }) => reward));
        return { ips: mean, snips: mean, doublyRobust: mean };
      },
    ),
    law(
      'adding to every reward adds as much to snips',
      policyLog.filter(([log]) => log.some(({ targetProbability }) => targetProbability > 0)),
      (call, [log, clip]) => {
        const before = call(log, clip) as Values;
        const received = call(log.map(plusSeven), clip) as Values;
        return (
          sameNumber(received.snips, before.snips + 7) || {
            expected: `a snips of ${before.snips + 7}, 7 above that of the same log`,
            received,
          }
        );
      },
    ),
    law('a model that is right about every reward needs no correction', policyLog, (call, [log, clip]) => {
      const received = call(
        log.map((round) => ({ ...round, modelReward: round.reward })),
        clip,
      ) as Values;
      const mean = meanOf(log.map(({ modelValue }) => modelValue));
      return sameNumber(received.doublyRobust, mean) || { expected: `a doublyRobust of ${mean}, the mean of the model's values`, received };
    }),
    law('a model that knows nothing leaves plain reweighting', policyLog, (call, [log, clip]) => {
      const received = call(
        log.map((round) => ({ ...round, modelReward: 0, modelValue: 0 })),
        clip,
      ) as Values;
      return (
        sameNumber(received.doublyRobust, received.ips) || {
          expected: 'doublyRobust equal to ips, as the model says 0 everywhere',
          received,
        }
      );
    }),
    law('no weight counts for more than the clip', policyLog, (call, [log, clip]) => {
      const received = call(
        log.map((round) => ({ ...round, reward: 1 })),
        clip,
      ) as Values;
      return received.ips <= clip + 1e-9 || { expected: `an ips of at most ${clip}, the clip, as every reward is 1`, received };
    }),
    invariantUnder('counting every round twice changes nothing', ([log, clip]) => [[...log, ...log], clip]),
    expects(
      'what the new policy would never do counts for nothing',
      policyLog.map(([log, clip]): Args => [log.map((round) => ({ ...round, targetProbability: 0 })), clip]),
      (log) => ({ ips: 0, snips: NaN, doublyRobust: meanOf(log.map(({ modelValue }) => modelValue)) }),
    ),
    refuses('refuses an empty log', [[[], 1]], legal),
    refuses(
      'refuses a logged action that the old policy could not take, and chances above 1 or below 0',
      [0, -0.5, 1.5]
        .map((loggingProbability) => [[sure, { ...sure, loggingProbability }], 1])
        .concat([-0.5, 1.5].map((targetProbability) => [[{ ...sure, targetProbability }, sure], 1])),
      [[sure, sure], 1],
    ),
    refuses(
      'refuses a clip that is not above 0',
      [0, -1, NaN].map((clip) => [[sure], clip]),
      legal,
    ),
  ],
  features: [
    {
      when: 'no weight is above the clip',
      otherwise: 'a weight is above the clip',
      holds: (log, clip) => log.every(({ targetProbability, loggingProbability }) => targetProbability / loggingProbability <= clip),
    },
    {
      when: 'the new policy could do all that was logged',
      otherwise: 'the new policy would never do something that was logged',
      holds: (log) => log.every(({ targetProbability }) => targetProbability > 0),
    },
    { when: 'the log has one round', otherwise: 'the log has several rounds', holds: (log) => log.length === 1 },
  ],
  cost: { at: manyRounds, n: 1000, repeats: 4 },
  shapes: [{ name: 'purchases', says: 'Logs of 8 to 20 rounds with rewards in euros, returned parcels among them.', inputs: purchaseLog }],
  picture: 'tables',
  trace: traceOffPolicyValue,
});

function meanOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

function plusSeven(round: LoggedRound): LoggedRound {
  return { ...round, reward: round.reward + 7 };
}

function manyRounds(n: number): Args {
  const log = Array.from(
    { length: n },
    (_, index): LoggedRound => ({
      reward: index % 2,
      loggingProbability: (1 + (index % 9)) / 10,
      targetProbability: (1 + (index % 7)) / 10,
      modelReward: (index % 5) / 5,
      modelValue: (index % 3) / 3,
    }),
  );
  return [log, 3];
}
