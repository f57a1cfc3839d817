/** `[x, experts, gates, towers]` of a small multi-gate mixture of experts; all shapes agree. */
import * as fc from 'fast-check';

export type ExpertsAndGates = [x: number[], experts: number[][][], gates: number[][][], towers: number[][]];

const MOST_EXPERTS = 3;

/** Halves between -1.5 and 1.5: what goes into a sigmoid stays small enough to be told from 0 and 1. */
const weight = fc.integer({ min: -3, max: 3 }).map((halves) => halves / 2);
const vector = (length: number) => fc.array(weight, { minLength: length, maxLength: length });
const matrix = (rows: number, columns: number) => fc.array(vector(columns), { minLength: rows, maxLength: rows });

/** A task's gate and tower are sampled together; rows for experts that are not there are cut off. */
function shaped(features: number, units: number): fc.Arbitrary<ExpertsAndGates> {
  const task = fc.record({ gate: matrix(MOST_EXPERTS, features), tower: vector(units) });
  return fc
    .tuple(
      vector(features),
      fc.array(matrix(units, features), { minLength: 1, maxLength: MOST_EXPERTS, size: 'max' }),
      fc.array(task, { minLength: 1, maxLength: 3, size: 'max' }),
    )
    .map(
      ([x, experts, tasks]): ExpertsAndGates => [
        x,
        experts,
        tasks.map(({ gate }) => gate.slice(0, experts.length)),
        tasks.map(({ tower }) => tower),
      ],
    );
}

export const expertsAndGates: fc.Arbitrary<ExpertsAndGates> = fc.oneof(
  { withCrossShrink: true },
  { weight: 1, arbitrary: shaped(1, 1) },
  { weight: 1, arbitrary: shaped(1, 2) },
  { weight: 2, arbitrary: shaped(2, 1) },
  { weight: 4, arbitrary: shaped(2, 2) },
  { weight: 1, arbitrary: shaped(3, 2) },
);

/** The same, of four features or three hidden units. */
export const widerExpertsAndGates: fc.Arbitrary<ExpertsAndGates> = fc.oneof({ withCrossShrink: true }, shaped(4, 2), shaped(2, 3));
