/** Help for a function that prints its answer and returns nothing. */
import { sameNumber } from '../compare.ts';
import type { Case } from '../evidence.ts';
import { describeWire } from '../describe-wire.ts';
import { toWire } from '../wire.ts';
import type { HelpRule } from './help-rule.ts';
import { gaveNothing } from './returned-nothing.ts';

export const printedInstead: HelpRule = ({ cases }) => {
  const printing = cases.filter(({ printed = [] }) => printed.length > 0);
  // The console keeps the first lines only: what is printed later is not seen.
  if (printing.length === 0 || !cases.every(gaveNothing) || cases[0]?.printed?.length === 0) return undefined;
  const isRight = printing.every(printsTheAnswer);
  const what = isRight ? 'prints its answer and returns nothing. What it prints is right.' : 'prints and returns nothing.';
  return {
    kind: 'printed-instead',
    message: `Your function ${what} Write \`return\` where console.log stands: a caller can use only what is returned.`,
  };
};

function printsTheAnswer({ printed = [], expected }: Case): boolean {
  const text = (printed.at(-1) ?? '').trim();
  if (typeof expected === 'number') return text !== '' && sameNumber(Number(text), expected);
  return text.replace(/\s+/g, '') === describeWire(toWire(expected)).replace(/\s+/g, '');
}
