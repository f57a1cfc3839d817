/** Multi-gate mixture of experts. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { sigmoid, softmax } from './softmax.ts';
import { dotProduct } from '#core/stats/dot-product.ts';
import { requireVectors, type Vector } from './vectors.ts';

/**
 * Predictions of several tasks from shared experts that each task mixes in its own proportions.
 *
 * Every expert turns the features into a hidden vector, max(0, W x). Each task has a gate, a softmax over the experts of
 * its own linear scores of x, and a tower that reads the mix: sigmoid(tower . sum of gate x hidden). One gate for all
 * would force tasks that pull apart, such as click and dislike, onto the same mix.
 *
 * @param x features, finite
 * @param experts weight matrix by expert, at least one: rows are hidden units, each row as long as x
 * @param gates weight matrix by task, at least one: a row for each expert, each as long as x
 * @param towers weights by task, each as long as an expert has rows
 * @returns by task a probability in (0, 1), as far as a number can tell it from 0 and 1
 * @throws {RangeError} when shapes disagree, there is no expert or no task, or a number is not finite
 * @see Ma et al., "Modeling Task Relationships in Multi-task Learning with Multi-gate Mixture-of-Experts", KDD 2018
 * @example mmoe([1], [[[2]], [[-4]]], [[[0], [0]]], [[1]]) // [0.7310...]
 */
export function mmoe(
  x: readonly number[],
  experts: readonly (readonly (readonly number[])[])[],
  gates: readonly (readonly (readonly number[])[])[],
  towers: readonly (readonly number[])[],
): number[] {
  requireShapes(x, experts, gates, towers);
  const hidden = hiddenVectors(x, experts);
  return gates.map((gate, task) => sigmoid(dotProduct(towers[task] ?? [], mixture(gateShares(x, gate), hidden))));
}

/**
 * What each expert makes of the features.
 *
 * @param x features
 * @param experts weight matrix by expert
 * @returns hidden vector by expert, entries >= 0
 */
export function hiddenVectors(x: Vector, experts: readonly (readonly Vector[])[]): number[][] {
  return experts.map((expert) => expert.map((row) => Math.max(0, dotProduct(row, x))));
}

/**
 * How much of each expert a task takes.
 *
 * @param x features
 * @param gate a row of weights for each expert
 * @returns share by expert; they sum to 1
 */
export function gateShares(x: Vector, gate: readonly Vector[]): number[] {
  return softmax(gate.map((row) => dotProduct(row, x)));
}

/**
 * Weighted sum of the experts' hidden vectors.
 *
 * @param shares by expert
 * @param hidden vector by expert, all of one length
 * @returns a vector of that length
 */
export function mixture(shares: Vector, hidden: readonly Vector[]): number[] {
  return (hidden[0] ?? []).map((_, unit) => hidden.reduce((sum, vector, expert) => sum + (shares[expert] ?? 0) * (vector[unit] ?? 0), 0));
}

function requireShapes(
  x: Vector,
  experts: readonly (readonly Vector[])[],
  gates: readonly (readonly Vector[])[],
  towers: readonly Vector[],
): void {
  requireFiniteValues('mmoe', 'x', x);
  requireSameLength('mmoe', { gates, towers });
  if (experts.length === 0) throw new RangeError('mmoe requires at least one expert, got none');
  if (gates.length === 0) throw new RangeError('mmoe requires at least one task, got none');
  const units = experts[0]?.length ?? 0;
  for (const expert of experts) requireRows('experts', expert, units, x.length);
  for (const gate of gates) requireRows('gates', gate, experts.length, x.length);
  requireVectors('mmoe', 'towers', towers, units);
}

function requireRows(name: string, matrix: readonly Vector[], rows: number, columns: number): void {
  if (matrix.length !== rows) throw new RangeError(`mmoe requires matrices of ${rows} rows in ${name}, got ${matrix.length}`);
  requireVectors('mmoe', name, matrix, columns);
}
