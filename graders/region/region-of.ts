/** The Region of a verdict: where the program is right and where it is not, as a sentence with its counts. */
import { sameValue } from '../compare.ts';
import type { Case, Evidence } from '../evidence.ts';
import type { Region } from '../verdict.ts';
import { featuresOf } from './features-of.ts';
import { findRegion, type FoundRegion } from './find-region.ts';

export function regionOf(evidence: Evidence): Region | undefined {
  if (isConstant(evidence.cases)) return undefined;
  const region = findRegion(
    featuresOf(evidence),
    evidence.cases.map(({ right }) => right),
  );
  if (region === undefined) return undefined;
  const { inside, outside, failedOutside } = region;
  return { message: sentence(region), inside, outside, failedOutside };
}

/** One result for all inputs is right where that happens to be the result: no region of the program's own. */
function isConstant(cases: readonly Case[]): boolean {
  const [first] = cases.map(({ outcome }) => outcome);
  return cases.every(({ outcome }) => outcome.kind === 'returned' && first?.kind === 'returned' && sameValue(outcome.value, first.value));
}

function sentence({ where, otherwise, isException, inside, outside, failedOutside }: FoundRegion): string {
  if (isException) return `Wrong on all ${outside} inputs where ${where}; right on all ${inside} others.`;
  const wrong = failedOutside === outside ? `all ${outside}` : `${failedOutside} of the ${outside}`;
  return `Right on all ${inside} inputs where ${where}; wrong on ${wrong} ${otherwise === undefined ? 'others' : `where ${otherwise}`}.`;
}
