/** Help for results that are right for a cutoff one higher or one lower. */
import type { Case, Evidence } from '../evidence.ts';
import { argumentName } from '../evidence.ts';
import { toCase } from '../evidence.ts';
import type { HelpRule } from './help-rule.ts';

/** So many results that differ from the right one make it certain. */
const ENOUGH = 5;

export const offByOneCutoff: HelpRule = (evidence) => {
  const { cutoff } = evidence.grader;
  if (cutoff === undefined || evidence.cases.filter(({ right }) => !right).length < ENOUGH) return undefined;
  const step = [1, -1].find((by) => explains(evidence, cutoff, by));
  if (step === undefined) return undefined;
  const [name, far] = [argumentName(evidence, cutoff), step > 0 ? 'one rank too far' : 'one rank too short'];
  return {
    kind: 'off-by-one-cutoff',
    message: `Off by one: every result is the right one for a cutoff of ${name} ${step > 0 ? '+' : '−'} 1. You count ${far}; look at where the loop or the slice ends.`,
  };
};

/** Where the moved cutoff is illegal, nothing can be said of the result. */
function explains(evidence: Evidence, cutoff: number, step: number): boolean {
  const all = [...evidence.cases, ...evidence.further];
  const moved = all.flatMap((seen) =>
    toCase(evidence.grader, { ...seen, args: seen.args.with(cutoff, (seen.args[cutoff] as number) + step) }),
  );
  const wrong = (list: readonly Case[]) => list.filter(({ right }) => !right).length;
  return moved.length >= 2 * ENOUGH && wrong(moved) === 0 && wrong(all) - (all.length - moved.length) >= ENOUGH;
}
