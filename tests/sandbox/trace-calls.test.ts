import { beforeAll, describe, expect, test } from 'vitest';
import { startEngine } from '#sandbox/engine.ts';
import { loadWasm } from '#sandbox/load-wasm.node.ts';
import { EMPTY_TOOLBOX } from '#sandbox/toolbox.ts';
import { type CallReport, traceCalls } from '#sandbox/trace-calls.ts';

let wasm: WebAssembly.Module;
beforeAll(async () => {
  wasm = await loadWasm();
});

const trace = async (source: string, ...args: unknown[]): Promise<CallReport> =>
  traceCalls(await startEngine(wasm), { source, entry: 'f', args, seed: 1, toolbox: EMPTY_TOOLBOX });

/** `f([1, 2]) -> 3`, indented by depth. */
const lines = ({ calls }: CallReport) =>
  calls.map(({ depth, name, args, threw, result }) => `${'  '.repeat(depth)}${name}(${args.join(', ')}) ${threw ? '!' : '->'} ${result}`);

describe('the calls of a file', () => {
  test('are told in the order they began, each with its arguments and its result', async () => {
    const source = `export function f(xs: number[]): number {
      return sum(xs.map(half));
    }
    const half = (x: number): number => x / 2;
    function sum(xs: number[]): number {
      return xs.reduce((total, x) => total + x, 0);
    }`;
    expect(lines(await trace(source, [1, 3]))).toEqual([
      'f([1, 3]) -> 2',
      '  half(1, 0, [1, 3]) -> 0.5',
      '  half(3, 1, [1, 3]) -> 1.5',
      '  sum([0.5, 1.5]) -> 2',
    ]);
  });
  test('show arguments as they were when the call began', async () => {
    expect(lines(await trace('export function f(xs) { xs.push(9); return g(xs); }\nfunction g(xs) { return xs.pop(); }', [1]))).toEqual([
      'f([1]) -> 9',
      '  g([1, 9]) -> 9',
    ]);
  });
  test('that throw say what, also when it is caught', async () => {
    const source = `export function f(x) { try { return g(x); } catch { return -1; } }\nfunction g() { throw new RangeError('no'); }`;
    expect(lines(await trace(source, 1))).toEqual(['f(1) -> -1', '  g(1) ! RangeError: no']);
  });
  test('while the file loads are not told, nor what is printed then', async () => {
    const report = await trace(
      `const table = [1, 2].map(g);\nfunction g(x) { console.log('g', x); return x; }\nexport const f = () => g(table[1]);\nconsole.log('loaded');`,
    );
    expect(lines(report)).toEqual(['f() -> 2', '  g(2) -> 2']);
    expect(report.console).toEqual({ lines: ['g 2'], dropped: 0 });
  });
  test('are cut: many of them, deep ones, long values', async () => {
    const many = await trace(
      'export const f = (n) => { for (let i = 0; i < n; i++) g(i); };\nfunction g(i) { return Array(30).fill(i); }',
      60,
    );
    expect(many.calls).toHaveLength(40);
    expect(many.more).toBe(21);
    expect(many.calls[1]?.result).toBe('[0, 0, 0, 0, 0, 0, 0, 0, … 22 more]');
    const deep = await trace('export function f(n) { return n === 0 ? 0 : 1 + f(n - 1); }', 60);
    expect(deep).toMatchObject({ outcome: 'returned', more: 53 });
    expect(Math.max(...deep.calls.map(({ depth }) => depth))).toBe(7);
    expect(lines(deep)[0]).toBe('f(60) -> 60');
  });
  test('of an async function are told as promises', async () => {
    const report = await trace('export async function f(x) { return (await g(x)) + 1; }\nconst g = async (x) => x;', 1);
    expect(lines(report)).toEqual(['f(1) -> a promise', '  g(1) -> a promise']);
    expect(report.outcome).toBe('returned');
  });
  test('under another name than the entry are told by their own', async () => {
    expect(lines(await trace('const f = f2;\nfunction f2(x) { return x; }', 1))).toEqual(['f2(1) -> 1']);
    expect(lines(await trace('const f2 = (x) => x;\nconst f = f2;', 1))).toEqual(['f(1) -> 1']);
    expect(lines(await trace('const { f } = { f: (x) => g(x) };\nfunction g(x) { return x; }\nexport { f };', 1))).toEqual([
      'f(1) -> 1',
      '  g(1) -> 1',
    ]);
  });
  test('of a file in TypeScript keep their lines', async () => {
    const source = `type A = {\n  n: number;\n};\nconst g = (a: A): number => {\n  throw new Error(String(a.n));\n};\nexport const f = (n: number) => g({ n });`;
    expect(lines(await trace(source, 3))).toEqual(['f(3) ! Error: 3', '  g({ n: 3 }) ! Error: 3']);
  });
});

describe('a watched function behaves as before', () => {
  test.each([
    ['its name and length', 'function f(a, b) { return [f.name, f.length]; }', ['f', 2]],
    ['its own properties', 'function f() { return ++f.count; }\nf.count = 1;', 2],
    ['its this', 'const box = { g, n: 5 };\nfunction g() { return this.n; }\nfunction f() { return [box.g(), g.call({ n: 6 })]; }', [5, 6]],
    ['a constructor', 'function G(x) { this.x = x; }\nfunction f() { return new G(3).x; }', 3],
    ['a generator', 'function* g() { yield 1; yield 2; }\nfunction f() { return [...g()]; }', [1, 2]],
    ['a const that is none of a function', 'const a = 1;\nfunction f() { try { a = 2; } catch (e) { return e.name; } }', 'TypeError'],
    ['shadowed names', 'function g() { return 1; }\nfunction f() { const g = () => 2; return g(); }', 2],
    ['a class', 'class G { static of() { return 4; } }\nfunction f() { return G.of(); }', 4],
  ])('%s', async (_, source, value) => {
    const report = await trace(source);
    expect(report.outcome).toBe('returned');
    expect(report.calls[0]?.result).toBe(JSON.stringify(value).replaceAll(',', ', '));
  });
});

describe('hostile files', () => {
  test.each([
    ['an endless loop', 'export function f() { g(); }\nfunction g() { for (;;) {} }', 'timed-out'],
    ['endless recursion', 'export function f() { return f(); }', 'stack-overflow'],
    ['a file that does not parse', 'export function f( {', 'compile-error'],
    ['a file without the entry', 'export const g = 1;', 'no-entry'],
    ['a throw while loading', 'export function f() {}\nthrow new Error("x");', 'threw'],
    ['a promise that never settles', 'export const f = () => new Promise(() => {});', 'unsettled'],
  ])('%s ends as %s', async (_, source, outcome) => expect(await trace(source)).toMatchObject({ outcome }));

  test('a call that never came to an end has no result', async () => {
    const report = await trace('export function f() { return g(1); }\nfunction g() { for (;;) {} }');
    expect(report.calls).toEqual([
      { depth: 0, name: 'f', args: [], threw: false },
      { depth: 1, name: 'g', args: ['1'], threw: false },
    ]);
  });
  test.each([
    ['a name like ours', 'const $$traced0 = 1;\nexport function f(x) { return x + $$traced0; }'],
    ['a name like ours, in disguise', 'const \\u0024\\u0024traced0 = 1;\nexport function f(x) { return x + 1; }'],
    [
      'poisoned intrinsics',
      'Reflect.apply = () => 7; globalThis.Proxy = undefined; WeakSet.prototype.has = () => true;\nexport function f(x) { return x + 1; }',
    ],
    ['a locked global', 'Object.freeze(globalThis);\nexport function f(x) { return x + 1; }'],
    ['functions within a template', 'const t = `$' + '{function g() {}}`;\nexport function f(x) { return x + 1; }'],
  ])('%s', async (_, source) => expect(lines(await trace(source, 1))).toEqual(['f(1) -> 2']));

  test.each([
    ['a proxy', 'new Proxy({}, { ownKeys() { throw new Error("x"); } })', 'a value that cannot be read'],
    ['a function', '() => 1', 'a function'],
    ['itself', '(() => { const a = []; a.push(a); return a; })()', 'a result that contains itself'],
    ['a map', 'new Map()', 'a Map'],
    ['a lying promise', '({ then() {} })', 'a function'],
  ])('a value that is %s is told in words', async (_, value, words) => {
    const { calls } = await trace(`export function f() { return g(${value}); }\nfunction g() { return 1; }`);
    expect(calls[1]?.args[0]).toBe(words);
  });
  test('an endless proxy among the arguments is stopped by fuel', async () => {
    const source = 'export function f() { return g(new Proxy({}, { ownKeys() { for (;;) {} } })); }\nfunction g() { return 1; }';
    expect(await trace(source)).toMatchObject({ outcome: 'timed-out' });
  });
});
