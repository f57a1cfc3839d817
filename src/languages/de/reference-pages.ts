import type { referencePages as english } from '../en/reference-pages.ts';
import { howToImport } from '../how-to-import.ts';
import { act, code, say } from '../sentence.ts';

export const referencePages: typeof english = {
  title: 'Referenz',
  description:
    'Jede Funktion aus Holdouts Metrik-Kern: Definition, Konvention, Wertebereiche, Fehler, Quelle und ein Beispiel, das wirklich läuft.',
  lede: (functions) =>
    `Die ${functions} Funktionen, die deine Übungen prüfen, mit denen die Labore rechnen und die du importieren darfst. Jede nennt ihre Konvention und ihre Quelle.`,
  whereToolsDisagree: 'Wo Werkzeuge sich widersprechen',
  searchLabel: 'Suche nach dem Namen oder nach dem, was berechnet wird (auf Englisch)',
  searchExamples: 'ndcg, sample size, exposure …',
  found: (count) =>
    count === 0
      ? 'Keine Funktion gefunden. Versuch es mit einem englischen Wort für das, was sie misst.'
      : count === 1
        ? '1 Funktion gefunden.'
        : `${count} Funktionen gefunden.`,
  familyTitle: (family) => `${family}: Referenz`,
  importedAs: (functions) => say`${functions === 1 ? '1 Funktion' : `${functions} Funktionen`}, importiert mit ${code(howToImport)}.`,
  signatureOf: (name) => `Signatur von ${name}`,
  exampleOf: (name) => `Beispiel für ${name}`,
  takes: 'Nimmt',
  returns: 'Gibt zurück',
  refuses: 'Lehnt ab',
  tryIt: 'Zum Ausprobieren',
  writtenIn: 'Nachzulesen in',
  optional: 'optional',
  conventionsTitle: (family) => `${family}: Konventionen`,
  conventionsDescription: (family, choices) =>
    `Wo Werkzeuge unter demselben Namen verschiedene Zahlen berechnen: ${choices} Entscheidungen zu „${family}“.`,
  functionsThemselves: say`Die Funktionen selbst: ${act('Referenz')}. Jedes Beispiel ist mit ihnen berechnet.`,
  option: 'Option',
  choice: 'Wahl',
  means: 'Bedeutung',
  usedBy: 'Verwendet von',
  example: 'Beispiel',
  ourDefault: 'Holdouts Vorgabe',
  notDefined: 'nicht definiert (NaN)',
};
