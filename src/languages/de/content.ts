import type { content as english } from '../en/content.ts';

export const content: typeof english = {
  minutes: (count) => `${count} Min.`,
  phase: (order) => `Phase ${order}`,
  phaseWithWeeks: (order, weeks) => `Phase ${order} · ${weeks} ${weeks === 1 ? 'Woche' : 'Wochen'}`,
  lesson: 'Lektion',
  question: (number) => `Frage ${number}`,
  questionNumber: (number) => `Nr. ${number}`,
  difficulties: { 'warm-up': 'Aufwärmen', core: 'Kern', stretch: 'Kür' },
  categories: {
    beginner: 'Einstieg',
    intermediate: 'Mittelstufe',
    advanced: 'Fortgeschritten',
    scenario: 'Fallbeispiel',
    workflow: 'Arbeitsweise',
    behavioral: 'Verhalten',
  },
  resourceKinds: {
    course: 'Kurs',
    book: 'Buch',
    paper: 'Fachartikel',
    documentation: 'Dokumentation',
    articles: 'Artikel',
    video: 'Video',
    tool: 'Werkzeug',
    code: 'Code',
  },
  sources: 'Quellen',
};
