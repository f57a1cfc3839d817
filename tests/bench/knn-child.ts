/** Makes ratings, fits and recommends when told to, and tells on stderr how much memory that took at most, in kilobytes. */
import { itemNeighbours, ratingMatrix, recommendForAll } from '#core/cf/columns/index.ts';
import { makeRatings, SHAPES } from './knn-ratings.ts';
import { ownPeakKilobytes } from './peak-memory.ts';

const [task, shapeIndex, seed] = process.argv.slice(2);
const shape = SHAPES[Number(shapeIndex)];
if (shape === undefined) throw new RangeError(`there is no shape ${shapeIndex}`);
const columns = makeRatings(shape, Number(seed));
if (task === 'knn') {
  const matrix = ratingMatrix(columns);
  recommendForAll(matrix, itemNeighbours(matrix));
}
console.error(ownPeakKilobytes());
