import { describe, expect, test } from 'vitest';
import { programMutants } from './program-mutants.ts';

const SOLUTION = `type Kind = 'a' | 'b';

export function share(parts: number[], kind: Kind = 'a'): number {
  if (parts.length === 0 && kind === 'a') throw new RangeError('share requires parts, got ' + \`\${parts.length}\`);
  return parts[0] / (parts.length + 1);
}
`;
const found = await programMutants(SOLUTION, 'share', true);
const changes = found.mutants.map(({ line, original, replacement }) => `${line}: ${original} → ${replacement}`);
const sourceOf = (original: string, replacement: string) =>
  found.mutants.find((mutant) => mutant.original === original && mutant.replacement === replacement)?.source;

describe('programMutants', () => {
  test('changes comparisons, arithmetic, logic and conditions', () => {
    expect(changes).toContain('4: parts.length === 0 → parts.length !== 0');
    expect(changes).toContain('4: parts.length === 0 → true');
    expect(changes).toContain("4: parts.length === 0 && kind === 'a' → parts.length === 0 || kind === 'a'");
    expect(changes).toContain('5: parts.length + 1 → parts.length - 1');
    expect(changes).toContain('5: parts[0] / (parts.length + 1) → parts[0] * (parts.length + 1)');
  });

  test('one text a mutant, each with one change, none like the solution or another', () => {
    const texts = found.mutants.map(({ source }) => source);
    expect(new Set([SOLUTION, ...texts]).size).toBe(texts.length + 1);
    expect(sourceOf('parts.length + 1', 'parts.length - 1')).toBe(SOLUTION.replace('parts.length + 1', '(parts.length - 1)'));
  });

  test('a replacement keeps to itself: brackets go round what would be read otherwise', async () => {
    const { mutants } = await programMutants('export function f(a, b, c) { return a && b && c; }', 'f', false);
    expect(mutants.map(({ source }) => source)).toContain('export function f(a, b, c) { return (a || b) && c; }');
  });

  test('types and the words of an error are left alone', () => {
    expect(changes.filter((change) => change.startsWith('1:') || change.includes('share requires parts, got'))).toEqual([]);
    expect(found.inMessages).toBeGreaterThanOrEqual(2);
  });

  test('a name handed to a function that refuses is a word of its error, and a text elsewhere is not', async () => {
    const { mutants, inMessages } = await programMutants("export function f(a) { requireList('a', a); return g('a', a); }", 'f', false);
    expect(mutants.filter(({ operator }) => operator === 'StringLiteral').map(({ at, original }) => [at.length > 0, original])).toEqual([
      [true, "'a'"],
    ]);
    expect(inMessages).toBe(1);
  });

  test('one mutant answers right and changes its input, where there is something to change', async () => {
    const spoiler = found.mutants.find(({ operator }) => operator === 'InputChanged');
    expect(spoiler?.source).toContain('export { spoiled as share };');
    const plain = await programMutants(SOLUTION, 'share', false);
    expect(plain.mutants.filter(({ operator }) => operator === 'InputChanged')).toEqual([]);
  });

  test('a solution without its entry is a mistake', async () => {
    await expect(programMutants('const a = 1;', 'share', true)).rejects.toThrow(RangeError);
  });
});
