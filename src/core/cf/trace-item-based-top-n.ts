/** Item-based recommendations worked candidate by candidate. */
import type { Trace } from '#core/trace.ts';
import { itemBasedTopN, ratedItemsBySimilarity } from './item-based-top-n.ts';
import { nearestNeighbours } from './nearest-neighbours.ts';
import type { Rating } from './rating.ts';
import { emptyProfile, userProfiles } from './rating-profiles.ts';
import { userCentredItemProfiles } from './user-centred-item-profiles.ts';

/** Takes what itemBasedTopN takes; one row for each candidate and rated item that can be compared, nearest first. */
export function traceItemBasedTopN(ratings: readonly Rating[], user: number, n: number, neighbours: number): Trace {
  const best = itemBasedTopN(ratings, user, n, neighbours);
  const own = userProfiles('traceItemBasedTopN', ratings).get(user) ?? emptyProfile;
  const centred = userCentredItemProfiles('traceItemBasedTopN', ratings);
  const candidates = [...centred.keys()].filter((item) => !own.has(item)).toSorted((a, b) => a - b);
  const rows = candidates.flatMap((item) => {
    const compared = ratedItemsBySimilarity(centred, own, item);
    const used = nearestNeighbours(compared, neighbours);
    return compared.map((rated) => [
      item,
      rated.id,
      rated.score,
      rated.rating,
      rated.score * rated.rating,
      used.includes(rated) ? 'yes' : 'no',
    ]);
  });
  return {
    columns: ['candidate', 'rated item', 'similarity', 'rating', 'similarity x rating', 'used'],
    rows,
    result: [
      ['rated items', own.size],
      ['recommended', best],
    ],
  };
}
