/** Builds the site and packs it: release/holdout-<version>.zip with a server of its own, and SHA256SUMS beside it. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseFiles, releaseName, sumsOf, zipRelease } from './release/release-files.ts';
import { runCommand } from './run-command.ts';

const OUT = 'release';
const SITE = '.cache/release-site';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

rmSync(SITE, { recursive: true, force: true });
// A release is served from the root of its own server, whatever this machine builds otherwise.
const { code } = await runCommand('node', ['scripts/build.ts'], { env: { HOLDOUT_OUT: SITE, HOLDOUT_BASE: '/' } });
if (code === 0) pack();
else process.exitCode = 1;

function pack(): void {
  const zip = zipRelease(releaseFiles(SITE, version), version);
  const name = `${releaseName(version)}.zip`;
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, name), zip);
  writeFileSync(join(OUT, 'SHA256SUMS'), sumsOf(new Map([[name, zip]])));
  console.log(`Packed ${join(OUT, name)}, ${(zip.length / 1e6).toFixed(1)} MB.`);
}
