/** What axe cannot tell: that states are seen in forced colours, that nothing moves for who wants rest, that a change is said once. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { openPage } from './page-kinds.ts';
import { test } from './test.ts';

const styleOf = (part: Locator, name: string): Promise<string> =>
  part.evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);
const lightEditor = (page: Page) => page.addInitScript(() => localStorage.setItem('holdout:light-editor', 'yes'));

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('buttons have borders, the focus a ring, and what is chosen stands out', async ({ page }) => {
    await lightEditor(page);
    await openPage(page, 'exercises/ndcg-at-k/');
    for (const button of await page.getByRole('main').locator('button:not([role=tab]):not(.as-link)').all())
      expect(Number.parseFloat(await styleOf(button, 'border-top-width')), (await button.textContent()) ?? '').toBeGreaterThanOrEqual(1);
    // Else the browser lays a ground of its own behind the words.
    const check = page.getByRole('button', { name: /^Check/ });
    expect(await styleOf(check, 'forced-color-adjust')).toBe('none');
    expect(await styleOf(check, 'background-color')).not.toBe(await styleOf(check, 'color'));
    const chosen = page.getByRole('tab', { selected: true });
    const other = page.getByRole('tab', { selected: false }).first();
    expect(await styleOf(chosen, 'background-color')).not.toBe(await styleOf(other, 'background-color'));
    expect(await styleOf(page.getByRole('link', { name: 'Exercises', exact: true }), 'border-bottom-width')).toBe('3px');
    expect(await styleOf(page.getByRole('link', { name: 'Lessons', exact: true }), 'border-bottom-width')).toBe('0px');
    await check.focus();
    await page.keyboard.press('Tab');
    expect(await styleOf(page.locator(':focus'), 'outline-style')).toBe('solid');
    const themes = page.locator('.theme-switch span');
    expect(await styleOf(themes.nth(0), 'background-color')).not.toBe(await styleOf(themes.nth(1), 'background-color'));
  });

  test('relevant and not relevant differ in shape and in stroke, in colours of the reader', async ({ page }) => {
    await openPage(page, 'lessons/phase-1/ndcg/');
    const relevant = page.locator('.ranked-strip .tile.relevant').first();
    const other = page.locator('.ranked-strip .tile.other').first();
    expect(await relevant.getAttribute('rx')).not.toBe(await other.getAttribute('rx'));
    expect(await styleOf(other, 'stroke-dasharray')).not.toBe('none');
    const highlight = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'Highlight';
      return getComputedStyle(probe).color;
    });
    expect(await styleOf(relevant, 'fill')).toBe(highlight);
  });

  test('the meter of a phase is drawn, not only coloured', async ({ page }) => {
    await openPage(page, 'roadmap/');
    const bar = page.locator('.phase-meter__bar').first();
    expect(await styleOf(bar, 'border-top-width')).toBe('1px');
    expect(await styleOf(bar, 'background-color')).not.toBe(await styleOf(bar.locator('span'), 'background-color'));
  });
});

test('nothing moves for who asks for reduced motion', async ({ page }) => {
  const longest = () =>
    page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('*')].flatMap((part) => {
          const { transitionDuration, animationDuration } = getComputedStyle(part);
          return `${transitionDuration},${animationDuration}`.split(',').map((time) => Number.parseFloat(time));
        }),
      ),
    );
  await openPage(page, 'roadmap/');
  expect(await longest()).toBeGreaterThan(0.1);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await longest()).toBeLessThan(0.001);
});

/** Collects what the live regions of a page say, each change a line. */
const listenToRegions = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const live = '[role="status"], [role="alert"], [aria-live="polite"], output:not([aria-live="off"])';
    new MutationObserver((changes) => {
      const regions = new Set(
        changes.flatMap(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest(live) ?? []),
      );
      for (const region of regions) if (region.textContent?.trim()) said.push(region.textContent.trim());
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
const said = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { said: string[] }).said);

test('a Check is said in two sentences: that it began, and what came of it', async ({ page }) => {
  await lightEditor(page);
  await openPage(page, 'exercises/ndcg-at-k/');
  await page.getByRole('textbox', { name: /^solution.ts/ }).fill(readFileSync('exercises/ndcg-at-k/solution.ts', 'utf8'));
  await listenToRegions(page);
  await page.getByRole('button', { name: /^Check/ }).click();
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText(/accepted/i);
  await expect(page.getByText(/Saved here/)).toBeVisible();
  const heard = await said(page);
  expect(heard).toHaveLength(2);
  expect(heard[0]).toBe('Checking.');
  expect(heard[1]).toMatch(/^Accepted.*\d+ of \d+ checks pass\.$/);
});

test('moving the cutoff of a picture is said once', async ({ page }) => {
  await openPage(page, 'lessons/phase-1/ndcg/');
  const cutoff = page.getByRole('slider', { name: 'Cutoff k' });
  await cutoff.scrollIntoViewIfNeeded();
  await cutoff.focus();
  await expect(page.locator('astro-island[ssr]:has(.ndcg-strip)')).toHaveCount(0);
  await listenToRegions(page);
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.readout')).toContainText('NDCG@4');
  expect(await said(page)).toHaveLength(1);
});

test('a tick of the roadmap is told by its box alone', async ({ page }) => {
  await openPage(page, 'roadmap/');
  const goal = page.getByRole('checkbox').first();
  await goal.scrollIntoViewIfNeeded();
  await expect(goal).toBeEnabled();
  await listenToRegions(page);
  await goal.check();
  await expect(page.getByText(/Saved here/)).toBeVisible();
  expect(await said(page)).toEqual([]);
});

test('the roadmap reads as phases with headings and lists', async ({ page }) => {
  await openPage(page, 'roadmap/');
  const phases = page.getByRole('region', { name: /^Phase \d/ });
  expect(await phases.count()).toBeGreaterThanOrEqual(5);
  const first = phases.first();
  const goals = first.getByRole('group', { name: 'Goals' });
  expect(await goals.getByRole('listitem').count()).toBe(await goals.getByRole('checkbox').count());
  await expect(first.getByRole('heading', { level: 3, name: 'Milestone' })).toBeVisible();
});

test('the schema of an SQL exercise stands as a list beside its picture', async ({ page }) => {
  await lightEditor(page);
  await openPage(page, 'exercises/ctr-by-segment/');
  await page.getByRole('tab', { name: 'Tables' }).click();
  const picture = page.getByRole('img', { name: /^Schema of/ });
  await expect(picture).toBeVisible();
  const tables = await picture.locator('.schema-name').allTextContents();
  await page.getByText('The schema as a list').click();
  const list = page.locator('.schema-list');
  for (const table of tables) await expect(list.getByText(table, { exact: true })).toBeVisible();
  expect(await list.locator('dd li').count()).toBe(await picture.locator('.schema-type').count());
});

test('content is marked as English on German pages', async ({ page }) => {
  for (const [path, part] of [
    ['de/lessons/phase-1/ndcg/', '.prose p'],
    ['de/exercises/ndcg-at-k/', '.brief .prose p'],
    ['de/interview/how-ndcg-works/', 'h1'],
  ] as const) {
    await page.goto(path);
    expect(
      await page
        .locator(part)
        .first()
        .evaluate((element) => element.closest('[lang]')?.getAttribute('lang')),
      path,
    ).toBe('en');
  }
});
