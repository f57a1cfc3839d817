/** `[ratings, user, item, neighbours]` for a prediction from similar users, where rounding never decides who votes. */
import { coRated } from '#core/cf/co-rated.ts';
import { pearsonSimilarity } from '#core/cf/pearson-similarity.ts';
import type { RatingProfile } from '#core/cf/rating.ts';
import { userProfiles } from '#core/cf/rating-profiles.ts';
import * as fc from 'fast-check';
import { type Rating, ratings } from './ratings.ts';

const APART_FROM = 1e-6;

/** Two figures beside one: 1 and 11 differ from 11 and 1, and as text 11 would come before 2. */
const id = fc.constantFrom(0, 1, 2, 3, 4, 11);
const stars = fc.integer({ min: 1, max: 5 });

/** Two users are compared only when they share two items, and may vote only when they know a third: thin tables have no neighbours. */
const denseRatings = (scale: fc.Arbitrary<number>): fc.Arbitrary<Rating[]> =>
  fc.uniqueArray(fc.tuple(fc.constantFrom(0, 1, 2, 3, 4, 11, 5, 6, 7), id, scale), {
    selector: ([by, of]) => `${by} ${of}`,
    minLength: 36,
    maxLength: 50,
    size: 'max',
  });

type Question = [ratings: Rating[], user: number, item: number, neighbours: number];

const asking = (rows: fc.Arbitrary<Rating[]>): fc.Arbitrary<Question> =>
  fc
    // Few neighbours, so that often more would like to vote than may.
    .tuple(rows, id, id, fc.constantFrom(1, 2, 3, 4, 1, 1, 2))
    .filter(([ratingRows, target, unseen]) => !ratingRows.some(([by, of]) => by === target && of === unseen))
    .filter(isDecided);

export const ratingsWithNeighbours: fc.Arbitrary<Question> = asking(
  fc.oneof({ withCrossShrink: true }, { weight: 1, arbitrary: ratings }, { weight: 20, arbitrary: denseRatings(stars) }),
);

/** The same on a scale of ten. */
export const ratingsOnTenWithNeighbours: fc.Arbitrary<Question> = asking(denseRatings(fc.integer({ min: 1, max: 10 })));

interface Candidate {
  readonly similarity: number;
  /** Shared ratings, each side beside the other: candidates of the same pairs have the same similarity in any program. */
  readonly pairs: readonly string[];
}

type Likeness = (own: RatingProfile, profile: RatingProfile) => number;

const asked: Likeness = (own, profile) => pearsonSimilarity(own, profile);

/** Often taken for it: rounding should not decide what a wrong program does either, since two that share a mistake are to be told the same. */
const RIVALS: readonly Likeness[] = [
  (own, profile) => Math.abs(pearsonSimilarity(own, profile)),
  (own, profile) => pearsonSimilarity(own, profile, { mean: 'all-ratings' }),
];

/** Looked at with and without the other users, and with one neighbour more or fewer: those programs should not depend on rounding either. */
function isDecided([rows, target, wanted, neighbours]: readonly [Rating[], number, number, number]): boolean {
  const profiles = userProfiles('ratingsWithNeighbours', rows);
  const own = profiles.get(target);
  if (own === undefined) return true;
  const others = [...profiles].filter(([id]) => id !== target).map(([, profile]) => profile);
  const raters = others.filter((profile) => profile.has(wanted));
  const isClear = (pool: readonly RatingProfile[], likeness: Likeness, counts: readonly number[]) => {
    const candidates = pool.map((profile) => toCandidate(own, profile, likeness));
    return counts.every((count) => hasClearCut(candidates, count));
  };
  return (
    isClear(raters, asked, [neighbours - 1, neighbours, neighbours + 1]) &&
    isClear(others, asked, [neighbours]) &&
    RIVALS.every((rival) => isClear(raters, rival, [neighbours]))
  );
}

function toCandidate(own: RatingProfile, profile: RatingProfile, likeness: Likeness): Candidate {
  const pairs = coRated(own, profile).map(({ a, b }) => `${a} ${b}`);
  return { similarity: likeness(own, profile), pairs: pairs.toSorted() };
}

/** No similarity is almost 0, and the last who may vote is clearly more similar than the first who may not. */
function hasClearCut(candidates: readonly Candidate[], neighbours: number): boolean {
  if (candidates.some(({ similarity }) => Math.abs(similarity) < APART_FROM)) return false;
  const positive = candidates.filter(({ similarity }) => similarity > 0).toSorted((a, b) => b.similarity - a.similarity);
  const last = positive[neighbours - 1];
  if (last === undefined || positive.length === neighbours) return true;
  return positive.every((other) => other === last || Math.abs(other.similarity - last.similarity) > APART_FROM || tiesExactly(other, last));
}

/** With two shared ratings all means and sums are exact, in whatever order they are added. */
function tiesExactly(one: Candidate, other: Candidate): boolean {
  return one.pairs.length === 2 && one.pairs.join() === other.pairs.join();
}
