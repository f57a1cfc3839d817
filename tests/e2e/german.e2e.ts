/** The workbench on a German page: the interface speaks German, aloud too; what graders, SQLite and code say is marked as English. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { englishLeft } from './english-left.ts';
import { test } from './test.ts';

const HEADER = /^((\/\/|--) (fails|says|follows|witness): .*\n)+/;
const read = (path: string) => readFileSync(`exercises/${path}`, 'utf8').replace(HEADER, '');

async function openLight(page: Page, exercise: string) {
  await page.addInitScript(() => localStorage.setItem('holdout:light-editor', 'yes'));
  await page.goto(`de/exercises/${exercise}/`);
  await expect(page.getByRole('button', { name: /^Prüfen/ })).toBeEnabled();
}
const workbench = (page: Page) => page.getByRole('region', { name: /^Werkbank: / });
const editor = (page: Page) => page.getByRole('textbox', { name: /^(solution\.ts|query\.sql)/ }).first();
const press = (part: Page | Locator, name: RegExp) => part.getByRole('button', { name }).first().click();
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click();
const verdict = (page: Page) => page.getByRole('region', { name: 'Urteil' });
const said = (page: Page) => verdict(page).getByRole('status').first();
const inEnglish = (part: Locator, text: string) => part.locator('[lang="en"]', { hasText: text }).first();

test('a function: a misconception, Run, a hint, acceptance, the history', async ({ page }) => {
  await openLight(page, 'ndcg-at-k');
  await expect(verdict(page)).toContainText('Bei diesem Besuch noch nichts geprüft.');
  expect(await englishLeft(workbench(page))).toEqual([]);

  await editor(page).fill(read('ndcg-at-k/misconceptions/linear-gain.ts'));
  await press(page, /^Prüfen/);
  await expect(inEnglish(verdict(page), 'Your gain is the grade itself')).toBeVisible();
  await expect(said(page)).toHaveText(/\d+ von \d+ Prüfungen bestanden\.$/);
  await expect(verdict(page).getByRole('list', { name: 'Prüfungen' })).toContainText(/\d+ von \d+ Eingaben/);
  await expect(inEnglish(verdict(page), 'follows the definition')).toBeVisible();
  await expect(verdict(page).getByText('So rechnet die Referenzlösung')).toBeVisible();
  expect(await englishLeft(workbench(page))).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);

  await press(verdict(page), /^Selbst ausprobieren$/);
  await expect(page.getByRole('textbox', { name: 'Ausdruck zum Ausprobieren' })).toBeFocused();
  await press(page, /^Ausführen/);
  await expect(said(page)).toHaveText(/^Ergebnis: \d/);
  expect(await englishLeft(workbench(page))).toEqual([]);

  const hints = page.getByRole('region', { name: 'Hinweise' });
  await press(hints, /^Hinweis anzeigen \(\d insgesamt\)$/);
  await expect(hints.locator('li[lang="en"]')).toHaveCount(1);
  await press(page.getByRole('region', { name: 'Lösung' }), /^Lösung anzeigen$/);
  await expect(page.getByRole('button', { name: 'Lösung jetzt anzeigen' })).toBeVisible();

  await tab(page, /^solution/);
  await editor(page).fill(read('ndcg-at-k/solution.ts'));
  await press(page, /^Prüfen/);
  await expect(said(page)).toHaveText(/^Angenommen: Alle \d+ Prüfungen sind bestanden\./);
  await expect(page.getByText(/Schritte, Referenz .*, (wächst wie n|zu kurz)/)).toBeVisible();

  await tab(page, /^Verlauf \(2\)$/);
  await press(page.getByRole('list', { name: /^Versuche und aufbewahrte Entwürfe/ }), /^✓? ?Versuch 2/);
  await press(page.getByRole('article', { name: 'Versuch 2' }), /^Unterschied zu vorher$/);
  await expect(page.getByRole('region', { name: /^Unterschied: Der Versuch davor und Versuch 2/ })).toBeVisible();
  expect(await englishLeft(workbench(page))).toEqual([]);
});

test('code that cannot be read, and one that is stopped', async ({ page }) => {
  await openLight(page, 'ndcg-at-k');
  await editor(page).fill('export function ndcgAtK( {');
  await press(page, /^Prüfen/);
  await expect(said(page)).toHaveText(/^Nicht aufrufbar: Der Code lässt sich nicht lesen\./);
  await expect(verdict(page).getByRole('button', { name: 'Zeile 1' })).toBeVisible();
  await editor(page).fill('export function ndcgAtK() { return [].indexOf.call({ length: 2 ** 52 }, 1); }');
  await press(page, /^Prüfen/);
  await press(page, /^Anhalten$/);
  await expect(said(page)).toHaveText('Angehalten. Es wurde nichts aufgezeichnet.');
  expect(await englishLeft(workbench(page))).toEqual([]);
});

test('a query: the tables, a trap and its few rows, acceptance', async ({ page }) => {
  await openLight(page, 'interaction-matrix');
  await tab(page, /^Tabellen$/);
  const browser = page.getByRole('region', { name: 'Tabellenansicht' });
  await browser.getByLabel('Tabelle', { exact: true }).selectOption('purchases');
  await browser.getByLabel('Spalte').selectOption('impression_id');
  await browser.getByLabel('ist', { exact: true }).fill('NULL');
  await expect(browser.getByRole('status')).toContainText(/\([\d.]+ ohne den Filter\)/);
  expect(await englishLeft(workbench(page))).toEqual([]);

  await tab(page, /^query\.sql$/);
  await editor(page).fill('SELECT user_id,\n  secnds\nFROM plays;');
  await press(page, /^Ausführen/);
  await expect(said(page)).toHaveText(/^Zeile 2: .*secnds/);
  await expect(inEnglish(verdict(page).locator('h2'), 'secnds')).toBeVisible();

  await editor(page).fill(read('interaction-matrix/misconceptions/union-dedup.sql'));
  await press(page, /^Prüfen/);
  const figure = verdict(page).locator('figure').first();
  await expect(figure).toContainText(/Kleinste gefundene Datenbank: \d+ Zeilen?, verkleinert von/);
  await expect(figure.getByRole('region', { name: /^Erwartet/ }).getByText('fehlt in deiner Antwort')).not.toHaveCount(0);
  await page.getByText('So führt SQLite deine Abfrage aus').click();
  await expect(page.getByText(/SCAN liest jede Zeile von .* und /)).toBeVisible();
  expect(await englishLeft(workbench(page))).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);

  await press(figure, /^Selbst ausprobieren$/);
  await expect(page.getByText(/„Ausführen“ und „Tabellen“ benutzen jetzt das Gegenbeispiel: \d+ Zeilen? /)).toBeVisible();
  await press(page, /^Ausführen/);
  await expect(verdict(page)).toContainText('gestellt an die Zeilen des Gegenbeispiels');
  expect(await englishLeft(workbench(page))).toEqual([]);

  await tab(page, /^query\.sql$/);
  await editor(page).fill(read('interaction-matrix/solution.sql'));
  await press(page, /^Prüfen/);
  await expect(said(page)).toHaveText(/^Angenommen: /);
});
