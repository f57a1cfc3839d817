import type { keeping as english } from '../en/keeping.ts';

const steps = (count: number) => (count === 1 ? '1 Schritt' : `${count.toLocaleString('de')} Schritte`);
/** Nach „vor“ und „von“. */
const stepsDative = (count: number) => (count === 1 ? '1 Schritt' : `${count.toLocaleString('de')} Schritten`);
const daysDative = (count: number) => (count === 1 ? '1 Tag' : `${count} Tagen`);

export const keeping: typeof english = {
  problems: {
    unavailable: 'Dieser Browser erlaubt dieser Seite nicht, etwas aufzubewahren; lade eine Sicherung herunter, bevor du gehst.',
    'timed-out': 'Der Speicher des Browsers antwortet nicht; lade eine Sicherung herunter, bevor du gehst.',
    full: 'Der Speicher des Browsers ist voll; schaffe Platz oder lade eine Sicherung herunter, bevor du gehst.',
    'not-kept': 'Der Browser hat das Geschriebene nicht behalten; lade eine Sicherung herunter, bevor du gehst.',
    'newer-schema': 'Deine Daten gehören schon einer neueren Version dieser App, deshalb schreibt diese Seite nicht mehr; lade sie neu.',
    invalid: 'Dieser Schritt hat keine Form, in der er aufbewahrt werden kann.',
    lost: 'Die Verbindung zum Speicher des Browsers ist abgerissen; lade die Seite neu oder zuerst eine Sicherung herunter.',
  },
  backupAge: (count) =>
    count === undefined
      ? 'noch nie gesichert'
      : count === 0
        ? 'heute gesichert'
        : count === 1
          ? 'gestern gesichert'
          : `vor ${count} Tagen gesichert`,
  nag: {
    never: (changes) =>
      changes === 1
        ? 'Von deinem Schritt gibt es noch keine Sicherung.'
        : `Von deinen ${stepsDative(changes)} gibt es noch keine Sicherung.`,
    old: (changes, age) =>
      age === 0
        ? `${steps(changes)} seit deiner letzten Sicherung von heute.`
        : `${steps(changes)} seit deiner letzten Sicherung vor ${daysDative(age)}.`,
    download: 'Sicherung herunterladen',
    later: 'Heute nicht',
  },
  crash: {
    sentence: 'Dieser Teil der Seite ist abgestürzt; was gespeichert war, ist unberührt.',
    download: 'Meine Daten herunterladen',
    again: 'Noch einmal versuchen',
    done: (name) => `${name} wurde dem Browser übergeben.`,
    raw: (name) =>
      `${name} wurde dem Browser übergeben. Die Datei enthält die bloßen Einträge, weil der Speicher nicht lesbar war; auch sie lassen sich importieren.`,
    failed: 'Auch die Daten waren nicht lesbar; lade die Seite neu und versuche es noch einmal.',
  },
};
