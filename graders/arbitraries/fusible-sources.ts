/** `[sources, seen, scores, rankConstant, pool, k]` for retrieve-then-rank, where no fused order hangs on the last bit of a sum. */
import * as fc from 'fast-check';

export type FusibleSources = [sources: number[][], seen: number[], scores: number[], rankConstant: number, pool: number, k: number];

const APART_FROM = 1e-6;
const ITEMS = 12;

/** Two figures beside one: as text, 10 would come before 2. */
const item = fc.integer({ min: 0, max: ITEMS - 1 });
const source = fc.uniqueArray(item, { maxLength: 7, size: 'max' });
/** Coarse, so that scores tie, and now and then below 0. */
const score = fc.integer({ min: -3, max: 9 }).map((tenths) => tenths / 10);
/** Whole or a half: sums with a rank are exact. A small constant lets the top ranks decide, where definitions of a rank part. */
const rankConstant = fc.constantFrom(60, 1, 2, 1.5, 10, 20.5, 1);

export const fusibleSources: fc.Arbitrary<FusibleSources> = fc
  .tuple(
    fc.array(source, { maxLength: 4, size: 'max' }),
    // 40 has no score: what a person has seen may have left the catalogue.
    fc.array(fc.oneof({ weight: 9, arbitrary: item }, { weight: 1, arbitrary: fc.constant(40) }), { maxLength: 4, size: 'max' }),
    fc.array(score, { minLength: 3, maxLength: ITEMS, size: 'max' }),
    rankConstant,
    fc.integer({ min: 1, max: 8 }),
    fc.integer({ min: 1, max: 8 }),
  )
  .map(([sources, seen, scores, ...rest]): FusibleSources => {
    return [sources.map((ids) => ids.filter((id) => id < scores.length)), seen, scores, ...rest];
  })
  .filter(([sources, , , constant]) => isDecided(sources, constant));

/**
 * Any two fused scores are clearly apart, or tie because both items have the same two ranks, or the same single one: that sum comes
 * out the same in whatever order it is taken. Ranks counted from 0 are looked at as well, since many programs count so by mistake.
 */
function isDecided(sources: readonly (readonly number[])[], constant: number): boolean {
  const listed = [...new Set(sources.flat())].map((id) => ranksOf(sources, id));
  return [0, -1].every((shift) => {
    const sums = listed.map((ranks) => ranks.reduce((total, rank) => total + 1 / (constant + rank + shift), 0));
    return listed.every((ranks, place) =>
      listed.every((others, other) => {
        if (other <= place || Math.abs((sums[place] ?? 0) - (sums[other] ?? 0)) >= APART_FROM) return true;
        return ranks.length <= 2 && ranks.join() === others.join();
      }),
    );
  });
}

function ranksOf(sources: readonly (readonly number[])[], id: number): number[] {
  const ranks = sources.flatMap((source) => (source.includes(id) ? [source.indexOf(id) + 1] : []));
  return ranks.sort((a, b) => a - b);
}
