import type { readiness as english } from '../en/readiness.ts';

export const readiness: typeof english = {
  title: 'Bereitschaft',
  description:
    'Wie bereit du für das Bewerbungsgespräch bist, nach Fertigkeiten und nach Teilen des Bewertungsbogens, mit der ganzen Rechnung und dem nächsten Schritt.',
  lede: 'Was du heute von dem zeigen könntest, was ein Gespräch bewertet. Es zählt, was du hier getan hast, und vergisst so, wie das Gedächtnis vergisst.',
  withoutScript: 'Die Bereitschaft berechnet ein Skript auf dieser Seite aus deinen eigenen Antworten.',
  reading: 'Dein Fortschritt wird gelesen …',
  notOpened: 'Dein Fortschritt ließ sich nicht öffnen; gerechnet wird mit dem, was diese Seite weiß.',
  total: 'Bereitschaft jetzt',
  outOf: 'von 100',
  untouched:
    'Noch ist nichts versucht, also gibt es nichts zu messen. Eine Frage dauert etwa fünf Minuten; fang mit einem der drei nächsten Schritte an.',
  mostlyUntried: (share) =>
    `Was fehlt, ist meist noch nicht versucht und nicht etwa schwach. Versucht hast du ${share}. Ein Gespräch fragt nach einigem davon, nie nach allem.`,
  mostlyFaded: (share) =>
    `Versucht hast du ${share}. Was dort fehlt, blieb ungesagt oder ist verblasst; eine Wiederholung holt das meiste zurück.`,
  picture: 'Bereitschaft in drei Teilen; die Zahlen stehen in der Liste daneben.',
  parts: {
    held: (points) => `${points} Punkte: versucht und heute da`,
    faded: (points) => `${points} Punkte: versucht, aber ungesagt oder verblasst`,
    untried: (points) => `${points} Punkte: noch nicht versucht`,
  },
  coverage: (share, tried, all) => `Abdeckung: ${share} nach Gewicht, ${tried} von ${all} Fragen und Übungen.`,
  ofTried: (points) => `Von dem, was du versucht hast, sind heute ${points} von 100 da.`,
  next: 'Was du als Nächstes tun kannst',
  nextWhy: 'Die drei Dinge, die die Bereitschaft je Minute am meisten heben, wenn sie heute gut gehen.',
  nothingLeft: 'Alles hier ist vollständig beantwortet und frisch. Halte es so mit dem, was zur Wiederholung ansteht.',
  gain: (points) => `+${points} Punkte`,
  why: {
    untried: 'Noch nicht versucht.',
    weak: (share) => `Bisher zählt es ${share} der vollen Punkte.`,
    fading: (share) => `Es ging gut; inzwischen erinnerst du dich mit einer Wahrscheinlichkeit von ${share}.`,
  },
  mostFor: (dimension) => `Vor allem für: ${dimension}.`,
  byDimension: 'Nach Teilen des Bewertungsbogens',
  bySkill: 'Nach Fertigkeiten des Lernwegs',
  dimension: 'Teil',
  skill: 'Fertigkeit',
  weight: 'Gewicht',
  mastery: 'Beherrscht',
  tried: 'Versucht',
  adds: 'Trägt bei',
  triedOf: (tried, all) => `${tried} von ${all}`,
  bars: 'Der schmale Balken ist, was du beherrschst, der breite dahinter die Abdeckung.',
  nothingTried: 'nicht versucht',
  how: {
    title: 'Wie gerechnet wurde',
    item: 'Eine Antwort ist so viel wert wie der Anteil der Kernpunkte, die du gesagt hast. Nach einer Antwort, die du mit gut oder leicht bewertet hast, zählt die bessere von ihr und den früheren; nach jeder anderen nur diese Antwort.',
    exercise: (hard, again) =>
      `Eine Übung ohne Hilfe gelöst ist 100 % wert, mit Hinweisen oder mit Mühe ${hard}, nach dem Blick in die Lösung oder einer misslungenen Wiederholung ${again}. Was versucht und nie gelöst wurde, ist noch nichts wert.`,
    recall:
      'Das wird mit der Wahrscheinlichkeit malgenommen, dass du es heute noch weißt. Sie sinkt mit den Tagen, seit du es zuletzt getan hast, und jede Wiederholung stellt sie wieder her.',
    mean: 'Wie gut du einen Teil beherrschst, ist der Mittelwert über alle Fragen und Übungen, die ihn berühren, versucht oder nicht; für ihren Hauptteil zählen sie doppelt. Bei einer Fertigkeit ist es der einfache Mittelwert.',
    sum: 'Die Bereitschaft zählt die Teile nach ihren Gewichten auf dem Bogen zusammen. Die Abdeckung ist derselbe Mittelwert mit 1 für Versuchtes und 0 für anderes; sie steht daneben und wird nie eingerechnet.',
    yours: 'Mit deinen Zahlen',
    example: (worth, recall, mastery) => `Wert ${worth} × Erinnerung ${recall} = ${mastery}`,
    line: (dimension, weight, mastery, points) => `${dimension}: ${weight} mal ${mastery} = ${points}`,
    together: (points) => `Zusammen: ${points} von 100. Die Zeilen sind gerundet, die Summe rechnet mit ungerundeten.`,
    limits:
      'Es stützt sich auf deine eigenen Bewertungen und auf das, was hier gefragt wird. Es ordnet deine Arbeit; eine Zusage sagt es nicht voraus.',
  },
  print: 'Diese Seite drucken',
};
