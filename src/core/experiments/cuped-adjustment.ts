/** Both arms of an experiment with the part that their past explains taken off. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { covariance } from '#core/stats/variance.ts';
import { type SampleSummary, summarize } from './sample-summary.ts';

export type CupedTheta = 'all-units' | 'within-groups';

export interface CupedOptions {
  /** Whether the slope is taken over the units of both arms together, or from the scatter inside each arm. */
  readonly theta?: CupedTheta;
}

/** One arm: what each unit did before and during the experiment, in the same order. */
export interface CupedArm {
  readonly pre: readonly number[];
  readonly post: readonly number[];
}

export interface CupedAdjustment {
  /** Slope of post on pre; NaN when pre does not vary. */
  readonly theta: number;
  /** Of post less theta times pre in the control; mean and variance are NaN with theta. */
  readonly control: SampleSummary;
  /** The same in the treatment. */
  readonly treatment: SampleSummary;
}

/** A sum of squares below this is rounding left over from equal numbers. */
const negligible = 1e-12;

/**
 * The slope, and both arms adjusted with it.
 *
 * @param control units of the control
 * @param treatment units of the treatment
 * @param kind which units the slope is taken from
 * @returns theta and what the adjusted arms come to; all NaN when pre does not vary
 */
export function cupedAdjustment(control: CupedArm, treatment: CupedArm, kind: CupedTheta): CupedAdjustment {
  const pooled = { pre: [...control.pre, ...treatment.pre], post: [...control.post, ...treatment.post] };
  const parts = kind === 'all-units' ? [pooled] : [control, treatment];
  const together = parts.reduce((sum, { pre, post }) => sum + sumOfProducts(pre, post), 0);
  const squares = parts.reduce((sum, { pre }) => sum + sumOfProducts(pre, pre), 0);
  const theta = squares < negligible ? NaN : together / squares;
  return { theta, control: summarizeAdjusted(control, theta), treatment: summarizeAdjusted(treatment, theta) };
}

/**
 * Refuses arms and options that the named function cannot take.
 *
 * @throws {RangeError} when an arm has fewer than 2 units, its lists are not equally long, a number is not finite, or the
 * option is unknown
 */
export function requireCupedArms(
  caller: string,
  lists: Readonly<Record<'preA' | 'postA' | 'preB' | 'postB', readonly number[]>>,
  theta: string,
): void {
  const { preA, postA, preB, postB } = lists;
  requireSameLength(caller, { preA, postA });
  requireSameLength(caller, { preB, postB });
  const fewest = Math.min(preA.length, preB.length);
  if (fewest < 2) throw new RangeError(`${caller} requires at least 2 units in each arm, got ${fewest}`);
  for (const [name, values] of Object.entries(lists)) requireFiniteValues(caller, name, values);
  requireOption(caller, 'theta', theta, ['all-units', 'within-groups']);
}

function summarizeAdjusted({ pre, post }: CupedArm, theta: number): SampleSummary {
  if (Number.isNaN(theta)) return { size: post.length, mean: NaN, variance: NaN };
  return summarize(
    'cuped',
    'post',
    post.map((value, unit) => value - theta * (pre[unit] as number)),
  );
}

function sumOfProducts(x: readonly number[], y: readonly number[]): number {
  return covariance(x, y, { ddof: 0 }) * x.length;
}
