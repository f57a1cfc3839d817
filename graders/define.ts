/** Makes a grader out of a table of checks, with the defaults filled in. */
import type { Arbitrary } from 'fast-check';
import type { AnyArguments, Check, Settled } from './check.ts';
import { leavesInputUnchanged } from './checks/leaves-input-unchanged.ts';
import { DEFAULT_TOLERANCE, firstDifference, type Tolerance } from './compare.ts';
import type { Compare, CostPlan, Feature, Grader, PictureName, Shape } from './grader.ts';
import type { Trace } from '#core/trace.ts';

export const GRADER_VERSION = '1';

export interface GraderDefinition<Args extends readonly unknown[]> {
  readonly entry: string;
  readonly inputs: Arbitrary<Args>;
  readonly oracle: (...args: Settled<Args>) => unknown;
  readonly checks: readonly Check<NoInfer<Args>>[];
  readonly toolbox?: readonly string[];
  readonly oracles?: readonly string[];
  readonly tolerance?: Tolerance;
  /** Instead of equality within tolerance, as where rounding may swap tied items. */
  readonly compare?: Compare<NoInfer<Args>>;
  readonly cost?: CostPlan<AnyArguments>;
  readonly features?: readonly Feature<Settled<Args>>[];
  /** Place of the cutoff among the arguments. */
  readonly cutoff?: number;
  /** Every argument is a number or a text, which no program can change: nothing is there to be left as it was. */
  readonly scalars?: true;
  /** Altered data for review, and for mentors. */
  readonly shapes?: readonly Shape<NoInfer<Args>>[];
  readonly picture: PictureName;
  readonly trace: (...args: Settled<Args>) => Trace;
}

/** @throws {RangeError} when the table is empty, a name stands twice, or the entry is no name of a function */
export function defineGrader<Args extends readonly unknown[]>(definition: GraderDefinition<Args>): Grader<Args> {
  const { entry, checks, scalars, ...rest } = definition;
  if (!/^[A-Za-z_$][\w$]*$/.test(entry)) throw new RangeError(`defineGrader requires an entry that names a function, got '${entry}'`);
  if (checks.length === 0) throw new RangeError(`defineGrader requires at least one check for ${entry}`);
  const all = scalars === true ? [...checks] : [...checks, leavesInputUnchanged()];
  const names = all.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new RangeError(`defineGrader requires different names for the checks of ${entry}, got '${twice}' twice`);
  return {
    version: GRADER_VERSION,
    toolbox: [],
    oracles: [],
    features: [],
    shapes: [],
    tolerance: DEFAULT_TOLERANCE,
    compare: (received, expected, tolerance) => firstDifference(received, expected, tolerance),
    ...rest,
    entry,
    checks: all,
  };
}
