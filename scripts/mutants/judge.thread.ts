/** The thread in which mutants are judged: a job of programs of one exercise in, what each of them did in every check out. */
import { parentPort } from 'node:worker_threads';
import { loadExercise } from '#catalog/catalog.node.ts';
import { endsTheCheck } from '#graders/judgement.ts';
import { LEAVES_INPUT_UNCHANGED } from '#graders/checks/leaves-input-unchanged.ts';
import type { Verdict } from '#graders/verdict.ts';
import { gradeSource } from '#sandbox/grade-source.ts';
import { bundleGuestCore } from '#sandbox/guest-core.node.ts';
import { loadWasm } from '#sandbox/load-wasm.node.ts';
import { loadSqlite } from '#sandbox/sql/load-sqlite.node.ts';
import { judgedOnly } from './judged-only.ts';

export interface JudgeJob {
  readonly exerciseId: string;
  readonly sources: readonly string[];
  /** A program that the first seed accepts is tried with the next. */
  readonly seeds: readonly number[];
}

export interface Judged {
  readonly fate: 'accepted' | 'rejected' | 'unreadable';
  /** Place of the seed that decided. */
  readonly decidedBy: number;
  /** Names of the checks that it failed by an answer, where that tells something of the check. */
  readonly failed: readonly string[];
}

const host = { wasm: await loadWasm(), loadGuestCore: bundleGuestCore, loadSqlite };

parentPort?.on('message', async ({ exerciseId, sources, seeds }: JudgeJob) => {
  const exercise = await loadExercise(exerciseId);
  for (const source of sources) {
    let [decidedBy, verdict] = [0, await gradeSource(host, { exercise: judgedOnly(exercise), source, seed: seeds[0] as number })];
    while (verdict.status === 'accepted' && decidedBy < seeds.length - 1) {
      decidedBy += 1;
      verdict = await gradeSource(host, { exercise: judgedOnly(exercise), source, seed: seeds[decidedBy] as number });
    }
    parentPort?.postMessage({
      fate: fateOf(verdict),
      decidedBy,
      failed: tellingFailures(verdict, exercise.grader.sql !== undefined),
    } satisfies Judged);
  }
});

function fateOf({ status, failure }: Verdict): Judged['fate'] {
  if (failure?.outcome === 'compile-error') return 'unreadable';
  return status === 'accepted' ? 'accepted' : 'rejected';
}

/**
 * A program that passes no check but the automatic one, which whatever answers at all will pass, does not show that any check can
 * tell right from wrong. Neither does one that ran out of fuel, or never loaded. A query is asked the same on every database, and a
 * wrong one may well fail on all of them.
 */
function tellingFailures({ status, checks }: Verdict, isQuery: boolean): readonly string[] {
  const passesSome = isQuery || checks.some(({ name, passed }) => passed && name !== LEAVES_INPUT_UNCHANGED);
  const failed = checks.filter(({ passed, outcome }) => !passed && !endsTheCheck(outcome));
  return status === 'rejected' && passesSome ? failed.map(({ name }) => name) : [];
}
