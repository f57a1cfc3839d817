import type { sql as inEnglish } from '../en/sql.ts';
import { quiet, say } from '../sentence.ts';

const WHOLE = new Intl.NumberFormat('de');
const whole = (count: number): string => WHOLE.format(count);
const rows = (count: number): string => `${whole(count)} ${count === 1 ? 'Zeile' : 'Zeilen'}`;

export const sql: typeof inEnglish = {
  rows,
  tables: {
    failed: 'Die Tabellen ließen sich nicht laden. Deine Abfrage ist unverändert; versuche es noch einmal, sobald du online bist.',
    load: 'Tabellen laden',
    loading: 'Tabellen werden geladen …',
    showOthers: (count) =>
      count === 1
        ? 'Auch die eine andere Tabelle der Datenbank zeigen, die die Antwort nicht braucht'
        : `Auch die ${whole(count)} anderen Tabellen der Datenbank zeigen, die die Antwort nicht braucht`,
  },
  browser: {
    part: 'Tabellenansicht',
    table: 'Tabelle',
    sizeOf: (table, count) => `${table} (${rows(count)})`,
    filter: 'Filter',
    column: 'Spalte',
    value: 'ist',
    anyValue: 'beliebiger Wert',
    valueHint: 'Der ganze Wert, wie er in der Tabelle steht. NULL findet die Zeilen ohne Wert.',
    rowsOf: (table) => `Zeilen von ${table}`,
    empty: 'Diese Tabelle hat keine Zeilen.',
    noneHas: (all) => (all === 1 ? 'Die einzige Zeile hat einen anderen Wert.' : `Keine der ${rows(all)} hat diesen Wert.`),
    page: (first, last, total) => `Zeilen ${whole(first)} bis ${whole(last)} von ${whole(total)}`,
    ofAll: (shown, all) => `${shown} (${whole(all)} ohne den Filter)`,
    previous: 'Zurück',
    next: 'Weiter',
    asQuery: 'Als Abfrage:',
  },
  rowsTable: {
    difference: 'Unterschied',
    primaryKey: ' (Primärschlüssel)',
    signs: { '−': 'fehlt in deiner Antwort', '+': 'nicht verlangt' },
  },
  tried: {
    notice: (count) =>
      `„Ausführen“ und „Tabellen“ benutzen jetzt das Gegenbeispiel: ${rows(count)} anstelle der Datenbank, die du sonst siehst. „Prüfen“ fragt weiterhin die vollen Datenbanken.`,
    back: 'Zurück zur vollen Datenbank',
  },
  counterexample: {
    smallestFor: (check) => `Kleinste gefundene Datenbank zu: ${check}`,
    smallest: (count, before) =>
      say`Kleinste gefundene Datenbank: ${rows(count)}${before === undefined ? '' : quiet(`, verkleinert von ${rows(before)}`)}`,
    rowsOf: (table, check) => `Zeilen von ${table}: ${check}`,
    without: (tables) => `Ohne Zeilen: ${tables.join(', ')}.`,
    referred: (count) =>
      count === 1 ? '1 davon ist da, weil andere auf sie verweisen' : `${count} davon sind da, weil andere auf sie verweisen`,
    expected: 'Erwartet',
    yours: 'Deine Antwort',
    noRows: '0 Zeilen',
    more: (count) => `und ${count} weitere`,
    tally: (missing, unexpected) => {
      const absent = missing === 0 ? 'Keine Zeile fehlt' : `− ${rows(missing)} ${missing === 1 ? 'fehlt' : 'fehlen'} in deiner Antwort`;
      const extra = `+ ${rows(unexpected)}, die nicht verlangt ${unexpected === 1 ? 'war' : 'waren'}`;
      return `${absent}; ${unexpected === 0 ? 'keine Zeile ist zu viel' : extra}.`;
    },
    origin: (seed, path) => `Startwert ${seed}, Pfad ${path}.`,
  },
};
