/** Help for a program whose result depends on what was asked before. */
import { describeArguments } from '../describe-wire.ts';
import { describeSeen } from '../describe-seen.ts';
import { seenOfOutcome } from '../judgement.ts';
import { toWire, type Wire } from '../wire.ts';
import type { HelpRule } from './help-rule.ts';
import { shortened } from './short-value.ts';

export const keepsState: HelpRule = ({ contradiction }) => {
  if (contradiction === undefined) return undefined;
  const { args, first, later } = contradiction;
  const [before, after] = [first, later].map((outcome) => shortened(describeSeen(seenOfOutcome(outcome))));
  return {
    kind: 'keeps-state',
    message: `The same input gives two different results: ${shortened(describeArguments(toWire(args) as readonly Wire[]))} gave ${before}, and ${after} when asked again. Something is kept between the calls, such as a variable outside the function; declare it inside. Math.random has the same effect.`,
  };
};
