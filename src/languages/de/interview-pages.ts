import type { interviewPages as english } from '../en/interview-pages.ts';

export const interviewPages: typeof english = {
  title: 'Interview',
  description:
    'Interviewfragen für AI Recommendation Systems Analysts, jede mit gesprochener Antwort, gewichteten Kernpunkten, Nachfragen und Warnzeichen.',
  lede: 'Sag deine Antwort erst laut und vergleiche dann: eine Antwort für 60 bis 90 Sekunden, was sie enthalten muss, was danach gefragt wird und was Zweifel weckt.',
  question: (number, category, difficulty) => `Frage ${number} · ${category} · ${difficulty}`,
  whatItTests: 'Was sie prüft:',
  openAnswer: 'Unsere Antwort lesen',
  spoken: 'In 60 bis 90 Sekunden',
  mustContain: 'Was sie enthalten muss',
  keyPoint: 'Kernpunkt',
  weight: 'Gewicht',
  scoredAs: (names) => `Bewertet als: ${names.join('; ')}.`,
  storyFrame: 'Das Gerüst der Geschichte',
  withNumbers: 'Mit Zahlen',
  comesNext: 'Was danach gefragt wird',
  doubts: 'Was beim Gegenüber Zweifel weckt',
  bySeniority: 'Nach Erfahrungsstufe',
  levels: { junior: 'Junior', senior: 'Senior', lead: 'Lead' },
  markAsPractised: 'Als geübt markieren',
  practised: 'Geübt',
  learntIn: 'Hier lernst du es',
  lesson: 'Lektion',
  exercise: 'Übung',
  roadmapPhase: (order) => `Lernweg, Phase ${order}`,
};
