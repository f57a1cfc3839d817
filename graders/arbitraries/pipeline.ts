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

export const pipeline: fc.Arbitrary<Pipeline> = fc
  .tuple(
    fc.array(sketch, { maxLength: NAMES.length, size: 'max' }),
    fc.shuffledSubarray(NAMES, { minLength: NAMES.length }),
    fc.nat({ max: NAMES.length }),
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
