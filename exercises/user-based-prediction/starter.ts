type Rating = [user: number, item: number, rating: number];

/**
 * The rating a user would give an item, told by people who rate like them.
 *
 * @param ratings one row for each rating; at most one row for each user and item
 * @param user id of the user to predict for
 * @param item id of an item this user has not rated
 * @param neighbours how many similar users may vote at most, an integer >= 1
 * @returns in rating units, not clipped to the scale; the user's mean without a neighbour; NaN for a user without ratings
 * @throws {RangeError} when neighbours is not an integer >= 1, the user already rated the item, or a rating is not finite
 */
export function predictUserBased(ratings: Rating[], user: number, item: number, neighbours: number): number {
  throw new Error('write me: weigh how far each neighbour went from their own mean');
}
