/** The experts read the features once; every task mixes them in its own proportions and reads the mix with its own tower. */
export function mmoe(x: number[], experts: number[][][], gates: number[][][], towers: number[][]): number[] {
  requireShapes(x, experts, gates, towers);
  const hidden = experts.map((expert) => expert.map((row) => Math.max(0, dot(row, x))));
  return gates.map((gate, task) => {
    const shares = softmax(gate.map((row) => dot(row, x)));
    const tower = towers[task] ?? [];
    const mixture = tower.map((_, unit) => sum(hidden.map((vector, expert) => (shares[expert] ?? 0) * (vector[unit] ?? 0))));
    return sigmoid(dot(tower, mixture));
  });
}

/** The largest score is taken out first, so that no exponential overflows. */
function softmax(scores: number[]): number[] {
  const largest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - largest));
  const total = sum(powers);
  return powers.map((power) => power / total);
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function dot(a: number[], b: number[]): number {
  return sum(a.map((value, index) => value * (b[index] ?? 0)));
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function requireShapes(x: number[], experts: number[][][], gates: number[][][], towers: number[][]): void {
  if (experts.length === 0 || gates.length === 0) throw new RangeError('mmoe requires at least one expert and one task');
  if (!x.every(Number.isFinite)) throw new RangeError('mmoe requires finite features');
  const units = experts[0]?.length ?? 0;
  for (const expert of experts) requireLengths('expert', expert, units, x.length);
  for (const gate of gates) requireLengths('gate', gate, experts.length, x.length);
  requireLengths('tower', towers, gates.length, units);
}

function requireLengths(name: string, matrix: number[][], rows: number, columns: number): void {
  const fits = matrix.length === rows && matrix.every((row) => row.length === columns && row.every(Number.isFinite));
  if (!fits) throw new RangeError(`mmoe requires a ${name} of ${rows} rows of ${columns} finite numbers`);
}
