/** A grader on altered data: everything that draws from its inputs draws from the shape's instead. */
import type { Grader, Shape } from './grader.ts';

/** Laws and refusals with inputs of their own keep these, and the witnesses of the misconceptions stay: they are legal in any shape. */
export function withShape<Args extends readonly unknown[]>(grader: Grader<Args>, shape: Shape<Args>): Grader<Args> {
  return { ...grader, inputs: shape.inputs };
}
