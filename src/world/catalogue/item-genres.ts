/** The table `item_genres`: one to three genres an item. */
import { shuffled, streamOf } from '../random/stream.ts';
import type { WorldSize } from '../scale.ts';
import { GENRES } from './words.ts';

export interface ItemGenres {
  readonly item_id: number[];
  readonly genre: string[];
}

/** Genres of each item, by row of the catalogue, as places in GENRES. */
export function drawGenres(seed: number, size: WorldSize): number[][] {
  const stream = streamOf(seed, 'item_genres');
  const places = GENRES.map((_, place) => place);
  return Array.from({ length: size.items }, () =>
    shuffled(places, stream)
      .slice(0, stream.weighted([1, 2, 3], [40, 40, 20]))
      .sort((a, b) => a - b),
  );
}

export function itemGenresTable(genresOfItems: readonly (readonly number[])[]): ItemGenres {
  const rows = genresOfItems.flatMap((genres, row) => genres.map((genre) => ({ item: row + 1, genre: GENRES[genre] as string })));
  return { item_id: rows.map(({ item }) => item), genre: rows.map(({ genre }) => genre) };
}
