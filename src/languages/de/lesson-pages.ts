import type { lessonPages as english } from '../en/lesson-pages.ts';

export const lessonPages: typeof english = {
  title: 'Lektionen',
  description: 'Lektionen für AI Recommendation Systems Analysts, jede mit durchgerechneten Zahlen und einem Bild zum Ausprobieren.',
  lede: 'Ein Gedanke je Lektion, mit Zahlen, die bis zum Ende durchgerechnet sind, und einem Bild, das du bewegen kannst.',
  markAsRead: 'Als gelesen markieren',
  read: 'Gelesen',
  inThisLesson: 'In dieser Lektion',
  thenWriteIt: 'Dann schreib es selbst',
  thenSayIt: 'Dann sag es selbst',
};
