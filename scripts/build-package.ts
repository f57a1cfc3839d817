/**
 * Builds the metric core as the package `holdout` into lib/: one JavaScript module and one declaration a source file.
 *
 * The numeric libraries are built in under lib/vendor, so that the package depends on nothing.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { buildCoreModules, builtReference } from '../src/sandbox/core-modules.node.ts';
import { runCommand } from './run-command.ts';

const OUT = 'lib';

function rewriteDeclaration(file: string): void {
  const rewritten = readFileSync(file, 'utf8').replace(
    /(from\s+|import\()(['"])((?:#core\/|\.)[^'"]+\.ts)\2/g,
    (_, before, quote, reference) => `${before}${quote}${builtReference(reference, relative(OUT, file))}${quote}`,
  );
  writeFileSync(file, rewritten);
}

rmSync(OUT, { recursive: true, force: true });
const { files } = await buildCoreModules({ minify: false });
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(OUT, path)), { recursive: true });
  writeFileSync(join(OUT, path), text);
}
const { code } = await runCommand('tsc', ['-p', 'tsconfig.package.json']);
for (const file of globSync(`${OUT}/**/*.d.ts`)) rewriteDeclaration(file);
process.exitCode = code;
