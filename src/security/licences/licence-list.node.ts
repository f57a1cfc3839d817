/** Everything of others' that this site ships, with its licences; packages under the same words share one text. */
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { readBundledPackages } from './bundled-packages.node.ts';
import { type PackageLicence, packageLicence } from './package-licence.node.ts';
import { SHIPPED_PACKAGES, SHIPPED_PARTS } from './shipped-facts.ts';

export interface ListedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Anchor of its text. */
  readonly textId: string;
}

export interface LicenceText {
  readonly id: string;
  readonly text: string;
  /** Names of what stands under it. */
  readonly of: readonly string[];
}

export interface LicenceList {
  readonly packages: readonly ListedPackage[];
  readonly texts: readonly LicenceText[];
}

export function licenceList(): LicenceList {
  const folders = new Set([...readBundledPackages(), ...SHIPPED_PACKAGES.map((name) => realpathSync(`node_modules/${name}`))]);
  const parts = SHIPPED_PARTS.map(({ within, ...part }) => ({ ...part, version: versionOf(within) }));
  return listOf([...[...folders].map(packageLicence), ...parts]);
}

/** Sorted by name; the texts in the order in which the packages need them. */
export function listOf(licences: readonly PackageLicence[]): LicenceList {
  const sorted = licences.toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  const byText = [...Map.groupBy(sorted, ({ text }) => text)];
  const texts = byText.map(([text, of], index) => ({ id: `text-${index + 1}`, text, of: of.map(({ name }) => name) }));
  const idOf = new Map(texts.map(({ id, text }) => [text, id]));
  return { packages: sorted.map(({ text, ...listed }) => ({ ...listed, textId: idOf.get(text) as string })), texts };
}

const versionOf = (name: string): string =>
  `in ${name} ${JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')).version}`;
