/** Waits, within bounds, for what a call gave back: runs queued promise jobs and unwraps the promise. */
import type { Outcome } from '#graders/outcome.ts';
import type { QuickJSHandle } from 'quickjs-emscripten-core';
import type { Failure, Realms } from './realms.ts';
import { JOBS_PER_CALL } from './sandbox-limits.ts';

export type Settled =
  | { readonly kind: 'value'; readonly handle: QuickJSHandle }
  | Failure
  | Extract<Outcome, { kind: 'job-flood' | 'unsettled' }>;

/** Takes over the handle. Foreign thenables are values like any other; only a promise of the engine is waited for. */
export function settle(realms: Realms, handle: QuickJSHandle): Settled {
  const { runtime, learner, gauge } = realms;
  const jobs = runtime.executePendingJobs(JOBS_PER_CALL);
  if (jobs.error) {
    const failure = jobs.error.consume((error) => realms.classify(error));
    if (failure.kind !== 'threw') return failure;
  }
  if (gauge.stoppedBy !== undefined) return { kind: 'timed-out', limit: gauge.stoppedBy };
  if (runtime.hasPendingJob()) return { kind: 'job-flood' };
  const state = learner.getPromiseState(handle);
  if (state.type === 'pending') return { kind: 'unsettled' };
  if (state.type === 'rejected') return state.error.consume((error) => realms.classify(error));
  return { kind: 'value', handle: state.notAPromise ? handle : state.value };
}
