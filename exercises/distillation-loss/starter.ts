/**
 * The loss of a student model that learns from a teacher's scores and from the true label at once.
 *
 * @param teacherLogits the teacher's scores by class, finite numbers of any size
 * @param studentLogits the student's scores, as many
 * @param label the true class, an integer from 0 up, below the number of classes
 * @param temperature what logits are divided by in the soft part, finite and > 0
 * @param softWeight weight of the soft part, in [0, 1]; the hard part has the rest
 * @returns in nats, >= 0
 * @throws {RangeError} when the lists differ in length or an argument is outside its range
 */
export function distillationLoss(
  teacherLogits: number[],
  studentLogits: number[],
  label: number,
  temperature: number,
  softWeight: number,
): number {
  throw new Error('write me: weigh the divergence from the softened teacher against the loss on the label');
}
