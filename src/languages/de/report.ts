import type { GrowthRead, report as inEnglish } from '../en/report.ts';
import { code, english, power, say, type Sentence, upperFirst } from '../sentence.ts';

const growth = (read: GrowthRead): Sentence =>
  read === undefined ? say`zu kurz, um zu sagen, wie es wächst` : say`wächst wie n${power(`${read.exponent} ± ${read.uncertainty}`)}`;

export const report: typeof inEnglish = {
  counterexample: {
    smallestFor: (check) => `Kleinste gefundene Eingabe zu: ${check}`,
    input: 'Kleinste Eingabe',
    expected: 'Erwartet',
    received: 'Erhalten',
    origin: (seed, path, shrunkFrom) => {
      const shrunk = shrunkFrom === undefined ? '' : `, verkleinert von ${shrunkFrom} ${shrunkFrom === 1 ? 'Wert' : 'Werten'}`;
      return `Startwert ${seed}, ${path === '' ? 'kein Pfad' : `Pfad ${path}`}${shrunk}.`;
    },
    tryIt: 'Selbst ausprobieren',
    anInput: (check) => say`Eine Eingabe zu: ${english(check)}`,
    aDatabase: (check) => say`Eine Datenbank zu: ${english(check)}`,
  },
  trace: { title: 'So rechnet die Referenzlösung', steps: 'Rechenschritte der Referenzlösung', ranking: 'Die kleinste Eingabe' },
  calls: {
    title: 'Deine Aufrufe',
    none: (entry) =>
      say`Bei dieser Eingabe ruft ${code(entry)} keine andere Funktion deiner Datei auf. Was du mit ${code('console.log')} ausgibst, erscheint hier.`,
    more: (count) => (count === 1 ? 'und 1 weiterer Aufruf' : `und ${count} weitere Aufrufe`),
    printed: 'Ausgaben bei dieser Eingabe',
    list: 'Aufrufe in ihrer Reihenfolge',
    call: 'Aufruf',
    result: 'Ergebnis',
    level: (level) => `Ebene ${level}: `,
    unfinished: 'kehrte nie zurück',
    threw: (error) => say`warf ${code(error)}`,
  },
  console: {
    part: 'Konsole',
    title: 'Ausgegeben',
    lines: 'Ausgegebene Zeilen',
    dropped: (count) => (count === 1 ? '1 weitere Zeile wurde nicht behalten.' : `${count} weitere Zeilen wurden nicht behalten.`),
  },
  cost: {
    line: (own, reference, read) => say`${own} Schritte, Referenz ${reference}, ${growth(read)}`,
    ofRun: (steps, isShort) => `${isShort ? 'weniger als' : 'rund'} ${steps} Schritte`,
    summary: (own, reference) => say`Aufwand: ${growth(own)}, Referenz ${growth(reference)}`,
    size: 'Größe der Eingabe',
    own: 'deine Schritte',
    reference: 'Referenz',
    note: (lot) =>
      `Das sind Schritte der Engine: gezählt, nicht gestoppt, und darum auf jedem Rechner gleich. Gezählt wird in Blöcken von ${lot}; ± sagt, wie weit der wahre Exponent vom gezeigten entfernt sein kann.`,
  },
  seed: (seed, variant) =>
    variant === undefined
      ? `Startwert ${seed}: Derselbe Code und derselbe Startwert ergeben auf jedem Rechner dasselbe Urteil.`
      : `Variante ${variant}, Startwert ${seed}: Derselbe Code und dieselbe Variante ergeben auf jedem Rechner dasselbe Urteil.`,
  policy: {
    title: 'So werden Antworten verglichen',
    numbers: (relative, absolute) =>
      say`Zahlen dürfen um ${relative} ihrer Größe oder um ${absolute} abweichen; es gilt, was mehr ist. Nichts wird gerundet.`,
    others: {
      whole: 'Ganze Zahlen wie Anzahlen und IDs müssen genau stimmen.',
      special: 'NaN ist nur gleich NaN und bedeutet, dass keine Antwort definiert ist. Unendlich ist gleich sich selbst; −0 ist gleich 0.',
      lists:
        'Die Reihenfolge in einer Liste zählt. Die der Schlüssel eines Objekts zählt nicht, fehlende und unbekannte Schlüssel aber schon.',
      absent: 'null, undefined und ein fehlendes Element sind drei verschiedene Dinge.',
    },
  },
  run: {
    returned: (value) => say`Ergebnis: ${value}`,
    threw: (name, message, line) => say`${name} geworfen: ${english(message)}${lineOf(line)}`,
    unreadable: (message, line) => say`Nicht lesbar: ${english(message)}${lineOf(line)}`,
    noEntry: (reason) => say`Es gibt nichts aufzurufen: ${english(reason)}`,
    notPlain: (reason) => say`Das Ergebnis besteht nicht aus einfachen Daten: ${english(reason)}`,
    byClock: (seconds) => say`Nach ${seconds} Sekunden von der Uhr angehalten. Kommt es je zu einem Ende?`,
    gave: (outcome) => say`${upperFirst(outcome)}`,
    ungraded: 'Die Probezeile wurde ausgeführt, nicht bewertet.',
  },
};

const lineOf = (line: number | undefined): string => (line === undefined ? '' : ` (Zeile ${line})`);
