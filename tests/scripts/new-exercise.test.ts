/** A new exercise touches one folder and works at once. Tried in a copy of the repository, so that no other test sees it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { functionExerciseSchema, sqlExerciseSchema } from '#schemas/exercise.ts';

const ID = 'scaffold-probe';
const PARTS = ['package.json', 'exercises', 'graders', 'scripts', 'src'];

let copy = '';
const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, { cwd: copy, encoding: 'utf8', env: { ...process.env, INIT_CWD: copy } });
const scaffold = (...args: string[]) => run(process.execPath, 'scripts/new-exercise.ts', ...args);
const git = (...args: string[]) => run('git', '-c', 'user.name=test', '-c', 'user.email=test@localhost', ...args);
const changes = () => git('status', '--porcelain').stdout.trim().split('\n');

beforeAll(() => {
  mkdirSync('.cache', { recursive: true });
  copy = mkdtempSync(resolve('.cache', 'new-exercise-'));
  for (const part of PARTS) cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  git('init', '--quiet');
  git('add', ...PARTS);
  git('commit', '--quiet', '--no-gpg-sign', '--message', 'as it was');
  git('config', 'status.showUntrackedFiles', 'normal');
  expect(git('rev-parse', 'HEAD').status).toBe(0);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('npm run new:exercise', () => {
  test('makes one folder and changes no other file', () => {
    const before = changes();
    const { status, stdout, stderr } = scaffold(ID);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`verify ${ID}`);
    expect(changes().filter((line) => !before.includes(line))).toEqual([`?? exercises/${ID}/`]);
  });

  test('the new folder meets the schema, and no placeholder is left in it', () => {
    const folder = join(copy, 'exercises', ID);
    const { frontmatter } = parseFrontmatter(readFileSync(join(folder, 'README.mdx'), 'utf8'));
    expect(functionExerciseSchema.parse(frontmatter).signature).toMatch(/^scaffoldProbe\(/);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    const texts = files.map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
    expect(texts.filter((text) => /__[A-Z]+__/.test(text))).toEqual([]);
  });

  test('verify proves it as it stands', () => {
    const { status, stdout, stderr } = run('npm', 'run', '-s', 'holdout', '--', 'verify', ID);
    expect({ status, stderr, last: stdout.trim().split('\n').at(-1) }).toEqual({
      status: 0,
      stderr: '',
      last: expect.stringMatching(/^[1-9]\d* passed, 0 failed$/),
    });
  });

  test('an SQL exercise is made in the same way, and verify proves it', () => {
    expect(scaffold('sql-probe', '--sql').status).toBe(0);
    const { frontmatter } = parseFrontmatter(readFileSync(join(copy, 'exercises', 'sql-probe', 'README.mdx'), 'utf8'));
    expect(sqlExerciseSchema.parse(frontmatter).tables).toEqual(['plays']);
    const { stdout } = run('npm', 'run', '-s', 'holdout', '--', 'verify', 'sql-probe');
    expect(stdout.trim().split('\n').at(-1)).toBe('4 passed, 0 failed');
  });

  test('an id that is taken is refused, and the folder stays as it is', () => {
    const before = changes();
    const { status, stderr } = scaffold('ndcg-at-k');
    expect(status).toBe(2);
    expect(stderr.trim()).toMatch(/^[^\n]*ndcg-at-k exists already[^\n]*$/);
    expect(changes()).toEqual(before);
  });

  test.each([['NDCG'], ['two words'], ['../outside'], ['_hidden'], ['-dash'], ['9lives'], ['']])('the id %j is refused', (id) => {
    const before = changes();
    const { status, stdout, stderr } = scaffold(id);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim()).toMatch(/^give an id [^\n]*$/);
    expect(changes()).toEqual(before);
  });

  test('no id at all is refused in one sentence', () => {
    const { status, stderr } = scaffold();
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
