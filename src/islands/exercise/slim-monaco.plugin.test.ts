/** What is cut from Monaco, on small texts and on the installed version. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EDITOR_LIBRARY, onlyLibrary, withoutClasses, withoutEffects, withoutOwnStart } from '#islands/exercise/slim-monaco.plugin.ts';

const MONACO = new URL('../../../node_modules/monaco-editor/esm/vs/', import.meta.url);

test('a library brings those that it refers to, and no others', () => {
  const line = (name: string, text: string) => `libFileMap["lib.${name}.d.ts"] = '${text}';`;
  const code = [line('dom', 'x'), line('es5', 'y'), line('es2015', '/// <reference lib="es5" />'), ''].join('\n');
  const kept = onlyLibrary(code, 'es2015');
  expect(kept).toContain('lib.es5.d.ts');
  expect(kept).not.toContain('lib.dom.d.ts');
  expect(() => onlyLibrary(code, 'es2040')).toThrow('lib.es2040.d.ts is not where it is expected');
});

test('an import for its effects goes, one with names stays', () => {
  const code = "import './a.js';\nimport { b } from './b.js';\nexport { createWebWorker };\n";
  expect(withoutEffects(code)).toBe("import { b } from './b.js';\nexport { createWebWorker };\n");
  expect(() => withoutEffects("import { b } from './b.js';\nexport { createWebWorker };\n")).toThrow('not as expected');
});

test('a file of classes keeps their names only', () => {
  const code = "import './heavy.js';\nclass A { b() {} }\nexport { A, toLines };\n";
  expect(withoutClasses(code)).toBe('export class A {}\nexport class toLines {}\n');
  expect(() => withoutClasses('export default 1;')).toThrow('not as expected');
});

test('the installed Monaco can be cut', () => {
  const libraries = readFileSync(new URL('languages/features/typescript/lib/lib.js', MONACO), 'utf8');
  const kept = onlyLibrary(libraries, EDITOR_LIBRARY);
  expect(kept).toContain('lib.es2023.array.d.ts');
  expect(kept).not.toContain('HTMLElement');
  expect(withoutOwnStart(readFileSync(new URL('languages/features/typescript/workerManager.js', MONACO), 'utf8'))).not.toContain(
    'new Worker',
  );
  expect(withoutEffects(readFileSync(new URL('internal/common/workers.js', MONACO), 'utf8'))).not.toContain('contrib');
});
