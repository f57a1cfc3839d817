/** `[tasks]`: a pipeline without a cycle, listed in an order of its own, some tasks naming an upstream twice. */
import * as fc from 'fast-check';

export interface PipelineTask {
  id: string;
  after: string[];
  outcomes: boolean[];
  retries: number;
}
export type Pipeline = [tasks: PipelineTask[]];

const NAMES = ['a', 'b', 'c', 'd', 'e', 'ab', 'ca', 'f'];

const sketch = fc.record({
  /** Places of the upstream tasks, counted back from this one. */
  back: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }),
  outcomes: fc.oneof(
    { weight: 4, arbitrary: fc.constant([true]) },
    { weight: 3, arbitrary: fc.array(fc.boolean(), { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant([false, true, true]) },
  ),
  retries: fc.integer({ min: 0, max: 2 }),
});

export const pipeline: fc.Arbitrary<Pipeline> = pipelineOf(NAMES, [0, NAMES.length], sketch);

/** For altered data: a wide graph with names as people write them, and tasks that need several attempts. */
export const widePipeline: fc.Arbitrary<Pipeline> = pipelineOf(
  ['clean', 'clicks', 'items', 'item', 'load', 'metrics', 'plays', 'report', 'rank', 'search', 'users', 'user'],
  [9, 12],
  fc.record({
    back: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 3 }),
    outcomes: fc.oneof({ weight: 3, arbitrary: fc.constant([true]) }, { weight: 2, arbitrary: fc.array(fc.boolean(), { maxLength: 5 }) }),
    retries: fc.integer({ min: 0, max: 4 }),
  }),
);

function pipelineOf(known: readonly string[], [least, most]: readonly [number, number], task: typeof sketch): fc.Arbitrary<Pipeline> {
  return fc
    .tuple(
      fc.array(task, { minLength: least, maxLength: most, size: 'max' }),
      fc.shuffledSubarray([...known], { minLength: known.length }),
      fc.nat({ max: known.length }),
      fc.boolean(),
    )
    .map(([sketches, names, turn, reversed]): Pipeline => {
      const tasks = sketches.map(({ back, outcomes, retries }, place): PipelineTask => {
        const after = back.flatMap((by) => (by <= place ? [names[place - by] ?? ''] : []));
        return { id: names[place] ?? '', after, outcomes: [...outcomes], retries };
      });
      const listed = [...tasks.slice(turn), ...tasks.slice(0, turn)];
      return [reversed ? listed.reverse() : listed];
    });
}
