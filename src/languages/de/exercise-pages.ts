import type { exercisePages as english } from '../en/exercise-pages.ts';
import { power, say } from '../sentence.ts';

export const exercisePages: typeof english = {
  title: 'Übungen',
  description:
    'Schreib die Metriken der Empfehlungsanalyse selbst; jede wird hier auf der Seite gegen die echte Definition geprüft, und falsche Vorstellungen werden beim Namen genannt.',
  lede: 'Schreib eine Metrik nach ihrer Definition oder eine Abfrage über die Daten eines kleinen Produkts. Geprüft wird auf dieser Seite: Du siehst die kleinste Eingabe, an der dein Code scheitert, und welcher Gedanke falsch war.',
  inAll: (exercises, minutes) => `${exercises} Übungen, zusammen etwa ${Math.round(minutes / 60)} Stunden.`,
  milestoneOf: (phase) => `Meilenstein von Phase ${phase}`,
  filter: {
    title: 'Übungen auswählen',
    names: { phase: 'Phase', skill: 'Ziel', difficulty: 'Schwierigkeit', kind: 'Art', state: 'Stand', question: 'Interviewfrage' },
    all: 'Alle',
    kinds: { function: 'Funktion', sql: 'SQL' },
    found: (count, all) => (count === all ? `Alle ${all} Übungen` : `${count} von ${all} Übungen`),
    reset: 'Alle zeigen',
  },
  about: 'Zu dieser Übung',
  buildsOn: 'Setzt voraus',
  contract: {
    title: 'So sieht die Antwort aus',
    tables: 'Tabellen',
    columns: 'Spalten',
    parameters: 'Parameter',
    columnsInOrder: (columns) => say`${columns}, in dieser Reihenfolge`,
    rows: 'Zeilen',
    inAnyOrder: 'in beliebiger Reihenfolge',
    inOrderOf: (columns) => `sortiert nach ${columns}`,
    equal: 'Gleich',
    whenEqual: say`Ganze Zahlen und Kommazahlen sind ein einziger Typ; Zahlen dürfen um 10${power('−9')} ihrer Größe abweichen. NULL ist nur NULL gleich. Texte müssen Buchstabe für Buchstabe übereinstimmen.`,
    note: 'SQLite, eine Anweisung. Der Reiter „Tabellen“ zeigt die Datenbank; die Antwort muss auf ihr stimmen und auf anderen, die du nicht siehst.',
  },
};
