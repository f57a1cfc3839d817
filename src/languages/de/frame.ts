import type { frame as english } from '../en/frame.ts';

export const frame: typeof english = {
  skip: 'Zum Inhalt springen',
  toToday: 'Holdout, zur Seite Heute',
  mainNavigation: 'Hauptmenü',
  places: { today: 'Heute', roadmap: 'Lernweg', exercises: 'Übungen', lessons: 'Lektionen', interview: 'Interview', reference: 'Referenz' },
  search: 'Suche',
  settings: 'Einstellungen',
  staysHere: 'Was du hier tust, bleibt in diesem Browser. Kein Konto, kein Server.',
  conventions: 'Konventionen',
  verdictFormat: 'Format der Urteile',
  theme: 'Farbschema',
  themes: { system: 'System', light: 'Hell', dark: 'Dunkel' },
  language: 'Sprache',
  contentIsEnglish: 'Lektionen, Übungen und Fragen sind in beiden Sprachen auf Englisch.',
  aboutThisPage: 'Zu dieser Seite',
  onThisPage: 'Auf dieser Seite',
};
