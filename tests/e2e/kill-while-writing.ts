/** Kills a page again and again while it writes, and looks each time at what is left. */
import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { StorageHarness } from './storage-harness.ts';

declare const harness: StorageHarness;

/** The page works for a while that differs from round to round, so that deaths fall everywhere. */
const LIFETIMES_MS = [5, 20, 45, 80, 130, 190, 260] as const;

export async function killWhileWriting(context: BrowserContext, url: string, kills: number): Promise<number> {
  const saved = new Set<string>();
  let draft = 0;
  await context.exposeFunction('reportSaved', (report: { readonly ids: readonly string[]; readonly draft: number }) => {
    for (const id of report.ids) saved.add(id);
    draft = Math.max(draft, report.draft);
  });
  for (let round = 1; round <= kills; round += 1) {
    const page = await context.newPage();
    await page.goto(url);
    // Enough lies loose for the upkeep to be at work when death comes.
    if (round === 1) await page.evaluate(() => harness.fill(300));
    void page.evaluate((n) => harness.workUntilKilled(n), round).catch(() => {});
    const before = saved.size;
    // However slow the machine: some lives last until something is saved.
    if (round % 5 === 0) await expect.poll(() => saved.size).toBeGreaterThan(before + 4);
    await page.waitForTimeout(LIFETIMES_MS[round % LIFETIMES_MS.length] as number);
    await crash(page);
    const told = [...saved];
    const toldDraft = draft;
    const after = await context.newPage();
    await after.goto(url);
    const left = await after.evaluate(() => harness.onRecord());
    expect(
      told.filter((id) => !left.ids.includes(id)),
      `round ${round}: said saved and lost`,
    ).toEqual([]);
    expect(new Set(left.ids).size, `round ${round}: doubled`).toBe(left.ids.length);
    expect(left.entryIds, `round ${round}`).toEqual(left.ids);
    if (toldDraft > 0) expect(Number(left.draft?.split(' ')[1]), `round ${round}: draft`).toBeGreaterThanOrEqual(toldDraft);
    expect([left.setAside, left.unreadable], `round ${round}`).toEqual([0, 0]);
    await after.close();
  }
  return saved.size;
}

/** The renderer dies at once, as when the system kills it: nothing of the page runs any more. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // A dead page gives no answer.
  session.send('Page.crash').catch(() => {});
  await crashed;
}
