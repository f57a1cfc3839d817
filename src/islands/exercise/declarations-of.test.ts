/** Signatures are taken whole, bodies are left behind. */
import { expect, test } from 'vitest';
import { declarationsOf } from '#islands/exercise/declarations-of.ts';

const SOURCE = `/** Says the file. */
import { a } from '#core/a.ts';

export interface Arm {
  readonly size: number;
}
export type Side = 'one' | 'two';

/**
 * The rate of an arm.
 * @throws {RangeError} when empty
 */
export function rateOf(arm: Arm, options: { readonly side: Side }): number {
  if (arm.size === 0) {
    throw new RangeError('rateOf');
  }
  return 1;
}

function hidden(): void {
  a();
}
export function pair(
  left: number,
  right: number,
): readonly [number, number] {
  return [left, right];
}
`;

test('functions, types and docstrings', () => {
  const declarations = declarationsOf(SOURCE);
  expect(declarations.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['type Arm', 'type Side', 'function rateOf', 'function pair']);
  expect(declarations[2]?.text).toBe(
    '/**\n * The rate of an arm.\n * @throws {RangeError} when empty\n */\nexport function rateOf(arm: Arm, options: { readonly side: Side }): number;',
  );
  expect(declarations[3]?.text).toBe('export function pair(\n  left: number,\n  right: number,\n): readonly [number, number];');
});
