/**
 * Draws the icons of the installed site from its mark, and takes the two pictures that a device shows before it is installed.
 *
 * The results are kept in public/icons. The pictures need a built site: `npm run build && node scripts/icons.ts`.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { preview } from 'astro';
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts';

const OUT = 'public/icons';
const PAPER = '#fbfaf8';
const ACCENT = '#005a9c';

/** `margin` is the part of the picture that stays empty on each side; a mask may cut off a tenth of it. */
const ICONS = [
  { name: 'icon-192', size: 192, margin: 0.16, paper: 'transparent' },
  { name: 'icon-512', size: 512, margin: 0.16, paper: 'transparent' },
  { name: 'icon-maskable-512', size: 512, margin: 0.28, paper: PAPER },
  { name: 'apple-touch-icon', size: 180, margin: 0.24, paper: PAPER },
] as const;

const SHOTS = [
  { name: 'screenshot-wide', width: 1280, height: 800 },
  { name: 'screenshot-narrow', width: 390, height: 844 },
] as const;

await mkdir(OUT, { recursive: true });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
for (const icon of ICONS) await drawIcon(browser, icon);
if (existsSync(join(process.env.HOLDOUT_OUT ?? 'dist', 'index.html'))) await takeScreenshots(browser);
else console.log('The site is not built, so its pictures stay as they are.');
await browser.close();

/** The open square of the mark: what is held out. */
async function drawIcon(browser: Browser, { name, size, margin, paper }: (typeof ICONS)[number]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const side = Math.round(size * (1 - 2 * margin));
  const stroke = Math.round(side * 0.21);
  const at = (size - side + stroke) / 2;
  const square = `<rect x="${at}" y="${at}" width="${side - stroke}" height="${side - stroke}" fill="none" stroke="${ACCENT}" stroke-width="${stroke}"/>`;
  await page.setContent(
    `<style>body{margin:0;background:${paper}}svg{display:block}</style><svg width="${size}" height="${size}">${square}</svg>`,
  );
  await page.screenshot({ path: join(OUT, `${name}.png`), omitBackground: true });
  await page.close();
}

async function takeScreenshots(browser: Browser): Promise<void> {
  const server = await preview({ root: '.', server: { port: 4327, host: '127.0.0.1' }, logLevel: 'error' });
  for (const { name, ...viewport } of SHOTS) {
    const context = await browser.newContext({ viewport, colorScheme: 'light', serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.addInitScript(() => localStorage.setItem('holdout:light-editor', 'yes'));
    await page.goto(`http://localhost:${server.port}/exercises/ndcg-at-k/`);
    await checkWrongAnswer(page);
    await writeFile(join(OUT, `${name}.png`), await page.screenshot());
    await context.close();
  }
  await server.stop();
}

async function checkWrongAnswer(page: Page): Promise<void> {
  const source = await readFile('exercises/ndcg-at-k/misconceptions/linear-gain.ts', 'utf8');
  await page.getByRole('textbox', { name: /^solution\.ts/ }).fill(source.split('\n').slice(3).join('\n'));
  await page.getByRole('button', { name: /^Check/ }).click();
  await page
    .getByText(/Your gain is the grade itself/)
    .first()
    .waitFor({ timeout: 60_000 });
}
