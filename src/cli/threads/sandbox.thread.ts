/** The thread in which learner code runs under Node: for each job one answer; its parent ends it. */
import { parentPort } from 'node:worker_threads';
import { loadExercise } from '#catalog/catalog.node.ts';
import { atVariant } from '#graders/at-variant.ts';
import { gradeSource } from '#sandbox/grade-source.ts';
import { bundleGuestCore } from '#sandbox/guest-core.node.ts';
import { hostileOutcome } from '#sandbox/hostile-outcome.ts';
import { loadSqlite } from '#sandbox/sql/load-sqlite.node.ts';
import { loadWasm } from '#sandbox/load-wasm.node.ts';
import type { Verdict } from '#graders/verdict.ts';
import type { ThreadJob, ThreadMessage } from './job.ts';

const answer = (message: ThreadMessage) => parentPort?.postMessage(message);

parentPort?.on('message', async (job: ThreadJob) => {
  try {
    answer(await handle(job));
  } catch (error) {
    answer({ type: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

async function handle(job: ThreadJob): Promise<ThreadMessage> {
  const wasm = await loadWasm();
  if (job.type === 'hostile') {
    answer({ type: 'progress' });
    return { type: 'hostile-outcome', outcome: await hostileOutcome(wasm, job.code, job.tests) };
  }
  const exercise = atVariant(await loadExercise(job.exerciseId), job.variant);
  const onCheck = () => answer({ type: 'progress' });
  const verdicts: Verdict[] = [];
  for (const source of job.sources)
    verdicts.push(await gradeSource({ wasm, loadGuestCore: bundleGuestCore, loadSqlite }, { exercise, source, seed: job.seed, onCheck }));
  return { type: 'verdicts', verdicts };
}
