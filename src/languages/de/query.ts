import type { query as inEnglish } from '../en/query.ts';
import { code, english, power, say, strong, upperFirst } from '../sentence.ts';

const WHOLE = new Intl.NumberFormat('de');
const whole = (count: number): string => WHOLE.format(count);
const LIST = new Intl.ListFormat('de');
const list = (names: readonly string[]): string => LIST.format(names);

export const query: typeof inEnglish = {
  headline: {
    rows: (rows, columns) =>
      say`${whole(rows)} ${rows === 1 ? 'Zeile' : 'Zeilen'}, ${whole(columns)} ${columns === 1 ? 'Spalte' : 'Spalten'}.`,
    noRows: say`0 Zeilen. Die Abfrage lief, und keine Zeile erfüllt sie.`,
    refused: (message, line) => (line === undefined ? say`${english(upperFirst(message))}` : say`Zeile ${line}: ${english(message)}`),
    brokeOff: (message, line) => say`${line === undefined ? '' : `Zeile ${line}: `}SQLite hat abgebrochen: ${english(message)}`,
    noResult: (reason) => say`Kein Ergebnis: ${english(reason)}`,
    byClock: (seconds) => say`Nach ${seconds} Sekunden von der Uhr angehalten. Kommt die Abfrage je zu einem Ende?`,
    bySteps: say`Angehalten: Die Abfrage braucht mehr Schritte, als eine Antwort haben darf. Kommt sie je zu einem Ende?`,
    gave: (outcome) => say`Die Abfrage lieferte ${outcome}.`,
  },
  asked: (from, of) =>
    say`${from === 'file' ? 'Die Abfrage aus dem Editor' : 'Die Probeabfrage'}, gestellt an ${of === 'visible' ? 'die Datenbank, die du siehst' : strong('die Zeilen des Gegenbeispiels')}. Nichts wurde bewertet.`,
  result: 'Ergebnis',
  firstOf: (shown, total) => `Das sind die ersten ${whole(shown)} von ${whole(total)} Zeilen. „Prüfen“ vergleicht sie alle.`,
  plan: {
    part: 'Abfrageplan',
    title: 'So führt SQLite sie aus',
    ofYours: 'So führt SQLite deine Abfrage aus',
    asking: 'SQLite wird gefragt …',
    failed: 'Der Plan ließ sich nicht erfragen. „Ausführen“ zeigt ihn ebenfalls.',
    stopped: 'Die Uhr hat die Abfrage angehalten, bevor ihr Plan vorlag.',
    none: 'SQLite nennt für diese Abfrage keinen Plan.',
    subquery: 'einer Unterabfrage',
    scans: (tables) => `SCAN liest jede Zeile von ${list(tables)}.`,
    searches: (tables) =>
      `SEARCH … USING INDEX schlägt nur die Zeilen von ${list(tables)} nach, die gebraucht werden, so wie man ein Wort im Register eines Buches findet.`,
    builds: (tables) => `AUTOMATIC INDEX: Nur für diese Abfrage baut SQLite zuerst einen Index von ${list(tables)}.`,
    sorts: (purposes) => `USE TEMP B-TREE sortiert Zeilen in einem temporären Baum, für ${list(purposes)}.`,
  },
  order: (keys) => keys.map(({ name, falling }) => (falling ? `${name}, absteigend` : name)).join(', dann '),
  policy: {
    title: 'So werden Antworten verglichen',
    columns: (names) => say`Die Spalten tragen die verlangten Namen, in ihrer Reihenfolge: ${code(names)}.`,
    anyOrder: say`Zeilen dürfen in beliebiger Reihenfolge stehen. Gleiche Zeilen zählen so oft, wie sie vorkommen.`,
    inOrder: (keys) => say`Zeilen sind geordnet nach ${keys}. Gleiche Zeilen zählen so oft, wie sie vorkommen.`,
    others: [
      say`INTEGER und REAL sind ein Typ, nämlich Zahl: 2 ist gleich 2.0. Zahlen dürfen um 10${power('−9')} ihrer Größe abweichen; nichts wird gerundet.`,
      say`NULL ist nur gleich NULL: Es ist weder 0 noch ein leerer Text. Texte müssen Buchstabe für Buchstabe gleich sein.`,
      say`Die Abfrage wird an die Datenbank gestellt, die du siehst, und an andere, die du nicht siehst; sie muss auf jeder richtig antworten.`,
    ],
  },
};
