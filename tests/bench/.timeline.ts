import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/find-browser.ts';
import { installVerdictWatch } from './verdict-watch.ts';
import { serveMounts } from './static-server.ts';
const server = await serveMounts([['/', { folder: process.env.DIST ?? 'dist' }]]);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
for (let i = 0; i < 3; i++) {
  const ctx = await browser.newContext({ viewport: { width: 1440, height: 900 } }); const page = await ctx.newPage();
  await page.addInitScript(installVerdictWatch, readFileSync('exercises/ndcg-at-k/solution.ts', 'utf8'));
  if (process.env.LIGHT) await page.addInitScript(() => localStorage.setItem('holdout:light-editor', 'yes'));
  await page.addInitScript(() => {
    const t = (window as any).tl = [] as any[];
    addEventListener('keydown', () => t.push(['keydown', performance.now()]), true);
    const W = Worker; (window as any).Worker = class extends W { constructor(u: any, o: any) { super(u, o); t.push(['worker made ' + (o?.name ?? ''), performance.now()]); this.addEventListener('message', (e: any) => t.push([(o?.name ?? '') + ':' + (e.data?.type ?? '?') + ' ' + (e.data?.check ?? ''), performance.now()])); } };
    new PerformanceObserver((l) => l.getEntries().forEach((e) => t.push(['longtask ' + e.duration.toFixed(0), e.startTime]))).observe({ type: 'longtask', buffered: true });
    addEventListener('load', () => t.push(['load', performance.now()])); addEventListener('DOMContentLoaded', () => t.push(['dcl', performance.now()]));
  });
  await page.goto(server.origin + '/exercises/ndcg-at-k/', { waitUntil: 'commit' });
  const v = await page.evaluate(() => window.verdictWatch.first);
  const tl = await page.evaluate(() => [...(window as any).tl, ...performance.getEntriesByType('resource').map((r: any) => ['res ' + r.name.split('/').pop() + ' ' + (r.responseEnd - r.startTime).toFixed(0), r.startTime]), ...performance.getEntriesByType('paint').map((r) => [r.name, r.startTime])]);
  console.log(v.headline, v.at.toFixed(0));
  if (i > 0) for (const [n, at] of tl.filter((x: any) => x[1] < v.at).sort((a: any, b: any) => a[1] - b[1])) console.log('  ', at.toFixed(0), n);
  await ctx.close();
}
await browser.close(); server.close();
