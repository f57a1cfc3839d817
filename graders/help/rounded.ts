/** Help for results that are right and then rounded. */
import { describePlaces, type Leaf, leavesOf, placesExplained } from './leaves.ts';
import type { HelpRule } from './help-rule.ts';

const MOST_DECIMALS = 6;
/** So many results changed by the rounding make it certain. */
const ENOUGH = 5;

export const rounded: HelpRule = (evidence) => {
  const leaves = leavesOf(evidence);
  const places = placesExplained(leaves, (list) => decimalsOf(list) !== undefined);
  if (places === undefined) return undefined;
  const decimals = places.map((place) => decimalsOf(leaves?.get(place) ?? []) ?? 0);
  const same = decimals.every((count) => count === decimals[0]);
  return {
    kind: 'rounded',
    message: `Right, but rounded: you round ${describePlaces(places)} to ${same ? describeDecimals(decimals[0] ?? 0) : 'a few decimals'}. Nothing is rounded here; return every digit that was computed.`,
  };
};

const describeDecimals = (count: number): string => (count === 0 ? 'whole numbers' : `${count} ${count === 1 ? 'decimal' : 'decimals'}`);

/** The fewest decimals that all results keep to, each the right value rounded; `undefined` when there are none. */
function decimalsOf(leaves: readonly Leaf[]): number | undefined {
  const changed = leaves.filter(({ same }) => !same);
  if (changed.length < ENOUGH || new Set(changed.map(({ received }) => received)).size < 2) return undefined;
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    if (leaves.every((leaf) => isRounded(leaf, decimals))) return decimals;
  }
  return undefined;
}

/** A half may have gone either way. */
export function isRounded({ received, expected }: Pick<Leaf, 'received' | 'expected'>, decimals: number): boolean {
  if (typeof received !== 'number' || typeof expected !== 'number') return false;
  if (!Number.isFinite(expected) || !Number.isFinite(received)) return Object.is(received, expected);
  const unit = 10 ** -decimals;
  const slack = 1e-9 * Math.max(1, Math.abs(expected));
  const steps = received * 10 ** decimals;
  return Math.abs(received - expected) <= unit / 2 + slack && Math.abs(steps - Math.round(steps)) <= 1e-6 + 1e-15 * Math.abs(steps);
}
