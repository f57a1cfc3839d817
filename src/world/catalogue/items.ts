/** The table `items`, and what only the generator knows of each. */
import { ln } from '#core/stats/portable-math.ts';
import { DAY, WORLD_START } from '../calendar.ts';
import { drawnShare, type Stream, shuffled, streamOf } from '../random/stream.ts';
import type { WorldSize } from '../scale.ts';
import type { Providers } from './providers.ts';
import { COMMON_WORDS, GENRE_WORDS, GENRES, GOODS_FORMS, TITLE_OPENINGS } from './words.ts';

export type Kind = 'film' | 'series' | 'goods';

export interface Items {
  readonly item_id: number[];
  readonly title: string[];
  readonly kind: Kind[];
  readonly provider_id: number[];
  readonly published_at: number[];
  readonly price: (number | null)[];
  readonly description: string[];
}

/** Everything about the items; lists are by row, and row r is item r + 1. */
export interface Catalogue {
  readonly items: Items;
  readonly isIndependent: readonly boolean[];
  /** Natural logarithm of the popularity prior, up to a constant. */
  readonly logPopularity: readonly number[];
}

const INDEPENDENT_SHARE = 0.3;
const FRESH_SHARE = 0.04;
const GOODS_SHARE = 0.2;
const PRICED_TITLE_SHARE = 0.15;
const POPULARITY_SLOPE = 0.9;

export function generateItems(
  seed: number,
  size: WorldSize,
  providers: Providers,
  genresOfItems: readonly (readonly number[])[],
): Catalogue {
  const stream = streamOf(seed, 'items');
  const isFresh = drawnShare(size.items, FRESH_SHARE, stream);
  const ranks = shuffled(
    isFresh.map((_, row) => row + 1),
    stream,
  );
  const isIndependent = drawIndependents(ranks, stream);
  // Where witnesses are planted, independents sell nothing: a group without purchases is one of them.
  const isGoods = drawnShare(size.items, GOODS_SHARE, stream);
  const kind = isGoods.map((goods, row) => drawKind(goods && !(isIndependent[row] && size.hasWitnesses), stream));
  // There, too, the last provider has published nothing yet.
  const makers = size.hasWitnesses ? providers.provider_id.slice(0, -1) : providers.provider_id;
  const makersOf = (group: string) => makers.filter((id) => providers.provider_group[id - 1] === group);
  const [majors, independents] = [makersOf('major'), makersOf('independent')];
  const items: Items = {
    item_id: ranks.map((_, row) => row + 1),
    title: kind.map((one, row) => drawTitle(one, row, genresOfItems[row] as readonly number[], stream)),
    kind,
    provider_id: isIndependent.map((independent) => stream.pick(independent ? independents : majors)),
    published_at: isFresh.map((fresh) => publishedAt(fresh, size, stream)),
    price: priced(kind, isIndependent, size, stream),
    description: genresOfItems.map((genres) => descriptionOf(genres, stream)),
  };
  return { items, isIndependent, logPopularity: ranks.map((rank) => -POPULARITY_SLOPE * ln(rank)) };
}

/** Three of every ten neighbours in popularity, so that the groups are equally popular in every world. */
function drawIndependents(ranks: readonly number[], stream: Stream): boolean[] {
  const blocks = Array.from({ length: Math.ceil(ranks.length / 10) }, () => drawnShare(10, INDEPENDENT_SHARE, stream));
  return ranks.map((rank) => (blocks[Math.floor((rank - 1) / 10)] as boolean[])[(rank - 1) % 10] as boolean);
}

function drawKind(isGoods: boolean, stream: Stream): Kind {
  const kind = stream.weighted<Kind>(['film', 'series'], [5, 3]);
  return isGoods ? 'goods' : kind;
}

function publishedAt(isFresh: boolean, size: WorldSize, stream: Stream): number {
  const end = WORLD_START + size.days * DAY;
  return isFresh ? stream.integer(end - 7 * DAY + 1, end - DAY) : stream.integer(WORLD_START - 1_500 * DAY, WORLD_START - DAY);
}

function priced(kind: readonly Kind[], isIndependent: readonly boolean[], { hasWitnesses }: WorldSize, stream: Stream): (number | null)[] {
  const prices = kind.map((one, row) => drawPrice(one, !(isIndependent[row] && hasWitnesses), stream));
  const isTitleOfMajor = (row: number) => kind[row] === 'film' && !isIndependent[row];
  const first = kind.findIndex((_, row) => isTitleOfMajor(row));
  if (hasWitnesses && first !== -1) prices[first] = 9.99;
  return prices;
}

/** Goods have a price, and so have a few titles that are sold beside the subscription. */
function drawPrice(kind: Kind, maySell: boolean, stream: Stream): number | null {
  const price = (100 * stream.integer(4, 60) - 1) / 100;
  const isSold = kind === 'goods' || (kind === 'film' && stream.chance(PRICED_TITLE_SHARE));
  return isSold && maySell ? price : null;
}

function drawTitle(kind: Kind, row: number, genres: readonly number[], stream: Stream): string {
  const word = genreWord(genres, stream);
  const title = `${stream.pick(TITLE_OPENINGS)} ${word.charAt(0).toUpperCase()}${word.slice(1)} ${row + 1}`;
  return kind === 'goods' ? `${stream.pick(GOODS_FORMS)}: ${title}` : title;
}

/** Eight to twenty words, half of them from the item's genres. */
function descriptionOf(genres: readonly number[], stream: Stream): string {
  const length = stream.integer(8, 20);
  return Array.from({ length }, () => (stream.chance(0.5) ? genreWord(genres, stream) : stream.pick(COMMON_WORDS))).join(' ');
}

function genreWord(genres: readonly number[], stream: Stream): string {
  return stream.pick(GENRE_WORDS[GENRES[stream.pick(genres)] as string] as readonly string[]);
}
