import { describe, expect, test } from 'vitest';
import { traceSource } from './traced-source.ts';

const names = (text: string) => [...text.matchAll(/\("(\w+)"/g)].map(([, name]) => name);

describe('traceSource', () => {
  test.each<[string, string[], string[]]>([
    ['function f() {}', ['f'], []],
    ['export function f() {}\nexport default async function g() {}\nfunction* h() {}', ['f', 'g', 'h'], []],
    ['const f = (x) => x;\nexport const g = x => x;\nlet h = function () {}, i = 2;', [], ['f', 'g', 'h']],
    ['const f = async (x) => x;\nvar g = async function () {}', [], ['f', 'g']],
    ['const a = 5\nfunction f() {}\nconst b = `x`\nfunction g() {}\nconst c = /x/g\nfunction h() {}', ['f', 'g', 'h'], []],
    ['const f =\nfunction g() {};\n(function h() {})();\nvoid function i() {};\nconst t = `$' + '{function j() {}}`;', [], ['f']],
    ['const f = (1 + 2) * 3, g = f2, { h } = o;\nconst async = 1;\nconst k = async;', [], []],
    ['class A { f() { const g = () => 1; function h() {} } }\nif (1) { var i = () => 1; }', [], []],
    ['const f = (a, b = (c) => c) => [a, b];', [], ['f']],
  ])('%#', (code, before, after) => {
    const traced = traceSource(code);
    expect({ before: names(traced.before), after: names(traced.after) }).toEqual({ before, after });
  });
  test('a const gives way to a let of the same length, on its line', () => {
    const { code } = traceSource('// one\r\nconst a = 1; export const f = () => a;\nconst g = () => 2;');
    expect(code).toBe('// one\r\nconst a = 1; export let   f = () => a;\nlet   g = () => 2;');
  });
  test('the name of the tracer is none of the file', () => {
    expect(traceSource('const $$traced0 = 1, $$traced1 = 2;').tracer).toBe('$$traced2');
  });
});
