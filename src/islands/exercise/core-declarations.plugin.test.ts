/** What is public and what it needs, and nothing else. */
import { expect, test } from 'vitest';
import { publicOf } from '#islands/exercise/core-declarations.plugin.ts';
import { declarationsOf } from '#islands/exercise/declarations-of.ts';

test('a public function keeps its types, and the types of those', () => {
  const source = `
export interface Inner {
  readonly size: number;
}
export interface Outer {
  readonly inner: Inner;
}
export interface Foreign {
  readonly other: string;
}
export function open(outer: Outer): number {
  return outer.inner.size;
}
export function hidden(foreign: Foreign): number {
  return 1;
}
`;
  const kept = publicOf(declarationsOf(source), new Set(['open']));
  expect(kept.map(({ name }) => name)).toEqual(['Inner', 'Outer', 'open']);
});
