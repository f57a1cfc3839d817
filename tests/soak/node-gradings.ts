/** Grades files in this process, two at a time, and prints what it held after the first of them and at the end. */
import { existsSync, readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadExercise } from '#catalog/catalog.node.ts';
import { gradeFile } from '#cli/grade-file.ts';
import { mapConcurrently } from '#cli/map-concurrently.ts';
import { type GradingJob, gradingJobs } from './grading-jobs.ts';

const [runs, warmUp] = process.argv.slice(2).map(Number) as [number, number];
/** A thread that is told to end takes a moment. */
const SETTLE_MS = 500;
const LANES = 2;

const wrong: string[] = [];
const jobs = (await gradingJobs(runs)).filter(({ stopAfterMs }) => stopAfterMs === undefined);
await mapConcurrently(jobs.slice(0, warmUp), LANES, grade);
const before = await holdings();
await mapConcurrently(jobs.slice(warmUp), LANES, grade);
console.log(JSON.stringify({ wrong, before, after: await holdings() }));

async function grade({ exerciseId, source, seed, expected }: GradingJob): Promise<void> {
  const { status } = await gradeFile(await loadExercise(exerciseId), source, seed);
  if (status !== expected && status !== 'inconclusive') wrong.push(`${exerciseId}, seed ${seed}: ${status}, not ${expected}`);
}

async function holdings() {
  await sleep(SETTLE_MS);
  for (let round = 0; round < 3; round += 1) globalThis.gc?.();
  const { heapUsed: heapBytes, rss: residentBytes } = process.memoryUsage();
  // Where the system lists them; elsewhere the handles tell.
  const threads = existsSync('/proc/self/task') ? readdirSync('/proc/self/task').length : 0;
  return { threads, handles: process.getActiveResourcesInfo().toSorted(), heapBytes, residentBytes };
}
