import type { workbench as english } from '../en/workbench.ts';
import { code, key, say } from '../sentence.ts';

export const workbench: typeof english = {
  named: (title) => `Werkbank: ${title}`,
  tabs: { list: 'Werkbank', scratch: 'Probe', tables: 'Tabellen', history: (attempts) => `Verlauf (${attempts})` },
  acts: {
    check: 'Prüfen',
    checkKeys: 'Strg ⏎',
    run: 'Ausführen',
    runKeys: 'Alt ⏎',
    stop: 'Anhalten',
    reset: 'Zurücksetzen',
    resetQuestion: 'Zurück zur Vorlage? Dein Text bleibt im Verlauf erhalten.',
    keep: 'Meinen Code behalten',
  },
  editor: {
    light: 'Einfachen Editor verwenden',
    failed: 'Der große Editor ließ sich nicht laden; dieser hier kann alles, was zum Prüfen nötig ist.',
    lightKeys: say`Tab rückt um zwei Leerzeichen ein. Mit der Tastatur verlässt du den Editor so: erst ${key('Esc')}, dann ${key('Tab')}.`,
    fullKeys: say`Nach ${key('Strg')} ${key('M')} (auf dem Mac ${key('Ctrl')} ${key('Umschalt')} ${key('M')}) führt Tab aus dem Editor hinaus; noch einmal, und Tab rückt wieder ein.`,
  },
  changed: {
    since: (day) => `Diese Übung hat sich geändert, seit dein Code am ${day} angenommen wurde.`,
    textsOnly: 'Texte wurden berichtigt oder mehr Eingaben geprüft; verlangt wird dasselbe.',
    recheck: 'Diesen Code erneut prüfen',
  },
  otherDraft: {
    offer:
      'Von dieser Übung wurde ein anderer Entwurf gespeichert: in einem anderen Tab oder bevor diese Seite ihn geladen hatte. Was du hier geschrieben hast, bleibt stehen.',
    take: 'Den anderen Entwurf öffnen',
    leave: 'Meinen behalten',
  },
  scratch: {
    expression: 'Ausdruck zum Ausprobieren',
    ofFunction: (entry) =>
      say`„Ausführen“ ruft damit deine eigene Funktion ${code(entry)} auf und zeigt, was sie zurückgibt und was sie ausgibt. Nichts wird bewertet oder aufgezeichnet.`,
    query: 'Abfrage zum Erkunden',
    ofQuery: say`Solange dieser Reiter offen ist, stellt „Ausführen“ diese Abfrage statt deiner und zeigt ihre Zeilen und ihren Plan. Nichts wird bewertet oder aufgezeichnet.`,
  },
  hints: {
    title: 'Hinweise',
    first: (all) => `Hinweis anzeigen (${all} insgesamt)`,
    next: (left) => `Nächsten Hinweis anzeigen (noch ${left})`,
    wasLast: 'Das war der letzte Hinweis.',
  },
  solution: {
    title: 'Lösung',
    asked:
      'Am meisten lernst du aus ihr nach einem eigenen Versuch. Drückst du noch einmal, öffnet sie sich; dass du sie geöffnet hast, wird in deinem Fortschritt vermerkt.',
    failed: 'Die Lösung ließ sich nicht laden. Dein Code ist unverändert; versuche es noch einmal, sobald du online bist.',
    show: 'Lösung anzeigen',
    showNow: 'Lösung jetzt anzeigen',
    loading: 'Lösung wird geladen',
    code: 'Code der Lösung',
    compare: 'Mit deinem Code vergleichen',
    compared: 'dein Code und die Lösung',
    another: 'Ein anderer Weg',
    anotherCode: 'Code des anderen Wegs',
  },
};
