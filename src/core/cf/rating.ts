/** One explicit rating: who, what, how much. Ids are integers >= 0. */
export type Rating = readonly [user: number, item: number, rating: number];

/** The ratings of one item by user, or of one user by item. */
export type RatingProfile = ReadonlyMap<number, number>;

/** Profiles by the id of their owner. */
export type RatingProfiles = ReadonlyMap<number, RatingProfile>;
