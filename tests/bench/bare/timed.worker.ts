/** Grades when asked, and answers how many milliseconds the grading alone took. */
import { gradeSolution } from './grade-solution.ts';

self.addEventListener('message', async ({ data: seed }: MessageEvent<number>) => {
  const started = performance.now();
  const { status } = await gradeSolution(seed);
  self.postMessage({ status, ms: performance.now() - started });
});
