/** Help for a function that changes its arguments. */
import { argumentName } from '../evidence.ts';
import type { HelpRule } from './help-rule.ts';

export const mutatedInput: HelpRule = (evidence) => {
  const places = evidence.mutatedPlaces;
  if (places.length === 0) return undefined;
  const names = places.map((place) => argumentName(evidence, place)).join(' and ');
  return {
    kind: 'mutated-input',
    message: `Your function changes its input: ${names} ${places.length === 1 ? 'is' : 'are'} different after the call. sort, reverse, splice, push and an assignment to an element work on the caller's own list; copy it first, or use toSorted, toReversed and toSpliced.`,
  };
};
