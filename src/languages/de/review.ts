import type { review as english } from '../en/review.ts';
import { act, say } from '../sentence.ts';

const items = (count: number) => (count === 1 ? '1 Eintrag' : `${count} Einträge`);

export const review: typeof english = {
  title: 'Wiederholen',
  description: 'Fragen und Übungen, die gerade zu verblassen beginnen, in einer Liste; was wann kommt; und wie gut du weißt, was du weißt.',
  lede: 'Was du beantwortet oder gelöst hast, kommt zurück, kurz bevor du es vergessen würdest: Fragen, um sie noch einmal zu beantworten, Übungen mit neuen Daten.',
  withoutScript: say`Deine Wiederholungen rechnet ein Skript auf dieser Seite aus. Ohne Skript kannst du trotzdem die ${act('Fragen')} lesen.`,
  reading: 'Deine Wiederholungen werden gelesen …',
  notOpened: 'Dein Fortschritt ließ sich nicht öffnen. Hier steht nur, was du auf dieser Seite getan hast.',
  kinds: { question: 'Frage', exercise: 'Übung, neue Daten' },
  due: {
    title: 'Jetzt fällig',
    sum: (count, minutes) => `${items(count)}, etwa ${minutes} Min. Was dir am wenigsten gegenwärtig ist, kommt zuerst.`,
    begin: 'Anfangen',
    recall: (percent) => `Erinnerung ${percent}`,
    none: (day) => `Nichts ist fällig. Die nächste Wiederholung ist am ${day}.`,
    doneToday: (count) => `${count === 1 ? '1 Wiederholung' : `${count} Wiederholungen`} heute geschafft.`,
  },
  empty: {
    title: 'Noch nichts zu wiederholen',
    how: 'Zweierlei kommt hierher:',
    question: say`Beantworte eine ${act('Frage')} laut oder schriftlich, vergleiche deine Antwort mit den Kernpunkten und bewerte, wie es ging.`,
    exercise: say`Löse eine ${act('Übung')}, bis sie angenommen ist. Sie kommt mit neuen Daten wieder: Die alte Antwort hilft dann nichts, der Gedanke schon.`,
    further: 'Jede Wiederholung schiebt die nächste weiter hinaus: erst um Tage, dann um Wochen, dann um Monate.',
  },
  forecast: {
    title: 'Was kommt',
    spans: { 14: '14 Tage', 30: '30 Tage' },
    span: 'Wie weit voraus',
    described: (count, days, most) =>
      `${items(count)} in den nächsten ${days} Tagen, am vollsten Tag ${most}. Die Tabelle darunter zeigt jeden Tag.`,
    asTable: 'Als Tabelle',
    day: 'Tag',
    reviews: 'Wiederholungen',
    minutes: 'Minuten',
    today: 'Heute',
    quiet: (days) => `In den nächsten ${days} Tagen wird nichts fällig.`,
  },
  calibration: {
    title: 'Wie sicher, und wie richtig',
    asked: (share) =>
      `Bevor du die Kernpunkte ansiehst, sagst du, wie wahrscheinlich du Kernpunkte im Gewicht von ${share} von 100 genannt hast. Hier steht, wie das zu dem passt, was du genannt hattest.`,
    none: 'Noch keine Antworten: Mit der ersten fängt es an.',
    few: (count, enough) =>
      `Aus ${count === 1 ? '1 Antwort' : `${count} Antworten`} lässt sich noch nichts ablesen; ab ${enough} steht hier, ob du zu einer Seite neigst.`,
    over: (said, hit, low, high, count) =>
      `Du warst dir sicherer, als deine Antworten hergaben: Im Mittel warst du dir zu ${said} sicher und hast es in ${hit} erreicht. Nach ${count} Antworten liegt dein wahrer Anteil wahrscheinlich zwischen ${low} und ${high}, unter dem, was du versprichst.`,
    under: (said, hit, low, high, count) =>
      `Du weißt mehr, als du glaubst: Im Mittel warst du dir zu ${said} sicher und hast es in ${hit} erreicht. Nach ${count} Antworten liegt dein wahrer Anteil wahrscheinlich zwischen ${low} und ${high}, über dem, was du versprichst.`,
    inLine: (said, hit, low, high, count) =>
      `Keine Neigung zu sehen: Im Mittel warst du dir zu ${said} sicher und hast es in ${hit} erreicht. Nach ${count} Antworten liegt dein wahrer Anteil wahrscheinlich zwischen ${low} und ${high}, und dein Versprechen liegt darin.`,
    brier: (score, baseline) => `Brier-Wert ${score}: 0 wäre vollkommen. Wer immer deinen eigenen Durchschnitt sagt, käme auf ${baseline}.`,
    parts: (reliability, resolution, baseline) =>
      `Er besteht aus ${reliability} für Versprechen, die daneben lagen, abzüglich ${resolution} dafür, schwere von leichten Fragen zu unterscheiden, zuzüglich der ${baseline}.`,
    described: (bins) =>
      `Wie oft du es erreicht hast, je nachdem, wie sicher du warst, in ${bins === 1 ? '1 Gruppe' : `${bins} Gruppen`}. Auf der gestrichelten Linie ist man so sicher wie richtig; die Tabelle nennt die Zahlen.`,
    sure: 'Wie sicher du warst',
    reached: 'Erreicht',
    answers: 'Antworten',
    interval: '95-%-Intervall',
    range: (from, to) => `${from} bis ${to}`,
  },
  memory: {
    title: 'Was du noch weißt',
    of: (count) => `Alle ${items(count)}, die du wiederholt hast, das Schwächste zuerst.`,
    one: 'Der eine Eintrag, den du wiederholt hast.',
    item: 'Eintrag',
    recall: 'Erinnerung jetzt',
    due: 'Fällig',
    reviews: 'Wiederholungen',
    model:
      'Die Erinnerung ist eine Schätzung mit FSRS, einem Modell aus den Wiederholungen vieler Leute, nicht aus deinen. Fällig ist ein Eintrag, wenn sie auf etwa 90 % gesunken ist.',
  },
  rating: {
    title: 'Wie gut wusstest du es noch?',
    names: { again: 'Noch einmal', hard: 'Schwer', good: 'Gut', easy: 'Leicht' },
    comesBack: (day) => `wieder ${day}`,
    suggested: 'vorgeschlagen',
    because: {
      first: 'Beim ersten Versuch angenommen, ohne Hilfe: Das ist „Gut“, oder „Leicht“, wenn du nicht nachdenken musstest.',
      tries: 'Es brauchte mehr als einen Versuch: Das ist „Schwer“.',
      hint: 'Ein Hinweis wurde geöffnet: Das ist „Schwer“.',
      solution: 'Die Lösung wurde geöffnet: Das ist „Noch einmal“. Die Übung kommt bald wieder, und dann kannst du sie.',
      'same-text': 'Dieser Text wurde schon einmal angenommen und sagt darum nichts darüber, was du noch weißt: Urteile selbst.',
    },
    kept: (rating, day) => `Behalten als „${rating}“. Nächste Wiederholung: ${day}.`,
    unsolved: 'Sobald dein Code angenommen ist, bewertest du, wie gut du es noch wusstest.',
    queue: 'Zurück zur Liste',
  },
  today: {
    title: 'Fällig zur Wiederholung',
    sum: (count, minutes) => `${items(count)}, etwa ${minutes} Min.`,
    all: (count) => `Alle ${count} wiederholen`,
    open: 'Liste öffnen',
    none: (day) => `Nichts ist fällig. Als Nächstes: ${day}.`,
  },
};
