import { beforeAll, describe, expect, test } from 'vitest';
import type { Subject } from '#graders/outcome.ts';
import { startEngine } from '#sandbox/engine.ts';
import { bundleGuestCore } from '#sandbox/guest-core.node.ts';
import { loadWasm } from '#sandbox/load-wasm.node.ts';
import { openSubject } from '#sandbox/open-subject.ts';
import { runScratch } from '#sandbox/run-scratch.ts';
import type { Toolbox } from '#sandbox/toolbox.ts';

let wasm: WebAssembly.Module;
let toolbox: Toolbox;

beforeAll(async () => {
  wasm = await loadWasm();
  toolbox = { core: await bundleGuestCore(), names: ['normalQuantile'] };
});

async function open(source: string): Promise<Subject> {
  return openSubject(await startEngine(wasm), { source, entry: 'f', seed: 1, toolbox });
}
const outcome = async (source: string, ...args: unknown[]) => (await open(source)).call(args);
const returned = (value: unknown) => ({ kind: 'returned', value, mutated: [] });

describe('the entry', () => {
  test.each([
    ['a named export', 'export const f = (x) => x + 1;'],
    ['a function declaration', 'function f(x) { return x + 1; }'],
    ['a const', 'const f = (x) => x + 1;'],
    ['a let', 'let f = (x) => x + 1;'],
    ['an export under another local name', 'const g = (x) => x + 1; export { g as f };'],
    ['an async function', 'export async function f(x) { return x + 1; }'],
    ['TypeScript', 'interface A { n: number }\nexport function f(x: A["n"]): number { return x + 1 as number; }'],
    ['after a top-level await', 'const one = await Promise.resolve(1); export const f = (x) => x + one;'],
    ['a file that ends in a comment', 'export const f = (x) => x + 1; // done'],
  ])('%s', async (_, source) => {
    expect(await outcome(source, 1)).toEqual(returned(2));
  });

  test.each([
    ['a default export under another name', 'export default function g() {}', 'no-entry'],
    ['an empty file', '', 'no-entry'],
    ['a value that is no function', 'export const f = 3;', 'no-entry'],
    ['a file that does not parse', 'export function f( {', 'compile-error'],
    ['a redeclared name', 'let a = 1;\nlet a = 2;\nexport const f = () => a;', 'compile-error'],
    ['an import that does not exist', `import { gini } from 'holdout'; export const f = () => gini;`, 'compile-error'],
    ['an import of anything else', `import fs from 'fs'; export const f = () => 1;`, 'compile-error'],
    ['the door behind the toolbox', `import * as core from 'holdout:core'; export const f = () => 1;`, 'compile-error'],
  ])('%s is never callable', async (_, source, kind) => {
    expect((await open(source)).loadFailure).toMatchObject({ kind });
  });

  test('a file that throws while loading was callable in form: each call ends so', async () => {
    const subject = await open('throw new Error("top"); export const f = () => 1;');
    expect(subject.loadFailure).toBeUndefined();
    expect(subject.call([])).toMatchObject({ kind: 'threw', error: { message: 'top', line: 1 } });
  });
});

describe('values', () => {
  test('special values survive both ways', async () => {
    const values = [NaN, -0, Infinity, -Infinity, undefined, null, 'x', { a: [1, { b: NaN }] }, { $: 1, c: NaN }];
    expect(await outcome('export const f = (x) => x;', values)).toEqual(returned(values));
  });
  test('inputs are fresh copies, and changing one is told', async () => {
    const subject = await open('export const f = (a, b) => { b.push(4); return a.length; };');
    expect(subject.call([[1], [2]])).toEqual({ kind: 'returned', value: 1, mutated: [1] });
    expect(subject.call([[1], [2]])).toEqual({ kind: 'returned', value: 1, mutated: [1] });
  });
  test.each([
    ['behind a toJSON', 'Array.prototype.toJSON = () => [0]; export const f = (xs) => { xs.length = 0; return 1; };', [0]],
    ['as the sign of a zero', 'export const f = (xs) => { xs[0] = -0; return 1; };', [0]],
    ['as an undefined property', 'export const f = (x) => { x.b = undefined; return 1; };', { a: 0 }],
  ])('a change hidden %s is told', async (_, source, argument) => {
    expect(await outcome(source, argument)).toEqual({ kind: 'returned', value: 1, mutated: [0] });
  });
  test.each([
    ['a class instance', 'new (class A {})()'],
    ['a typed array', 'new Float64Array(2)'],
    ['a map', 'new Map()'],
    ['a set', 'new Set()'],
    ['an error', 'new Error("x")'],
    ['a symbol key', '({ [Symbol("a")]: 1 })'],
  ])('%s is no plain data', async (_, expression) => {
    expect(await outcome(`export const f = () => ${expression};`)).toMatchObject({ kind: 'invalid-result' });
  });
});

describe('the surroundings of the guest', () => {
  test('chance is seeded, the clock stands still, local time is UTC', async () => {
    const source = 'export const f = () => [Math.random(), Date.now(), new Date(2020, 0, 1, 5).getTime(), new Date().getHours()];';
    const [first, again] = [await outcome(source), await outcome(source)];
    expect(first).toEqual(again);
    expect(first).toMatchObject({ value: [expect.any(Number), 1_767_225_600_000, Date.UTC(2020, 0, 1, 5), 0] });
  });
  test('structuredClone copies plain data', async () => {
    expect(await outcome('export const f = (x) => { const y = structuredClone(x); y[0].a = 2; return x; };', [{ a: 1 }])).toEqual(
      returned([{ a: 1 }]),
    );
  });
  test.each(['Intl', 'setTimeout', 'fetch', 'process', 'InternalError', 'performance', 'self'])('%s does not exist', async (name) => {
    expect(await outcome(`export const f = () => typeof ${name};`)).toEqual(returned('undefined'));
  });
  test('the toolbox is the real core', async () => {
    expect(await outcome(`import { normalQuantile } from 'holdout'; export const f = () => normalQuantile(0.975);`)).toMatchObject({
      value: expect.closeTo(1.959964, 6),
    });
  });
  test('200 frames of recursion are kept', async () => {
    expect(await outcome('export const f = (n) => (n === 0 ? 0 : 1 + f(n - 1));', 200)).toEqual(returned(200));
  });
  test('the console is capped and says how much it dropped', async () => {
    const subject = await open('export const f = () => { for (let i = 0; i < 150; i++) console.log("line", i, { a: NaN }); return 1; };');
    subject.call([]);
    expect(subject.console.lines).toHaveLength(100);
    expect(subject.console.lines[3]).toBe('line 3 { a: NaN }');
    expect(subject.console.dropped).toBe(50);
  });
});

describe('fuel', () => {
  test('an endless loop ends by fuel, and the next call is answered', async () => {
    const subject = await open('export const f = (x) => { while (x) {} return 7; };');
    expect(subject.call([true])).toEqual({ kind: 'timed-out', limit: 'fuel-per-call' });
    expect(subject.call([false])).toEqual(returned(7));
  });
  test('an allowance over many calls is kept', async () => {
    const subject = await open('export const f = () => { for (let i = 0; i < 200000; i++); return 1; };');
    subject.allow(50, 'fuel-per-check');
    const ends = Array.from({ length: 5 }, () => subject.call([]).kind);
    expect(ends).toContain('timed-out');
    expect(subject.call([])).toEqual({ kind: 'timed-out', limit: 'fuel-per-check' });
  });
  test('the same work costs the same', async () => {
    const spend = async () => {
      const subject = await open('export const f = (n) => { let s = 0; for (let i = 0; i < n; i++) s += Math.log(i + 1); return s; };');
      subject.call([300_000]);
      return subject.fuelUsed;
    };
    const spent = await spend();
    expect(spent).toBeGreaterThan(10);
    expect(await spend()).toBe(spent);
  });
});

describe('Run', () => {
  const scratch = async (source: string, input: string) => runScratch(await startEngine(wasm), source, input, 1, toolbox);
  test('an expression gives its value and sees the whole file', async () => {
    expect(await scratch('const half = 0.5;\nexport function f(x) { console.log(x); return x + half; }', 'f(2)')).toMatchObject({
      outcome: returned(2.5),
      console: { lines: ['2'] },
    });
  });
  test('statements run too', async () => {
    expect((await scratch('export const f = (x) => x;', 'const a = f(1);\nreturn a * 2;')).outcome).toEqual(returned(2));
  });
  test('a scratch input that cannot be read is told apart from a broken file', async () => {
    expect((await scratch('export const f = 1;', 'f((')).outcome).toMatchObject({
      error: { message: expect.stringMatching(/^the scratch input/) },
    });
    expect((await scratch('export const = 1;', '1')).outcome).toMatchObject({ kind: 'compile-error', error: { line: 1 } });
  });
});
