/** A pipeline's run worked task by task. */
import type { Trace } from '#core/trace.ts';
import { type PipelineTask, runDag, visitTasks } from './run-dag.ts';

/**
 * Takes what runDag takes; one row a task in the order of the visits, skipped ones included.
 *
 * @param tasks in any order, ids unique
 * @returns rows with the attempts that each task made
 * @throws {RangeError} when the tasks are not as runDag wants them
 */
export function traceRunDag(tasks: readonly PipelineTask[]): Trace {
  const visits = visitTasks(tasks);
  const statusOf = new Map(visits.map(({ task, status }) => [task.id, status]));
  return {
    columns: ['visit', 'task', 'upstream', 'attempts', 'status'],
    rows: visits.map(({ task, status, attempts }, index) => {
      const upstream = [...new Set(task.after)].map((id) => `${id}: ${statusOf.get(id)}`).join(', ');
      return [index + 1, task.id, upstream, attempts, status];
    }),
    result: Object.entries(runDag(tasks)),
  };
}
