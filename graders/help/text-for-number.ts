/** Help for numbers returned as text, as `toFixed` makes them. */
import { describeWire } from '../describe-wire.ts';
import { sameNumber } from '../compare.ts';
import { toWire } from '../wire.ts';
import { describePlaces, type Leaf, leavesOf } from './leaves.ts';
import type { HelpRule } from './help-rule.ts';
import { isRounded } from './rounded.ts';

/** A fact of the results, whether the number in the text is right or not; only then is "right" said. */
export const textForNumber: HelpRule = (evidence) => {
  const leaves = [...(leavesOf(evidence) ?? [])];
  const texts = leaves.filter(([, list]) =>
    list.every(({ received, expected }) => typeof received === 'string' && typeof expected === 'number'),
  );
  const [first] = texts[0]?.[1] ?? [];
  if (first === undefined) return undefined;
  const isExact = texts.every(([, list]) =>
    list.every((leaf) => sameNumber(numberIn(leaf), leaf.expected as number, evidence.grader.tolerance)),
  );
  const isCut =
    !isExact && texts.every(([, list]) => list.every((leaf) => isRounded({ ...leaf, received: numberIn(leaf) }, decimalsIn(leaf))));
  const others = leaves.every((entry) => texts.includes(entry) || entry[1].every(({ same }) => same));
  const verdict = !others
    ? ''
    : isExact
      ? ' The number in it is right.'
      : isCut
        ? ' The number in it is right, but rounded: toFixed makes a rounded text.'
        : '';
  return {
    kind: 'text-for-number',
    message: `You return ${describePlaces(texts.map(([place]) => place))} as text: ${describeWire(toWire(first.received))} is a string, and a number is asked for.${verdict} Return the number itself.`,
  };
};

const textOf = ({ received }: Leaf): string => String(received).trim();

const numberIn = (leaf: Leaf): number => (textOf(leaf) === '' ? NaN : Number(textOf(leaf)));

const decimalsIn = (leaf: Leaf): number => textOf(leaf).split('.')[1]?.length ?? 0;
