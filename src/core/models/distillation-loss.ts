/** Loss of a small model that learns from a large one. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireInRange } from '#core/guards/require-in-range.ts';
import { requirePositive } from '#core/guards/require-positive.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { exp } from '#core/stats/portable-math.ts';
import { logSoftmax } from './softmax.ts';

/**
 * A student's loss against the teacher's softened scores and against the true label, in one.
 *
 * softWeight x T^2 x KL(softmax(teacher / T) || softmax(student / T)) + (1 - softWeight) x -ln softmax(student) of the
 * label. The temperature brings out what the teacher thinks of wrong items; T^2 keeps the soft gradient as strong as the
 * hard one. The hard loss has no temperature. Cross-entropy in place of KL differs by the teacher's entropy only, which
 * no student can change, but then a perfect student does not reach 0.
 *
 * @param teacherLogits scores by class, finite
 * @param studentLogits as many scores, finite
 * @param label the true class, an integer in [0, classes)
 * @param temperature T, finite and > 0: larger is softer
 * @param softWeight share of the soft loss, in [0, 1]
 * @returns in nats, >= 0
 * @throws {RangeError} when lengths differ or an argument is outside the ranges above
 * @see Hinton, Vinyals and Dean, "Distilling the Knowledge in a Neural Network", 2015, https://arxiv.org/abs/1503.02531
 * @example distillationLoss([1, 0], [0, 0], 0, 1, 0) // 0.6931...
 */
export function distillationLoss(
  teacherLogits: readonly number[],
  studentLogits: readonly number[],
  label: number,
  temperature: number,
  softWeight: number,
): number {
  requireSameLength('distillationLoss', { teacherLogits, studentLogits });
  requireFiniteValues('distillationLoss', 'teacherLogits', teacherLogits);
  requireFiniteValues('distillationLoss', 'studentLogits', studentLogits);
  requirePositive('distillationLoss', 'temperature', temperature);
  requireInRange('distillationLoss', 'softWeight', softWeight, 0, 1);
  if (!Number.isInteger(label) || label < 0 || label >= studentLogits.length)
    throw new RangeError(`distillationLoss requires an integer label in [0, ${studentLogits.length}), got ${String(label)}`);
  const terms = softTerms(teacherLogits, studentLogits, temperature);
  // A divergence is never negative, but the rounding of one near 0 can be.
  const divergence = Math.max(
    0,
    terms.reduce((sum, { term }) => sum + term, 0),
  );
  return softWeight * temperature * temperature * divergence + (1 - softWeight) * hardLoss(studentLogits, label);
}

export interface SoftTerm {
  /** Share of the class under the softened teacher. */
  readonly teacher: number;
  /** Share of the class under the softened student. */
  readonly student: number;
  /** Teacher x ln(teacher / student): what the class adds to the divergence, in nats. */
  readonly term: number;
}

/**
 * The divergence of the softened student from the softened teacher, class by class.
 *
 * @param teacherLogits scores by class
 * @param studentLogits as many scores
 * @param temperature what both are divided by
 * @returns by class; the terms sum to the divergence
 */
export function softTerms(teacherLogits: readonly number[], studentLogits: readonly number[], temperature: number): SoftTerm[] {
  const teacher = logSoftmax(teacherLogits.map((logit) => logit / temperature));
  const student = logSoftmax(studentLogits.map((logit) => logit / temperature));
  return teacher.map((logShare, index) => {
    const [share, logStudent] = [exp(logShare), student[index] ?? NaN];
    return { teacher: share, student: exp(logStudent), term: share * (logShare - logStudent) };
  });
}

/**
 * Cross-entropy of the student against the label, at temperature 1.
 *
 * @param studentLogits scores by class
 * @param label the true class
 * @returns in nats, >= 0
 */
export function hardLoss(studentLogits: readonly number[], label: number): number {
  return Math.max(0, -(logSoftmax(studentLogits)[label] ?? NaN));
}
