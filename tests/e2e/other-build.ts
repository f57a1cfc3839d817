/** Makes another build out of a finished one, as if something had changed: another version, a page, a chunk, but no second run of the bundler. */
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOffline } from '../../src/offline/write-offline.plugin.ts';

export interface OtherBuild {
  readonly folder: string;
  readonly version: string;
  /** Names of the first build that the other does not have. */
  readonly gone: readonly string[];
}

/** @param renamed which chunks have another digest in the other build */
export async function makeOtherBuild(folder: string, renamed: RegExp): Promise<OtherBuild> {
  const other = `${folder}-other`;
  const version = '99.0.0';
  cpSync(folder, other, { recursive: true });
  const gone = readdirSync(join(other, 'assets')).filter((name) => renamed.test(name));
  if (gone.length === 0) throw new Error(`no chunk is called ${renamed}`);
  const fresh = (name: string) => name.replace(/([.-])[\w-]{8}(\.\w+)$/, '$1OTHER_01$2');
  for (const name of gone) renameSync(join(other, 'assets', name), join(other, 'assets', fresh(name)));
  const texts = readdirSync(other, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(html|js|css)$/.test(path));
  for (const path of texts) {
    const before = readFileSync(join(other, path), 'utf8');
    let text = gone.reduce((all, name) => all.replaceAll(name, fresh(name)), before);
    if (path.endsWith('.html')) text = text.replaceAll(/Holdout \d+\.\d+\.\d+/g, `Holdout ${version}`);
    if (text !== before) writeFileSync(join(other, path), text);
  }
  await writeOffline({ folder: other, version, base: '/', site: 'http://localhost:4321' });
  return { folder: other, version, gone };
}
