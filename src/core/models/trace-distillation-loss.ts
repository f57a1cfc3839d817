/** The distillation loss worked class by class. */
import type { Trace } from '#core/trace.ts';
import { distillationLoss, hardLoss, softTerms } from './distillation-loss.ts';
import { softmax } from './softmax.ts';

/** Takes what distillationLoss takes; one row for each class, and the terms sum to the divergence. */
export function traceDistillationLoss(
  teacherLogits: readonly number[],
  studentLogits: readonly number[],
  label: number,
  temperature: number,
  softWeight: number,
): Trace {
  const loss = distillationLoss(teacherLogits, studentLogits, label, temperature, softWeight);
  const terms = softTerms(teacherLogits, studentLogits, temperature);
  const plain = softmax(studentLogits);
  const divergence = terms.reduce((sum, { term }) => sum + term, 0);
  return {
    columns: ['class', 'teacher at T', 'student at T', 'teacher x ln(teacher / student)', 'student at 1', 'label'],
    rows: terms.map(({ teacher, student, term }, index) => [
      index,
      teacher,
      student,
      term,
      plain[index] ?? NaN,
      index === label ? 'yes' : 'no',
    ]),
    result: [
      ['divergence', divergence],
      ['soft loss: T^2 x divergence', temperature * temperature * divergence],
      ['hard loss', hardLoss(studentLogits, label)],
      ['loss', loss],
    ],
  };
}
