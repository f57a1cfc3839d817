import type { variant as words } from '../en/variant.ts';
import { code, say, sayAll } from '../sentence.ts';

export const variant: typeof words = {
  line: (variant, difference) => sayAll(say`Variante ${variant}:`, difference),
  newCases: say`neue Fälle aus einem neuen Startwert.`,
  newDatabase: say`eine neue Datenbank: noch einmal Lanternfish, mit anderen Leuten, Titeln und Klicks.`,
  offer: say`Ist das ein wenig verblasst, schreibe es neu: dieselbe Aufgabe mit neuen Daten.`,
  practise: 'Mit neuen Daten noch einmal üben',
  begin: 'Mit der Vorlage beginnen',
  back: 'Zurück zur Übung wie zuerst gestellt',
  holdsAnswer: (line) => sayAll(line, say`Im Editor steht Code, der schon einmal angenommen wurde.`),
  refused: (text) =>
    say`Die Adresse verlangt Variante ${code(text)}, Varianten sind aber ganze Zahlen ab 1. Dies ist die Übung, wie sie zuerst gestellt wurde.`,
  example: {
    draw: 'Ein Beispiel ziehen',
    failed: 'Es ließ sich kein Beispiel ziehen. Dein Text ist unverändert; versuche es noch einmal, sobald du online bist.',
  },
  ratingNotLoaded:
    'Die Bewertung dieser Wiederholung ließ sich nicht laden. Deine Versuche bleiben gespeichert; öffne sie noch einmal aus der Liste, sobald du online bist.',
  parameters: (names) => say`Beim Namen eingesetzt: ${code(names)}.`,
};
