/** The model: which items a request shows, and in what order. */
import type { Catalogue } from '../catalogue/items.ts';
import type { People } from '../people/users.ts';
import type { Stream } from '../random/stream.ts';
import type { Surface, WorldSize } from '../scale.ts';
import { affinity, type Taste } from '../taste.ts';

export type ModelVersion = 'v1' | 'v2';

interface Model {
  /** Weight of the affinity that the model sees. */
  readonly affinity: number;
  /** Weight of the logarithm of popularity in the score. */
  readonly popularity: number;
  /** Standard deviation of the error in the affinity that the model sees. */
  readonly noise: number;
}

/**
 * v2 was trained on the clicks that v1 got, so it leans on popularity more; it also knows taste better. Affinity and noise
 * are set so that it gets about 4 % more clicks and shows about 6 % fewer different items than v1.
 */
const MODELS: Readonly<Record<ModelVersion, Model>> = {
  v1: { affinity: 1, popularity: 0.6, noise: 0.6 },
  v2: { affinity: 1.625, popularity: 0.9, noise: 0.61 },
};
const INDEPENDENT_PENALTY = 0.5;
/** How much worse the model knows some of the users. */
export const POORLY_KNOWN = 2.5;

/** Users over 55 and cold ones: the model has seen few like them, or little of them. */
export function isPoorlyKnown({ isCold, users }: People, user: number): boolean {
  return isCold[user] === true || users.age_band[user] === '55+';
}

export interface Ranker {
  /** Rows of the items shown, first position first. */
  slate(user: number, at: number, surface: Surface, version: ModelVersion, noiseFactor: number): number[];
}

export function rankerOf(size: WorldSize, catalogue: Catalogue, taste: Taste, stream: Stream): Ranker {
  const { kind, published_at: publishedAt } = catalogue.items;
  const shelves: Readonly<Record<Surface, readonly number[]>> = {
    home: shelfOf(catalogue, () => true),
    watch_next: shelfOf(catalogue, (row) => kind[row] !== 'goods'),
    shop: shelfOf(catalogue, (row) => kind[row] === 'goods'),
    search: shelfOf(catalogue, () => true),
  };
  const seenIn = new Int32Array(kind.length).fill(-1);
  let request = -1;
  return {
    slate(user, at, surface, version, noiseFactor) {
      request += 1;
      const model = MODELS[version];
      const shelf = shelves[surface];
      const best = new BestFew(size.slots[surface]);
      const spread = (model.noise * noiseFactor) / BYTE_SUM_DEVIATION;
      for (let candidate = 0; candidate < size.pool; candidate += 1) {
        const row = shelf[stream.integer(0, shelf.length - 1)] as number;
        if (seenIn[row] === request || (publishedAt[row] as number) > at) continue;
        seenIn[row] = request;
        const seenAffinity = model.affinity * affinity(taste, user, row) + spread * byteSum(stream.bits());
        const penalty = catalogue.isIndependent[row] ? INDEPENDENT_PENALTY : 0;
        best.offer(row, seenAffinity + model.popularity * (catalogue.logPopularity[row] as number) - penalty);
      }
      return best.rows();
    },
  };
}

/** Rows of the items that a surface may show. */
function shelfOf(catalogue: Catalogue, holds: (row: number) => boolean): readonly number[] {
  return catalogue.items.item_id.map((_, row) => row).filter(holds);
}

/** Standard deviation of byteSum: four uniform bytes. */
const BYTE_SUM_DEVIATION = Math.sqrt((4 * (256 ** 2 - 1)) / 12);

/** The four bytes of a number added up, less their mean: a bell curve for the price of one random number. */
function byteSum(bits: number): number {
  return (bits & 255) + ((bits >>> 8) & 255) + ((bits >>> 16) & 255) + (bits >>> 24) - 510;
}

/** Keeps the few rows with the highest scores, in order. */
class BestFew {
  readonly #size: number;
  readonly #rows: number[] = [];
  readonly #scores: number[] = [];

  constructor(size: number) {
    this.#size = size;
  }

  offer(row: number, score: number): void {
    let place = this.#rows.length;
    if (place === this.#size && score <= (this.#scores[place - 1] as number)) return;
    while (place > 0 && (this.#scores[place - 1] as number) < score) place -= 1;
    this.#rows.splice(place, 0, row);
    this.#scores.splice(place, 0, score);
    if (this.#rows.length > this.#size) {
      this.#rows.pop();
      this.#scores.pop();
    }
  }

  rows(): number[] {
    return this.#rows;
  }
}
