/** Runs an example of a docstring: statements, then one last line `expression // value`. */

export interface ExampleResult {
  readonly received: unknown;
  /** What the comment states; a number that ends in `...` is an `Approximate`. */
  readonly stated: unknown;
}

/** A number of which the docstring gives the first digits: right when within one unit of the last one given. */
export class Approximate {
  readonly value: number;
  readonly within: number;

  constructor(digits: string) {
    const [mantissa = '', exponent = '0'] = digits.split('e');
    const decimals = mantissa.split('.')[1]?.length ?? 0;
    this.value = Number(digits);
    this.within = 10 ** (Number(exponent) - decimals);
  }
}

/**
 * Evaluates the example with `names` in scope.
 *
 * @throws {SyntaxError} when the last line states no value
 */
export function runExample(example: string, names: Readonly<Record<string, unknown>>): ExampleResult {
  const lines = example.trim().split('\n');
  const [, expression, value] = /^(.*?)\s*\/\/ (.+)$/.exec(lines.at(-1) ?? '') ?? [];
  if (expression === undefined || value === undefined) throw new SyntaxError(`the example must end in "expression // value": ${example}`);
  const stated = value.replace(
    /(-?\d+\.\d+(?:e[-+]?\d+)?)\.\.\.((?:e[-+]?\d+)?)/g,
    (_, digits, power) => `new Approximate('${digits}${power}')`,
  );
  const body = [...lines.slice(0, -1), `return { received: (${expression.replace(/;$/, '')}), stated: (${stated}) };`].join('\n');
  return new Function('Approximate', ...Object.keys(names), body)(Approximate, ...Object.values(names));
}

/** Whether a received value is what the docstring states: exactly, but for numbers given by their first digits. */
export function isAsStated(received: unknown, stated: unknown): boolean {
  if (stated instanceof Approximate) return typeof received === 'number' && Math.abs(received - stated.value) <= stated.within;
  if (typeof stated === 'number' && Number.isFinite(stated) && !Number.isInteger(stated) && typeof received === 'number')
    // A value written out in full may still differ from the sum that made it in its last bit.
    return Math.abs(received - stated) <= 4 * Number.EPSILON * Math.abs(stated);
  if (typeof stated !== 'object' || stated === null || typeof received !== 'object' || received === null)
    return Object.is(received, stated);
  const keys = Object.keys(stated);
  const sameShape = Array.isArray(stated) === Array.isArray(received) && keys.length === Object.keys(received).length;
  return sameShape && keys.every((key) => isAsStated((received as Record<string, unknown>)[key], (stated as Record<string, unknown>)[key]));
}
