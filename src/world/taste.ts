/** What users like: eight factors a user and an item, and the grades that follow from their product. */
import { GENRES } from './catalogue/words.ts';
import { type Stream, shuffled, streamOf } from './random/stream.ts';
import type { WorldSize } from './scale.ts';

const FACTORS = 8;
/** Lowest affinity of grades 1, 2 and 3. */
const GRADE_THRESHOLDS = [0.92, 1.2, 1.45];
/** Standard deviation of affinities. */
const SPREAD = 0.6;
const NOISE = 0.35;
const SQRT_FACTORS = Math.sqrt(FACTORS);

export interface Taste {
  readonly userFactors: Float64Array;
  readonly itemFactors: Float64Array;
}

export function drawTaste(seed: number, size: WorldSize, genresOfItems: readonly (readonly number[])[]): Taste {
  const stream = streamOf(seed, 'truth_relevance');
  const genreFactors = balanced(GENRES.map(() => Array.from({ length: FACTORS }, () => stream.normal())));
  const itemFactors = new Float64Array(size.items * FACTORS);
  genresOfItems.forEach((genres, row) => {
    blend(itemFactors, row, genres, genreFactors, stream);
  });
  const places = GENRES.map((_, place) => place);
  const userFactors = new Float64Array(size.users * FACTORS);
  for (let row = 0; row < size.users; row += 1) {
    blend(userFactors, row, shuffled(places, stream).slice(0, 3), genreFactors, stream);
  }
  return { userFactors, itemFactors };
}

/** Genres as directions of one length around 0: none is liked by everybody, so that popularity and taste stay apart. */
function balanced(vectors: readonly number[][]): number[][] {
  const means = Array.from(
    { length: FACTORS },
    (_, factor) => vectors.reduce((sum, vector) => sum + (vector[factor] as number), 0) / vectors.length,
  );
  return vectors.map((vector) => unit(vector.map((value, factor) => value - (means[factor] as number))));
}

function unit(vector: readonly number[]): number[] {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value ** 2, 0));
  return vector.map((value) => value / length);
}

/** The factors of a few genres together, scaled to the length of one, with noise. */
function blend(into: Float64Array, row: number, genres: readonly number[], genreFactors: readonly number[][], stream: Stream): void {
  const vector = Array.from({ length: FACTORS }, (_, factor) => {
    const sum = genres.reduce((total, genre) => total + ((genreFactors[genre] as number[])[factor] as number), 0);
    return sum / Math.sqrt(genres.length) + NOISE * stream.normal();
  });
  into.set(unit(vector), row * FACTORS);
}

/** How much a user likes an item, by their rows: unbounded, about 0 on average. */
export function affinity({ userFactors, itemFactors }: Taste, userRow: number, itemRow: number): number {
  const [user, item] = [userRow * FACTORS, itemRow * FACTORS];
  let sum = 0;
  for (let factor = 0; factor < FACTORS; factor += 1) {
    sum += (userFactors[user + factor] as number) * (itemFactors[item + factor] as number);
  }
  return SPREAD * SQRT_FACTORS * sum;
}

/** Relevance of an item to a user, 0 to 3. */
export function gradeOf(affinityOfPair: number): number {
  return GRADE_THRESHOLDS.filter((threshold) => affinityOfPair >= threshold).length;
}
