/**
 * Item neighbours over a million ratings against merely visiting the pairs that they rest on: `npm run bench -- knn --samples 5`.
 *
 * `fit` groups the rating columns and finds the 50 nearest neighbours of every item (cosine). `pass` takes the grouped ratings and
 * adds up the product of every two ratings of the same user, each pair once: no similarity can look at less. Both run in this
 * process in turn; memory is the peak of a process of its own above one that only holds the ratings.
 */
import { fileURLToPath } from 'node:url';
import { type BestLists, itemNeighbours, type RatingMatrix, ratingMatrix, recommendForAll } from '#core/cf/columns/index.ts';
import { makeRatings, type RatingShape, SHAPES } from './knn-ratings.ts';
import { medianRatio, samplePairs, toTable } from './paired-samples.ts';
import { peakKilobytesOf } from './peak-memory.ts';
import { median } from './report.ts';

const SEED = 1;
const CHILD = fileURLToPath(new URL('knn-child.ts', import.meta.url));

export async function benchKnn(samples: number): Promise<void> {
  const rows = SHAPES.map((shape, index) => {
    console.log(`${shape.ratings.toLocaleString('en')} ratings ...`);
    return measure(shape, index, samples);
  });
  const head = ['ratings', 'users x items', 'pairs', 'fit, top 50', 'pass', 'fit / pass', 'recommend to all', 'memory'];
  console.log(`\nMedians of ${samples} pairs; peak memory above that of the ratings alone`);
  console.log(toTable([head, ...rows]));
}

function measure(shape: RatingShape, index: number, samples: number): string[] {
  const columns = makeRatings(shape, SEED);
  const matrix = ratingMatrix(columns);
  const model: BestLists = itemNeighbours(matrix);
  const times = samplePairs(
    () => itemNeighbours(ratingMatrix(columns)),
    () => visitPairs(matrix),
    samples,
  );
  const recommending = samplePairs(
    () => recommendForAll(matrix, model),
    () => undefined,
    samples,
  );
  const memory =
    peakKilobytesOf(CHILD, 'knn', String(index), String(SEED)) - peakKilobytesOf(CHILD, 'ratings', String(index), String(SEED));
  return [
    shape.ratings.toLocaleString('en'),
    `${shape.users} x ${shape.items}`,
    `${(visitPairs(matrix).pairs / 1e6).toFixed(1)} million`,
    `${median(times.a).toFixed(0)} ms`,
    `${median(times.b).toFixed(0)} ms`,
    medianRatio(times).toFixed(1),
    `${median(recommending.a).toFixed(0)} ms`,
    `${(memory / 1024).toFixed(0)} MiB`,
  ];
}

/** Every two ratings of the same user, once. */
function visitPairs({ byUser: { starts, values } }: RatingMatrix): { readonly sum: number; readonly pairs: number } {
  let [sum, pairs] = [0, 0];
  for (let user = 0; user + 1 < starts.length; user += 1) {
    const end = starts[user + 1] as number;
    for (let at = starts[user] as number; at < end; at += 1) {
      const value = values[at] as number;
      for (let other = at + 1; other < end; other += 1) sum += value * (values[other] as number);
      pairs += end - at - 1;
    }
  }
  return { sum, pairs };
}
