/** The check that fuel grows with the size of the input no faster than it has to. */
import type { AnyArguments, Check, CheckContext } from '../check.ts';
import { measureFuel, type Measurement, readGrowth } from '../cost.ts';
import type { CostPlan } from '../grader.ts';
import { OUTCOME_WORDS } from '../judgement.ts';
import type { CheckResult } from '../verdict.ts';
import { rightValue } from './sampled-check.ts';

export interface CostLimits {
  readonly n: number;
  /** The largest exponent of the power law fitted to fuel over size. */
  readonly maxGrowth: number;
  /** How many times the reference's fuel the largest size may take. */
  readonly maxTimesReference: number;
  readonly repeats?: number;
}

export function costs(name: string, at: (n: number) => readonly unknown[], limits: CostLimits): Check<AnyArguments> {
  return { name, kind: 'cost', run: (context) => runCosts(name, { ...limits, at } as CostPlan<AnyArguments> & CostLimits, context) };
}

function runCosts<Args extends readonly unknown[]>(
  name: string,
  plan: CostPlan<Args> & CostLimits,
  context: CheckContext<Args>,
): CheckResult {
  const learner = measureFuel(context.learner, plan);
  const detail = complaint(plan, context, learner);
  const passed = detail === undefined;
  return {
    name,
    kind: 'cost',
    outcome: learner.worst,
    passed,
    points: passed ? 1 : 0,
    tried: learner.fuel.length,
    failed: passed ? 0 : 1,
    ...(passed ? {} : { detail }),
  };
}

function complaint<Args extends readonly unknown[]>(
  plan: CostPlan<Args> & CostLimits,
  context: CheckContext<Args>,
  learner: Measurement,
): string | undefined {
  if (learner.worst !== 'returned') return `at n = ${learner.sizes[learner.fuel.length - 1]} there was ${OUTCOME_WORDS[learner.worst]}`;
  const args = plan.at(plan.n);
  // Cheap but wrong is not cheap.
  if (context.compare(learner.firstValue, rightValue(context, args), context.tolerance, args) !== undefined)
    return `the result at n = ${plan.n} is wrong`;
  const growth = readGrowth(learner);
  if (growth > plan.maxGrowth) return `cost grows as n^${growth.toFixed(1)}, at most n^${plan.maxGrowth} is needed`;
  const reference = measureFuel(context.openReference(), plan);
  // A reference below one tick is as good as one tick: the meter reads no finer.
  const times = (learner.fuel.at(-1) ?? NaN) / Math.max(reference.fuel.at(-1) ?? NaN, 1 / (plan.repeats ?? 1));
  return times <= plan.maxTimesReference
    ? undefined
    : `${times.toFixed(1)} times the steps of the reference, at most ${plan.maxTimesReference} are allowed`;
}
