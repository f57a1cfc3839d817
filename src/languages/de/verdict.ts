import type { verdict as inEnglish } from '../en/verdict.ts';
import { act, english, say } from '../sentence.ts';
import type { RegionFacts } from '../verdict-facts.ts';

export const verdict: typeof inEnglish = {
  panel: 'Urteil',
  idle: {
    title: 'Bei diesem Besuch noch nichts geprüft.',
    titleOfVariant: 'Von dieser Variante bei diesem Besuch noch nichts geprüft.',
    ofFunction:
      '„Prüfen“ bewertet deine Funktion an vielen Eingaben und zeigt die kleinste, bei der sie scheitert. „Ausführen“ wertet nur die Probezeile aus.',
    ofQuery:
      '„Prüfen“ stellt deine Abfrage an mehrere Datenbanken und zeigt die kleinste, bei der sie scheitert. „Ausführen“ zeigt nur, was sie auf der Datenbank ergibt, die du siehst.',
    lastAttempt: (words) => say`Letzter Versuch: ${words}`,
  },
  running: { check: 'Wird geprüft', run: 'Wird ausgeführt', done: 'Erledigte Prüfungen' },
  progress: (at, count, check) => say`${at} von ${count}: ${english(check)}`,
  stopped: { title: 'Angehalten.', rest: 'Es wurde nichts aufgezeichnet. Dein Code ist unverändert.' },
  crashed: {
    title: 'Die Bewertung ist abgebrochen.',
    rest: 'Das ist ein Fehler der Seite, nicht deines Codes, und dein Code bleibt erhalten. Drücke noch einmal auf „Prüfen“; geschieht es zweimal, lade die Seite neu.',
    reported: 'Was gemeldet wurde',
    noWorker: 'Das Programm, das bewertet, ließ sich nicht laden.',
  },
  said: {
    checking: 'Wird geprüft.',
    running: 'Wird ausgeführt.',
    stopped: 'Angehalten. Es wurde nichts aufgezeichnet.',
    crashed: 'Die Bewertung ist abgebrochen. Dein Code bleibt erhalten.',
    passing: (passed, all) => (all === 1 ? `${passed} von 1 Prüfung bestanden.` : `${passed} von ${all} Prüfungen bestanden.`),
  },
  headline: {
    accepted: (checks) => say`Angenommen: ${checks === 1 ? 'Die Prüfung ist bestanden' : `Alle ${checks} Prüfungen sind bestanden`}.`,
    unattempted: say`Nicht versucht: Die Datei ist noch die Vorlage.`,
    inconclusive: say`Offen: Die Uhr hat den Lauf zweimal angehalten, und das sagt nichts über den Code. Prüfe noch einmal.`,
    noCall: {
      unknown: say`Nicht aufrufbar: Die Datei ließ sich nicht laden.`,
      because: ({ ending, line, reason }) =>
        say`Nicht aufrufbar: ${ending}${line === undefined ? '' : ` in Zeile ${line}`}${reason === undefined ? '' : say`: ${english(reason)}`}.`,
      noQuery: (help) => say`Nicht aufrufbar: Das ist keine Abfrage, die sich ausführen lässt. ${english(help)}`,
      noEntry: (help) => say`Nicht aufrufbar: Die verlangte Funktion fehlt. ${english(help)}`,
      syntax: (help) => say`Nicht aufrufbar: Der Code lässt sich nicht lesen. ${english(help)}`,
      other: (help) => say`Nicht aufrufbar. ${english(help)}`,
    },
    missedRefusals: (names) =>
      say`Davon abgesehen werden Eingaben angenommen, die abgewiesen werden müssen: ${english(names.map((name) => `„${name}“`).join(', '))} ${names.length === 1 ? 'ist nicht bestanden' : 'sind nicht bestanden'}.`,
    rival: say`Richtig nach einer anderen Konvention.`,
    rivalOf: (follows, rest) => say`Deine Konvention: ${english(follows)}. ${rest}`,
    rivalNote: (follows, message) => say`Richtig nach einer anderen Konvention: ${english(follows)}. ${english(message)}`,
    rejected: say`Abgelehnt.`,
    fails: (name) => say`Abgelehnt: „${english(name)}“ ist nicht bestanden.`,
    failsOn: (name, counts) => say`Abgelehnt: „${english(name)}“ scheitert bei ${counts}.`,
    failsWith: (name, outcome) => say`Abgelehnt: „${english(name)}“ ist nicht bestanden (${outcome}).`,
    failsAtSizes: (name) => say`Abgelehnt: „${english(name)}“ scheitert bei den gemessenen Größen.`,
  },
  alsoNoticed: 'Außerdem aufgefallen',
  line: (line) => say`${act(`Zeile ${line}`)}`,
  lineIsMarked: (line) => say`${act(`Zeile ${line}`)} ist im Editor markiert.`,
  region: {
    told: (facts) => regionWords(facts),
    there: 'dort',
    elsewhere: 'sonst',
    right: (count) => `${count} richtig`,
    wrong: (count) => `${count} falsch`,
  },
  checks: 'Prüfungen',
  looks: { passed: 'bestanden: ', failed: 'nicht bestanden: ', differs: 'weicht nach Konvention ab: ' },
  notes: { notRun: 'nicht gelaufen', returned: (value) => `gab ${value} zurück`, returnedSomething: 'gab einen Wert zurück' },
  inputs: (failed, tried) => `${failed} von ${tried} ${tried === 1 ? 'Eingabe' : 'Eingaben'}`,
  databases: (failed, tried) => `${failed} von ${tried} ${tried === 1 ? 'Datenbank' : 'Datenbanken'}`,
  outcomes: {
    returned: 'ein Ergebnis',
    threw: 'ein Fehler',
    'timed-out': 'kein Ergebnis: Die Schritte sind aufgebraucht',
    'out-of-memory': 'kein Ergebnis: Der Speicher ist aufgebraucht',
    'stack-overflow': 'kein Ergebnis: Die Aufrufe sind zu tief verschachtelt',
    'invalid-result': 'ein Ergebnis, das nicht aus einfachen Daten besteht',
    unsettled: 'kein Ergebnis: Das Promise wird nie eingelöst',
    'job-flood': 'kein Ergebnis: Es werden endlos Jobs eingereiht',
    'no-entry': 'keine Funktion zum Aufrufen',
    'compile-error': 'nicht lesbarer Code',
  },
  loadEndings: {
    threw: 'ein Fehler beim Laden',
    'timed-out': 'Die Schritte sind beim Laden aufgebraucht',
    'out-of-memory': 'Der Speicher ist beim Laden aufgebraucht',
    'stack-overflow': 'Die Aufrufe sind zu tief verschachtelt',
    'invalid-result': 'ein Ergebnis, das nicht aus einfachen Daten besteht',
    unsettled: 'Das Promise wird nie eingelöst',
    'job-flood': 'Es werden endlos Jobs eingereiht',
    'no-entry': 'keine Funktion zum Aufrufen',
    'compile-error': 'nicht lesbarer Code',
  },
};

/** What sets the inputs apart is a phrase of the grader's, and stands in quotes. */
function regionWords({ message, where, otherwise, isException, inside, outside, failedOutside }: RegionFacts) {
  if (where === undefined) return say`${english(message)}`;
  if (isException) return say`Falsch bei ${allOf(outside, 'Eingabe')} mit „${english(where)}“, richtig bei ${allOf(inside)} anderen.`;
  const wrong = failedOutside === outside ? allOf(outside) : `${failedOutside} der ${outside}`;
  const others = otherwise === undefined ? 'anderen' : say`mit „${english(otherwise)}“`;
  return say`Richtig bei ${allOf(inside, 'Eingabe')} mit „${english(where)}“, falsch bei ${wrong} ${others}.`;
}

function allOf(count: number, noun = ''): string {
  const words = count === 1 ? ['der einen', noun] : [`allen ${count}`, noun && `${noun}n`];
  return words.filter((word) => word !== '').join(' ');
}
