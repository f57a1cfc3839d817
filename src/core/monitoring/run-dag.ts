/** A pipeline of tasks, run in the order of their dependencies. */
import { requireInteger } from '#core/guards/require-integer.ts';
import { AlphabeticalQueue } from './alphabetical-queue.ts';

export interface PipelineTask {
  /** Name of the task, unique. */
  readonly id: string;
  /** Ids of the tasks that must succeed first; a repeated one counts once. */
  readonly after: readonly string[];
  /** Whether the first, second, … attempt succeeds; an attempt beyond the list fails. */
  readonly outcomes: readonly boolean[];
  /** How many attempts may follow a failed first one, an integer >= 0. */
  readonly retries: number;
}

export type TaskStatus = 'success' | 'failed' | 'skipped';

export interface DagRun {
  /** Ids of the tasks that ran, in the order of running. */
  readonly order: readonly string[];
  /** What became of each task, by id. */
  readonly status: Readonly<Record<string, TaskStatus>>;
  /** Attempts made by id; 0 for a skipped task. */
  readonly attempts: Readonly<Record<string, number>>;
}

/** What became of one task. */
export interface TaskVisit {
  /** The task as it was given. */
  readonly task: PipelineTask;
  /** What became of it. */
  readonly status: TaskStatus;
  /** Attempts made; 0 for a skipped task. */
  readonly attempts: number;
}

/**
 * Runs a directed acyclic graph of tasks: each after its upstream, the alphabetically first ready one next.
 *
 * What a scheduler does with the nightly metrics: retry what fails, and skip everything downstream of what stays failed rather
 * than compute from missing data. A skipped task makes no attempt and skips its own downstream in turn. Retries come on top
 * of the first attempt (Airflow counts likewise).
 *
 * @param tasks in any order, ids unique
 * @returns tasks that ran in order, and status and attempts of every task; O(tasks log tasks + edges)
 * @throws {RangeError} when an id is repeated, an upstream is unknown, retries is not an integer >= 0 or the tasks form a cycle
 * @see Kahn, "Topological Sorting of Large Networks", Communications of the ACM 5(11), 1962
 * @example runDag([{ id: 'load', after: [], outcomes: [false, true], retries: 1 }]).attempts // { load: 2 }
 */
export function runDag(tasks: readonly PipelineTask[]): DagRun {
  const visits = visitTasks(tasks);
  return {
    order: visits.filter(({ status }) => status !== 'skipped').map(({ task }) => task.id),
    status: Object.fromEntries(visits.map(({ task, status }) => [task.id, status])),
    attempts: Object.fromEntries(visits.map(({ task, attempts }) => [task.id, attempts])),
  };
}

/**
 * The tasks in the order of their visits, skipped ones included.
 *
 * @param tasks as in runDag
 * @returns one visit a task
 * @throws {RangeError} as there
 */
export function visitTasks(tasks: readonly PipelineTask[]): readonly TaskVisit[] {
  const byId = tasksById(tasks);
  const openUpstreams = new Map<string, number>();
  const downstream = new Map<string, string[]>(tasks.map(({ id }) => [id, []]));
  const ready = new AlphabeticalQueue();
  for (const { id, after } of tasks) {
    const upstreams = new Set(after);
    openUpstreams.set(id, upstreams.size);
    for (const upstream of upstreams) downstreamOf(upstream, id, downstream).push(id);
    if (upstreams.size === 0) ready.add(id);
  }
  const visits: TaskVisit[] = [];
  const succeeded = new Set<string>();
  while (ready.size > 0) {
    const task = byId.get(ready.take()) as PipelineTask;
    const visit = visitTask(
      task,
      task.after.every((upstream) => succeeded.has(upstream)),
    );
    if (visit.status === 'success') succeeded.add(task.id);
    visits.push(visit);
    for (const next of downstream.get(task.id) as string[]) {
      const open = (openUpstreams.get(next) as number) - 1;
      openUpstreams.set(next, open);
      if (open === 0) ready.add(next);
    }
  }
  if (visits.length < tasks.length) throw new RangeError('runDag requires tasks without a cycle, got one');
  return visits;
}

function visitTask(task: PipelineTask, mayRun: boolean): TaskVisit {
  if (!mayRun) return { task, status: 'skipped', attempts: 0 };
  const allowed = 1 + task.retries;
  const firstSuccess = task.outcomes.indexOf(true);
  if (firstSuccess >= 0 && firstSuccess < allowed) return { task, status: 'success', attempts: firstSuccess + 1 };
  return { task, status: 'failed', attempts: allowed };
}

function tasksById(tasks: readonly PipelineTask[]): ReadonlyMap<string, PipelineTask> {
  const byId = new Map<string, PipelineTask>();
  for (const task of tasks) {
    if (byId.has(task.id)) throw new RangeError(`runDag requires unique ids, got ${task.id} twice`);
    requireInteger('runDag', 'retries', task.retries);
    byId.set(task.id, task);
  }
  return byId;
}

function downstreamOf(upstream: string, id: string, downstream: ReadonlyMap<string, string[]>): string[] {
  const list = downstream.get(upstream);
  if (list === undefined) throw new RangeError(`runDag requires known ids in after, got ${upstream} in ${id}`);
  return list;
}
