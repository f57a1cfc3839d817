/** Rehearsal of a question: answered, promised, compared, rated, kept; recorded on this device only; offline and by keyboard. */
import { expect, type Page } from '@playwright/test';
import { BROWSER_FLAGS, installedBrowser } from '../../scripts/find-browser.ts';
import { axeFindings } from './axe-findings.ts';
import { excessWidth } from './page-kinds.ts';
import { test } from './test.ts';

const QUESTION = 'interview/how-ndcg-works/';
const WRITTEN = 'The discount falls with the logarithm of the rank, so that an item near the top counts more than further down.';
const executablePath = installedBrowser();

// The microphone is a tone that the browser makes; nobody is asked, unless a test refuses.
test.use({
  locale: 'en-GB',
  timezoneId: 'Europe/Berlin',
  launchOptions: {
    ...(executablePath ? { executablePath } : {}),
    args: [...BROWSER_FLAGS, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  },
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

async function open(page: Page, search = ''): Promise<void> {
  await page.goto(QUESTION + search);
  await expect(page.locator('.practice:not([aria-busy])')).toBeVisible();
}

async function writeAndPromise(page: Page): Promise<void> {
  await button(page, 'Write the answer').click();
  await page.getByRole('textbox', { name: 'Your answer' }).fill(WRITTEN);
  await button(page, 'I have answered').click();
  await expect(heading(page, 'How sure are you?')).toBeFocused();
  await page.getByRole('radio', { name: '60 %', exact: true }).check();
  await button(page, 'Show the key points').click();
  await expect(heading(page, 'What did you say?')).toBeFocused();
}

test('written: a promise before looking, guesses that tick nothing, a rating, the next day, and all of it after a reload', async ({
  page,
}) => {
  await open(page);
  await expect(page.getByText('No answer yet.')).toBeVisible();
  await button(page, 'Write the answer').click();
  await button(page, 'I have answered').click();
  await button(page, 'Show the key points').click();
  await expect(page.getByText('Choose a number first')).toBeVisible();
  await page.reload();
  await expect(button(page, 'Write the answer')).toBeVisible();

  await writeAndPromise(page);
  const points = page.getByRole('checkbox');
  expect(await points.count()).toBe(5);
  for (const point of await points.all()) await expect(point).not.toBeChecked();
  await expect(page.getByText('Said: 0 of 100')).toBeVisible();
  await expect(page.getByRole('radio', { name: /^Again/ })).toBeChecked();
  await expect(page.getByText('seems said')).toHaveCount(1);
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 720 });
  expect(await excessWidth(page)).toBe(0);
  await button(page, 'Tick all that seem said').click();
  await expect(page.getByText('Said: 30 of 100')).toBeVisible();
  await points.nth(1).check();
  await points.nth(2).check();
  await expect(page.getByText('Said: 75 of 100')).toBeVisible();
  await expect(page.getByRole('radio', { name: /^Good/ })).toBeChecked();
  await page.getByRole('radio', { name: /^Hard/ }).check();
  await button(page, 'Save this answer').click();

  await expect(heading(page, 'Saved')).toBeFocused();
  await expect(page.getByText(/75 of 100 in \d+:\d\d\. Next review: \w+/)).toBeVisible();
  await expect(page.locator('#whole-answer details').first()).toHaveAttribute('open');
  expect(await axeFindings(page)).toEqual([]);
  await expect(page.getByText('Follow-up 1 of 4')).toBeVisible();
  await button(page, 'Show a short answer').click();
  await button(page, 'Next follow-up').click();
  await expect(page.getByText('Follow-up 2 of 4')).toBeVisible();
  await expect(page.getByText('Saved here')).toBeVisible();

  await page.reload();
  const row = page.getByRole('region', { name: 'Your earlier answers' }).getByRole('row').nth(1);
  await expect(row).toContainText(/written\d+:\d\d7560 %Hard/);
  await row.getByText('Show').click();
  await expect(row.getByText(WRITTEN)).toBeVisible();
});

test('what is being written outlives a reload', async ({ page }) => {
  await open(page);
  await button(page, 'Write the answer').click();
  await page.getByRole('textbox', { name: 'Your answer' }).fill(WRITTEN);
  await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('discount');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toHaveValue(WRITTEN);
});

test('spoken and recorded: played, kept, deleted, and nothing leaves the device', async ({ page }) => {
  await open(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  await button(page, 'Speak the answer').click();
  await button(page, 'Record my voice').click();
  await expect(page.getByText('Recording', { exact: true })).toBeVisible();
  await expect(page.getByText('0:02', { exact: true }).first()).toBeVisible();
  await button(page, 'Stop recording').click();
  const made = page.getByText(/^Recording, 0:\d\d long, [\d.]+ kB$/);
  await expect(made).toBeVisible();
  const sound = page.locator('audio');
  await expect.poll(() => sound.evaluate((audio: HTMLAudioElement) => audio.readyState)).toBeGreaterThan(0);
  await button(page, 'Keep on this device').click();
  await expect(page.getByText('Kept on this device, and read back to be sure.')).toBeVisible();
  const kept = page.getByRole('region', { name: 'Recordings of this question' }).getByRole('listitem');
  await expect(kept).toHaveCount(1);
  await button(page, 'Delete recording').click();
  await expect(page.getByText('The recording is deleted.')).toBeVisible();
  await expect(kept).toHaveCount(0);
  await expect(sound).toHaveCount(0);

  await button(page, 'Record my voice').click();
  await button(page, 'Stop recording').click();
  await button(page, 'Keep on this device').click();
  await expect(kept).toHaveCount(1);
  await button(page, 'I have answered').click();
  await page.getByRole('radio', { name: '80 %', exact: true }).check();
  await button(page, 'Show the key points').click();
  await page.getByRole('checkbox').first().check();
  await button(page, 'Save this answer').click();
  await expect(heading(page, 'Saved')).toBeFocused();
  const { origin } = new URL(page.url());
  expect(requests.filter((request) => !request.startsWith(`GET ${origin}/`) && !request.startsWith('GET blob:'))).toEqual([]);

  await page.goto('storage/');
  const here = page.getByRole('region', { name: 'Recordings of your answers' });
  await expect(here.getByText(/^1 recording, /)).toBeVisible();
  await here.getByRole('button', { name: 'Delete all recordings' }).click();
  await expect(here.getByText('No recording is kept on this device.')).toBeVisible();
  await page.reload();
  await expect(here.getByText('No recording is kept on this device.')).toBeVisible();
});

for (const [name, says] of [
  ['NotAllowedError', 'The browser did not allow the microphone.'],
  ['NotFoundError', 'No microphone was found.'],
  ['NotReadableError', 'The microphone is in use by another program.'],
] as const) {
  test(`a microphone that answers ${name} gets its sentence, and the answer goes on`, async ({ page }) => {
    await page.addInitScript((error) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', error));
    }, name);
    await open(page);
    await button(page, 'Speak the answer').click();
    await button(page, 'Record my voice').click();
    await expect(page.getByText(says)).toBeVisible();
    await button(page, 'I have answered').click();
    await expect(heading(page, 'How sure are you?')).toBeFocused();
  });
}

test('by keyboard alone, with the network off', async ({ page, context }) => {
  await open(page);
  await context.setOffline(true);
  await button(page, 'Speak the answer').focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Your answer')).toBeFocused();
  await tabTo(page, 'I have answered');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'How sure are you?')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, 'Show the key points');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'What did you say?')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByText('Said: 30 of 100')).toBeVisible();
  await tabTo(page, 'Save this answer');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Saved')).toBeFocused();
  await expect(page.getByRole('region', { name: 'Your earlier answers' }).getByRole('row')).toHaveCount(2);
});

/** Tab after tab, as a reader of the keyboard would; a button out of its reach is never found. */
async function tabTo(page: Page, name: string): Promise<void> {
  const isThere = () => button(page, name).evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 30 && !(await isThere()); presses += 1) await page.keyboard.press('Tab');
  expect(await isThere()).toBe(true);
}
