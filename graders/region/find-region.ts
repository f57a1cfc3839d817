/**
 * Where a program is right and where it is not: the property of the inputs that parts the two best.
 *
 * Among many properties one may part a few failures by chance. A region is told only when that is improbable.
 */

/** A property of the inputs, and for each observed input whether it has it. */
export interface Marks {
  readonly when: string;
  readonly otherwise: string;
  readonly holds: readonly boolean[];
}

export interface FoundRegion {
  /** Where the program is right, such as "k is at most the length of the list"; or, with `isException`, where it is wrong. */
  readonly where: string;
  /** The opposite; of two properties together there is none to be said in words. */
  readonly otherwise: string | undefined;
  /** True when the words are those of the wrong results, as where two properties must meet for the program to fail. */
  readonly isException: boolean;
  readonly inside: number;
  readonly outside: number;
  readonly failedOutside: number;
}

const LEAST_INSIDE = 8;
const LEAST_FAILED = 3;
/** The most probable that chance may be, over all the properties that were looked at. */
const CHANCE = 0.01;

/** @param right for each observed input, whether the program is right there */
export function findRegion(features: readonly Marks[], right: readonly boolean[]): FoundRegion | undefined {
  const failed = right.filter((one) => !one).length;
  if (failed < LEAST_FAILED || right.length - failed < LEAST_INSIDE) return undefined;
  const single = features.flatMap(bothWays);
  const one = best(single, right, failed);
  // One property is easier to understand than two: two are told when they part the failures without a remainder, and one does not.
  if (one !== undefined && isPerfect(one)) return one;
  const both = pairs(single);
  const two = best([...both, ...both.map(exceptThere)], right, failed);
  return two !== undefined && isPerfect(two) ? two : one;
}

type Side = Pick<FoundRegion, 'where' | 'otherwise' | 'isException'> & { readonly holds: readonly boolean[] };

const bothWays = ({ when, otherwise, holds }: Marks): readonly Side[] => [
  { where: when, otherwise, isException: false, holds },
  { where: otherwise, otherwise: when, isException: false, holds: holds.map((one) => !one) },
];

/** Two sides of different properties at once. */
function pairs(sides: readonly Side[]): readonly Side[] {
  return sides.flatMap((one, index) =>
    sides
      .slice(index + 1)
      .filter((other) => other.where !== one.otherwise)
      .map((other) => ({
        where: `${one.where} and ${other.where}`,
        otherwise: undefined,
        isException: false,
        holds: one.holds.map((mark, place) => mark && other.holds[place] === true),
      })),
  );
}

const exceptThere = (side: Side): Side => ({ ...side, isException: true, holds: side.holds.map((mark) => !mark) });

function best(sides: readonly Side[], right: readonly boolean[], failed: number): FoundRegion | undefined {
  const sound = sides.flatMap(({ holds, ...words }) => {
    if (holds.some((mark, place) => mark && right[place] !== true)) return [];
    const inside = holds.filter((mark) => mark).length;
    const region = { ...words, inside, outside: right.length - inside, failedOutside: failed };
    return inside >= LEAST_INSIDE && chanceOf(region) * sides.length <= CHANCE ? [region] : [];
  });
  // The sort is stable: among equals the first stands, and the grader's own words come first.
  return sound.toSorted((one, other) => Number(isPerfect(other)) - Number(isPerfect(one)) || other.inside - one.inside)[0];
}

const isPerfect = ({ outside, failedOutside }: FoundRegion): boolean => outside === failedOutside;

/** How probable it is that failures strewn at random over the inputs all lie outside. */
function chanceOf({ inside, outside, failedOutside }: FoundRegion): number {
  let chance = 1;
  for (let drawn = 0; drawn < failedOutside; drawn += 1) chance *= (outside - drawn) / (inside + outside - drawn);
  return chance;
}
