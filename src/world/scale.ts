/** How large a world is. */
export type Scale = 'tiny' | 'lab' | 'bench';

export const SCALES = ['tiny', 'lab', 'bench'] as const satisfies readonly Scale[];

/** The four places of the app that show recommendations. */
export type Surface = 'home' | 'watch_next' | 'shop' | 'search';

export const SURFACES = ['home', 'watch_next', 'shop', 'search'] as const satisfies readonly Surface[];

export interface WorldSize {
  readonly users: number;
  readonly items: number;
  readonly providers: number;
  readonly days: number;
  /** About so many rows of `impressions`, those of bots included. */
  readonly impressions: number;
  /** Positions a surface shows at once. */
  readonly slots: Readonly<Record<Surface, number>>;
  /** Items that the model scores for one request. */
  readonly pool: number;
  /** Most requests of a bot on one day. */
  readonly botRequests: number;
  /** On how many days a bot comes, at least and at most. */
  readonly botDays: readonly [fewest: number, most: number];
  /** Days that one batch of the landing log holds. */
  readonly batchDays: number;
  /** Whether the rows that the SQL exercises need are planted. */
  readonly hasWitnesses: boolean;
}

const SLOTS = { home: 10, watch_next: 6, shop: 8, search: 8 };

export const WORLD_SIZES: Readonly<Record<Scale, WorldSize>> = {
  tiny: {
    users: 40,
    items: 60,
    providers: 6,
    days: 21,
    impressions: 520,
    slots: { home: 6, watch_next: 4, shop: 4, search: 4 },
    pool: 30,
    // The fewest requests that make a bot, on one day: already a third of all that is shown in so small a world.
    botRequests: 40,
    botDays: [1, 1],
    batchDays: 7,
    hasWitnesses: true,
  },
  lab: {
    users: 2_000,
    items: 800,
    providers: 24,
    days: 42,
    impressions: 80_000,
    slots: SLOTS,
    pool: 120,
    botRequests: 200,
    botDays: [2, 3],
    batchDays: 1,
    hasWitnesses: false,
  },
  bench: {
    users: 20_000,
    items: 5_000,
    providers: 80,
    days: 90,
    impressions: 800_000,
    slots: SLOTS,
    pool: 120,
    botRequests: 200,
    botDays: [2, 3],
    batchDays: 1,
    hasWitnesses: false,
  },
};
