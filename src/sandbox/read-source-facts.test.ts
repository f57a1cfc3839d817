import { describe, expect, test } from 'vitest';
import { prepareSource } from './prepare-source.ts';
import { readSourceFacts } from './read-source-facts.ts';

function factsOf(source: string) {
  const prepared = prepareSource(source);
  return prepared.kind === 'ready' ? readSourceFacts(source, prepared.code) : readSourceFacts(source, undefined, prepared.error);
}
const declared = (source: string) => factsOf(source).declared;
const parameters = (source: string) => declared(source)[0]?.parameters;

describe('names', () => {
  test('functions, arrows, classes and values, with their lines', () => {
    const source = 'export function a(x: number, y: string) {}\nconst b = (p, q) => p;\nlet c = 3;\nclass D { m(z) { return z; } }\n';
    expect(declared(source)).toEqual([
      { name: 'a', kind: 'function', line: 1, nested: false, parameters: ['x', 'y'] },
      { name: 'b', kind: 'function', line: 2, nested: false, parameters: ['p', 'q'] },
      { name: 'c', kind: 'value', line: 3, nested: false },
      { name: 'D', kind: 'class', line: 4, nested: false },
      { name: 'm', kind: 'method', line: 4, nested: true, parameters: ['z'] },
    ]);
  });
  test('inside another function', () => {
    expect(declared('function main() {\n  function inner(a) { return a; }\n}')[1]).toMatchObject({ name: 'inner', line: 2, nested: true });
  });
  test('a default export without a name', () => {
    expect(declared('export default (a, b) => a')).toMatchObject([{ name: '', kind: 'function', parameters: ['a', 'b'] }]);
    expect(declared('export default function (a) { return a }')).toMatchObject([{ name: '', parameters: ['a'] }]);
    expect(declared('export default function f(a) { return a }')).toMatchObject([{ name: 'f', parameters: ['a'] }]);
  });
  test('one parameter without brackets, async, generic', () => {
    expect(parameters('const f = async a => a')).toEqual(['a']);
    expect(parameters('const f = async (a: Map<string, number>, b = c) => a')).toBeUndefined();
    expect(parameters('export function f<T>(a: T[], b: number): T[] { return a }')).toEqual(['a', 'b']);
    expect(parameters('const f = function (a) { return a }')).toEqual(['a']);
  });
  test.each([
    'function f(a, b?: number) {}',
    'function f(a, ...b) {}',
    'function f({ a }, b) {}',
    'function f(a, b = 1) {}',
    'function f(a) { return arguments[1] }',
  ])('what a call may leave out is not certain: %s', (source) => expect(parameters(source)).toBeUndefined());
  test('words of strings, templates and comments are no names', () => {
    expect(
      declared('// function a(b) {}\nconst s = "function c(d) {}";\nconst t = `function e() {} }`;\n').map(({ name }) => name),
    ).toEqual(['s', 't']);
  });
});

describe('brackets', () => {
  test('none is missing', () =>
    expect(factsOf(['const a = `', '{[1, 2].map((x) => `{', '{x}`)}`;'].join('$'))).not.toHaveProperty('bracket'));
  test.each([
    ['function f(a {\n return a;\n}', { kind: 'unclosed', opening: '(', line: 1 }],
    ['function f(a) {\n return a;\n', { kind: 'unclosed', opening: '{', line: 1 }],
    ['function f(a) {\n return (a + 1;\n}', { kind: 'unclosed', opening: '(', line: 2, before: '}', beforeLine: 3 }],
    ['function f(a) {\n return a }}', { kind: 'unopened', closing: '}', line: 2 }],
    ['f(a]', { kind: 'unopened', closing: ']', line: 1 }],
  ])('%j', (source, fault) => expect(factsOf(source).bracket).toEqual(fault));
});

test('the word at a syntax error, and the word before', () => {
  expect(factsOf('function f(a) {\n  retrun a;\n}').fault).toEqual({ at: 'a', before: 'retrun' });
  expect(factsOf('function f(a) {\n  return a').fault).toEqual({ at: '', before: 'a' });
});
