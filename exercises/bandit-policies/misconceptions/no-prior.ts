// fails: follows the definition
// says: You draw from Beta(s, f), with 1 where a count is 0, and leave out the uniform prior that both ones of Beta(s + 1, f + 1) stand for. With few trials that overstates what you know: one success and no failure would count as nothing learnt. Draw from s + f + 1 uniforms.
// witness: [[1,1],[1,1],{"kind":"thompson"},[0.1,0.2,0.3,0.05,0.6,0.7]]
type Policy = { kind: 'epsilon-greedy'; epsilon: number } | { kind: 'thompson' };
export function chooseArm(successes: number[], failures: number[], policy: Policy, uniforms: number[]): number {
  requireLegal(successes, failures, policy);
  const draw = reader(uniforms);
  if (policy.kind === 'thompson') {
    return highest(successes.map((won, arm) => betaDraw(won, failures[arm] ?? NaN, draw)));
  }
  const explores = draw() < policy.epsilon;
  if (explores) return Math.floor(draw() * successes.length);
  return highest(successes.map((won, arm) => rate(won, failures[arm] ?? NaN)));
}
function betaDraw(won: number, lost: number, draw: () => number): number {
  const [alpha, beta] = [Math.max(1, won), Math.max(1, lost)];
  const fresh = Array.from({ length: alpha + beta - 1 }, () => draw());
  return fresh.sort((a, b) => a - b)[alpha - 1] ?? NaN;
}
function rate(won: number, lost: number): number {
  return won + lost === 0 ? Infinity : won / (won + lost);
}
function highest(values: number[]): number {
  return values.indexOf(Math.max(...values));
}
function reader(uniforms: number[]): () => number {
  let used = 0;
  return () => {
    const uniform = uniforms[used];
    if (uniform === undefined) throw new RangeError(`chooseArm requires more than ${uniforms.length} uniforms`);
    used += 1;
    return uniform;
  };
}
function requireLegal(successes: number[], failures: number[], policy: Policy): void {
  if (successes.length === 0) throw new RangeError('chooseArm requires at least one arm, got none');
  if (successes.length !== failures.length) {
    throw new RangeError(`chooseArm requires as many failures as successes, got ${failures.length} and ${successes.length}`);
  }
  const wrong = [...successes, ...failures].find((count) => !Number.isInteger(count) || count < 0);
  if (wrong !== undefined) throw new RangeError(`chooseArm requires whole counts >= 0, got ${wrong}`);
  if (policy.kind === 'epsilon-greedy' && !(policy.epsilon >= 0 && policy.epsilon <= 1)) {
    throw new RangeError(`chooseArm requires epsilon in [0, 1], got ${policy.epsilon}`);
  }
}
