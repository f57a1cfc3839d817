/** A pipeline's run: by hand, against plausible mistakes, laws, refusals; its queue and its trace. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AlphabeticalQueue } from './alphabetical-queue.ts';
import { type PipelineTask, runDag } from './run-dag.ts';
import { traceRunDag } from './trace-run-dag.ts';

const task = (id: string, after: string[] = [], outcomes: boolean[] = [true], retries = 0): PipelineTask => ({
  id,
  after,
  outcomes,
  retries,
});

/** Up to twelve tasks whose names say nothing about their order, upstream only among those before. */
const pipelines: fc.Arbitrary<PipelineTask[]> = fc.uniqueArray(fc.stringMatching(/^[a-f]{1,3}$/), { maxLength: 12 }).chain((ids) =>
  fc.tuple(
    ...ids.map((id, place) =>
      fc.record({
        id: fc.constant(id),
        after: place === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...ids.slice(0, place)), { maxLength: 3 }),
        outcomes: fc.array(fc.boolean(), { maxLength: 3 }),
        retries: fc.nat(3),
      }),
    ),
  ),
);

describe('runDag', () => {
  test('by hand: of the ready ones the alphabetically first, not the one added first or deepest', () => {
    // c is ready after a, but b was too.
    expect(runDag([task('d'), task('c', ['a']), task('b'), task('a')]).order).toEqual(['a', 'b', 'c', 'd']);
    expect(runDag([task('b'), task('a', ['z']), task('z')]).order).toEqual(['b', 'z', 'a']);
  });
  test('by hand: retries come on top of the first attempt, a missing outcome is a failure', () => {
    expect(runDag([task('a', [], [false, true], 1)])).toEqual({ order: ['a'], status: { a: 'success' }, attempts: { a: 2 } });
    expect(runDag([task('a', [], [false, true], 0)])).toEqual({ order: ['a'], status: { a: 'failed' }, attempts: { a: 1 } });
    expect(runDag([task('a', [], [], 2)])).toEqual({ order: ['a'], status: { a: 'failed' }, attempts: { a: 3 } });
    expect(runDag([task('a', [], [false, false, true], 9)]).attempts).toEqual({ a: 3 });
  });
  test('by hand: it stops at the first success', () => {
    expect(runDag([task('a', [], [true, false, true], 5)])).toEqual({ order: ['a'], status: { a: 'success' }, attempts: { a: 1 } });
  });
  test('by hand: after a failure children and grandchildren are skipped, others run', () => {
    const tasks = [task('a', [], [false]), task('b', ['a']), task('c', ['b']), task('d', ['a', 'e']), task('e')];
    expect(runDag(tasks)).toEqual({
      order: ['a', 'e'],
      status: { a: 'failed', b: 'skipped', c: 'skipped', d: 'skipped', e: 'success' },
      attempts: { a: 1, b: 0, c: 0, d: 0, e: 1 },
    });
  });
  test('an upstream named twice counts once', () => {
    expect(runDag([task('b', ['a', 'a']), task('a')]).order).toEqual(['a', 'b']);
  });
  test('no tasks, no run', () => expect(runDag([])).toEqual({ order: [], status: {}, attempts: {} }));
  test('names that every object knows are names like others', () => {
    expect(runDag([task('constructor'), task('valueof', ['constructor'])]).order).toEqual(['constructor', 'valueof']);
    expect(Object.keys(runDag([task('__proto__')]).status)).toEqual(['__proto__']);
  });
  test('the order of the list does not count', () => {
    fc.assert(
      fc.property(pipelines, (tasks) => {
        expect(runDag(tasks.toReversed())).toEqual(runDag(tasks));
      }),
    );
  });
  test('each runs after its upstream and only if all of it succeeded; what did not run made no attempt', () => {
    fc.assert(
      fc.property(pipelines, (tasks) => {
        const { order, status, attempts } = runDag(tasks);
        for (const { id, after, retries } of tasks) {
          const mayRun = after.every((upstream) => status[upstream] === 'success');
          expect(order.includes(id)).toBe(mayRun);
          expect(status[id] === 'skipped').toBe(!mayRun);
          if (mayRun) for (const upstream of after) expect(order.indexOf(upstream)).toBeLessThan(order.indexOf(id));
          expect(attempts[id]).toBeGreaterThanOrEqual(mayRun ? 1 : 0);
          expect(attempts[id]).toBeLessThanOrEqual(mayRun ? 1 + retries : 0);
        }
      }),
    );
  });
  test('always the alphabetically first ready one, by looking at all of them each time', () => {
    fc.assert(
      fc.property(pipelines, (tasks) => {
        const visited = new Set<string>();
        const slow: string[] = [];
        while (visited.size < tasks.length) {
          const ready = tasks.filter(({ id, after }) => !visited.has(id) && after.every((upstream) => visited.has(upstream)));
          const next = ready.map(({ id }) => id).toSorted()[0] as string;
          visited.add(next);
          slow.push(next);
        }
        const { order } = runDag(tasks);
        expect(order).toEqual(slow.filter((id) => order.includes(id)));
      }),
    );
  });
  test('when all goes well every task runs once', () => {
    fc.assert(
      fc.property(pipelines, (tasks) => {
        const { order, attempts } = runDag(tasks.map((one) => ({ ...one, outcomes: [true] })));
        expect(order.toSorted()).toEqual(tasks.map(({ id }) => id).toSorted());
        expect(Object.values(attempts)).toEqual(tasks.map(() => 1));
      }),
    );
  });
  test('more retries never turn a success into a failure', () => {
    fc.assert(
      fc.property(pipelines, (tasks) => {
        const [before, after] = [tasks, tasks.map((one) => ({ ...one, retries: one.retries + 1 }))].map((list) => runDag(list).status);
        for (const { id } of tasks) if (before?.[id] === 'success') expect(after?.[id]).toBe('success');
      }),
    );
  });
  test('a wide and a long pipeline take no scan per task', () => {
    const wide = Array.from({ length: 20_000 }, (_, index) => task(`t${index}`, index === 0 ? [] : ['t0']));
    expect(runDag(wide).order.length).toBe(20_000);
    const long = Array.from({ length: 20_000 }, (_, index) => task(`t${index}`, index === 0 ? [] : [`t${index - 1}`]));
    expect(runDag(long.toReversed()).order.at(-1)).toBe('t19999');
  });
  test.each([
    [[task('a', ['a'])], 'tasks without a cycle, got one'],
    [[task('a', ['b']), task('b', ['a']), task('c')], 'tasks without a cycle, got one'],
    [[task('a', ['x'])], 'known ids in after, got x in a'],
    [[task('a'), task('a')], 'unique ids, got a twice'],
    [[task('a', [], [true], -1)], 'an integer retries >= 0, got -1'],
    [[task('a', [], [true], 0.5)], 'an integer retries >= 0, got 0.5'],
  ])('refuses %j', (tasks, message) => {
    expect(() => runDag(tasks)).toThrow(new RangeError(`runDag requires ${message}`));
  });
});

test('AlphabeticalQueue gives names back sorted, between additions too', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ maxLength: 2 }), fc.constant(null))), (steps) => {
      const queue = new AlphabeticalQueue();
      let waiting: string[] = [];
      for (const step of steps) {
        if (step !== null) {
          queue.add(step);
          waiting = [...waiting, step].toSorted();
        } else if (waiting.length > 0) expect(queue.take()).toBe(waiting.shift());
        expect(queue.size).toBe(waiting.length);
      }
      for (const name of waiting) expect(queue.take()).toBe(name);
    }),
  );
});

describe('traceRunDag', () => {
  test('its rows are the statuses and attempts that it reports', () => {
    fc.assert(
      fc.property(pipelines, (tasks) => {
        const { rows, result } = traceRunDag(tasks);
        const run = runDag(tasks);
        expect(Object.fromEntries(result)).toEqual(run);
        expect(Object.fromEntries(rows.map((row) => [row[1], row[4]]))).toEqual(run.status);
        expect(Object.fromEntries(rows.map((row) => [row[1], row[3]]))).toEqual(run.attempts);
        expect(rows.filter((row) => row[4] !== 'skipped').map((row) => row[1])).toEqual(run.order);
      }),
    );
  });
  test('by hand: says what each task waited for', () => {
    expect(traceRunDag([task('b', ['a', 'a']), task('a', [], [false])]).rows).toEqual([
      [1, 'a', '', 1, 'failed'],
      [2, 'b', 'a: failed', 0, 'skipped'],
    ]);
  });
});
