/** Help for results in percent where a fraction is asked for. */
import { sameNumber } from '../compare.ts';
import { describePlaces, type Leaf, leavesOf, placesExplained } from './leaves.ts';
import type { HelpRule } from './help-rule.ts';

/** So many results that are neither 0 nor NaN make it certain. */
const ENOUGH = 5;

export const percentForFraction: HelpRule = (evidence) => {
  const { tolerance } = evidence.grader;
  const isPercent = ({ received, expected }: Leaf) =>
    typeof received === 'number' &&
    typeof expected === 'number' &&
    Math.abs(expected) <= 1 &&
    sameNumber(received, 100 * expected, tolerance);
  const leaves = leavesOf(evidence);
  const places = placesExplained(
    leaves,
    (list) => list.filter(({ same }) => !same).length >= ENOUGH && list.every((leaf) => isPercent(leaf) || isUndefined(leaf)),
  );
  if (places === undefined) return undefined;
  const example = places.flatMap((place) => leaves?.get(place) ?? []).find(({ same }) => !same);
  return {
    kind: 'percent-for-fraction',
    message: `A hundred times too large, everywhere: you give ${describePlaces(places)} in percent, and a fraction is asked for (${String(example?.received)}, where ${String(example?.expected)} is right). Leave out the 100.`,
  };
};

const isUndefined = ({ same, expected }: Leaf): boolean => same && Number.isNaN(expected);
