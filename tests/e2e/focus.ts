/** The keyboard's way through a page: where the focus is, and whether it can be seen there. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Complaints about the focused element: it must lie in sight, uncovered, with a ring of two pixels or more. */
const focusProblems = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return [];
    const name = `${focused.tagName.toLowerCase()} "${(focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim().slice(0, 40)}"`;
    const hasRing = (part: Element | null | undefined): boolean => {
      if (!part) return false;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(part);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)';
    };
    // The drawn part of a radio button stands beside it.
    const ringed = hasRing(focused) || (focused instanceof HTMLInputElement && hasRing(focused.nextElementSibling));
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const [x0, x1] = [Math.max(0, left), Math.min(innerWidth, right)];
    const [y0, y1] = [Math.max(0, top), Math.min(innerHeight, bottom)];
    const points = [0.1, 0.5, 0.9].flatMap((across) => [0.1, 0.5, 0.9].map((down) => [x0 + across * (x1 - x0), y0 + down * (y1 - y0)]));
    const seen = x1 > x0 && y1 > y0 && points.some(([x = 0, y = 0]) => isOf(focused, document.elementFromPoint(x, y)));
    return [...(ringed ? [] : [`${name} has no ring`]), ...(seen ? [] : [`${name} is out of sight or covered`])];

    function isOf(part: Element, hit: Element | null): boolean {
      return hit !== null && (part.contains(hit) || hit.closest('label')?.contains(part) === true);
    }
  });

/** A part that wakes while one looks at it may move what stands below it: where things come to rest is what counts. */
const focusIsSeen = (page: Page) => expect.poll(() => focusProblems(page)).toEqual([]);

/** Presses Tab until the focus has come to a part, and sees at each stop that the focus is visible. */
export async function tabTo(page: Page, target: Locator, stops = 250): Promise<void> {
  await expect(target).toBeVisible();
  // What is disabled until its script runs would be passed over.
  await expect(target).toBeEnabled();
  for (let stop = 0; stop < stops; stop++) {
    if (await target.evaluate((part) => part === document.activeElement)) return;
    await page.keyboard.press('Tab');
    await focusIsSeen(page);
  }
  throw new Error(`${stops} times Tab, and no focus on ${target}`);
}

/** Goes through a whole page with Tab, until the focus leaves it. Counts the stops. */
export async function tabThrough(page: Page, stops = 400): Promise<number> {
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) return stop;
    await focusIsSeen(page);
  }
  throw new Error(`${stops} times Tab, and the page holds the focus still`);
}
