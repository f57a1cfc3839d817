/** `[ratings, user, n, neighbours]` for recommending items to a user, where rounding never decides which rated items speak for one. */
import { cosineSimilarity } from '#core/cf/cosine-similarity.ts';
import { emptyProfile, itemProfiles, userProfiles } from '#core/cf/rating-profiles.ts';
import type { RatingProfile, RatingProfiles } from '#core/cf/rating.ts';
import { userCentredItemProfiles } from '#core/cf/user-centred-item-profiles.ts';
import * as fc from 'fast-check';
import type { Rating } from './ratings.ts';

export type TopNQuestion = [ratings: Rating[], user: number, n: number, neighbours: number];

const CALLER = 'ratingsForTopN';
const APART_FROM = 1e-6;

const userId = fc.integer({ min: 0, max: 4 });
const stars = fc.integer({ min: 1, max: 5 });
const lengths = fc.constantFrom(1, 2, 3, 4);

/** With one common rater a similarity is 1 or -1 whatever the stars: thin tables would tie at every cut. */
const denseOn = (scale: fc.Arbitrary<number>): fc.Arbitrary<TopNQuestion> =>
  fc
    .tuple(
      fc.uniqueArray(fc.tuple(userId, fc.constantFrom(0, 1, 2, 3, 4, 11), scale), {
        selector: ([by, of]) => `${by} ${of}`,
        minLength: 17,
        maxLength: 24,
        size: 'max',
      }),
      userId,
      lengths,
      fc.constantFrom(1, 2, 1, 2, 3, 8),
    )
    .filter(isDecided);

const dense = denseOn(stars);
/** The same on a scale of ten. */
export const ratingsOnTenForTopN = denseOn(fc.integer({ min: 1, max: 10 }));

/**
 * Candidates with exactly equal scores in any program: each is compared with one rated item through one common rater, whose mean is
 * whole, so that every sum, root and quotient is a whole number.
 */
export const tiedCandidates: fc.Arbitrary<TopNQuestion> = fc
  .tuple(stars, fc.shuffledSubarray([3, 4, 11, 20], { minLength: 2, maxLength: 3 }), lengths, fc.boolean())
  .map(([rating, candidates, n, turned]): TopNQuestion => {
    const liked = [1, ...candidates].map((item): Rating => [7, item, 5]);
    // As far below the mean as the others together stand above it, each by one star.
    const rows: Rating[] = [[2, 1, rating], ...liked, [7, 9, 4 - liked.length]];
    return [turned ? rows.reverse() : rows, 2, n, 1];
  });

export const ratingsForTopN: fc.Arbitrary<TopNQuestion> = fc.oneof(
  { withCrossShrink: true },
  { weight: 14, arbitrary: dense },
  { weight: 1, arbitrary: tiedCandidates },
  // Somebody who rated nothing.
  { weight: 1, arbitrary: dense.map(([ratings, , ...rest]): TopNQuestion => [ratings, 9, ...rest]) },
);

/**
 * No similarity is almost 0, and the last rated item that may speak is clearly nearer than the first that may not, unless it makes no
 * difference because the user rated both alike. Raw cosines are looked at as well: they are often taken instead.
 */
function isDecided([ratings, user, , neighbours]: TopNQuestion): boolean {
  const own = userProfiles(CALLER, ratings).get(user) ?? emptyProfile;
  const [centred, raw] = [userCentredItemProfiles(CALLER, ratings), itemProfiles(CALLER, ratings)];
  const candidates = [...raw.keys()].filter((item) => !own.has(item));
  return candidates.every((item) => isClear(centred, own, item, neighbours, true) && isClear(raw, own, item, neighbours, false));
}

function isClear(profiles: RatingProfiles, own: RatingProfile, item: number, neighbours: number, isSigned: boolean): boolean {
  const compared = [...own]
    .map(([id, rating]) => ({ rating, similarity: similarityOf(profiles, item, id) }))
    .filter(({ similarity }) => !Number.isNaN(similarity))
    .toSorted((a, b) => b.similarity - a.similarity);
  if (isSigned && compared.some(({ similarity }) => Math.abs(similarity) < APART_FROM)) return false;
  const last = compared[neighbours - 1];
  if (last === undefined || compared.length === neighbours) return true;
  return compared.every(
    (other) => other.rating === last.rating || Math.abs(other.similarity - last.similarity) > APART_FROM || other === last,
  );
}

const similarityOf = (profiles: RatingProfiles, a: number, b: number): number =>
  cosineSimilarity(profiles.get(a) ?? emptyProfile, profiles.get(b) ?? emptyProfile, { overlap: 'co-rated' });
