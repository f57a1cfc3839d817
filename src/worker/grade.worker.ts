/** The grading worker: loads an exercise, runs one job in the sandbox, answers. The page ends it; it never ends itself. */
import wasmUrl from '@jitl/quickjs-wasmfile-release-sync/wasm?url';
import { loadExerciseChunk, loadGuestCore } from '#catalog/exercise-chunks.vite.ts';
import { fromWire, toWire } from '#graders/wire.ts';
import { startEngine } from '#sandbox/engine.ts';
import { gradeSource, runToolbox, type SandboxHost } from '#sandbox/grade-source.ts';
import { runScratch } from '#sandbox/run-scratch.ts';
import type { FromWorker, RunResult, ToWorker } from './protocol.ts';

/** The guest's `Math.random` in Run; fixed, so that Run repeats itself. */
const SCRATCH_SEED = 1;

/** Long enough for a job that waited for the worker to come first. */
const REHEARSE_AFTER_MS = 150;

/** Absolute: a blob worker has no address to resolve against. */
const wasmLocation = new URL(wasmUrl, import.meta.url).href;
const wasm = WebAssembly.compileStreaming(fetch(wasmLocation)).catch(async () =>
  WebAssembly.compile(await (await fetch(wasmLocation)).arrayBuffer()),
);

const answer = (message: FromWorker) => self.postMessage(message);
const host = async (): Promise<SandboxHost> => ({ wasm: await wasm, wasmLocation, loadGuestCore });

let rehearsal: ReturnType<typeof setTimeout> | undefined;
let rehearsed = false;

self.addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  clearTimeout(rehearsal);
  try {
    answer(await handle(data));
    if (data.type !== 'check' && data.type !== 'run') rehearsal = setTimeout(() => rehearse(data.exerciseId), REHEARSE_AFTER_MS);
  } catch (error) {
    answer({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});

async function handle(job: ToWorker): Promise<FromWorker> {
  const exercise = await loadExerciseChunk(job.exerciseId);
  switch (job.type) {
    case 'prepare':
      await wasm;
      return { type: 'ready', exerciseId: exercise.id, contentHash: exercise.contentHash, graderVersion: exercise.grader.version };
    case 'check': {
      const onCheck = (check: string, index: number, count: number) => answer({ type: 'progress', check, index, count });
      return { type: 'verdict', verdict: await gradeSource(await host(), { exercise, source: job.source, seed: job.seed, onCheck }) };
    }
    case 'run':
      return { type: 'ran', result: await runJob(job.source, job.scratch, exercise.grader.oracles) };
    case 'solution':
      return { type: 'solution', source: exercise.solution };
    case 'trace': {
      const args = job.input.map(fromWire);
      return { type: 'trace', picture: exercise.grader.picture, trace: exercise.grader.trace(...args) };
    }
  }
}

/** Grades the solution once while nobody waits: the engines of script and wasm are then warm for the learner's file. */
async function rehearse(exerciseId: string): Promise<void> {
  if (rehearsed) return;
  rehearsed = true;
  const exercise = await loadExerciseChunk(exerciseId);
  // Whatever is wrong is told when a job meets it.
  await gradeSource(await host(), { exercise, source: exercise.solution, seed: SCRATCH_SEED }).catch(() => undefined);
}

async function runJob(source: string, scratch: string, oracles: readonly string[]): Promise<RunResult> {
  const sandbox = await host();
  const toolbox = await runToolbox(sandbox, source, oracles);
  const { outcome, console, fuel } = runScratch(
    await startEngine(sandbox.wasm, sandbox.wasmLocation),
    source,
    scratch,
    SCRATCH_SEED,
    toolbox,
  );
  return { outcome: outcome.kind === 'returned' ? { kind: 'returned', value: toWire(outcome.value) } : outcome, console, fuel };
}
