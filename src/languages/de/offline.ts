import type { offline as english } from '../en/offline.ts';

const megabytes = (bytes: number): string => `${(bytes / 1e6).toLocaleString('de', { maximumFractionDigits: 1 })} MB`;

export const offline: typeof english = {
  app: {
    name: 'Holdout: Empfehlungssysteme analysieren',
    description: 'Lerne, übe und belege die Arbeit der Analyse von Empfehlungssystemen. Funktioniert ohne Netz und ohne Konto.',
    exercises: 'Übungen',
    interview: 'Interview',
    screenshot: 'Eine Übung mit Aufgabe, Editor und Urteil',
  },
  page: {
    title: 'Offline',
    description: 'Was ohne Netz funktioniert, was auf diesem Gerät gespeichert ist und wie du alles speicherst.',
    lede: 'Nach dem ersten Besuch funktioniert Holdout ohne Netz. Deine Arbeit bleibt in diesem Browser, ob online oder nicht.',
    works: 'Was offline funktioniert',
    worksList: [
      'Jede Seite in beiden Sprachen: Lernweg, Lektionen, Übungen, Fragen, Referenz.',
      'Das Prüfen deines Codes und deiner Abfragen, mit dem ganzen Urteil.',
      'Die Suche.',
      'Dein Fortschritt und Sicherungen in eine Datei.',
    ],
    doesNot: 'Was nicht funktioniert',
    doesNotList: [
      'Der volle Editor, solange er nicht einmal online benutzt oder mit dem Knopf oben gespeichert wurde. Bis dahin vertritt ihn der einfache Editor.',
      'Links zu anderen Websites.',
      'Neue Versionen von Holdout.',
    ],
    withoutScript: 'Ohne JavaScript lässt sich nichts für die Nutzung ohne Netz speichern.',
  },
  missingPage: {
    title: 'Diese Seite war nicht zu erreichen',
    text: 'Gerade gibt es kein Netz, und die Seite ist nicht auf diesem Gerät gespeichert. Vielleicht gibt es sie auch nicht.',
    retry: 'Noch einmal versuchen',
  },
  panel: {
    title: 'Auf diesem Gerät',
    summary: 'Nutzung ohne Netz',
    link: 'Was offline funktioniert und wie du alles speicherst',
    core: 'Seiten, Übungen, Suche',
    more: 'Voller Editor',
    data: 'Große Daten',
    version: 'Version',
    versionText: (version, build) => `${version}, Build ${build}`,
    app: 'App',
    looking: 'Wird nachgesehen …',
    coreReady: (files, bytes) => `Vollständig gespeichert: ${files} Dateien, ${megabytes(bytes)}.`,
    coreInstalling: (stored, files) => `Wird gespeichert: ${stored} von ${files} Dateien.`,
    coreStarting: 'Wird gespeichert …',
    coreMissing: (files) => (files === 1 ? 'Der Browser hat eine Datei gelöscht.' : `Der Browser hat ${files} Dateien gelöscht.`),
    coreFailed:
      'Das Speichern ist nicht gelungen, deshalb funktioniert noch nichts ohne Netz. Was schon da ist, bleibt; der nächste Versuch macht dort weiter.',
    insecure:
      'Diese Adresse ist nicht verschlüsselt, und Browser erlauben die Nutzung ohne Netz nur über https:// oder auf demselben Rechner (localhost).',
    unsupported:
      'Dieser Browser bietet keine Service Worker (vielleicht wegen eines privaten Fensters), deshalb funktioniert die Website nur online.',
    development: 'Der Entwicklungsserver speichert nichts für die Nutzung ohne Netz.',
    tryAgain: 'Noch einmal versuchen',
    moreChecking: 'Das Gespeicherte wird geprüft …',
    moreReady: (files, bytes) => `Gespeichert und geprüft: ${files} Dateien, ${megabytes(bytes)}.`,
    moreMissing: (files, bytes) =>
      files === 1 ? `Noch nicht hier: eine Datei, ${megabytes(bytes)}.` : `Noch nicht hier: ${files} Dateien, ${megabytes(bytes)}.`,
    moreLoading: (done, total) => `${megabytes(done)} von ${megabytes(total)}`,
    getAll: (bytes) => `Alles ohne Netz verfügbar machen (${megabytes(bytes)})`,
    allHere: 'Alles ist ohne Netz verfügbar.',
    checkAgain: 'Erneut prüfen',
    cancel: 'Abbrechen',
    cancelled: 'Abgebrochen. Was schon da ist, bleibt.',
    listMissing: 'Was fehlt',
    progress: 'Der Rest wird gespeichert',
    problems: {
      network: 'Eine Datei konnte nicht geladen werden. Prüfe die Verbindung und versuche es noch einmal.',
      damaged:
        'Eine Datei kam nicht so an, wie sie erstellt wurde. Versuche es noch einmal; bleibt es dabei, verändert sie jemand zwischen dir und der Website.',
      full: 'Der Browser hat keinen Platz mehr dafür. Schaffe Platz auf dem Gerät und versuche es noch einmal.',
    },
    installed: 'Installiert und als App geöffnet.',
    inBrowser: 'Im Browser geöffnet.',
    install: 'Installieren',
  },
  update: {
    label: 'Neue Version',
    ready: 'Eine neue Version ist bereit. Deine Arbeit wird gespeichert, bevor sie geladen wird.',
    elsewhere: 'Ein anderer Tab hat eine neue Version geladen. Dieser Tab funktioniert weiter; lade ihn neu, wann es dir passt.',
    reload: 'Neu laden',
    later: 'Später',
    saving: 'Deine Arbeit wird gespeichert …',
    notSaved:
      'Deine Arbeit konnte nicht gespeichert werden, deshalb wurde die Seite nicht neu geladen. Lade in den Einstellungen eine Sicherung herunter und versuche es dann noch einmal.',
    failed: 'Die neue Version ist nicht gestartet. Schließe die anderen Tabs von Holdout oder versuche es noch einmal.',
  },
  mark: 'Offline',
};
