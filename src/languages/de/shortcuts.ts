import type { shortcuts as english } from '../en/shortcuts.ts';

export const shortcuts: typeof english = {
  title: 'Tastenkürzel',
  close: 'Schließen',
  singleKeys: 'Kürzel aus einzelnen Tasten',
  singleKeysHint:
    'Die unter „Auf jeder Seite“. Beim Schreiben ruhen sie. Schalte sie ab, wenn Spracheingabe oder ein Fehlgriff sie auslöst; die Wahl bleibt in diesem Browser.',
  groups: {
    everywhere: 'Auf jeder Seite',
    exercise: 'In einer Übung',
    sql: 'In einer SQL-Übung',
    editor: 'Im Editor',
    tables: 'Bei Tabellen und Bildern',
  },
  does: {
    everywhere: {
      sheet: 'Diese Übersicht zeigen',
      search: 'Suchen',
      today: 'Zur Seite Heute',
      roadmap: 'Zum Lernweg',
      exercises: 'Zu den Übungen',
      lessons: 'Zu den Lektionen',
      interview: 'Zu den Interviewfragen',
      reference: 'Zur Referenz',
      settings: 'Zu den Einstellungen',
    },
    exercise: {
      check: 'Lösung prüfen',
      run: 'Probezeile ausführen',
      tab: 'Auf einem Reiter: den Reiter wechseln',
    },
    sql: {
      checkQuery: 'Abfrage prüfen',
      runQuery: 'Abfrage ausführen; ist der Reiter „Probe“ offen, die Abfrage darin',
    },
    editor: {
      indent: 'Einrücken',
      outdent: 'Einrückung zurücknehmen',
      leaveLight: 'Den einfachen Editor verlassen',
      leaveFull: 'Großer Editor: Tab verlässt ihn oder rückt wieder ein (am Mac mit Umschalt)',
    },
    tables: {
      scroll: 'Eine breite Tabelle oder ein Bild mit Fokus verschieben',
      moveTile: 'Eine Kachel der Rangliste verschieben',
      gradeTile: 'Die Relevanzstufe einer Kachel ändern',
    },
  },
  or: 'oder',
  andThen: 'dann',
  onMac: 'Am Mac gilt für Prüfen und Ausführen statt Strg auch ⌘.',
  keys: {
    Control: 'Strg',
    Shift: 'Umschalt',
    Alt: 'Alt',
    Enter: 'Eingabe',
    Escape: 'Esc',
    Tab: 'Tab',
    ArrowLeft: '←',
    ArrowRight: '→',
    ArrowUp: '↑',
    ArrowDown: '↓',
    m: 'M',
  },
  spokenKeys: {
    ArrowLeft: 'Pfeil nach links',
    ArrowRight: 'Pfeil nach rechts',
    ArrowUp: 'Pfeil nach oben',
    ArrowDown: 'Pfeil nach unten',
  },
};
