// fails: under Thompson sampling an arm that draws high wins, whatever its counts
// says: Every arm of yours reads the uniforms from the start, so all arms live through the same luck and the better record nearly always wins. Draws must be independent: each arm goes on where the one before it stopped.
// witness: [[0,0],[0,0],{"kind":"thompson"},[0.1,0.9]]
type Policy = { kind: 'epsilon-greedy'; epsilon: number } | { kind: 'thompson' };
export function chooseArm(successes: number[], failures: number[], policy: Policy, uniforms: number[]): number {
  requireLegal(successes, failures, policy);
  const draw = reader(uniforms);
  if (policy.kind === 'thompson') {
    return highest(successes.map((won, arm) => betaDraw(won, failures[arm] ?? NaN, reader(uniforms))));
  }
  const explores = draw() < policy.epsilon;
  if (explores) return Math.floor(draw() * successes.length);
  return highest(successes.map((won, arm) => rate(won, failures[arm] ?? NaN)));
}
function betaDraw(won: number, lost: number, draw: () => number): number {
  const fresh = Array.from({ length: won + lost + 1 }, () => draw());
  return fresh.sort((a, b) => a - b)[won] ?? NaN;
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
