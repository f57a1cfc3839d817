/** The check that fuel grows with the size of the input no faster than it has to. */
import type { AnyArguments, Check, CheckContext } from '../check.ts';
import { fuelRangeOf, growthRangeOf, measureFuel, type Measurement, readGrowth } from '../cost.ts';
import type { CostPlan } from '../grader.ts';
import { OUTCOME_WORDS } from '../judgement.ts';
import type { CheckResult } from '../verdict.ts';
import { rightValue } from './sampled-check.ts';

export interface CostLimits {
  readonly n: number;
  /** What n counts, such as "the number of grades". */
  readonly of?: string;
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
  return growthComplaint(plan, learner) ?? timesComplaint(plan, learner, measureFuel(context.openReference(), plan));
}

/** Only what is certain is held against a program: the lowest exponent that the reading allows is beyond the bound. */
function growthComplaint({ of = 'the size of the input', maxGrowth }: CostLimits, learner: Measurement): string | undefined {
  const [low, high] = growthRangeOf(learner);
  if (low <= maxGrowth) return undefined;
  const growth = Number.isFinite(high) ? `n^${readGrowth(learner).toFixed(1)} (${down(low)} to ${up(high)})` : `n^${down(low)} or faster`;
  return `steps grow as ${growth} with ${of}; n^${maxGrowth} is enough`;
}

const down = (exponent: number): string => (Math.floor(exponent * 10) / 10).toFixed(1);
const up = (exponent: number): string => (Math.ceil(exponent * 10) / 10).toFixed(1);

/** The least that the program can have taken, over the most that the reference can have. */
function timesComplaint({ maxTimesReference }: CostLimits, learner: Measurement, reference: Measurement): string | undefined {
  const last = learner.fuel.length - 1;
  const times = fuelRangeOf(learner, last)[0] / fuelRangeOf(reference, last)[1];
  if (times <= maxTimesReference) return undefined;
  return `at n = ${learner.sizes[last]} it takes more than ${Math.floor(times)} times the steps of the reference; ${maxTimesReference} times is enough`;
}
