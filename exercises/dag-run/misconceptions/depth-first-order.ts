// fails: follows the definition
// says: You follow a branch to its end before you turn to the next one: what has just become ready runs at once. That is a legal order and one of many, so two runs of two tools could not be compared. Here the next task is always the alphabetically first of all that are ready.
// witness: [[{"id":"a","after":[],"outcomes":[true],"retries":1},{"id":"b","after":[],"outcomes":[true],"retries":1},{"id":"z","after":["a"],"outcomes":[true],"retries":1}]]
type Task = { id: string; after: string[]; outcomes: boolean[]; retries: number };
type Status = 'success' | 'failed' | 'skipped';
export function runDag(tasks: Task[]): { order: string[]; status: Record<string, Status>; attempts: Record<string, number> } {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  refuseIllegal(tasks, byId);
  const open = new Map(tasks.map(({ id, after }) => [id, new Set(after).size]));
  const downstream = new Map<string, string[]>(tasks.map(({ id }) => [id, []]));
  for (const { id, after } of tasks) for (const upstream of new Set(after)) downstream.get(upstream)?.push(id);
  const order: string[] = [];
  const status: Record<string, Status> = {};
  const attempts: Record<string, number> = {};
  const ready = tasks.filter(({ after }) => after.length === 0).map(({ id }) => id);
  ready.sort();
  for (let id = ready.shift(); id !== undefined; id = ready.shift()) {
    const task = byId.get(id) as Task;
    const mayRun = task.after.every((upstream) => status[upstream] === 'success');
    [status[id], attempts[id]] = mayRun ? attempt(task) : ['skipped', 0];
    if (mayRun) order.push(id);
    const freed: string[] = [];
    for (const next of downstream.get(id) ?? []) {
      const left = (open.get(next) ?? 0) - 1;
      open.set(next, left);
      if (left === 0) freed.push(next);
    }
    ready.unshift(...freed.sort());
  }
  if (Object.keys(status).length < tasks.length) throw new RangeError('runDag requires tasks without a cycle, got one');
  return { order, status, attempts };
}
function attempt({ outcomes, retries }: Task): [Status, number] {
  for (let made = 1; made <= 1 + retries; made += 1) {
    if (outcomes[made - 1] === true) return ['success', made];
  }
  return ['failed', 1 + retries];
}
function refuseIllegal(tasks: Task[], byId: Map<string, Task>): void {
  if (byId.size < tasks.length) throw new RangeError('runDag requires every id once, got one twice');
  for (const { id, after, retries } of tasks) {
    const unknown = after.find((upstream) => !byId.has(upstream));
    if (unknown !== undefined) throw new RangeError(`runDag requires known ids in after, got ${unknown} in ${id}`);
    if (!Number.isInteger(retries) || retries < 0) throw new RangeError(`runDag requires an integer retries >= 0, got ${retries}`);
  }
}
