import type { storage as english } from '../en/storage.ts';

const steps = (count: number) => (count === 1 ? '1 Schritt' : `${count.toLocaleString('de')} Schritte`);
/** Nach „mit“. */
const stepsDative = (count: number) => (count === 1 ? '1 Schritt' : `${count.toLocaleString('de')} Schritten`);

export const storage: typeof english = {
  locale: 'de',
  settings: {
    title: 'Einstellungen',
    description: 'Die Farben von Holdout und der Weg zu dem, was es in diesem Browser aufbewahrt.',
    themeHelp: 'System richtet sich nach deinem Gerät.',
    dataTitle: 'Deine Daten',
    dataHelp: 'Sieh nach, was in diesem Browser liegt, sichere es, hol es zurück oder lösche es.',
    toStorage: 'Speicher und Sicherung',
  },
  page: {
    title: 'Speicher',
    description: 'Was Holdout in diesem Browser aufbewahrt, wie sicher es dort ist und wie du es sicherst, zurückholst oder löschst.',
    lead: 'Alles, was du hier tust, liegt in diesem Browser und sonst nirgends. Eine Sicherung ist eine Datei, die dir gehört.',
    loading: 'Der Bestand wird gelesen …',
    withoutScript: 'Der Bestand wird von einem Skript in dieser Seite gelesen; ohne es lässt sich nichts zeigen.',
  },
  refusals: {
    'too-large': (limitMebibytes) => `Diese Datei ist größer, als eine Sicherung sein kann (${limitMebibytes} MiB); wähle eine andere.`,
    'too-deep': 'Diese Datei ist tiefer verschachtelt, als es eine Sicherung je ist; wähle eine andere.',
    'too-wide': 'Diese Datei hat an einer Stelle mehr Felder, als eine Sicherung je hat; wähle eine andere.',
    'not-json': 'Diese Datei ist nicht als JSON lesbar; vielleicht ist sie abgeschnitten, wähle also eine vollständige Sicherung.',
    'not-a-backup': 'Diese Datei ist keine Sicherung von Holdout; wähle eine Datei namens holdout-backup-….json.',
    'strange-field': 'Diese Sicherung ist beschädigt: Sie hat ein Feld, das keine Sicherung hat; wähle eine unbeschädigte Kopie.',
    unopened: 'Der Browser konnte diese Datei nicht öffnen; wähle sie noch einmal.',
    newer: (schema, known) =>
      `Diese Sicherung stammt von einem neueren Holdout (Version ${schema} des Formats, dieses liest bis ${known}); aktualisiere die App und importiere sie dann.`,
    'bad-field': (field) => `Diese Sicherung ist beschädigt: Ihr Feld „${field}“ fehlt oder ist falsch; wähle eine unbeschädigte Kopie.`,
    'bad-event': (position, count) =>
      `Diese Sicherung ist beschädigt: Schritt ${position} von ${count} ist nicht lesbar; wähle eine unbeschädigte Kopie.`,
    'bad-event-field': (position, count, field) =>
      `Diese Sicherung ist beschädigt: Schritt ${position} von ${count} ist nicht lesbar, sein Feld „${field}“ fehlt oder ist falsch; wähle eine unbeschädigte Kopie.`,
  },
  kept: {
    title: 'Was in diesem Browser liegt',
    steps: 'Schritte deines Verlaufs',
    attempts: 'Versuche',
    answers: 'Antworten auf Fragen',
    drafts: 'Entwürfe',
    backup: 'Sicherung',
    unreadable: 'Unlesbar',
    setAside: (count) =>
      count === 1
        ? '1 Eintrag war nicht lesbar und wurde beiseitegelegt, nicht gelöscht.'
        : `${count} Einträge waren nicht lesbar und wurden beiseitegelegt, nicht gelöscht.`,
    room: 'Platz auf dem Datenträger',
    roomUnknown: 'Der Browser sagt es nicht.',
    used: (used) => `${used} für die ganze Seite.`,
    usedOf: (used, allowed) => `${used} für die ganze Seite; der Browser erlaubt ${allowed}.`,
    safety: 'Wie sicher es hier ist',
    persistence: {
      kept: 'Der Browser behält es, bis du es löschst.',
      'may-be-deleted': 'Der Browser darf es löschen, wenn der Platz knapp wird. Nur eine Sicherung ist eine sichere Kopie.',
      unknown: 'Der Browser sagt nicht, ob er es löschen darf. Nur eine Sicherung ist eine sichere Kopie.',
    },
    ask: 'Den Browser bitten, es zu behalten',
    agreed: 'Der Browser hat zugesagt, es zu behalten.',
    refused:
      'Der Browser hat nicht zugesagt. Vielleicht tut er es nach weiteren Besuchen, oder wenn du die Seite installierst oder ein Lesezeichen setzt.',
    rescue: 'Alle Einträge herunterladen, wie sie sind',
    rescued: (name) => `${name} wurde dem Browser übergeben. Die Datei enthält jeden Eintrag, lesbar oder nicht.`,
    rescueFailed: 'Nicht einmal die bloßen Einträge waren lesbar.',
  },
  warnings: {
    safariHere:
      'Dieser Browser löscht, was eine Website aufbewahrt, nach sieben Tagen Nutzung ohne Besuch bei ihr. Lege Holdout auf den Home-Bildschirm oder ins Dock, oder lade nach jeder Sitzung eine Sicherung herunter.',
    safari:
      'Safari löscht, was eine Website aufbewahrt, nach sieben Tagen Nutzung ohne Besuch bei ihr, es sei denn, sie liegt auf dem Home-Bildschirm oder im Dock.',
    private: (allowed) =>
      `Der Browser gibt dieser Seite nur ${allowed}. Das deutet auf ein privates Fenster hin, das beim Schließen alles vergisst: Lade vorher eine Sicherung herunter.`,
    profile: 'Wer die Daten des Browsers löscht oder sein Profil entfernt, löscht alles hier, auch diese Kopien.',
  },
  download: {
    title: 'Sicherung',
    help: 'Eine Datei mit jedem Versuch, jedem Entwurf und jedem Haken, als Text, den du lesen kannst. Sie bleibt auf deinem Gerät, bis du sie irgendwohin schickst.',
    button: 'Sicherung herunterladen',
    nothing: 'Es gibt noch nichts zu sichern.',
    done: (name, count) =>
      `${name} mit ${stepsDative(count)} wurde dem Browser übergeben. Sieh nach, ob die Datei bei deinen Downloads liegt.`,
  },
  auto: {
    title: 'Automatische Sicherung',
    help: 'Wähle einmal eine Datei, zum Beispiel in einem Ordner, der synchronisiert wird. Sie wird kurz nach jeder Änderung neu geschrieben und zur Probe gelesen.',
    impossible: 'Dieser Browser kann nicht in eine Datei deiner Wahl schreiben. Lade stattdessen eine Sicherung herunter.',
    choose: 'Datei wählen',
    other: 'Andere Datei wählen',
    stop: 'Nicht mehr schreiben',
    writing: (file) => `${file} wird geschrieben …`,
    on: (file) => `${file} folgt deiner Arbeit.`,
    written: (file, time) => `${file} wurde um ${time} geschrieben und zur Probe gelesen.`,
    asks: (file) => `Der Browser fragt noch einmal um Erlaubnis, bevor ${file} geschrieben werden darf.`,
    allow: 'Schreiben erlauben',
    failed: (file) =>
      `${file} ließ sich nicht schreiben und ist deshalb älter als deine Arbeit. Wähle die Datei noch einmal oder lade eine Sicherung herunter.`,
    stopped: 'Die Datei wird nicht mehr geschrieben. Sie bleibt, wo sie ist.',
  },
  copies: {
    title: 'Kopien in diesem Browser',
    help: 'Sie entstehen von selbst, gegen Versehen: eine am Tag und eine vor jedem Import, jedem Löschen und jedem Wechsel des Formats. Eine Sicherung sind sie nicht: Sie verschwinden mit den Daten dieses Browsers.',
    none: 'Noch keine Kopie. Die erste entsteht, wenn du hier eine Weile gearbeitet hast.',
    reasons: {
      daily: 'Kopie des Tages',
      'before-merge': 'Vor einem Import',
      'before-delete': 'Vor dem Löschen',
      'before-migration': 'Vor einem Wechsel des Formats',
    },
    size: (count, size) => `${steps(count)}, ${size}`,
    restore: 'Zurückholen',
    download: 'Herunterladen',
    named: (action, reason, time) => `${action}: ${reason}, ${time}`,
    unreadable: 'Diese Kopie ist nicht lesbar; versuche es mit einer älteren.',
    failed: 'Die Kopien waren nicht lesbar.',
  },
  import: {
    title: 'Import',
    help: 'Fügt hinzu, was eine Sicherung hat und dieser Browser nicht. Zweimal importieren ändert nichts, und was hier ist, bleibt, wie es ist.',
    file: 'Datei mit der Sicherung',
    reading: 'Die Datei wird gelesen …',
    importing: 'Wird importiert …',
    preview: 'Was die Datei hinzufügen würde',
    writtenOn: (date) => `Geschrieben am ${date}.`,
    confirm: 'Importieren',
    cancel: 'Abbrechen',
    brokeOff: 'Der Import brach ab; was hinzugefügt wurde, bleibt, und du kannst ihn wiederholen.',
    empty: 'Die Datei enthält keine Schritte.',
    addsNothing: (here) =>
      here === 1 ? 'Fügt nichts hinzu: 1 Schritt ist schon hier.' : `Fügt nichts hinzu: ${steps(here)} sind schon hier.`,
    adds: (added) => `Fügt ${steps(added)} hinzu.`,
    addsBeside: (added, here) => `Fügt ${steps(added)} hinzu; ${here === 1 ? '1 ist' : `${here} sind`} schon hier.`,
    added: (added) => `${steps(added)} hinzugefügt.`,
    addedBeside: (added, here) => `${steps(added)} hinzugefügt; ${here === 1 ? '1 war' : `${here} waren`} schon hier.`,
  },
  delete: {
    title: 'Alle meine Daten löschen',
    help: 'Löscht jeden Versuch, jede Antwort, jeden Entwurf, jeden Haken und jede Aufnahme aus diesem Browser. Nur eine Sicherung bringt sie zurück; Aufnahmen sind in keiner.',
    first: 'Vorher eine Sicherung herunterladen',
    keepCopy: 'Eine Kopie 7 Tage lang in diesem Browser behalten, falls es ein Versehen ist',
    word: 'LÖSCHEN',
    type: (word) => `Tippe zur Bestätigung ${word}`,
    button: 'Alles löschen',
    done: 'Alles wurde aus diesem Browser gelöscht.',
    doneButCopy: 'Alles wurde aus diesem Browser gelöscht, bis auf eine Kopie, die 7 Tage lang bleibt.',
    failed: 'Es ist nicht sicher, dass etwas gelöscht wurde.',
  },
};
