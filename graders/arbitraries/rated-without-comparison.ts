/** `[ratings, i, j, kind]` where some or all similarities of the two items are undefined, which random tables seldom are. */
import * as fc from 'fast-check';
import type { Rating } from './ratings.ts';

type Kind = 'cosine' | 'pearson' | 'adjusted-cosine' | 'jaccard';
type Asked = [ratings: Rating[], i: number, j: number, kind: Kind];

const stars = fc.integer({ min: 1, max: 5 });

/** Each person rated one of the two items only; for Jaccard it is enough that somebody rated one. */
export const ratedByStrangers: fc.Arbitrary<Asked> = fc
  .tuple(
    fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }),
    stars,
    fc.constantFrom<Kind[]>('cosine', 'pearson', 'adjusted-cosine', 'jaccard'),
  )
  .map(([choices, rating, kind]): Asked => {
    const sides = kind === 'jaccard' ? choices : [...choices, true, false];
    const ratings = sides.flatMap((first, user): Rating[] => [
      [user, first ? 2 : 3, rating],
      [user, 1, 4],
    ]);
    return [ratings, 2, 3, kind];
  });

/**
 * For Pearson all who rated both gave one of the items the same stars; for adjusted cosine each gave the same stars to everything.
 * One more person rated one of the two only, and has another taste.
 */
export const ratedWithoutSpread: fc.Arbitrary<Asked> = fc
  .tuple(fc.array(stars, { minLength: 2, maxLength: 6 }), stars, fc.boolean(), fc.constantFrom<Kind[]>('pearson', 'adjusted-cosine'))
  .map(([column, same, exchange, kind]): Asked => {
    const ratings = column.flatMap((rating, user): Rating[] => [
      [user, 2, kind === 'pearson' ? same : rating],
      [user, 3, rating],
    ]);
    const other: Rating[] = [
      [20, 2, same + 1],
      [20, 4, same + 3],
    ];
    return [[...ratings, ...other], exchange ? 3 : 2, exchange ? 2 : 3, kind];
  });
