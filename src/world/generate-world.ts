/** Lanternfish, the fictional company: every table of its world from a seed. */
import { requireInteger } from '#core/guards/require-integer.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { drawGenres, type ItemGenres, itemGenresTable } from './catalogue/item-genres.ts';
import { type Catalogue, generateItems, type Items } from './catalogue/items.ts';
import { generateProviders, type Providers } from './catalogue/providers.ts';
import { type Assignments, generateAssignments } from './experiments/assignments.ts';
import { type Experiments, experimentsTable } from './experiments/experiments.ts';
import { cleanEvents, type Happenings } from './landing/clean-events.ts';
import { type DailyItemStats, dailyItemStats } from './landing/daily-item-stats.ts';
import { generateRawEvents, type RawEvents } from './landing/raw-events.ts';
import { generateUsers, type People, type Users } from './people/users.ts';
import { generateClicks } from './responses/clicks.ts';
import { generatePlays } from './responses/plays.ts';
import { generatePurchases } from './responses/purchases.ts';
import { SCALES, type Scale, WORLD_SIZES, type WorldSize } from './scale.ts';
import { generateImpressions, treatmentsOf } from './serving/impressions.ts';
import { generateRequests } from './serving/requests.ts';
import { drawTaste, type Taste } from './taste.ts';
import { silentUsers } from './witnesses/cast.ts';
import { plantWitnesses } from './witnesses/plant-witnesses.ts';

/** The tables that a learner may see, each by columns. */
export interface WorldTables extends Happenings {
  readonly users: Users;
  readonly providers: Providers;
  readonly items: Items;
  readonly item_genres: ItemGenres;
  readonly experiments: Experiments;
  readonly assignments: Assignments;
  readonly raw_events: RawEvents;
  readonly daily_item_stats: DailyItemStats;
}

export interface GeneratedWorld {
  readonly seed: number;
  readonly scale: Scale;
  readonly size: WorldSize;
  readonly tables: WorldTables;
  /** What the truth tables and the tests of the generator are made from. */
  readonly hidden: {
    readonly people: People;
    readonly catalogue: Catalogue;
    readonly taste: Taste;
    /** Rows of `impressions` that an exploring swap moved. */
    readonly swapped: readonly number[];
  };
}

/**
 * One world. The same seed and scale give the same world, in every JavaScript engine.
 *
 * @param seed names the world, an integer from 0 to 2^31 - 1
 * @param scale how large it is
 * @throws {RangeError} when the seed or the scale is not as above
 */
export function generateWorld(seed: number, scale: Scale): GeneratedWorld {
  requireInteger('generateWorld', 'seed', seed);
  requireOption('generateWorld', 'scale', scale, SCALES);
  const size = WORLD_SIZES[scale];
  const people = generateUsers(seed, size);
  const providers = generateProviders(seed, size);
  const genres = drawGenres(seed, size);
  const catalogue = generateItems(seed, size, providers, genres);
  const taste = drawTaste(seed, size, genres);
  const experiments = experimentsTable();
  const assignments = generateAssignments(seed, size, experiments);
  const treatment = treatmentsOf(assignments);
  const silent = size.hasWitnesses ? silentUsers(people, assignments) : new Set<number>();
  const requests = generateRequests(seed, size, people, silent);
  const { impressions, swapped } = generateImpressions(seed, size, { people, catalogue, taste, treatment }, requests);
  const clicked = generateClicks(seed, people, impressions, taste);
  const plays = generatePlays(seed, people, catalogue.items, impressions, clicked);
  const purchases = generatePurchases(seed, people, catalogue.items, impressions, clicked);
  const happenings: Happenings = { impressions, clicks: clicked.clicks, plays, purchases };
  const planned = size.hasWitnesses ? plantWitnesses({ people, catalogue, assignments, treatment, happenings }) : new Map();
  const raw_events = generateRawEvents(seed, size, cleanEvents(happenings), planned);
  const reference = {
    users: people.users,
    providers,
    items: catalogue.items,
    item_genres: itemGenresTable(genres),
    experiments,
    assignments,
  };
  const tables = { ...reference, ...happenings, raw_events, daily_item_stats: dailyItemStats(raw_events) };
  return { seed, scale, size, tables, hidden: { people, catalogue, taste, swapped } };
}
