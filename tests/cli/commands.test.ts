/** The other commands: totals on the last line, exit codes, and one sentence for a mistake. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOneSentence, runHoldout } from './run-holdout.ts';

let home = '';
const holdout = (...args: string[]) => runHoldout(args, home);
const lastLine = (out: string) => out.trimEnd().split('\n').at(-1);

const SUM = {
  tests: [{ args: [1, 2], expected: 3 }],
  programs: [
    { name: 'adds', code: 'export function solve(a, b) { return a + b; }', expected: ['accepted'] },
    { name: 'never ends', code: 'export function solve() { for (;;) {} }', expected: ['timed-out'] },
  ],
};

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'holdout-commands-'));
  const wrong = { ...SUM, programs: [{ ...SUM.programs[0], expected: ['timed-out'] }] };
  const files: Record<string, string> = {
    'words.json': 'these are words',
    'other.json': '{"a": 1}',
    'sum.json': JSON.stringify(SUM),
    'wrong.json': JSON.stringify(wrong),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('holdout', () => {
  test('help lists every command', async () => {
    const { code, out } = await holdout('--help');
    expect(code).toBe(0);
    for (const name of ['check', 'verify', 'conformance', 'hostile']) expect(out).toContain(`  ${name} `);
  });

  test.each(['bogus', 'constructor', '__proto__', '--bogus'])('%s is no command', async (name) => {
    expect(isOneSentence(await holdout(name), /has no command .*check, conformance, hostile, verify/)).toEqual([]);
  });
});

describe('verify', () => {
  test('proves one exercise and ends with the totals', async () => {
    const { code, out, err } = await holdout('verify', 'parity-metrics');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(lastLine(out)).toMatch(/^[1-9]\d* passed, 0 failed$/);
  });

  test('an unknown exercise is one sentence', async () => {
    expect(isOneSentence(await holdout('verify', 'no-such-exercise'), /no exercise "no-such-exercise"/)).toEqual([]);
  });
});

describe('hostile', () => {
  test('right outcomes pass', async () => {
    const { code, out } = await holdout('hostile', 'sum.json');
    expect(out).toBe('2 passed, 0 failed\n');
    expect(code).toBe(0);
  });

  test('a wrong outcome is a line and exit 1', async () => {
    const { code, out } = await holdout('hostile', 'wrong.json');
    expect(out).toBe('adds: expected timed-out, got accepted\n0 passed, 1 failed\n');
    expect(code).toBe(1);
  });

  test.each<[string[], RegExp]>([
    [['words.json'], /words\.json is not JSON/],
    [['other.json'], /other\.json is not a corpus: /],
    [['nowhere.json'], /cannot read nowhere\.json/],
    [[], /give one corpus/],
    [['sum.json', 'sum.json'], /give one corpus/],
    [['sum.json', '--fast'], /--fast/],
  ])('hostile %j is one sentence', async (args, words) => {
    expect(isOneSentence(await holdout('hostile', ...args), words)).toEqual([]);
  });
});

describe('conformance', () => {
  test('the reference cases of this repository pass', async () => {
    const { code, out, err } = await holdout('conformance', resolve('tests/conformance/golden/fairness.json'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(lastLine(out)).toMatch(/^[1-9]\d* passed, 0 failed$/);
  });

  test.each(['words.json', 'other.json'])('%s counts as one failed case', async (file) => {
    const { code, out, err } = await holdout('conformance', file);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain(file);
    expect(lastLine(out)).toBe('0 passed, 1 failed');
  });

  test.each<[string[], RegExp]>([
    [['nowhere.json'], /cannot read nowhere\.json: there is no such file/],
    [['.'], /it is a folder/],
    [[], /give one or more reference files/],
  ])('conformance %j is one sentence', async (args, words) => {
    expect(isOneSentence(await holdout('conformance', ...args), words)).toEqual([]);
  });
});
