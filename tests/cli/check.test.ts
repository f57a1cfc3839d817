/** `check`: what it prints and how it exits, for files that are right, wrong, broken or missing. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casesOf } from '#graders/variant.ts';
import { verdictSchema } from '#graders/verdict-schema.ts';
import { stripTypes } from './strip-types.ts';
import { isOneSentence, runHoldout } from './run-holdout.ts';

const EXERCISE = resolve('exercises/ndcg-at-k');
const solution = readFileSync(join(EXERCISE, 'solution.ts'), 'utf8');
/** The file without its three header lines, as a learner would have written it. */
const linearGain = readFileSync(join(EXERCISE, 'misconceptions/linear-gain.ts'), 'utf8').split('\n').slice(3).join('\n');

let home = '';
const check = (...args: string[]) => runHoldout(['check', ...args], home);

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'holdout-check-'));
  mkdirSync(join(home, 'work'));
  const files: Record<string, string> = {
    'work/solution.ts': solution,
    'linear.ts': linearGain,
    'broken.ts': 'export function ndcgAtK( {',
    'unnamed.ts': 'export function other() { return 1; }',
    'plain.js': stripTypes(solution),
    'renamed.ts': `${solution.replaceAll('ndcgAtK', 'score').replace('export function', 'function')}\nexport { score as ndcgAtK };\n`,
    // One long native call: fuel does not see it, only the clock ends it.
    'native.ts': `export function ndcgAtK() { return [].indexOf.call({ length: 2 ** 52 }, 1); }`,
    'large.ts': `// ${'x'.repeat(70_000)}\n${solution}`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('the verdict', () => {
  test('a run that the clock stops twice says nothing about the code: inconclusive, exit 2', async () => {
    const { code, out, err } = await check('ndcg-at-k', 'native.ts', '--json');
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(JSON.parse(out)).toMatchObject({ status: 'inconclusive', unmetLimits: ['wall-per-check'], checks: [] });
  });
  test('a right solution is accepted, named relative to where the person stands', async () => {
    const { code, out, err } = await check('ndcg-at-k', 'work/solution.ts');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Accepted/);
    expect(out).not.toContain('fails:');
  });

  test('a variant is told with its seed, and graded alike each time; another seed may be given', async () => {
    const ask = (...more: string[]) => check('ndcg-at-k', 'linear.ts', '--json', '--variant', '7', ...more);
    const [once, again, seeded] = [await ask(), await ask(), await ask('--seed', '3')];
    expect(JSON.parse(once.out)).toMatchObject({ status: 'rejected', ...casesOf(7) });
    expect(again).toEqual(once);
    expect(JSON.parse(seeded.out)).toMatchObject({ status: 'rejected', seed: 3, variant: 7 });
  });

  test('a wrong one is rejected, and its mistake named', async () => {
    const { code, out, err } = await check('ndcg-at-k', 'linear.ts');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(/^Right by another convention: .*Your gain is the grade itself/);
    expect(out).toContain('fails: follows the definition');
  });

  test('the untouched starter is not attempted', async () => {
    const { code, out } = await check('ndcg-at-k', join(EXERCISE, 'starter.ts'));
    expect(code).toBe(1);
    expect(out).toMatch(/^Not attempted/);
    expect(out).not.toContain('passes:');
  });

  test('a file that cannot be read as code says where it breaks', async () => {
    const { code, out, err } = await check('ndcg-at-k', 'broken.ts');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(/^Not callable: a compile error on line \d+/);
  });

  test('a file without the function says which one is missing', async () => {
    const { code, out } = await check('ndcg-at-k', 'unnamed.ts');
    expect(code).toBe(1);
    expect(out).toContain('ndcgAtK');
  });

  test.each(['plain.js', 'renamed.ts'])('%s is accepted too', async (file) => {
    const { code, out } = await check('ndcg-at-k', file);
    expect(out).toMatch(/^Accepted/);
    expect(code).toBe(0);
  });
});

describe('--json', () => {
  test('prints one Verdict and nothing else, and the same bytes every time', async () => {
    const first = await check('ndcg-at-k', 'linear.ts', '--json', '--seed', '7');
    expect({ code: first.code, err: first.err }).toEqual({ code: 1, err: '' });
    expect(first.out.trimEnd().split('\n')).toHaveLength(1);
    const verdict = verdictSchema.parse(JSON.parse(first.out));
    expect(verdict).toMatchObject({ exerciseId: 'ndcg-at-k', seed: 7, status: 'rejected', diagnosis: { misconceptions: ['linear-gain'] } });
    const again = await check('--seed=7', '--json', 'ndcg-at-k', 'linear.ts');
    expect(again.out).toBe(first.out);
  });

  test.each([
    ['work/solution.ts', 'accepted', 0],
    ['broken.ts', 'errored', 1],
    ['unnamed.ts', 'errored', 1],
  ])('%s: a verdict that parses, %s', async (file, status, code) => {
    const ran = await check('ndcg-at-k', file, '--json');
    expect(ran.code).toBe(code);
    expect(verdictSchema.parse(JSON.parse(ran.out)).status).toBe(status);
  });
});

describe('a mistake on the command line is one sentence', () => {
  test.each<[string[], RegExp]>([
    [['no-such-exercise', 'linear.ts'], /no exercise "no-such-exercise".*ndcg-at-k/],
    [['_template', 'linear.ts'], /no exercise "_template"/],
    [['../exercises/ndcg-at-k', 'linear.ts'], /no exercise/],
    [['ndcg-at-k', 'nowhere.ts'], /cannot read nowhere\.ts: there is no such file/],
    [['ndcg-at-k', 'work'], /cannot read work: it is a folder/],
    [['ndcg-at-k', 'large.ts'], /large\.ts is larger than 64 KiB/],
    [['ndcg-at-k', 'linear.ts', '--seed', 'x'], /--seed takes a whole number .* got "x"/],
    [['ndcg-at-k', 'linear.ts', '--seed', '1.5'], /--seed/],
    [['ndcg-at-k', 'linear.ts', '--seed=-1'], /--seed/],
    [['ndcg-at-k', 'linear.ts', '--seed='], /--seed/],
    [['ndcg-at-k', 'linear.ts', '--variant', '0'], /--variant takes a whole number from 1 .* got "0"/],
    [['ndcg-at-k', 'linear.ts', '--variant='], /--variant/],
    [['ndcg-at-k', 'linear.ts', '--seed'], /--seed/],
    [['ndcg-at-k', 'linear.ts', '--sede', '1'], /--sede/],
    [['ndcg-at-k'], /give an exercise and a file/],
    [['ndcg-at-k', 'linear.ts', 'more.ts'], /give an exercise and a file/],
    [['ndcg-at-k', 'nowhere.ts', '--json'], /cannot read nowhere\.ts/],
  ])('check %j', async (args, words) => {
    expect(isOneSentence(await check(...args), words)).toEqual([]);
  });
});
