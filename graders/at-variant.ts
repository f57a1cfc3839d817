/** An exercise at a variant: its grader on the variant's data, and the number, which its verdicts tell. */
import type { BoundSqlPlan, Grader } from './grader.ts';
import { defineSqlGrader } from './sql/define-sql-grader.ts';
import { shapeAt, worldSeedOf } from './variant.ts';
import { withShape } from './with-shape.ts';

/** Without a variant the exercise is as first set. */
export function atVariant<Exercise extends { readonly grader: Grader }>(
  exercise: Exercise,
  variant: number | undefined,
): Exercise & { readonly variant?: number } {
  return variant === undefined ? exercise : { ...exercise, grader: variantGrader(exercise.grader, variant), variant };
}

/** The definition stays; a function is asked on the variant's shape, a query on its world and with its parameters. */
export function variantGrader(grader: Grader, variant: number): Grader {
  if (grader.sql !== undefined) return sqlAtVariant(grader.sql, variant);
  const shape = shapeAt(grader.shapes, variant);
  return shape === undefined ? grader : withShape(grader, shape);
}

function sqlAtVariant({ all: _, ...plan }: BoundSqlPlan, variant: number): Grader {
  const { parametersAt, databases } = plan;
  return defineSqlGrader({
    ...plan,
    databases: (seed) => databases(seed, worldSeedOf(variant)),
    ...(parametersAt === undefined ? {} : { parameters: parametersAt(variant) }),
  });
}
