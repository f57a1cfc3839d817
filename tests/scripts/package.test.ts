/** The metric core as a package: packed, installed into an empty project without a network, imported and typed. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as core from '#core/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'holdout-package-'));
const run = (command: string, args: readonly string[], cwd: string) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
const installed = join(project, 'node_modules/holdout');

beforeAll(() => {
  mkdirSync(join(project, 'packed'));
  run('npm', ['pack', '--pack-destination', join(project, 'packed')], root);
  const [tarball = ''] = readdirSync(join(project, 'packed'));
  writeFileSync(join(project, 'package.json'), '{"name":"analysis","private":true,"type":"module"}');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./packed/${tarball}`], project);
}, 180_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the package', () => {
  test('brings no dependency and only what was built', () => {
    expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['holdout']);
    expect(readdirSync(installed).toSorted()).toEqual(['LICENSE', 'README.md', 'lib', 'package.json']);
  });

  test('exports what the core exports, with the same results', () => {
    const program = `
      import * as holdout from 'holdout';
      console.log(JSON.stringify({
        names: Object.keys(holdout).toSorted(),
        ndcg: holdout.ndcgAtK([3, 2, 0, 1], 4),
        size: holdout.sampleSizeProportions(0.05, 0.055, 0.05, 0.8),
      }));`;
    writeFileSync(join(project, 'use.js'), program);
    expect(JSON.parse(run('node', ['use.js'], project))).toEqual({
      names: Object.keys(core).toSorted(),
      ndcg: core.ndcgAtK([3, 2, 0, 1], 4),
      size: core.sampleSizeProportions(0.05, 0.055, 0.05, 0.8),
    });
  });

  test('brings its types: a right call compiles, a wrong one does not', () => {
    writeFileSync(
      join(project, 'typed.ts'),
      `import { averagePrecision, type AveragePrecisionOptions, ndcgAtK } from 'holdout';
export const value: number = ndcgAtK([3, 2, 0, 1], 4, { gain: 'linear' });
const options: AveragePrecisionOptions = { denominator: 'min-relevant-k', k: 2 };
export const precision: number = averagePrecision(['a', 'b'], ['b'], options);
// @ts-expect-error: there is no such gain
ndcgAtK([1], 1, { gain: 'square' });
// @ts-expect-error: grades are numbers
ndcgAtK(['1'], 1);
`,
    );
    const compilerOptions = { noEmit: true, strict: true, target: 'es2024', module: 'nodenext', types: [] };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['typed.ts'] }));
    run(join(root, 'node_modules/.bin/tsc'), ['-p', '.'], project);
  }, 60_000);

  test('lets a bundler leave out what is not used', async () => {
    const sizeOf = async (source: string) => {
      const result = await build({
        stdin: { contents: source, resolveDir: project },
        bundle: true,
        format: 'esm',
        minify: true,
        write: false,
        legalComments: 'none',
        logLevel: 'error',
      });
      return result.outputFiles[0]?.text.length ?? 0;
    };
    const whole = await sizeOf("import * as holdout from 'holdout'; console.log(holdout);");
    const one = await sizeOf("import { precisionAtK } from 'holdout'; console.log(precisionAtK);");
    expect(one).toBeLessThan(2_000);
    expect(one).toBeLessThan(whole / 20);
    // Nothing runs at import: a package without side effects leaves nothing behind.
    expect(await sizeOf("import 'holdout';")).toBe(0);
  });

  test('names no alias of the repository in what it ships', () => {
    const files = readdirSync(join(installed, 'lib'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|d\.ts)$/.test(file));
    const wrong = files.filter((file) => {
      const path = join(installed, 'lib', file);
      return statSync(path).isFile() && /['"]#core\/|from ['"][^'"]+\.ts['"]/.test(readFileSync(path, 'utf8'));
    });
    expect(wrong).toEqual([]);
  });
});
