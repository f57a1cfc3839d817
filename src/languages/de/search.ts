import type { search as english } from '../en/search.ts';

export const search: typeof english = {
  title: 'Suche',
  description: 'Durchsucht Lektionen, Übungen, Interviewfragen, den Lernweg und die Referenz. Funktioniert auch offline.',
  label: 'Suche',
  hint: 'Lektionen, Übungen, Fragen, Lernweg, Referenz und Konventionen. Die Inhalte sind englisch, also suche mit englischen Wörtern.',
  found: (count, query) =>
    count === 0
      ? `Nichts gefunden zu „${query}“. Versuche es mit einem einzelnen englischen Wort oder dem Namen einer Metrik.`
      : count === 1
        ? `1 Seite gefunden zu „${query}“.`
        : `${count} Seiten gefunden zu „${query}“.`,
  searching: 'Suche läuft …',
  failed:
    'Die Suche ließ sich nicht laden. Lade die Seite neu; ohne Verbindung musst du die Website zuvor einmal mit Verbindung geöffnet haben.',
  more: (count) => (count === 1 ? '1 weitere Seite zeigen' : `${count} weitere Seiten zeigen`),
  inPage: 'Auf dieser Seite:',
  kinds: {
    lessons: 'Lektion',
    exercises: 'Übung',
    interview: 'Frage',
    reference: 'Referenz',
    conventions: 'Konventionen',
    roadmap: 'Lernweg',
    other: 'Seite',
  },
  withoutScript: 'Die Suche braucht ein Skript auf dieser Seite. Alle Inhalte sind oben im Menü verlinkt.',
};
