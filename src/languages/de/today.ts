import type { today as english } from '../en/today.ts';
import { act, say } from '../sentence.ts';

export const today: typeof english = {
  title: 'Heute',
  description:
    'Eine Werkbank für angehende AI Recommendation Systems Analysts: Lernweg, Lektionen und Übungen, die auf der Seite geprüft werden. Kein Konto, kein Server.',
  withoutScript: say`Deinen Fortschritt liest ein Skript auf dieser Seite. Ohne Skript kannst du trotzdem den ${act('Lernweg')} lesen.`,
  next: 'Als Nächstes',
  reading: 'Dein Fortschritt wird gelesen …',
  notOpened: 'Dein Fortschritt ließ sich nicht öffnen.',
  backupAndStorage: 'Sicherung und Speicher',
  goOn: 'Weiter mit',
  exercise: 'Übung',
  lesson: 'Lektion',
  goals: 'Ziele',
  draftKept: 'Entwurf gespeichert, noch nicht geprüft.',
  lastTry: (verdict) => say`Letzter Versuch: ${verdict} Entwurf gespeichert.`,
  allDone: say`Jede Übung ist angenommen, jede Lektion gelesen, jedes Ziel erreicht. ${act('Blick auf den Lernweg zurück')} und löse eine der Übungen noch einmal, ohne die Hinweise.`,
  doneSoFar: 'Bisher geschafft',
  exercisesAccepted: 'Übungen angenommen',
  lessonsRead: 'Lektionen gelesen',
  goalsReached: 'Ziele erreicht',
  questionsAnswered: 'Fragen beantwortet',
  doneOf: (done, total) => `${done} von ${total}`,
  kinds: { exercise: 'angenommen', lesson: 'gelesen', goal: 'erreicht' },
  start: {
    lead: 'Eine Werkbank, an der du die Arbeit eines AI Recommendation Systems Analyst lernst, probst und nachweist: fünf Phasen, von der ersten Metrik bis zum Portfolio, mit Übungen, die dir sagen, welcher Gedanke falsch war.',
    here: 'Fang hier an',
    firstLesson: 'Lies die erste Lektion.',
    firstExercise: 'Schreib die erste Funktion und drück auf „Prüfen“. Eine falsche Antwort sagt dir, was sie stattdessen berechnet.',
    theRoadmap: 'Der Lernweg',
    whatTheRoadmapHas: (goals, exercises) =>
      `Die Ziele der Reihe nach (${goals}) und die Übungen, die sie belegen (${exercises}). Hak ab, was du schon kannst.`,
    whereKept: 'Wo deine Arbeit liegt',
    kept: 'In diesem Browser, auf diesem Gerät. Es gibt kein Konto, und nichts wird verschickt.',
    backup: say`Eine ${act('Sicherung')} ist eine einzige Datei; damit zieht deine Arbeit auf ein anderes Gerät um, und beim Zusammenführen wird nie etwas überschrieben.`,
    beenHere: say`Warst du schon einmal hier? ${act('Importiere deine Sicherung')}.`,
  },
};
