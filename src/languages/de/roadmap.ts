import type { roadmap as english } from '../en/roadmap.ts';

export const roadmap: typeof english = {
  title: 'Lernweg',
  description:
    'Fünf Phasen vom Einstieg bis zur Stelle als AI Recommendation Systems Analyst: Ziele, Lernmaterial und Meilensteine für rund fünf Monate.',
  lede: (weeks) =>
    `Vom Einstieg bis zur Stelle als AI Recommendation Systems Analyst: fünf Phasen, ${weeks} Wochen Lernzeit, mit Pausen rund fünf Monate.`,
  goals: 'Ziele',
  exercises: 'Übungen',
  milestone: 'Meilenstein',
  provenBy: 'Übungen, die ihn belegen',
  resources: 'Lernmaterial',
  practiseHere: 'Hier üben',
  doneOf: (done, total) => `${done} von ${total}`,
  loadingOf: (total) => `… von ${total}`,
  noGoals: 'Diese Phase hat keine Ziele zum Abhaken.',
  ticksStay: 'Bis dahin bleiben die Häkchen nur auf dieser Seite.',
};
