/** A pipeline's run: what is checked, and against which function of the core. */
import { runDag } from '#core/monitoring/run-dag.ts';
import { traceRunDag } from '#core/monitoring/trace-run-dag.ts';
import { type Pipeline, type PipelineTask, pipeline, widePipeline } from '#graders/arbitraries/pipeline.ts';
import { agreesWith, costs, defineGrader, expects, fc, invariantUnder, law, refuses } from '#graders/index.ts';

type Args = Pipeline;
type Run = {
  readonly order: readonly string[];
  readonly status: Readonly<Record<string, string>>;
  readonly attempts: Readonly<Record<string, number>>;
};

const task = (id: string, after: string[] = [], outcomes: boolean[] = [true], retries = 1): PipelineTask => ({
  id,
  after,
  outcomes,
  retries,
});
const legal: Args = [[task('a')]];

export default defineGrader<Args>({
  entry: 'runDag',
  oracles: ['runDag'],
  inputs: pipeline,
  oracle: (tasks) => runDag(tasks),
  checks: [
    agreesWith('follows the definition'),
    invariantUnder('the order in which the tasks are listed changes nothing', ([tasks], draw) => {
      const turn = Math.floor(draw * tasks.length);
      return [[...tasks.slice(turn), ...tasks.slice(0, turn)].toReversed()];
    }),
    invariantUnder('naming an upstream task twice changes nothing', ([tasks]) => [
      tasks.map((one) => ({ ...one, after: [...one.after, ...one.after] })),
    ]),
    law('a task that ran comes after all its upstream tasks', pipeline, (call, [tasks]) => {
      const result = call(tasks) as unknown as Run;
      const place = (id: string) => result.order.indexOf(id);
      const early = tasks.find(
        ({ id, after }) => place(id) >= 0 && after.some((upstream) => place(upstream) < 0 || place(upstream) > place(id)),
      );
      return (
        early === undefined || { expected: `${early.id} to run after ${early.after.join(', ')}, or not at all`, received: { ...result } }
      );
    }),
    law('when every attempt succeeds, every task runs once', pipeline, (call, [tasks]) => {
      const result = call(tasks.map((one) => ({ ...one, outcomes: [true, true, true] }))) as unknown as Run;
      const holds =
        result.order.length === tasks.length && tasks.every(({ id }) => result.status[id] === 'success' && result.attempts[id] === 1);
      return holds || { expected: `${tasks.length} tasks in order, each a success at the first attempt`, received: { ...result } };
    }),
    law('one more retry never turns a success into anything else', pipeline, (call, [tasks]) => {
      const [usual, patient] = [call(tasks), call(tasks.map((one) => ({ ...one, retries: one.retries + 1 })))] as unknown as [Run, Run];
      const lost = tasks.find(({ id }) => usual.status[id] === 'success' && patient.status[id] !== 'success');
      return lost === undefined || { expected: `${lost.id} to succeed with one more retry as well`, received: { ...patient } };
    }),
    expects(
      'all that lies behind a failure is skipped, however far',
      fc.integer({ min: 2, max: 6 }).map((length): Args => [chain(length)]),
      ([first, ...rest]) => ({
        order: [first?.id],
        status: { [first?.id ?? '']: 'failed', ...Object.fromEntries(rest.map(({ id }) => [id, 'skipped'])) },
        attempts: { [first?.id ?? '']: 2, ...Object.fromEntries(rest.map(({ id }) => [id, 0])) },
      }),
    ),
    expects(
      'a task that has just become ready waits for its turn in the alphabet',
      fc.constantFrom('b', 'ca', 'ad').map((waiting): Args => [[task('z', ['a']), task(waiting), task('a'), task('aa', [waiting])]]),
      ([, waiting]) => {
        const order = ['a', waiting?.id ?? '', 'aa', 'z'];
        const each = <Value>(value: Value) => Object.fromEntries(order.map((id) => [id, value]));
        return { order, status: each('success'), attempts: each(1) };
      },
      { runs: 6 },
    ),
    expects('no tasks: nothing ran', fc.constant<Args>([[]]), () => ({ order: [], status: {}, attempts: {} }), { runs: 2 }),
    refuses(
      'refuses tasks that wait for each other',
      [
        [[task('a', ['a'])]],
        [[task('a', ['b']), task('b', ['a'])]],
        [[task('a', ['b']), task('b', ['c']), task('c', ['a']), task('d')]],
        [[task('d'), task('b', ['d', 'c']), task('c', ['b']), task('e', ['d'])]],
      ],
      legal,
    ),
    refuses(
      'refuses an upstream task that is not there',
      [[[task('a', ['x'])]], [[task('a'), task('b', ['a', 'c'])]], [[task('a', [], [false]), task('b', ['a', 'c'])]]],
      legal,
    ),
    refuses('refuses an id that stands twice', [[[task('a'), task('a')]], [[task('a'), task('b', ['a']), task('b', ['a'])]]], legal),
    refuses(
      'refuses retries that are negative or no whole number',
      [-1, -2, 0.5].flatMap((retries) => [
        [[task('a', [], [true], retries)]],
        [[task('a', [], [false]), task('b', ['a'], [true], retries)]],
      ]),
      legal,
    ),
    costs('the steps grow hardly faster than the number of tasks', manyTasks, {
      n: 120,
      of: 'the number of tasks',
      maxGrowth: 1.5,
      maxTimesReference: 60,
      repeats: 2,
    }),
  ],
  features: [
    {
      when: 'every task succeeds',
      otherwise: 'some task fails or is skipped',
      holds: (tasks) => tasks.every(({ id }) => runDag(tasks).status[id] === 'success'),
    },
    {
      when: 'nothing is skipped',
      otherwise: 'something is skipped',
      holds: (tasks) => !Object.values(runDag(tasks).status).includes('skipped'),
    },
    {
      when: 'no upstream task is named twice',
      otherwise: 'an upstream task is named twice',
      holds: (tasks) => tasks.every(({ after }) => new Set(after).size === after.length),
    },
    { when: 'no task has retries', otherwise: 'a task has retries', holds: (tasks) => tasks.every(({ retries }) => retries === 0) },
  ],
  cost: { at: manyTasks, n: 60, repeats: 2 },
  shapes: [{ name: 'wide-pipelines', says: 'Nine to twelve tasks side by side, with up to four retries.', inputs: widePipeline }],
  picture: 'tables',
  trace: (tasks) => traceRunDag(tasks),
});

/** Tasks one behind the other, the first of which fails. */
function chain(length: number): PipelineTask[] {
  const ids = ['d', 'b', 'e', 'a', 'c', 'f'].slice(0, length);
  return ids.map((id, place) => task(id, ids.slice(Math.max(0, place - 1), place), [place > 0], 1));
}

/** Layers of three tasks, so that few are ready at a time; each waits for two of the layer before. */
function manyTasks(n: number): Args {
  const id = (index: number) => `t${String(10_000 + index)}`;
  const upstream = (index: number) => (index < 3 ? [] : [id(index - 3), id(index - (index % 3) - 1)]);
  return [Array.from({ length: n }, (_, index) => task(id(index), upstream(index), [index % 5 > 0, true]))];
}
