/**
 * Finds the browser that tests and benchmarks drive, and installs one where there is none:
 * an existing Chromium or Chrome, else Playwright's own download, else Debian's package as root.
 */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { runCommand } from './run-command.ts';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** No phone calls home, no GPU: what a test machine needs. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export function installedBrowser(): string | undefined {
  return [process.env.HOLDOUT_BROWSER, ...KNOWN, chromium.executablePath()].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
}

/** @throws {Error} in one sentence when no browser can be had */
export async function findBrowser(): Promise<string> {
  const found = installedBrowser();
  if (found) return found;
  console.log('No Chromium found: trying the download of Playwright ...');
  await runCommand('playwright', ['install', 'chromium'], { echo: false });
  const downloaded = installedBrowser();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0) {
    console.log('Trying the package of Debian ...');
    await runCommand('apt-get', ['update'], { echo: false });
    await runCommand('apt-get', ['install', '-y', 'chromium'], { echo: false, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  }
  const installed = installedBrowser();
  if (installed) return installed;
  throw new Error('no Chromium could be found or installed; install one and give its path in HOLDOUT_BROWSER');
}
