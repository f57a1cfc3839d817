/** The keyboard alone: the sheet of shortcuts, single keys and their switch, and the way from home to a backup. */
import { expect, type Page } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { tabThrough, tabTo } from './focus.ts';
import { fullEditor, isAwake, openPage } from './page-kinds.ts';
import { test } from './test.ts';

const sheet = (page: Page, name = 'Keyboard shortcuts') => page.getByRole('dialog', { name });
const lightEditor = (page: Page) => page.addInitScript(() => localStorage.setItem('holdout:light-editor', 'yes'));
const editor = (page: Page) => page.getByRole('textbox', { name: /^solution.ts/ }).first();

test('? shows the shortcuts, Escape closes them, and the focus goes back', async ({ page }) => {
  await openPage(page, 'roadmap/');
  const link = page.getByRole('link', { name: 'Exercises', exact: true });
  await link.focus();
  await page.keyboard.press('?');
  await expect(sheet(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Close' })).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await expect(link).toBeFocused();

  const button = page.getByRole('button', { name: 'Keyboard shortcuts' });
  await button.click();
  await expect(sheet(page).getByRole('heading', { level: 3 })).toHaveCount(5);
  await page.keyboard.press('Enter');
  await expect(button).toBeFocused();
});

test('the sheet fits 320 px in German and scrolls by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await openPage(page, 'de/');
  await page.keyboard.press('?');
  const dialog = sheet(page, 'Tastenkürzel');
  await expect(dialog).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
  await page.keyboard.press('End');
  await expect(dialog.getByText('⌘', { exact: false })).toBeInViewport();
});

test('single keys lead to the sections and to the search, in the language of the page', async ({ page }) => {
  await openPage(page, '');
  await page.keyboard.press('g');
  await page.keyboard.press('e');
  await expect(page).toHaveURL(/:\d+\/exercises\/$/);
  await openPage(page, 'de/');
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await expect(page).toHaveURL(/\/de\/roadmap\/$/);
  await openPage(page, 'reference/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/:\d+\/search\/$/);
});

test('letters typed into a field or an editor are text, and no shortcuts', async ({ page }) => {
  await openPage(page, 'reference/');
  const box = page.getByRole('searchbox');
  await box.focus();
  await page.keyboard.type('?/gr');
  await expect(box).toHaveValue('?/gr');

  await lightEditor(page);
  await openPage(page, 'exercises/ndcg-at-k/');
  await editor(page).fill('');
  await page.keyboard.type('?/gr');
  await expect(editor(page)).toHaveValue('?/gr');
  await expect(sheet(page)).toBeHidden();
});

test('the full editor takes letters as text too, and Ctrl+M lets Tab leave it, as is said', async ({ page }) => {
  await openPage(page, 'exercises/ndcg-at-k/');
  await fullEditor(page);
  await expect(page.getByRole('textbox', { name: /^solution.ts/ })).toHaveAccessibleDescription(/Ctrl M .*lets Tab leave the editor/);
  await page.keyboard.type('?/');
  await expect(sheet(page)).toBeHidden();
  await expect(page.locator('.view-lines').first()).toContainText('?/');
  await page.keyboard.press('Control+M');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: 'Use the light editor' })).toBeFocused();
});

test('Escape, then Tab leaves the light editor, as is said', async ({ page }) => {
  await lightEditor(page);
  await openPage(page, 'exercises/ndcg-at-k/');
  await expect(editor(page)).toHaveAccessibleDescription(/press Esc, then Tab/);
  await editor(page).fill('a');
  await page.keyboard.press('Tab');
  await expect(editor(page)).toHaveValue('a  ');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: 'Use the light editor' })).toBeFocused();
});

test('single keys can be switched off, and stay off', async ({ page }) => {
  await openPage(page, 'lessons/');
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  for (const path of ['lessons/', 'interview/']) {
    await openPage(page, path);
    for (const key of ['g', 't', '/', '?']) await page.keyboard.press(key);
    await expect(sheet(page)).toBeHidden();
    expect(page.url()).toContain(path);
  }
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).check();
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await page.keyboard.press('?');
  await expect(sheet(page)).toBeVisible();
});

test('a sheet asked for in the moment in which it closes is there', async ({ page }) => {
  await openPage(page, 'lessons/');
  await page.keyboard.press('?');
  await expect(sheet(page)).toBeVisible();
  // The dialog tells of its closing in a task of its own; the key comes before that.
  await page.evaluate(() => {
    document.querySelector<HTMLDialogElement>('dialog.shortcut-sheet')?.close();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }));
  });
  await expect(sheet(page).getByRole('heading', { level: 3 })).toHaveCount(5);
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
});

test('the arrow keys listed in the sheet do what it says: tabs, tiles, grades', async ({ page }) => {
  await lightEditor(page);
  await openPage(page, 'exercises/ndcg-at-k/');
  await page.getByRole('tab', { name: 'solution.ts' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', { name: /^History/ })).toBeFocused();

  await openPage(page, 'lessons/phase-1/ndcg/');
  await page.locator('.ndcg-strip').scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]:has(.ndcg-strip)')).toHaveCount(0);
  const tile = (rank: number) => page.getByRole('button', { name: new RegExp(`^Rank ${rank}, grade`) });
  await tile(1).focus();
  await page.keyboard.press('ArrowUp');
  await expect(tile(1)).toHaveAccessibleName('Rank 1, grade 2');
  await page.keyboard.press('ArrowRight');
  await expect(tile(2)).toHaveAccessibleName('Rank 2, grade 2');
  await expect(tile(2)).toBeFocused();
});

test('from home to a backup with the keyboard alone, the focus in sight at every stop', async ({ page }) => {
  // More than a hundred stops, each looked at.
  test.slow();
  await lightEditor(page);
  await openPage(page, '');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();

  await tabTo(page, page.getByRole('link', { name: 'Roadmap', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Roadmap' })).toBeVisible();
  await isAwake(page);
  const goal = page.getByRole('checkbox').first();
  await tabTo(page, goal);
  await page.keyboard.press('Space');
  await expect(goal).toBeChecked();

  await tabTo(page, page.getByRole('main').getByRole('link', { name: 'NDCG at k', exact: true }));
  await page.keyboard.press('Enter');
  await expect(editor(page)).toBeEditable();
  await isAwake(page);
  await tabTo(page, editor(page));
  await page.keyboard.press('Escape');
  await tabTo(page, page.getByRole('button', { name: /^Check/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText(/attempted/i);
  await openAllHints(page);

  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Storage and backup' }));
  await page.keyboard.press('Enter');
  const download = page.waitForEvent('download');
  const button = page.getByRole('button', { name: 'Download backup', exact: true });
  await expect(button).toBeEnabled();
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/^holdout/);
});

/** With the last hint its button goes; the focus must not go with it. */
async function openAllHints(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: /hint/ });
  await tabTo(page, more);
  const hints = page.getByRole('region', { name: 'Hints' });
  for (let opened = 1; (await more.count()) > 0; opened++) {
    await page.keyboard.press('Enter');
    await expect(hints.getByRole('listitem')).toHaveCount(opened);
  }
  await expect(hints.getByText('That was the last hint.')).toBeFocused();
}

for (const path of ['lessons/phase-1/ndcg/', 'reference/ranking/', 'settings/'])
  test(`Tab goes through /${path} without a trap, in sight at every stop`, async ({ page }) => {
    await openPage(page, path);
    expect(await tabThrough(page)).toBeGreaterThan(15);
  });
