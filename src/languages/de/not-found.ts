import type { notFound as english } from '../en/not-found.ts';

export const notFound: typeof english = {
  title: 'Nicht gefunden',
  description: 'Unter dieser Adresse gibt es keine Seite.',
  heading: 'Hier ist keine Seite',
  lede: 'Vielleicht ist die Adresse vertippt, oder die Seite ist umgezogen. Nichts, was du getan hast, ist verloren: Es liegt in diesem Browser.',
};
