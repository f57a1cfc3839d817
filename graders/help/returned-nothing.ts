/** Help for a function that ends without a value, always or on some inputs, and for `null` where `NaN` is right. */
import type { Case, Evidence } from '../evidence.ts';
import { describeArguments } from '../describe-wire.ts';
import { findRegion } from '../region/find-region.ts';
import { featuresOf } from '../region/features-of.ts';
import type { Help } from '../verdict.ts';
import { encode, toWire, type Wire } from '../wire.ts';
import { describePlaces, leavesOf, placesExplained } from './leaves.ts';
import type { HelpRule } from './help-rule.ts';

export const returnedNothing: HelpRule = (evidence) => {
  const empty = evidence.cases.filter(gaveNothing);
  if (empty.length === 0) return emptyPlaces(evidence);
  const word = empty.every((seen) => given(seen) === null) ? 'null' : 'undefined';
  return { kind: 'returned-nothing', message: sentence(evidence, empty, word) };
};

export const gaveNothing = ({ outcome }: Pick<Case, 'outcome'>): boolean =>
  outcome.kind === 'returned' && (outcome.value === undefined || outcome.value === null);

const given = ({ outcome }: Case): unknown => (outcome.kind === 'returned' ? outcome.value : NaN);

function sentence(evidence: Evidence, empty: readonly Case[], word: string): string {
  const { cases } = evidence;
  if (empty.every(({ expected }) => Number.isNaN(expected)))
    return `You return ${word} where the result is not defined. Here such a result is NaN, never null or undefined: write \`return NaN\`.`;
  const cause =
    word === 'null'
      ? 'null is never a result here; where one is not defined, it is NaN.'
      : 'Some way through the function has no `return` with a value.';
  if (empty.length === cases.length) {
    if (word === 'null') return `Your function returns null for every input. Return the result; where it is not defined, return NaN.`;
    return 'Your function returns undefined for every input: it ends without a `return`, or with one that has no value. An arrow function with braces needs a `return` as well.';
  }
  return `Your function returns ${word} on ${empty.length} of ${cases.length} inputs, ${whereNothing(evidence, empty)}. ${cause}`;
}

/** The property that tells where, or the smallest input. */
function whereNothing(evidence: Evidence, empty: readonly Case[]): string {
  const isEmpty = evidence.cases.map((seen) => empty.includes(seen));
  const region = findRegion(
    featuresOf(evidence),
    isEmpty.map((nothing) => !nothing),
  );
  const words = region?.isException ? region.where : region?.otherwise;
  if (region !== undefined && words !== undefined && region.failedOutside === region.outside) return `on all where ${words}`;
  const [smallest] = empty.toSorted((one, other) => encode(one.args).length - encode(other.args).length);
  return `such as ${describeArguments(toWire(smallest?.args ?? []) as readonly Wire[])}`;
}

/** Parts of a result that are null where NaN is right. */
function emptyPlaces(evidence: Evidence): Help | undefined {
  const isEmpty = (value: unknown) => value === null || value === undefined;
  const places = placesExplained(leavesOf(evidence), (list) =>
    list.every(({ same, received, expected }) => same || (isEmpty(received) && Number.isNaN(expected))),
  );
  if (places === undefined) return undefined;
  return {
    kind: 'returned-nothing',
    message: `${describePlaces(places)}: null or undefined where the value is not defined. Here such a value is NaN, never null or undefined.`,
  };
}
