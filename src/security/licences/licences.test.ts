import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isAllowedLicence } from './allowed-licences.ts';
import { listOf } from './licence-list.node.ts';
import { packageFolder } from './package-folder.node.ts';
import { packageLicence } from './package-licence.node.ts';
import { SHIPPED_PACKAGES, SHIPPED_PARTS } from './shipped-facts.ts';

test.each([
  ['/home/a/node_modules/react/index.js', '/home/a/node_modules/react'],
  ['\0/home/a/node_modules/@scope/name/lib/x.js?commonjs-proxy', '/home/a/node_modules/@scope/name'],
  ['/home/a/node_modules/a/node_modules/b/x.js', '/home/a/node_modules/a/node_modules/b'],
  ['node_modules/ml-matrix/src/index.js', '/home/a/node_modules/ml-matrix'],
  ['/home/a/src/core/index.ts', undefined],
  ['\0virtual:guest-core', undefined],
])('the package of %s', (id, folder) => expect(packageFolder(id, '/home/a')).toBe(folder));

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0)', true],
  ['MIT AND GPL-3.0', false],
  ['GPL-3.0', false],
  ['', false],
])('shipping under "%s": %s', (licence, allowed) => expect(isAllowedLicence(licence)).toBe(allowed));

describe('packageLicence', () => {
  const packageWith = (facts: object, files: Readonly<Record<string, string>>) => {
    const folder = mkdtempSync(join(tmpdir(), 'package-'));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'x', version: '1.2.3', ...facts }));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return folder;
  };

  test('the text in full, with the notices beside it', () => {
    const folder = packageWith({ license: 'MIT' }, { LICENSE: 'the licence\r\n', 'NOTICE.txt': 'the notice' });
    expect(packageLicence(folder)).toEqual({ name: 'x', version: '1.2.3', licence: 'MIT', text: 'the licence\n\nthe notice' });
  });

  test('no text, no shipping', () => {
    expect(() => packageLicence(packageWith({ license: 'MIT' }, {}))).toThrow('holds no licence text');
  });

  test('no licence that we know, no shipping', () => {
    expect(() => packageLicence(packageWith({ license: 'SSPL-1.0' }, { LICENSE: 'x' }))).toThrow('its licence "SSPL-1.0" is none of those');
    expect(() => packageLicence(packageWith({}, { LICENSE: 'x' }))).toThrow('is none of those');
  });
});

describe('facts kept by hand', () => {
  test.each(SHIPPED_PACKAGES)('%s is installed and may be shipped', (name) => {
    expect(packageLicence(`node_modules/${name}`).text.length).toBeGreaterThan(200);
  });

  test.each(SHIPPED_PARTS.map((part) => [part.name, part] as const))(
    '%s is a part of a package that is shipped',
    (_, { within, licence }) => {
      expect(isAllowedLicence(licence)).toBe(true);
      expect(() => packageLicence(`node_modules/${within}`)).not.toThrow();
    },
  );

  test('QuickJS stands in the licence of its package, so it is no part of its own', () => {
    expect(readFileSync('node_modules/@jitl/quickjs-wasmfile-release-sync/LICENSE', 'utf8')).toContain('Fabrice Bellard');
  });
});

test('packages under the same words share one text', () => {
  const licence = (name: string, text: string) => ({ name, version: '1.0.0', licence: 'MIT', text });
  const { packages, texts } = listOf([licence('b', 'same'), licence('c', 'other'), licence('a', 'same')]);
  expect(texts.map(({ of }) => of)).toEqual([['a', 'b'], ['c']]);
  expect(packages.map(({ name, textId }) => [name, textId])).toEqual([
    ['a', 'text-1'],
    ['b', 'text-1'],
    ['c', 'text-2'],
  ]);
});
