// fails: a very high temperature does not take the strength out of the soft loss
// says: Your soft part is the bare divergence. Dividing the logits by T leaves about 1 / T² of its gradient, so at a high temperature the student hears only the label. Multiply by T² to keep the two parts in balance.
// witness: [[1,0],[0,0],0,2,1]
export function distillationLoss(
  teacherLogits: number[],
  studentLogits: number[],
  label: number,
  temperature: number,
  softWeight: number,
): number {
  requireLegal(teacherLogits, studentLogits, label, temperature, softWeight);
  const teacher = logSoftmax(teacherLogits.map((logit) => logit / temperature));
  const student = logSoftmax(studentLogits.map((logit) => logit / temperature));
  const divergence = sum(teacher.map((logShare, place) => Math.exp(logShare) * (logShare - (student[place] ?? NaN))));
  const soft = divergence;
  const hard = -(logSoftmax(studentLogits)[label] ?? NaN);
  return softWeight * soft + (1 - softWeight) * hard;
}
function logSoftmax(logits: number[]): number[] {
  const largest = Math.max(...logits);
  const total = largest + Math.log(sum(logits.map((logit) => Math.exp(logit - largest))));
  return logits.map((logit) => logit - total);
}
function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
function requireLegal(teacher: number[], student: number[], label: number, temperature: number, softWeight: number): void {
  if (teacher.length !== student.length) {
    throw new RangeError(`distillationLoss requires as many logits of both, got ${teacher.length} and ${student.length}`);
  }
  const wrong = [...teacher, ...student].find((logit) => !Number.isFinite(logit));
  if (wrong !== undefined) throw new RangeError(`distillationLoss requires finite logits, got ${wrong}`);
  if (!Number.isInteger(label) || label < 0 || label >= student.length) {
    throw new RangeError(`distillationLoss requires a label from 0 to ${student.length - 1}, got ${label}`);
  }
  if (!Number.isFinite(temperature) || temperature <= 0) {
    throw new RangeError(`distillationLoss requires a finite temperature > 0, got ${temperature}`);
  }
  if (!(softWeight >= 0 && softWeight <= 1)) throw new RangeError(`distillationLoss requires softWeight in [0, 1], got ${softWeight}`);
}
