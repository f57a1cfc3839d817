/** Help for a function that names fewer or more parameters than it is called with. */
import type { HelpRule } from './help-rule.ts';

export const wrongArity: HelpRule = ({ entry, cases }) => {
  const [named, given] = [entry?.parameters, cases[0]?.args.length];
  // A program that is right everywhere may name what it likes.
  if (cases.every(({ right }) => right)) return undefined;
  if (entry === undefined || named === undefined || given === undefined || named.length === given) return undefined;
  const call = `it is called with ${given} ${given === 1 ? 'argument' : 'arguments'}`;
  const consequence =
    named.length < given
      ? `${given - named.length === 1 ? 'The last one' : `The last ${given - named.length}`} can have no effect on the result.`
      : `${named
          .slice(given)
          .map((name) => `\`${name}\``)
          .join(' and ')} ${named.length - given === 1 ? 'is' : 'are'} always undefined.`;
  const count = named.length === 0 ? 'no parameter' : `${named.length} ${named.length === 1 ? 'parameter' : 'parameters'}`;
  return { kind: 'wrong-arity', message: `\`${entry.name}\` names ${count}, and ${call}. ${consequence}`, line: entry.line };
};
