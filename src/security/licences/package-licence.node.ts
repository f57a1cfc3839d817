/** The licence of one package, from its own folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAllowedLicence } from './allowed-licences.ts';

export interface PackageLicence {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** In full, with the notices that the package adds. */
  readonly text: string;
}

const LICENCE_FILE = /^(licen[cs]e|copying|notice|thirdpartynotices)(\.(md|txt))?$/i;

/**
 * @param folder such as `node_modules/react`
 * @throws {Error} when it has no licence text, or a licence under which we do not ship
 */
export function packageLicence(folder: string): PackageLicence {
  const { name, version, license: licence = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!isAllowedLicence(licence)) {
    throw new Error(`${name} is shipped, but its licence "${licence}" is none of those in src/security/licences/allowed-licences.ts`);
  }
  const texts = licenceFiles(folder).map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length === 0) throw new Error(`${name} is shipped, but ${folder} holds no licence text`);
  return { name, version, licence, text: texts.join('\n\n') };
}

/** The texts of a package; some keep them in a folder of that name. */
function licenceFiles(folder: string): readonly string[] {
  const named = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => LICENCE_FILE.test(name));
  return named
    .flatMap((entry) => (entry.isDirectory() ? readdirSync(join(folder, entry.name)).map((file) => join(entry.name, file)) : [entry.name]))
    .toSorted()
    .map((file) => join(folder, file));
}
