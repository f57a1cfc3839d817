/** The least that a full grading needs: the engine, the exercise, the call. */
import wasmUrl from '@jitl/quickjs-wasmfile-release-sync/wasm?url';
import type { Verdict } from '#graders/verdict.ts';
import { gradeSource } from '#sandbox/grade-source.ts';
import exercise from '../../../exercises/ndcg-at-k/grader.ts?exercise';

const wasm = WebAssembly.compileStreaming(fetch(wasmUrl));
const loadSqlite = () => Promise.reject(new Error('the exercise of the benchmark needs no SQLite'));
const loadGuestCore = () => Promise.reject(new Error('the exercise of the benchmark has no toolbox'));

export async function gradeSolution(seed: number): Promise<Verdict> {
  return gradeSource({ wasm: await wasm, loadGuestCore, loadSqlite }, { exercise, source: exercise.solution, seed });
}
