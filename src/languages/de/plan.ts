import type { plan as english } from '../en/plan.ts';

const items = (count: number) => (count === 1 ? '1 Eintrag' : `${count} Einträge`);
const days = (count: number) => (count === 1 ? '1 Tag' : `${count} Tage`);
const daysDative = (count: number) => (count === 1 ? '1 Tag' : `${count} Tagen`);

export const plan: typeof english = {
  title: 'Plan bis zum Termin',
  description:
    'Gib den Tag deines Vorstellungsgesprächs und deine Minuten pro Tag an: ein Plan Tag für Tag, mit dem du an diesem Tag am meisten weißt.',
  lede: 'Gib den Tag des Gesprächs und die Minuten an, die du hast. Der Plan sagt, was du an welchem Tag übst, damit du an jenem am meisten weißt.',
  withoutScript: 'Den Plan rechnet ein Skript auf dieser Seite aus.',
  reading: 'Dein Plan wird gelesen …',
  notOpened: 'Dein Fortschritt ließ sich nicht öffnen. Der Plan hier kennt nur, was du auf dieser Seite getan hast.',
  form: {
    title: 'Wann ist es?',
    change: 'Plan ändern',
    date: 'Tag des Gesprächs',
    minutes: 'Minuten pro Tag',
    minutesHelp: (fewest, most) => `Von ${fewest} bis ${most}. Nimm so viele, wie du auch an einem schlechten Tag hast.`,
    make: 'Plan machen',
    save: 'Änderung speichern',
    cancel: 'So lassen',
    wrong: {
      'no-day': () => 'Gib einen Tag an, den es gibt.',
      past: () => 'Dieser Tag ist vorbei. Gib heute oder einen späteren Tag an.',
      far: (most) => `Das sind mehr als ${days(most)}. Gib einen näheren Tag an: Was du jetzt lernst, ist bis dahin meist vergessen.`,
      minutes: (fewest, most) => `Gib ganze Minuten von ${fewest} bis ${most} an.`,
    },
  },
  facts: {
    title: (day) => `Gespräch am ${day}`,
    left: (count, minutes) => `Noch ${days(count)}, ${minutes} Min. pro Tag.`,
    foreseen: 'Was du an diesem Tag noch weißt',
    following: 'Mit dem Plan',
    without: 'Ohne weiteres Üben',
    how: (count) =>
      `Eine Schätzung nach FSRS, einem Modell des Vergessens: die mittlere Wahrscheinlichkeit, jeden von ${count === 1 ? '1 Eintrag' : `${count} Einträgen`} noch zu wissen, gewichtet wie auf einem Bewertungsbogen. Sie nimmt an, dass jede Wiederholung gelingt.`,
    missed: (count) => `Du hast ${days(count)} ausgelassen; der Plan wurde neu gemacht. Nichts ist verloren.`,
  },
  today: {
    title: 'Heute',
    sum: (count, minutes) => `${items(count)}, ${minutes} Min.`,
    done: (count, minutes) => `Heute geschafft: ${items(count)}, ${minutes} Min.`,
    finished: 'Das war alles für heute.',
    nothing: 'Für heute ist nichts geplant.',
    spare: (day) =>
      `Es ist reichlich Zeit: Der Plan beginnt am ${day}. Lern bis dahin, was dir neu ist, oder gib ihm weniger Minuten pro Tag.`,
  },
  days: {
    title: 'Tag für Tag',
    week: (from, to) => `${from} bis ${to}`,
    weekSum: (count, minutes) => `${items(count)}, ${minutes} Min.`,
    sum: (minutes) => `${minutes} Min.`,
    free: 'frei',
    isNew: 'neu',
    again: 'noch einmal',
    interview: 'Gespräch',
    warmUp: 'Nichts Neues. Wenn du magst, sag einmal laut, was du am besten weißt:',
    warmUpNone: 'Nichts Neues. Atme durch und vertrau auf das, was du weißt.',
  },
  leftOut: {
    title: 'Was wegbleibt',
    noTime: (count) => `Keine Zeit für ${items(count)}`,
    noTimeWhy: 'Anderes bringt pro Minute mehr. Mit mehr Minuten pro Tag kämen einige davon hinein.',
    tooLong: (count) => (count === 1 ? '1 Eintrag ist länger als ein Tag' : `${count} Einträge sind länger als ein Tag`),
    tooLongWhy: (minutes) => `Jeder braucht mehr als die ${minutes} Min. eines ganzen Tages. Heb sie für einen Tag mit mehr Zeit auf.`,
    none: 'Nichts bleibt weg.',
  },
  calendar: {
    title: 'Im Kalender',
    help: 'Ein ganztägiger Termin für jeden Tag, als Datei für jeden Kalender. Ändert sich der Plan, importier eine neue Datei: Sie ersetzt die Termine ihrer Tage. Termine von Tagen, die nun frei sind, und alle, die für einen anderen Tag des Gesprächs gemacht wurden, bleiben, bis du sie löschst.',
    button: 'Kalenderdatei herunterladen',
    done: (name) => `${name} wurde deinem Browser übergeben.`,
    name: (day) => `Gespräch am ${day}`,
    dayTitle: (count, minutes) => `Üben fürs Gespräch: ${items(count)}, ${minutes} Min.`,
    interview: 'Vorstellungsgespräch',
    line: (title, minutes, what) => `• ${title} (${minutes} Min., ${what})`,
    more: (address) => `Der Plan auf dem neuesten Stand: ${address}`,
  },
  act: {
    change: 'Ändern',
    remove: 'Plan entfernen',
    undo: 'Rückgängig machen',
    made: 'Der Plan steht.',
    changed: 'Der Plan wurde geändert.',
    removed: 'Der Plan wurde entfernt. Was du geübt hast, ist noch da.',
    undone: 'Rückgängig gemacht.',
  },
  states: {
    today: 'Heute ist es so weit.',
    past: (day) => `Das Gespräch war am ${day}. Gib ein neues Datum an, wenn das nächste kommt; was du geübt hast, ist noch da.`,
    far: (most) => `Das sind mehr als ${days(most)}, und weiter sieht ein Plan nicht. Er beginnt von selbst, wenn der Tag näher ist.`,
  },
  onToday: {
    title: (day) => `Für heute geplant: Gespräch am ${day}`,
    left: (count) => (count === 1 ? 'morgen' : `in ${daysDative(count)}`),
    more: (count) => `und ${count} weitere`,
    open: 'Plan öffnen',
  },
};
