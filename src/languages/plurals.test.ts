/** Sentences with a number in them: one and many, in both languages. */
import { expect, test } from 'vitest';
import { historyWords } from './history.ts';
import { reportWords } from './report.ts';
import { textOf } from './sentence.ts';
import { sqlWords } from './sql.ts';
import { verdictWords } from './verdict.ts';

const { en, de } = sqlWords;

test.each<readonly [string, string]>([
  [en.rows(1), '1 row'],
  [en.rows(1_204), '1,204 rows'],
  [de.rows(1), '1 Zeile'],
  [de.rows(1_204), '1.204 Zeilen'],
  [en.counterexample.tally(1, 0), '− 1 row missing from your answer; no row too many.'],
  [en.counterexample.tally(0, 2), 'No row is missing; + 2 rows that nobody asked for.'],
  [de.counterexample.tally(1, 0), '− 1 Zeile fehlt in deiner Antwort; keine Zeile ist zu viel.'],
  [de.counterexample.tally(2, 1), '− 2 Zeilen fehlen in deiner Antwort; + 1 Zeile, die nicht verlangt war.'],
  [de.counterexample.tally(0, 2), 'Keine Zeile fehlt; + 2 Zeilen, die nicht verlangt waren.'],
  [textOf(en.counterexample.smallest(1, 30)), 'Smallest database found: 1 row, shrunk from 30 rows'],
  [textOf(de.counterexample.smallest(1, 30)), 'Kleinste gefundene Datenbank: 1 Zeile, verkleinert von 30 Zeilen'],
  [de.tables.showOthers(1), 'Auch die eine andere Tabelle der Datenbank zeigen, die die Antwort nicht braucht'],
  [de.tables.showOthers(3), 'Auch die 3 anderen Tabellen der Datenbank zeigen, die die Antwort nicht braucht'],
  [reportWords.en.console.dropped(1), '1 more line was not kept.'],
  [reportWords.en.console.dropped(2), '2 more lines were not kept.'],
  [reportWords.de.console.dropped(1), '1 weitere Zeile wurde nicht behalten.'],
  [reportWords.de.console.dropped(2), '2 weitere Zeilen wurden nicht behalten.'],
  [reportWords.en.calls.more(1), 'and 1 further call'],
  [reportWords.de.calls.more(1), 'und 1 weiterer Aufruf'],
  [reportWords.de.calls.more(2), 'und 2 weitere Aufrufe'],
  [reportWords.en.counterexample.origin(1, '', 34), 'Seed 1, path none, shrunk from 34 values.'],
  [reportWords.de.counterexample.origin(1, '', 34), 'Startwert 1, kein Pfad, verkleinert von 34 Werten.'],
  [reportWords.de.counterexample.origin(1, '0:1', undefined), 'Startwert 1, Pfad 0:1.'],
  [historyWords.de.difference.same(1), '1 gleiche Zeile'],
  [historyWords.de.difference.same(2), '2 gleiche Zeilen'],
  [verdictWords.de.said.passing(1, 1), '1 von 1 Prüfung bestanden.'],
  [verdictWords.de.said.passing(1, 8), '1 von 8 Prüfungen bestanden.'],
])('%s', (words, expected) => expect(words).toBe(expected));
