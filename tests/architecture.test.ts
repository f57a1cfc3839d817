import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Who may import whom. Files of a layer may import that layer, and what its row names.
 * `x (types)` allows `import type` only. A name that ends with `*` stands for all that begin so.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/core': ['@stdlib/math-base-special-*', 'ml-matrix'],
  'src/world': ['src/core', 'zod'],
  graders: ['src/core', 'fast-check', 'zod'],
  'exercises/graders': ['graders', 'src/core', 'src/world', 'fast-check'],
  'exercises/learner': ['holdout'],
  'src/languages': [],
  'src/learning': ['graders (types)', 'graders/verdict-schema.ts', 'graders/variant.ts', 'ts-fsrs', 'zod'],
  'src/mentoring': ['src/learning', 'graders (types)', 'zod'],
  'src/schemas': ['zod', 'astro/zod'],
  'src/sandbox': [
    'graders',
    'src/core',
    'quickjs-emscripten-core',
    '@jitl/quickjs-wasmfile-release-sync',
    'sql.js',
    'sucrase',
    'js-tokens',
  ],
  'src/catalog': ['exercises/graders', 'exercises/learner', 'graders', 'src/schemas', '@noble/hashes/*'],
  'src/worker': [
    'src/catalog',
    'src/sandbox',
    'graders',
    'src/core',
    '@jitl/quickjs-wasmfile-release-sync/wasm?url',
    'sql.js/dist/sql-wasm-browser.wasm?url',
  ],
  'src/storage': ['src/learning', 'src/mentoring', 'src/schemas', 'zod', 'localforage'],
  'src/islands': [
    'src/worker/client.ts',
    'src/worker/protocol.ts',
    'src/offline/messages.ts',
    'src/offline/cache-names.ts',
    'workbox-window',
    'src/storage',
    'src/languages',
    'src/learning',
    'src/mentoring',
    'src/schemas',
    'graders (types)',
    // Words, limits and the codec are what a page needs of the grading library; it never grades.
    'graders/format.ts',
    'graders/help/explains.ts',
    'graders/limits.ts',
    'graders/wire.ts',
    'graders/describe-wire.ts',
    'graders/judgement.ts',
    'graders/variant.ts',
    'graders/compare.ts',
    'src/core',
    'src/components/*.ts',
    'src/styles',
    'react',
    'react/*',
    'react-dom',
    'react-dom/*',
    'nanostores',
    '@nanostores/react',
    'monaco-editor',
    'monaco-editor/*',
    '@observablehq/plot',
    'diff',
    'ulid',
    'minisearch',
  ],
  'src/styles': ['@fontsource/*', '@fontsource-variable/*', 'katex/*'],
  'src/components': [
    // The Conventions page is made from the core's own tables.
    'src/core/conventions.ts',
    'src/core/convention.ts',
    'src/islands',
    'src/languages',
    'src/learning',
    'src/schemas',
    'src/catalog',
    'src/styles',
    'astro:*',
    'astro/types',
    'astro',
  ],
  'src/layouts': [
    'src/components',
    'src/languages',
    'src/learning',
    'src/islands',
    'src/schemas',
    'src/styles',
    'astro:*',
    '@fontsource/*',
    '@fontsource-variable/*',
    'katex/*',
  ],
  'src/pages': [
    'src/layouts',
    'src/languages',
    'src/learning',
    'src/components',
    'src/islands',
    'src/catalog',
    'src/schemas',
    'src/security',
    'src/styles',
    'astro:*',
    'astro',
  ],
  // Pages for authors, in development only.
  'src/author': [
    'src/catalog',
    'src/components',
    'src/islands',
    'src/languages',
    'src/layouts',
    'src/worker/client.ts',
    'graders (types)',
    'react',
    'astro',
  ],
  'src/offline': ['src/languages', 'workbox-build', 'workbox-precaching', 'workbox-routing', 'workbox-strategies', 'astro'],
  'src/search': ['src/languages', 'astro', 'pagefind', 'node:*'],
  'src/security': ['src/languages', 'ultrahtml', 'astro', 'vite', 'node:*'],
  'src/markdown': ['katex', 'astro', '@astrojs/markdown-satteri', 'satteri', 'node:*'],
  'src/content.config.ts': ['src/schemas', 'astro:*', 'astro/*'],
  'src/cli': [
    'src/catalog',
    'src/sandbox',
    'src/mentoring',
    'src/learning',
    'graders',
    'src/core',
    'src/world',
    'src/schemas',
    'zod',
    'node:*',
    'bullmq',
  ],
  content: [],
};

/** Packages with one owner: nobody else may import them, whatever a row says. */
const OWNERS: Readonly<Record<string, RegExp>> = {
  'quickjs-emscripten-core': /^src\/sandbox\//,
  'sql.js': /^src\/sandbox\//,
  localforage: /^src\/storage\//,
  'monaco-editor': /^src\/islands\/exercise\/monaco[^/]*\.tsx?$|^src\/islands\/exercise\/Monaco[^/]*\.tsx?$/,
};

/** Files that run on Node, alone or as a plugin of the build, say so in their name and may use it. */
const NODE_FILE = /\.(node|plugin)\.ts$/;
const NODE_PACKAGES = ['node:*', 'esbuild', 'vite', 'src/sandbox'];

const ALIAS =
  /^#(core|world|languages|learning|mentoring|schemas|sandbox|catalog|worker|storage|islands|components|layouts|styles|offline|security|cli)\//;
const REFERENCE =
  /(?:\b(import|export)\s+(type\s)?[^'";]*?\bfrom\s*|\bimport\s*\(\s*|\bimport\s*|import\.meta\.glob(?:<[^)]*>)?\(\s*\[?\s*|new URL\(\s*|new Worker\(\s*)['"]([^'"\n]+)['"]/g;
const ENTRY = /\.(worker|thread)\.ts$/;

interface Reference {
  readonly to: string;
  readonly typeOnly: boolean;
}

function layerOf(path: string): string | undefined {
  if (/^exercises\/[^/]+\/grader\.ts/.test(path)) return 'exercises/graders';
  if (path.startsWith('exercises/')) return 'exercises/learner';
  return Object.keys(MAY_IMPORT).find((layer) => path === layer || path.startsWith(`${layer}/`));
}

function resolve(file: string, reference: string): string {
  if (reference.startsWith('.')) return join(dirname(file), reference);
  if (reference.startsWith('/')) return reference.slice(1);
  return reference.replace(ALIAS, 'src/$1/').replace(/^#/, '');
}

function references(file: string, source: string): Reference[] {
  // Comments may quote imports; code in them runs nowhere.
  const code = source.replace(/^\s*\/\*[\s\S]*?\*\//gm, '').replace(/^\s*\/\/.*$/gm, '');
  return (
    [...code.matchAll(REFERENCE)]
      .map(([, , type, to]) => ({ to: resolve(file, to as string), typeOnly: type !== undefined }))
      // A name that is put together is text for the guest or the bundler: our own imports are written out.
      .filter(
        ({ to }) =>
          !to.includes('${') && !to.endsWith('.css') && !to.startsWith('virtual:') && !to.startsWith('public/') && !to.startsWith('http'),
      )
  );
}

function allows(rule: string, { to, typeOnly }: Reference): boolean {
  const [name = '', only] = rule.split(' ');
  if (only === '(types)' && !typeOnly) return false;
  const matches = (candidate: string) => {
    if (!name.includes('*')) return candidate === name;
    const [head = '', tail = ''] = name.split('*');
    return candidate.startsWith(head) && candidate.endsWith(tail);
  };
  return matches(to) || matches(layerOf(to) ?? '') || (name.startsWith('node:') && to.startsWith('node:'));
}

function violations(files: readonly string[], read = (file: string) => readFileSync(file, 'utf8')): string[] {
  return files.flatMap((file) => {
    const layer = layerOf(file) as string;
    const rules = [layer, ...(MAY_IMPORT[layer] ?? []), ...(NODE_FILE.test(file) ? NODE_PACKAGES : [])];
    return references(file, read(file))
      .filter((reference) => {
        const isOf = (name: string) => reference.to === name || reference.to.startsWith(`${name}/`);
        // The address of a file of a package is none of its code.
        const owner = reference.to.endsWith('?url') ? undefined : Object.entries(OWNERS).find(([name]) => isOf(name))?.[1];
        if (owner && !owner.test(file) && !reference.typeOnly) return true;
        const importsEntry = ENTRY.test(reference.to.split('?')[0] as string) && !/worker\/client\.ts$|run-in-thread\.ts$/.test(file);
        return importsEntry || !rules.some((rule) => allows(rule, reference));
      })
      .map(({ to }) => `${file} must not import ${to}`);
  });
}

const FILES = globSync('{src,graders,exercises,content}/**/*.{ts,tsx,astro,mdx}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => layerOf(file) !== undefined && !/\.test\.tsx?$|\/testing\/|_template(-sql)?\/|\.d\.ts$/.test(file));

describe('imports follow the table', () => {
  test('every file', () => {
    expect(FILES.length).toBeGreaterThan(50);
    expect(violations(FILES)).toEqual([]);
  });

  test('every source file stands in a layer', () => {
    const homeless = globSync('src/**/*.{ts,tsx,astro}')
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => layerOf(file) === undefined && !/\.d\.ts$|\.test\.tsx?$/.test(file));
    expect(homeless).toEqual([]);
  });

  test('content holds words only', () => {
    const live = globSync('{content,exercises}/**/*.mdx').filter((file) =>
      /\bclient:|^import |^export /m.test(readFileSync(file, 'utf8').replace(/```[\s\S]*?```/g, '')),
    );
    expect(live).toEqual([]);
  });
});

// The table proves itself: each of these must be found.
test.each([
  ['src/core/a.ts', `import { grade } from '#graders/index.ts';`],
  ['src/core/a.ts', `import x from '../islands/a.tsx';`],
  ['src/core/a.ts', `import { readFile } from 'node:fs';`],
  ['graders/a.ts', `import { openSandbox } from '#sandbox/open-subject.ts';`],
  ['exercises/x/solution.ts', `import { ndcgAtK } from '#core/ranking/ndcg-at-k.ts';`],
  ['exercises/x/misconceptions/y.ts', `import { dcg } from '../solution-parts';\nimport z from 'zod';`],
  ['src/learning/a.ts', `import { gradeSubject } from '#graders/grade-subject.ts';`],
  ['src/islands/a.tsx', `const m = await import('quickjs-emscripten-core');`],
  ['src/islands/a.tsx', `import * as monaco from 'monaco-editor';`],
  ['src/islands/a.tsx', `import localforage from 'localforage';`],
  ['src/islands/a.tsx', `import.meta.glob<string>('/exercises/*/solution.ts')`],
  ['src/islands/a.tsx', `new Worker(new URL('../worker/grade.worker.ts', import.meta.url))`],
  ['src/cli/a.ts', `export { main } from '../pages/index.astro';`],
  ['content/roadmap/a.mdx', `import Chart from '#islands/Chart.tsx';`],
])('%s may not hold %s', (file, source) => {
  expect(violations([file], () => source)).toHaveLength(1);
});

test('type-only rows allow types and nothing else', () => {
  expect(violations(['src/learning/a.ts'], () => `import type { Verdict } from '#graders/verdict.ts';`)).toEqual([]);
});
